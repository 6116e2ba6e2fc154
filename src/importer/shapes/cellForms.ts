import { bullets, circledNumbers, readCell } from '../sources/readCell';

/** Printed forms of an initiative's marker: ① · (1) （１） · 1. １． 1) · ア イ ウ with a stop · (ア). */
const circled = new RegExp(`^[${circledNumbers}]`, 'u');
const parenthesised = /^[(（][0-9０-９]{1,2}[)）]/u;
const numbered = /^[0-9０-９]{1,2}[.．、)）](?![0-9０-９])/u;
const katakana = /^(?:[アイウエオカキクケコ](?=[\s　.．、)）])|[(（][アイウエオカキクケコ][)）])/u;

/**
 * The marker that opens a text.
 * @returns as printed (①, (1), 1.), or null
 */
export function leadingMarker(text: string): string | null {
  return (circled.exec(text) ?? parenthesised.exec(text) ?? numbered.exec(text) ?? katakana.exec(text))?.[0] ?? null;
}

/** The number a marker stands for: ③ → 3, （２） → 2. */
export function markerNumber(marker: string): number {
  const bare = marker.replace(/[()（）]/gu, '');
  const circledAt = Math.max(circledNumbers.indexOf(bare), 'アイウエオカキクケコ'.indexOf(bare));
  return circledAt >= 0 ? circledAt + 1 : Number(marker.normalize('NFKC').replace(/[^0-9]/gu, ''));
}

/** True where a received cell opens with a circled marker (the only form safe enough to tell a shifted row). */
export function startsWithMarker(cell: string): boolean {
  return circled.test(readCell(cell).text);
}

/** Markers of one form count together: circled, in brackets, katakana, or plain numbers. */
export function markerForm(marker: string): 'circled' | 'bracketed' | 'katakana' | 'numbered' {
  if (circled.test(marker)) return 'circled';
  if (/[ア-コ]/u.test(marker)) return 'katakana';
  return /^[(（]/u.test(marker) ? 'bracketed' : 'numbered';
}

/** ※1 目標値は… · （注）… · 資料：…: what is printed in a table about it. */
const note = /^(?:[※＊*]|[(（【〔]注[0-9０-９]*[)）】〕]|注[0-9０-９]*[:：.．)）\s　]|(?:備考|出典|資料|出所)[:：])/u;
/** 合計 · 総務部 小計 · 環境課計: what a row of sums calls itself. */
const total = /^(?:[^0-9０-９。、]{0,20}(?:小計|合計|総計)|計|[^0-9０-９。、]{1,14}[部局課室][\s　]*計)$/u;

/** Whether a row holds nothing but a remark about the table. */
export function isNoteRow(cells: readonly string[]): boolean {
  const printed = cells.filter((cell) => cell.trim() !== '');
  return printed.length === 1 && note.test(readCell(printed[0] ?? '').text);
}

/** Whether a cell that should name an office or an undertaking says that its row is a sum of others. */
export const isTotalCell = (cell: string): boolean => cell.length < 80 && total.test(readCell(cell).text);

const office = '(?:課|室|係|班|署|所|センター|グループ|事務局|担当|館|院|校|園|部|局|庁|会)等?';
const endsAsOffice = new RegExp(`${office}$`, 'u');
const nextOffice = new RegExp(`^[・･][^\\s・･、,，／/]{1,12}${office}(?=$|[\\s・･、,，／/])`, 'u');

/** Names of one 課等 cell with the groups that its layout makes (paragraphs, gaps, lines). */
export function readSectionNames(cell: string): string[][] {
  const { text, breaks } = readCell(cell);
  const marks = new Set(breaks.filter(({ kind }) => kind !== 'item').map(({ at }) => at));
  const groups: string[][] = [];
  let name = '';
  const close = (): void => {
    if (name !== '') groups.at(-1)?.push(name);
    name = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    if (at === 0 || marks.has(at)) {
      close();
      groups.push([]);
    }
    const character = text.charAt(at);
    if (name === '' && bullets.includes(character)) continue;
    // 人権・市民協働課 is one office
    const isInside = nextOffice.test(text.slice(at, at + 16)) && !endsAsOffice.test(name);
    if (isInside) name += character;
    else if (/[\s\u3000、,，・･／/]/u.test(character)) close();
    else name += character;
  }
  close();
  return groups.filter((group) => group.length > 0);
}

/** Whether a cell holds nothing but names of offices. */
export function isSectionsCell(cell: string): boolean {
  const names = readSectionNames(cell).flat();
  return names.length > 0 && names.every((name) => /(?:課|室|係|班|署|所|センター|グループ|事務局|担当|館|院|校|園)等?$/u.test(name));
}
