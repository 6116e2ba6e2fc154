/** One character that another character stands for in a file, since the encoding does not hold it. */
export interface ReplacedCharacter {
  readonly character: string;
  readonly replacement: string;
}

/** 〓, the printers' sign for a missing type. */
const missingType = '〓';

/** Characters that look the same and differ by the tables of different makers; only the right one is in Windows' table (CP932). */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ['〜', '～'],
  ['−', '－'],
  ['—', '―'],
  ['‖', '∥'],
  ['¢', '￠'],
  ['£', '￡'],
  ['¬', '￢'],
  ['¥', '￥'],
  ['‾', '￣'],
]);

/** Rows of the table that repeat characters of later rows: Windows writes those instead. */
const repeatedLeads = new Set([0xed, 0xee]);

/** Character → its one or two bytes, as one number; read off the decoder that every browser has, so that no table is shipped. */
let table: ReadonlyMap<string, number> | null = null;

function buildTable(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('shift_jis');
  const bytesOf = new Map<string, number>();
  const learn = (bytes: readonly number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    const isOne = [...character].length === 1 && character !== '\uFFFD';
    if (isOne && !bytesOf.has(character))
      bytesOf.set(character, bytes.length === 1 ? (bytes[0] ?? 0) : ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0));
  };
  for (let byte = 0; byte <= 0xdf; byte += 1) if (byte < 0x80 || byte > 0xa0) learn([byte]);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if ((lead > 0x9f && lead < 0xe0) || repeatedLeads.has(lead)) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) learn([lead, trail]);
  }
  return bytesOf;
}

/**
 * Encodes a text in Shift_JIS as Windows writes it (CP932).
 * @returns the bytes, and every character that is not in it in order of appearance, with what stands in its place: a character
 * that looks the same, otherwise 〓
 */
export function encodeShiftJis(text: string): { readonly bytes: readonly number[]; readonly replaced: readonly ReplacedCharacter[] } {
  table ??= buildTable();
  const bytes: number[] = [];
  const replaced: ReplacedCharacter[] = [];
  for (const character of text) {
    let code = table.get(character);
    if (code === undefined) {
      const replacement = lookalikes.get(character) ?? missingType;
      replaced.push({ character, replacement });
      code = table.get(replacement) ?? 0x3f;
    }
    if (code > 0xff) bytes.push(code >> 8, code & 0xff);
    else bytes.push(code);
  }
  return { bytes, replaced };
}
