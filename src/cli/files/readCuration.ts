import { existsSync, readFileSync } from 'node:fs';
import { emptyCuration, parseCuration, type ParsedCuration } from '../../ingest/curationSchema';

/** The human decisions of a file; a missing file holds none, a broken one says where. */
export function readCuration(path: string): ParsedCuration {
  if (!existsSync(path)) return { ok: true, curation: emptyCuration };
  try {
    return parseCuration(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    return { ok: false, errors: [{ path: 'JSON', message: error instanceof Error ? error.message : String(error) }] };
  }
}
