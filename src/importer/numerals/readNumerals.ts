import { fiscalYearOf, westernYear } from '../../domain/fiscalYear';
import { foldWidth } from '../sources/readCell';

/** One numeral of a text: the longest expression that is one number, or one whole date. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** The number; a date as YYYY, YYYYMM or YYYYMMDD; a code as its digits, cut to those that a number can hold. */
  readonly value: number;
  /** `code`: a telephone number, or more digits than any quantity has. */
  readonly shape: 'number' | 'date' | 'code';
  /** Fiscal year a date lies in; null for numbers. */
  readonly fiscalYear: number | null;
}

/** As many digits as a number holds exactly. */
const exactDigits = 15;

const digits = `(?:[0-9]{1,3}(?:,[0-9]{3}(?![0-9]))+|[0-9]{1,${exactDigits}}(?![0-9]))(?:\\.[0-9]+)?`;
const scaled = `${digits}(?:[百千]?[万億兆]|[百千](?![葉代歳]))?`;
const number = new RegExp(`[▲△▼]?\\s?${scaled}(?:(?<=[億兆万千])${scaled})*`, 'uy');
/** A telephone number · a place (若松町1-1-2) · a postal code · a time of day · more digits than any quantity has. */
const code = new RegExp(
  `0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}(?![0-9])|[0-9]{1,4}-[0-9]{1,4}-[0-9]{1,4}(?![0-9-])|[0-9]{3}-[0-9]{4}(?![0-9-])|(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?![0-9:])|[0-9]{${exactDigits + 1},}`,
  'uy',
);

const month = '(?<month>1[0-2]|0?[1-9])';
const day = '(?<day>3[01]|[12][0-9]|0?[1-9])';
const monthAndDay = `${month}月(?![額刊謝曜])(?:\\s?${day}日(?![間以数]))?`;
const western = '(?<western>(?:19|20)[0-9]{2})';

/** What may stand behind R6 or H30 that is a year: R6で, R5～, R4末. */
const afterShortYear = '(?=[:)、~〜～・でにはのからまと末→⇒]|実績|時点|対象|事業|予算|$|\\s[0-9])';
/** 10・11月, 12～1月: what leads from one month or day to the next that is printed with its 月 or 日. */
const nextPart = '(?:[・、,~〜～]|から)';
const listedMonth = `${month}(?=(?:${nextPart}(?:1[0-2]|0?[1-9])){0,11}${nextPart}(?:1[0-2]|0?[1-9])月(?![額刊謝曜]))`;

/** Whole dates; a month that no calendar has is left out of its date. */
const datesWithYear = [
  `(?<era>令和|平成|昭和)\\s?(?<year>元|[0-9]{1,2})\\s?(?:[(（][0-9]{4}[)）])?(?:年度|年\\s?(?:${monthAndDay})?)`,
  `(?<![A-Za-z])(?<era>[RHS])\\s?(?<year>[0-9]{1,2})(?:\\.${month}(?:\\.${day})?(?![0-9])|年度|年|${afterShortYear})`,
  // 令和5～14年度
  '(?<era>令和|平成|昭和)\\s?(?<year>[0-9]{1,2})(?=[~〜～・、-][0-9]{1,2}年)',
  `${western}(?:[(（][^()（）]{2,8}[)）])?(?:年度|年\\s?(?:${monthAndDay})?(?!間|生))`,
  `${western}/${month}(?:/${day})?(?![0-9])`,
  `${western}\\.${month}\\.${day}(?![0-9])`,
].map((source) => new RegExp(source, 'uy'));
const datesWithoutYear = [monthAndDay, listedMonth, '(?<year>[0-9]{1,2})年度'].map((source) => new RegExp(source, 'uy'));

const slashedDay = new RegExp(`${month}/${day}(?![0-9/])`, 'uy');
/** What may stand behind a day, and what stands behind nothing else. */
const afterDay = /^(?:$|[\s)、,~-]|・[0-9]|\([月火水木金土日]|開催|号|実施|から|まで|に|より|時点|現在)/u;
const afterDayAlone = /^\s?(?:\([月火水木金土日]|開催|実施|から|まで|~)/u;

/** 9/27 where a day is meant: what could be two of three parts (2/3) is one only before a weekday, 開催 and the like. */
function readSlashedDay(text: string, at: number, reportYear: number): Numeral | null {
  slashedDay.lastIndex = at;
  const match = slashedDay.exec(text);
  if (match === null || /[0-9/.,]/u.test(text.charAt(at - 1))) return null;
  const [first, second] = [Number(match.groups?.['month']), Number(match.groups?.['day'])];
  const mayBePart = first < second && second <= 12;
  const end = at + match[0].length;
  if (!(mayBePart ? afterDayAlone : afterDay).test(text.slice(end, end + 4))) return null;
  const year = first < 4 ? reportYear + 1 : reportYear;
  return { start: at, end, value: (year * 100 + first) * 100 + second, shape: 'date', fiscalYear: fiscalYearOf(year, first) };
}

/** 11/3～11/12, 10/7・8: what a range or list that began with a day goes on with is a day, too. */
function readNextDay(text: string, at: number, reportYear: number, before: Numeral | undefined): Numeral | null {
  if (before?.shape !== 'date' || !/[0-9]\/[0-9]{1,2}$/u.test(text.slice(before.start, before.end))) return null;
  if (!/^(?:\([月火水木金土日祝・]{1,3}\))?[~〜～・、,-]$/u.test(text.slice(before.end, at))) return null;
  const [printed = '', first = '', second] =
    /^(1[0-2]|0?[1-9])\/(3[01]|[12][0-9]|0?[1-9])(?![0-9/])|^(3[01]|[12][0-9]|0?[1-9])(?=$|[\s)、・(])/u.exec(text.slice(at, at + 8)) ?? [];
  if (printed === '') return null;
  const monthNumber = second === undefined ? Math.floor(before.value / 100) % 100 : Number(first);
  const dayNumber = Number(second ?? printed);
  const year = monthNumber < 4 ? reportYear + 1 : reportYear;
  return {
    start: at,
    end: at + printed.length,
    value: (year * 100 + monthNumber) * 100 + dayNumber,
    shape: 'date',
    fiscalYear: fiscalYearOf(year, monthNumber),
  };
}

/** Before these a month or 「4年度」 is part of something else: 12か月, 第5年度. */
const partOfMore = /[0-9か月ヶケカヵ箇第.]/u;

const scales: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };

