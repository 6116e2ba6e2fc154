import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../domain/report';
import { isMunicipalityCode } from '../domain/municipality';
import { emptyCuration } from '../importer/curation/curationSchema';
import { serializeProfile } from '../importer/shapes/profileSchema';
import { proposeProfile } from '../importer/shapes/proposeProfile';
import { openSheets } from '../importer/sources/openSheets';
import { formatIssue } from '../words/formatIssue';
import { ingestFile, serializeReport } from './files/buildReportFiles';
import {
  describeCurationFaults,
  describeFault,
  describeProfileFaults,
  readCuration,
  readProfileFile,
  writeFolder,
} from './files/reportFolder';

const usage = `npm run ingest -- <file> [--municipality 232106] [--fiscal-year 2022] [--curation <file>] [--profile <file>] [--sheet <name>] --out <dir>
npm run ingest -- <file> [--municipality 232106] [--fiscal-year 2022] [--sheet <name>] --propose <profile.json>`;

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
  const { file, out, municipality, fiscalYear, curation = '', profile = '', sheet } = options;
  if (municipality !== null && !isMunicipalityCode(municipality)) {
    const issue = { code: 'municipalityCodeInvalid', params: { code: municipality } } as const;
    console.error(`--municipality: ${formatIssue(issue, 'ja')} / ${formatIssue(issue, 'en')}`);
    return 2;
  }
  const missing = [file, ...[curation, profile].filter((path) => path !== '')].filter((path) => !isFile(path));
  if (missing.length > 0) return fail(missing.map((path) => `${path}:0: ファイルがありません。/ No such file.`));
  if (options.propose !== undefined) return await propose(options, options.propose);
  const decisions = readCuration(curation);
  if (!decisions.ok) return fail(describeCurationFaults(decisions, curation));
  const columns = profile === '' ? null : readProfileFile(profile);
  if (columns !== null && !columns.ok) return fail(describeProfileFaults(columns, profile));
  const told = {
    file: basename(file),
    municipalityCode: municipality,
    fiscalYear,
    curation: curation === '' ? emptyCuration : decisions.curation,
    profile: columns === null ? null : columns.profile,
  };
  const { report, issues } = await ingestFile(readFileSync(file), told, sheet);
  const errors = issues.filter(({ severity, code }) => severity === 'error' && (report === null || code.startsWith('curation')));
  if (report === null || errors.length > 0) return fail(errors.map((issue) => describeFault(issue, { source: file, curation })));
  try {
    writeFolder(out ?? '', serializeReport(report, issues));
  } catch (error) {
    return fail([`${out}:0: 書き込めませんでした。/ Could not be written. ${error instanceof Error ? error.message : String(error)}`]);
  }
  console.log(`${summarise(report)}, ${issues.length} issues → ${out}`);
  return 0;
}

interface Arguments {
  readonly file: string;
  /** Undefined only where a profile is proposed. */
  readonly out: string | undefined;
  readonly propose: string | undefined;
  readonly municipality: string | null;
  readonly fiscalYear: number | null;
  readonly curation: string | undefined;
  readonly profile: string | undefined;
  readonly sheet: string | null;
}

const text = { type: 'string' } as const;

function readArguments(args: string[]): Arguments | null {
  try {
    const options = { municipality: text, 'fiscal-year': text, curation: text, profile: text, sheet: text, out: text, propose: text };
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file] = positionals;
    const { out, propose: target, municipality = null, curation, profile, sheet = null, 'fiscal-year': year } = values;
    if (file === undefined || (out === undefined) === (target === undefined) || positionals.length > 1) return null;
    if (year !== undefined && !/^(?:19|20)[0-9]{2}$/u.test(year)) return null;
    return { file, out, propose: target, municipality, fiscalYear: year === undefined ? null : Number(year), curation, profile, sheet };
  } catch {
    return null;
  }
}

/** Writes how the columns of a sheet might be read, and prints what a person has to confirm before it is used. */
async function propose({ file, sheet, municipality, fiscalYear }: Arguments, target: string): Promise<number> {
  const opened = await openSheets(readFileSync(file), sheet);
  const tell = (issue: Parameters<typeof describeFault>[0]): string => describeFault(issue, { source: file, curation: '' });
  if (!opened.ok) return fail([tell(opened.issue)]);
  const [found] = opened.sheets.flatMap((one) => proposeProfile(one, { fiscalYear, municipality: { code: municipality, name: '' } }) ?? []);
  if (found === undefined) return fail([`${file}:0: 表がありません。/ No table.`]);
  writeFileSync(target, serializeProfile(found.draft));
  for (const doubt of found.doubts) console.log(tell(doubt));
  console.log(`${found.columns.length} columns, ${found.draft.measures.length} measures → ${target}`);
  return 0;
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
