import { createHash } from 'node:crypto';
import type { Issue } from '../../domain/issue';
import { buildReportIndex } from '../../domain/reportIndex';
import { parseReport } from '../../domain/reportSchema';
import { serializeAchievementsCsv } from '../../exports/achievementsCsv';
import { importDocument, importFile, type BuildOptions, type BuildResult } from '../../importer/buildReport';
import { emptySelection } from '../../query/selection';
import { selectRows } from '../../query/achievementRows';

/** The generated files of a report folder as text, by name. */
export type ReportFiles = Readonly<Record<'report.json' | 'issues.json' | 'achievements.csv', string>>;

type FileOptions = Omit<BuildOptions, 'sha256'>;

/** A received text as bytes → a report; `options.sha256` is computed here. */
export function ingestBytes(bytes: Uint8Array, options: FileOptions): BuildResult {
  return importDocument(bytes, hashed(bytes, options));
}

/** A received file of any form → a report. `sheet` names the one that is meant, of a workbook with several. */
export async function ingestFile(bytes: Uint8Array, options: FileOptions, sheet: string | null = null): Promise<BuildResult> {
  return await importFile(bytes, hashed(bytes, options), sheet);
}

const hashed = (bytes: Uint8Array, options: FileOptions): BuildOptions => ({
  ...options,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** The three generated files; the report is checked against its own schema first. */
export function serializeReport(report: NonNullable<BuildResult['report']>, issues: readonly Issue[]): ReportFiles {
  const parsed = parseReport(JSON.parse(JSON.stringify(report)));
  if (!parsed.ok)
    throw new Error(`report.json does not fit its schema: ${parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('; ')}`);
  const index = buildReportIndex(report);
  return {
    'report.json': serializeJson(report),
    'issues.json': serializeJson(issues),
    'achievements.csv': serializeAchievementsCsv(index, selectRows(index, emptySelection)),
  };
}

/** JSON with one entry of a list per line, so that a change of one number is a change of one line. */
function serializeJson(value: object): string {
  if (Array.isArray(value)) return `${serializeList(value)}\n`;
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}: ${Array.isArray(field) ? serializeList(field) : JSON.stringify(field)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

const serializeList = (list: readonly unknown[]): string =>
  list.length === 0 ? '[]' : `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
