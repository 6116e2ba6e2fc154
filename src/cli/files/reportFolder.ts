import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { buildIssue, type Issue } from '../../domain/issue';
import { emptyCuration, parseCuration, type ParsedCuration } from '../../importer/curation/curationSchema';
import { parseProfile, type ParsedProfile } from '../../importer/shapes/profileSchema';
import { formatIssue } from '../../words/formatIssue';

/** The human decisions of a file; a missing file holds none, a broken one says where. */
export function readCuration(path: string): ParsedCuration {
  if (!existsSync(path)) return { ok: true, curation: emptyCuration };
  try {
    return parseCuration(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    return { ok: false, errors: [{ path: 'JSON', message: error instanceof Error ? error.message : String(error) }] };
  }
}

/** How the columns of a table are read, by a file; a broken one says where. */
export function readProfileFile(path: string): ParsedProfile {
  try {
    return parseProfile(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    return { ok: false, errors: [{ path: 'JSON', message: error instanceof Error ? error.message : String(error) }] };
  }
}

/**
 * Writes all files of a folder or none: they are written beside it first and moved in last, a new folder in one step. Other
 * files of an existing folder stay.
 * @param files text by name
 * @throws {Error} where the folder cannot be written; then it is as it was
 */
export function writeFolder(folder: string, files: Readonly<Record<string, string>>): void {
  const target = resolve(folder);
  const waiting = join(dirname(target), `.${basename(target)}.${process.pid}`);
  const isNew = !existsSync(target);
  if (!isNew) refuseClash(target, Object.keys(files));
  mkdirSync(waiting, { recursive: true });
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(waiting, name), text);
    if (isNew) renameSync(waiting, target);
    else for (const name of Object.keys(files)) renameSync(join(waiting, name), join(target, name));
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}

/** What would let the second file fail after the first has been moved. */
function refuseClash(target: string, names: readonly string[]): void {
  if (!statSync(target).isDirectory()) throw new Error(`${target} is a file`);
  for (const name of names) {
    const path = join(target, name);
    if (existsSync(path) && statSync(path).isDirectory()) throw new Error(`${path} is a folder`);
  }
}

/** Where a document and the decisions about it were read from. */
export interface FaultFiles {
  readonly source: string;
  readonly curation: string;
}

/** `file:line: message` in Japanese and English, of a workbook `file:sheet!row`; what a decision did wrong is told of the curation file. */
export function describeFault(issue: Issue, { source, curation }: FaultFiles): string {
  const isDecision = issue.code.startsWith('curation');
  const place = isDecision ? issue.line : (issue.params['place'] ?? issue.line);
  return `${isDecision ? curation : source}:${place}: ${formatIssue(issue, 'ja')} / ${formatIssue(issue, 'en')}`;
}

/** Why a curation file could not be read, one line each. */
export function describeCurationFaults(decisions: ParsedCuration, file: string): string[] {
  if (decisions.ok) return [];
  return decisions.errors.map((error) => `${file}:0: ${formatIssue({ code: 'curationInvalid', params: { ...error } }, 'ja')}`);
}

/** Why a profile could not be read, one line each. */
export function describeProfileFaults(read: ParsedProfile, file: string): string[] {
  if (read.ok) return [];
  return read.errors.map((error) => describeFault(buildIssue('profileInvalid', 'error', 0, { ...error }), { source: file, curation: '' }));
}