/**
 * Every numeral of a text in order. The digit of a unit or gas is none: m3, km2, CO2.
 * @param text as printed; full width is read, offsets are those of the text
 * @param reportYear fiscal year of the report: gives a bare month or 「4年度」 its year
 */
export function readNumerals(text: string, reportYear: number): Numeral[] {
  const folded = foldWidth(text);
  const numerals: Numeral[] = [];
  let at = nextStart(folded, 0);
  while (at >= 0) {
    const numeral =
      readNextDay(folded, at, reportYear, numerals.at(-1)) ??
      readDate(folded, at, reportYear) ??
      readSlashedDay(folded, at, reportYear) ??
      readCode(folded, at) ??
      readNumber(folded, at);
    if (numeral !== null) numerals.push(numeral);
    at = nextStart(folded, numeral?.end ?? at + 1);
  }
  return numerals;
}

/** Where the next digit, or the era or sign before it, stands; −1 where none does. */
function nextStart(text: string, from: number): number {
  const opening = /(?:令和|平成|昭和)\s?(?:元年[0-9]|[0-9])|(?<![A-Za-z])[RHS]\s?[0-9]{1,2}(?![0-9A-Za-z-])|[▲△▼]\s?[0-9]|[0-9]/gu;
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}

function readDate(text: string, at: number, reportYear: number): Numeral | null {
  const hasRoom = !partOfMore.test(text.charAt(at - 1));
  for (const pattern of hasRoom ? [...datesWithYear, ...datesWithoutYear] : datesWithYear) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || !/[0-9]/u.test(match[0])) continue;
    const groups = match.groups ?? {};
    const monthNumber = groups['month'] === undefined ? null : Number(groups['month']);
    const dayNumber = groups['day'] === undefined ? null : Number(groups['day']);
    const year = yearOf(groups, monthNumber, reportYear);
    if (year === null) continue;
    const value = [year, monthNumber, dayNumber].filter((part) => part !== null).reduce((total, part) => total * 100 + part);
    const end = at + match[0].trimEnd().length;
    return { start: at, end, value, shape: 'date', fiscalYear: monthNumber === null ? year : fiscalYearOf(year, monthNumber) };
  }
  return null;
}

/** The Western year of a date; a bare year is one of 令和, a bare month lies in the report's fiscal year. */
function yearOf(groups: Readonly<Record<string, string | undefined>>, monthNumber: number | null, reportYear: number): number | null {
  const { western: printed, era = '令和', year } = groups;
  if (printed !== undefined) return Number(printed);
  if (year !== undefined) return westernYear(era, year === '元' ? 1 : Number(year));
  return monthNumber !== null && monthNumber < 4 ? reportYear + 1 : reportYear;
}

function readCode(text: string, at: number): Numeral | null {
  code.lastIndex = at;
  const match = code.exec(text);
  if (match === null) return null;
  const value = Number(match[0].replace(/[-:]/gu, '').slice(0, exactDigits));
  return { start: at, end: code.lastIndex, value, shape: 'code', fiscalYear: null };
}

function readNumber(text: string, at: number): Numeral | null {
  number.lastIndex = at;
  const match = number.exec(text);
  if (match === null || isUnitDigit(text, at)) return null;
  const hasMinus = /[-−]/u.test(text.charAt(at - 1)) && /^$|[\s(:比は]/u.test(text.charAt(at - 2));
  const magnitude = scaledValue(match[0]);
  const isNegative = magnitude > 0 && (hasMinus || /^[▲△▼]/u.test(match[0]));
  const end = number.lastIndex;
  const isHeld = magnitude <= Number.MAX_SAFE_INTEGER;
  if (!isHeld) {
    const value = Number(match[0].replace(/[^0-9]/gu, '').slice(0, exactDigits));
    return { start: at, end, value, shape: 'code', fiscalYear: null };
  }
  return { start: hasMinus ? at - 1 : at, end, value: isNegative ? -magnitude : magnitude, shape: 'number', fiscalYear: null };
}

/** The one digit of m2, km3 or CO2: the letters before it stand alone as a unit of length or a gas. */
function isUnitDigit(text: string, at: number): boolean {
  const digit = /^[23](?![0-9])/u.exec(text.slice(at, at + 2))?.[0];
  if (digit === undefined) return false;
  const word = /[A-Za-z]+$/u.exec(text.slice(Math.max(0, at - 5), at))?.[0] ?? '';
  return /^(?:m|km|cm|mm)$/u.test(word) || (digit === '2' && /^(?:t?CO|NO|SO)$/u.test(word));
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
