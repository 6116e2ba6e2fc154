import { createHash } from 'node:crypto';
import type { Issue } from '../../domain/issue';
import { parseReport } from '../../domain/reportSchema';
import { serializeReportFiles, type ReportFiles } from '../../exports/reportFiles';
import { type BuildOptions, type BuildResult } from '../../importer/buildReport';
import { importDocument, importFile } from '../../importer/importFile';

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
  const files = serializeReportFiles(report, issues);
  const parsed = parseReport(JSON.parse(files['report.json']));
  if (!parsed.ok)
    throw new Error(`report.json does not fit its schema: ${parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('; ')}`);
  return files;
}
