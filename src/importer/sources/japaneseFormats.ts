const eraShort = '[$-411]ge.m.d';
const eraLong = '[$-411]ggge"年"m"月"d"日"';
const yearMonth = 'yyyy"年"m"月"';
const monthDay = 'm"月"d"日"';

/**
 * Number formats that a Japanese Excel has by number alone, without writing them into the workbook (ECMA-376 18.8.30, ja-jp). Of 14 and 22 the library knows
 * the American form.
 */
const formats: ReadonlyMap<number, string> = new Map([
  [14, 'yyyy/m/d'],
  [22, 'yyyy/m/d h:mm'],
  [27, eraShort],
  [28, eraLong],
  [29, eraLong],
  [30, 'm/d/yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  // without quotes: the library takes hmm for a word
  [32, 'h時mm分'],
  [33, 'h時mm分ss秒'],
  [34, yearMonth],
  [35, monthDay],
  [36, eraShort],
  [50, eraShort],
  [51, eraLong],
  [52, yearMonth],
  [53, monthDay],
  [54, eraLong],
  [55, yearMonth],
  [56, monthDay],
  [57, eraShort],
  [58, eraLong],
]);

const escapeAttribute = (text: string): string => text.replaceAll('"', '&quot;');

/**
 * The styles of a workbook (`xl/styles.xml`) with the Japanese formats written out that it names by number alone, so that a day is shown as the document
 * shows it. A format that the workbook defines itself stays.
 */
export function nameJapaneseFormats(styles: string): string {
  const defined = new Set([...styles.matchAll(/<(?:\w+:)?numFmt\s[^<>]*?\bnumFmtId="([0-9]+)"/gu)].map(([, id]) => Number(id)));
  const used = new Set([...styles.matchAll(/<(?:\w+:)?xf\s[^<>]*?\bnumFmtId="([0-9]+)"/gu)].map(([, id]) => Number(id)));
  const missing = [...formats].filter(([id]) => used.has(id) && !defined.has(id));
  const root = /<(\w+:)?styleSheet\b[^<>]*>/u.exec(styles);
  if (missing.length === 0 || root === null) return styles;
  const prefix = root[1] ?? '';
  const added = missing.map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`).join('');
  const end = `</${prefix}numFmts>`;
  if (styles.includes(end)) return styles.replace(end, () => `${added}${end}`);
  const clean = styles.replace(/<(?:\w+:)?numFmts\b[^<>]*\/>/u, '');
  return clean.replace(root[0], () => `${root[0]}<${prefix}numFmts>${added}${end}`);
}
