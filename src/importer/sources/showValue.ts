/** What a workbook stores in a cell. */
export type StoredValue = string | number | boolean | Date | null | undefined;

/**
 * The text of a stored value as its number format shows it: 0.995 as 99.5%, 12 as 12人, a day as 令和5年4月1日. Digits that a format
 * rounds away are kept, so that the number is that of the cell, and a 0 that a format shows as a dash stays 0.
 * @param format Excel's number format code, where the cell has one
 */
export function showValue(value: StoredValue, format = ''): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.replace(/\r\n?/gu, '\n');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? showNumber(value, format) : showDate(value, format);
}

/** Colours, conditions and languages in brackets, padding, and what fills a cell are not shown. */
const unseen = /\[[^\]]*\]|_.|\*./gu;
const literal = /"([^"]*)"|\\(.)/gu;
/** A number with or without groups and decimals, perhaps with words around it; anything else (fractions, exponents) shows the plain number. */
const numberFormat = /^([^0#?.,%EDG@/]*)([#?0,]*(?:\.[#?0]*)?,*)\s*(%?)([^0#?.%E@/]*)$/u;

/** Excel stores fifteen digits; further ones come from binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(15));

/** By grouping and decimals; making one takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.NumberFormat>();

function plain(value: number, useGrouping = false, minimumFractionDigits = 0): string {
  const key = `${useGrouping}${minimumFractionDigits}`;
  const known = formatters.get(key);
  const formatter = known ?? new Intl.NumberFormat('en-US', { useGrouping, minimumFractionDigits, maximumFractionDigits: 20 });
  if (known === undefined) formatters.set(key, formatter);
  return formatter.format(exact(value));
}

function showNumber(value: number, format: string): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  const own = value < 0 ? sections[1] : value === 0 ? sections[2] : undefined;
  // words in quotes must not be taken for marks of the format
  const words: string[] = [];
  const marks = (own ?? sections[0] ?? '')
    .replace(literal, (_, quoted: string | undefined, single = '') => String.fromCharCode(0xe000 + words.push(quoted ?? single)))
    .replace(unseen, '');
  const match = numberFormat.exec(marks);
  const [, before = '', digits = '', percent = '', after = ''] = match ?? [];
  if (match === null || !/[0#]/u.test(digits)) return plain(value);
  const decimals = /\.([0#?]*)/u.exec(digits)?.[1] ?? '';
  const least = [...decimals].filter((digit) => digit === '0').length;
  const size = Math.abs(percent === '' ? value : value * 100);
  const number = plain(size, /[#0],[#0]/u.test(digits), Math.min(least, 15));
  const unmask = (text: string): string => text.replace(/[\ue001-\uf8ff]/gu, (mark) => words[mark.charCodeAt(0) - 0xe001] ?? '').trim();
  const lead = unmask(before).replace(/[()]/gu, '');
  const shown = `${lead}${number}${percent}${unmask(after).replace(/[()]/gu, '')}`;
  if (value >= 0) return shown;
  return own !== undefined && /[-−▲△]/u.test(lead) ? shown : `-${shown}`;
}

/** Eras by their first day. */
const eras = [
  { name: '令和', letter: 'R', from: Date.UTC(2019, 4, 1), firstYear: 2019 },
  { name: '平成', letter: 'H', from: Date.UTC(1989, 0, 8), firstYear: 1989 },
  { name: '昭和', letter: 'S', from: Date.UTC(1926, 11, 25), firstYear: 1926 },
] as const;

/** Excel's day 0, in the calendar that its dates are read in. */
const dayZero = Date.UTC(1899, 11, 31);
const millisecondsOfHour = 3_600_000;

const datePart = /"[^"]*"|\\.|\[h+\]|\[[^\]]*\]|_.|\*.|g+|e+|y+|m+|d+|h+|s+|a{3,4}|AM\/PM|[^;]/giu;

function showDate(date: Date, format: string): string {
  if (Number.isNaN(date.getTime())) return '';
  const era = eras.find(({ from }) => date.getTime() >= from);
  const year = date.getUTCFullYear();
  const pad = (value: number, width: number): string => String(value).padStart(Math.min(width, 2), '0');
  const parts = (format.split(';')[0] ?? '').match(datePart) ?? [];
  if (!parts.some((part) => /^[gyemdh]/iu.test(part) || /^\[h+\]$/iu.test(part))) {
    return `${year}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
  }
  let isTime = false;
  const texts = parts.map((part, at) => {
    const name = part.toLowerCase();
    const isMinute =
      name.startsWith('m') &&
      (isTime ||
        parts
          .slice(at + 1)
          .find((next) => /^[ymdhsge]/iu.test(next))
          ?.startsWith('s') === true);
    if (/^[ymdge]/u.test(name)) isTime = false;
    if (/^\[?h/u.test(name)) isTime = true;
    if (name.startsWith('[h')) return String(Math.floor((date.getTime() - dayZero) / millisecondsOfHour));
    if (name.startsWith('"')) return part.slice(1, -1);
    if (name.startsWith('\\')) return part.slice(1);
    if (/^(?:\[|_|\*)/u.test(name)) return '';
    if (name.startsWith('g')) return era === undefined ? '' : name.length === 1 ? era.letter : era.name.slice(0, name.length === 2 ? 1 : 2);
    if (name.startsWith('e')) return pad(era === undefined ? year : year - era.firstYear + 1, name.length);
    if (name.startsWith('y')) return name.length > 2 ? String(year) : String(year).slice(-2);
    if (isMinute) return pad(date.getUTCMinutes(), name.length);
    if (name.startsWith('m')) return pad(date.getUTCMonth() + 1, name.length);
    if (name.startsWith('d')) return name.length > 2 ? '' : pad(date.getUTCDate(), name.length);
    if (name.startsWith('h')) return pad(date.getUTCHours(), name.length);
    if (name.startsWith('s')) return pad(date.getUTCSeconds(), name.length);
    if (name.startsWith('aaa')) return `${'日月火水木金土'.charAt(date.getUTCDay())}${name.length > 3 ? '曜日' : ''}`;
    return name === 'am/pm' ? '' : part;
  });
  return texts.join('').trim();
}
