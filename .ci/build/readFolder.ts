import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Texts of a folder's files, those in folders below included. */
export function readFolder(folder: string, suffix = '.ts'): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // in the same order on every disk
  return entries
    .filter((entry) => entry.endsWith(suffix))
    .toSorted()
    .map((entry) => readFileSync(resolve(folder, entry), 'utf8'));
}
