import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../domain/report';
import { emptyCuration } from '../importer/curation/curationSchema';
import { ingestFile, serializeReport } from './files/buildReportFiles';
import { describeCurationFaults, describeFault, readCuration, writeFolder } from './files/reportFolder';

const usage = 'npm run ingest -- <file> [--municipality 232106] [--fiscal-year 2022] [--curation <file>] [--sheet <name>] --out <dir>';

/**
 * `npm run ingest`: one document → a folder with report.json, issues.json and achievements.csv.
 * @returns 0 with one summary line; 1 with `file:line: message` for every reason why nothing usable was found; 2 for wrong arguments
 */
export async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (options === null) {
    console.error(usage);
    return 2;
  }
  const { file, out, municipality, fiscalYear, curation = '', sheet } = options;
  const missing = [file, ...(curation === '' ? [] : [curation])].filter((path) => !isFile(path));
  if (missing.length > 0) return fail(missing.map((path) => `${path}:0: ファイルがありません。/ No such file.`));
  const decisions = readCuration(curation);
  if (!decisions.ok) return fail(describeCurationFaults(decisions, curation));
  const told = {
    file: basename(file),
    municipalityCode: municipality,
    fiscalYear,
    curation: curation === '' ? emptyCuration : decisions.curation,
  };
  const { report, issues } = await ingestFile(readFileSync(file), told, sheet);
  const errors = issues.filter(({ severity, code }) => severity === 'error' && (report === null || code.startsWith('curation')));
  if (report === null || errors.length > 0) return fail(errors.map((issue) => describeFault(issue, { source: file, curation })));
  try {
    writeFolder(out, serializeReport(report, issues));
  } catch (error) {
    return fail([`${out}:0: 書き込めませんでした。/ Could not be written. ${error instanceof Error ? error.message : String(error)}`]);
  }
  console.log(`${summarise(report)}, ${issues.length} issues → ${out}`);
  return 0;
}

interface Arguments {
  readonly file: string;
  readonly out: string;
  readonly municipality: string | null;
  readonly fiscalYear: number | null;
  readonly curation: string | undefined;
  readonly sheet: string | null;
}

const text = { type: 'string' } as const;

function readArguments(args: string[]): Arguments | null {
  try {
    const options = { municipality: text, 'fiscal-year': text, curation: text, sheet: text, out: text };
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file] = positionals;
    const { out, municipality = null, curation, sheet = null, 'fiscal-year': year } = values;
    if (file === undefined || out === undefined || positionals.length > 1) return null;
    if (year !== undefined && !/^(?:19|20)[0-9]{2}$/u.test(year)) return null;
    return { file, out, municipality, fiscalYear: year === undefined ? null : Number(year), curation, sheet };
  } catch {
    return null;
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function summarise({ municipality, fiscalYear, departments, initiatives, quantities }: Report): string {
  const achievementCount = quantities.filter(({ role }) => role === 'result').length;
  const counts = `${departments.length} departments, ${initiatives.length} initiatives, ${quantities.length} quantities`;
  return `${municipality.name} ${fiscalYear}: ${counts}, ${achievementCount} achievements`;
}

function fail(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}
