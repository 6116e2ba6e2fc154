import { buildIssue, type Issue } from '../../domain/issue';

/** What the parts of a workbook may hold together once they are unpacked; a sheet of 400 projects in 210 columns has 12 MB. */
export const maxInflatedBytes = 150 * 1024 * 1024;
const maxParts = 2_000;

/** Bytes that begin a ZIP archive, which every .xlsx is. */
export const isArchive = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);

/** Bytes that begin an old .xls, or a workbook behind a password. */
export const isOldWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

export type CheckedArchive = { readonly ok: true; readonly issues: readonly Issue[] } | { readonly ok: false; readonly issue: Issue };

export interface ArchivePart {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
}

export type ListedParts =
  | { readonly ok: true; readonly parts: readonly ArchivePart[] }
  | { readonly ok: false; readonly code: 'archiveBroken' | 'archiveTooLarge'; readonly params: Issue['params'] };

/** The parts of an archive that may be unpacked, by its list of them alone: nothing is unpacked here. */
export function listSafeParts(bytes: Uint8Array): ListedParts {
  const parts = listParts(bytes);
  if (parts === null) return { ok: false, code: 'archiveBroken', params: {} };
  const inflated = parts.reduce((sum, { size }) => sum + size, 0);
  if (inflated > maxInflatedBytes || parts.length > maxParts) {
    const params = { bytes: inflated, limit: maxInflatedBytes, parts: parts.length, partLimit: maxParts };
    return { ok: false, code: 'archiveTooLarge', params };
  }
  return { ok: true, parts };
}

/** Whether a list of parts is made to deceive: one that says it is empty and is not, or one printed twice. */
export const isDeceptive = (parts: readonly ArchivePart[]): boolean =>
  parts.some(({ size, packed }) => size === 0 && packed > 20) || new Set(parts.map(({ name }) => name)).size < parts.length;

/**
 * Whether an archive is a workbook that may be unpacked, by its list of parts alone: nothing is unpacked here. Parts that would run,
 * or that come from other files, are told of and never opened.
 * @returns the one reason why not: `archiveBroken`, `archiveTooLarge`, `archiveForeign`
 */
export function checkArchive(bytes: Uint8Array): CheckedArchive {
  const listed = listSafeParts(bytes);
  if (!listed.ok) return refuse(listed.code, listed.params);
  const { parts } = listed;
  const names = parts.map(({ name }) => name);
  const isWorkbook = names.includes('[Content_Types].xml') && names.some((name) => /^xl\/.*\.xml$/u.test(name));
  if (!isWorkbook) return refuse('archiveForeign', { found: nameContent(names) });
  if (isDeceptive(parts)) return refuse('archiveBroken');
  const ignored = names.filter((name) => /vbaProject|macrosheets|activeX|externalLinks\/[^/]+\.xml$|embeddings\/./iu.test(name));
  const told = { parts: [...new Set(ignored.map((name) => name.replace(/[0-9]+(?=\.\w+$)/u, '')))].slice(0, 5).join('・') };
  return { ok: true, issues: ignored.length > 0 ? [buildIssue('partsIgnored', 'info', 1, told)] : [] };
}

const refuse = (code: 'archiveBroken' | 'archiveTooLarge' | 'archiveForeign', params: Issue['params'] = {}): CheckedArchive => ({
  ok: false,
  issue: buildIssue(code, 'error', 1, params),
});

/** What an archive that is no workbook holds, as a reader would call it. */
function nameContent(names: readonly string[]): string {
  const holds = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (holds(/^word\//u)) return '.docx';
  if (holds(/^ppt\//u)) return '.pptx';
  if (holds(/^xl\/.*\.bin$/u)) return '.xlsb';
  if (names.includes('mimetype') && names.includes('content.xml')) return '.ods';
  const shown = names.slice(0, 3).map((name) => name.slice(0, 40));
  return shown.length === 0 ? '―' : `${shown.join('・')}${names.length > shown.length ? '…' : ''}`;
}

const endSignature = 0x06054b50;
const partSignature = 0x02014b50;
/** The end record may be followed by a comment of at most this length. */
const maxComment = 65_535;

/** The parts of an archive as its central directory lists them; null where it can not be read, or needs more than 32 bits. */
function listParts(bytes: Uint8Array): ArchivePart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end >= bytes.length - 22 - maxComment && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endSignature) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: ArchivePart[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== partSignature) return null;
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    if (packed === 0xffffffff || size === 0xffffffff) return null;
    const nameLength = view.getUint16(at + 28, true);
    parts.push({ name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), packed, size });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}
