import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Issue } from '../domain/issue';
import { formatIssue } from '../format/formatIssue';
import { ingestBytes, serializeReport, type ReportFiles } from './files/buildReportFiles';
import { readCuration } from './files/readCuration';

const usage = 'npm run ingest -- <file> [--municipality 232106] [--fiscal-year 2022] [--curation <file>] --out <dir>';

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
  const { file, out, municipality, fiscalYear, curation } = options;
  if (!existsSync(file)) return fail(`${file}:0: ファイルがありません。/ No such file.`);
  const decisions = curation === undefined ? readCuration('') : readCuration(curation);
  if (!decisions.ok)
    return fail(
      ...decisions.errors.map(
        ({ path, message }) => `${curation ?? ''}:0: ${formatIssue({ code: 'curationInvalid', params: { path, message } }, 'ja')}`,
      ),
    );
  if (curation !== undefined && !existsSync(curation)) return fail(`${curation}:0: ファイルがありません。/ No such file.`);
  const { report, issues } = ingestBytes(readFileSync(file), {
    file: basename(file),
    municipalityCode: municipality,
    fiscalYear,
    curation: decisions.curation,
  });
  const errors = issues.filter(({ severity, code }) => severity === 'error' && (report === null || code.startsWith('curation')));
  if (report === null || errors.length > 0) return fail(...errors.map((issue) => describeIssue(file, issue)));
  writeFolder(out, serializeReport(report, issues));
  const achievementCount = report.quantities.filter(({ role }) => role === 'result').length;
  console.log(
    `${report.municipality.name} ${report.fiscalYear}: ${report.departments.length} departments, ${report.initiatives.length} initiatives, ${report.quantities.length} quantities, ${achievementCount} achievements, ${issues.length} issues → ${out}`,
  );
  return 0;
}

interface Arguments {
  readonly file: string;
  readonly out: string;
  readonly municipality: string | null;
  readonly fiscalYear: number | null;
  readonly curation: string | undefined;
}

function readArguments(args: string[]): Arguments | null {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { municipality: text, 'fiscal-year': text, curation: text, out: text },
    });
    const [file] = positionals;
    const year = values['fiscal-year'];
    if (file === undefined || values.out === undefined || positionals.length > 1) return null;
    if (year !== undefined && !/^(?:19|20)[0-9]{2}$/u.test(year)) return null;
    return {
      file,
      out: values.out,
      municipality: values.municipality ?? null,
      fiscalYear: year === undefined ? null : Number(year),
      curation: values.curation,
    };
  } catch {
    return null;
  }
}

/** `file:line: message`, in Japanese. */
export function describeIssue(file: string, issue: Issue): string {
  return `${file}:${issue.line}: ${formatIssue(issue, 'ja')}`;
}

function fail(...lines: string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}

/** Writes all files beside the folder first and moves them in last: never a half-written folder. */
function writeFolder(folder: string, files: ReportFiles): void {
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const waiting = mkdtempSync(join(dirname(target), '.ingest-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(waiting, name), text);
    mkdirSync(target, { recursive: true });
    for (const name of Object.keys(files)) renameSync(join(waiting, name), join(target, name));
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}
