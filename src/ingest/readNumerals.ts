import { fiscalYearOf, westernYear } from '../domain/fiscalYear';
import { foldWidth } from './foldWidth';

/** One numeral of a text: the longest expression that is one number, or one whole date. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** The number; a date as YYYY, YYYYMM or YYYYMMDD; a telephone number as its digits. */
  readonly value: number;
  readonly shape: 'number' | 'date' | 'telephone';
  /** Fiscal year a date lies in; null for numbers. */
  readonly fiscalYear: number | null;
}

const digits = '(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\\.[0-9]{1,6})?';
const scaled = `${digits}(?:[百千]?[万億兆]|[百千](?![葉代歳]))?`;
const number = new RegExp(`[▲△▼]?\\s?${scaled}(?:(?<=[億兆万千])${scaled})*`, 'uy');
const telephone = /0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}/uy;

const month = '([0-9]{1,2})月(?!額|刊|謝)(?:\\s?([0-9]{1,2})日(?![間以数]))?';
const dates: readonly RegExp[] = [
  new RegExp(`(令和|平成|昭和)\\s?(元|[0-9]{1,2})\\s?(?:[(（][0-9]{4}[)）])?(?:年度|年\\s?(?:${month})?)`, 'uy'),
  /(?<![A-Za-z])([RHS])\s?([0-9]{1,2})(?:\.([0-9]{1,2})(?:\.([0-9]{1,2}))?|年度|年|(?=[:)、]))/uy,
  new RegExp(`((?:19|20)[0-9]{2})(?:[(（][^()（）]{2,8}[)）])?(?:年度|年\\s?(?:${month})?(?!間|生)|/([0-9]{1,2})(?:/([0-9]{1,2}))?)`, 'uy'),
  new RegExp(`()()${month}`, 'uy'),
  /()([0-9]{1,2})年度/uy,
];

const scales: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };

/**
 * Every numeral of a text in order. Digits inside a Latin word that is a formula or unit (CO2, m3, PM2.5) are none.
 * @param text as printed; full width is read, offsets are those of the text
 * @param reportYear fiscal year of the report: gives a bare month or 「4年度」 its year
 */
export function readNumerals(text: string, reportYear: number): Numeral[] {
  const folded = foldWidth(text);
  const numerals: Numeral[] = [];
  let at = 0;
  while (at < folded.length) {
    const next = nextStart(folded, at);
    if (next < 0) break;
    const numeral = readDate(folded, next, reportYear) ?? readTelephone(folded, next) ?? readNumber(folded, next);
    if (numeral !== null) numerals.push(numeral);
    at = numeral?.end ?? skipPast(folded, next);
  }
  return numerals;
}

/** Where the next digit, or the era or sign before it, stands. */
function nextStart(text: string, from: number): number {
  const opening = /(?:令和|平成|昭和)\s?(?:元年[0-9]|[0-9])|(?<![A-Za-z])[RHS]\s?[0-9]{1,2}(?:年|\.[0-9]|[:)、])|[▲△▼]\s?[0-9]|[0-9]/gu;
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}

function skipPast(text: string, from: number): number {
  const run = /[^0-9]*[0-9]+(?:\.[0-9]+)?/uy;
  run.lastIndex = from;
  return run.test(text) ? run.lastIndex : text.length;
}

function readDate(text: string, at: number, reportYear: number): Numeral | null {
  for (const [form, pattern] of dates.entries()) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || !/[0-9]/u.test(match[0])) continue;
    if (form >= 3 && /[0-9か月ヶケカヵ箇第.]$/u.test(text.slice(0, at))) continue;
    const [era = '', yearText = ''] = form === 2 ? ['', match[1] ?? ''] : [match[1] ?? '', match[2] ?? ''];
    const monthText = form === 2 ? (match[2] ?? match[4]) : match[3];
    const dayText = form === 2 ? (match[3] ?? match[5]) : match[4];
    const monthNumber = monthText === undefined ? null : Number(monthText);
    if (monthNumber !== null && (monthNumber < 1 || monthNumber > 12)) continue;
    const year = yearOf(era, yearText, form, monthNumber, reportYear);
    if (year === null) continue;
    const value = [year, monthNumber, dayText === undefined ? null : Number(dayText)]
      .filter((part) => part !== null)
      .reduce((total, part) => total * 100 + part);
    const fiscalYear = monthNumber === null ? year : fiscalYearOf(year, monthNumber);
    const end = at + match[0].trimEnd().length;
    return { start: at, end, value, shape: 'date', fiscalYear };
  }
  return null;
}

function yearOf(era: string, yearText: string, form: number, monthNumber: number | null, reportYear: number): number | null {
  if (form === 2) return Number(yearText);
  if (form < 2) return westernYear(era, yearText === '元' ? 1 : Number(yearText));
  if (form === 3) return monthNumber !== null && monthNumber < 4 ? reportYear + 1 : reportYear;
  return westernYear('令和', Number(yearText));
}

function readTelephone(text: string, at: number): Numeral | null {
  telephone.lastIndex = at;
  const match = telephone.exec(text);
  if (match === null) return null;
  return { start: at, end: telephone.lastIndex, value: Number(match[0].replace(/-/gu, '')), shape: 'telephone', fiscalYear: null };
}

function readNumber(text: string, at: number): Numeral | null {
  if (/(?:CO|NO|SO|PM|H|O|N|m|km|cm|mm)$/u.test(text.slice(Math.max(0, at - 3), at)) && isFormula(text, at)) return null;
  const start = /[-−]/u.test(text.charAt(at - 1)) && /^$|[\s(:比は]/u.test(text.charAt(at - 2)) ? at - 1 : at;
  number.lastIndex = at;
  const match = number.exec(text);
  if (match === null) return null;
  const magnitude = scaledValue(match[0]);
  const isNegative = start < at || /^[▲△▼]/u.test(match[0]);
  return { start, end: number.lastIndex, value: isNegative ? -magnitude : magnitude, shape: 'number', fiscalYear: null };
}

/** CO2, PM2.5, m3: the Latin letters before the digit stand alone as a formula or unit. */
function isFormula(text: string, at: number): boolean {
  const word = /[A-Za-z]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  return /^(?:t?CO|NO|SO|PM|H|O|N|m|km|cm|mm)$/u.test(word) && /^[0-9](?:\.[0-9])?(?![0-9])/u.test(text.slice(at, at + 4));
}

/** 「3億4,210万」 → 342100000. */
function scaledValue(text: string): number {
  let total = 0;
  for (const [, figure = '', marks = ''] of text.matchAll(/([0-9][0-9,]*(?:\.[0-9]+)?)([百千万億兆]*)/gu)) {
    const factor = [...marks].reduce((product, mark) => product * (scales[mark] ?? 1), 1);
    total += factor === 1 ? Number(figure.replaceAll(',', '')) : multiplyExactly(figure.replaceAll(',', ''), factor);
  }
  return total;
}

/** 1.2 × 10000 without binary rounding: the decimal point moves. */
function multiplyExactly(figure: string, factor: number): number {
  const decimals = figure.split('.')[1]?.length ?? 0;
  const scale = 10 ** decimals;
  return (Number(figure.replace('.', '')) * factor) / scale;
}
