import { buildIssue, type Issue } from '../../domain/issue';

/** Larger documents are refused before anything is read: a report of thirty pages has about 80 kB. */
export const maxBytes = 20 * 1024 * 1024;

export type Decoded =
  { readonly ok: true; readonly text: string; readonly issues: readonly Issue[] } | { readonly ok: false; readonly issue: Issue };

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that a web page names for itself, where that is neither of those which are tried; EUC-JP passes for garbled CP932. */
function namedEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  const name = /<meta[^<>]{0,200}?charset\s*=\s*["']?\s*((?:x-)?euc-jp)/iu.exec(start)?.[1];
  return name?.toLowerCase() ?? null;
}

/**
 * Bytes of a received file → text. UTF-8 (with or without BOM), UTF-16 with BOM, otherwise CP932, which is noted as a guess.
 * @returns the text with BOM removed, or the one reason why there is none (`empty`, `binary`, `tooLarge`)
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, issue: buildIssue('empty', 'error', 1) };
  if (bytes.length > maxBytes) {
    return { ok: false, issue: buildIssue('tooLarge', 'error', 1, { bytes: bytes.length, limit: maxBytes }) };
  }
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = utf16 === null ? decode(bytes, 'utf-8') : decode(bytes, utf16);
  if (text !== null) return acceptText(text, []);
  const named = namedEncoding(bytes);
  const page = named === null ? null : decode(bytes, named);
  if (page !== null) return acceptText(page, [buildIssue('encodingGuessed', 'warning', 1, { encoding: 'EUC-JP' })]);
  const japanese = bytes.includes(0) ? null : decode(bytes, 'shift_jis');
  if (japanese === null) return { ok: false, issue: buildIssue('binary', 'error', 1) };
  return acceptText(japanese, [buildIssue('encodingGuessed', 'warning', 1, { encoding: 'CP932 (Shift_JIS)' })]);
}

function acceptText(text: string, issues: readonly Issue[]): Decoded {
  // C0 controls other than tab and line ends do not occur in text that people wrote
  // oxlint-disable-next-line no-control-regex
  const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.exec(text);
  if (control !== null) {
    const line = text.slice(0, control.index).split('\n').length;
    return { ok: false, issue: buildIssue('binary', 'error', line) };
  }
  if (text.trim() === '') return { ok: false, issue: buildIssue('empty', 'error', 1) };
  return { ok: true, text, issues };
}
