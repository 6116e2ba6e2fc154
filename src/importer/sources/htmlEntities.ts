/** The names that pages of offices use; others stay as printed, and those by number are all read. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '',
  zwj: '',
  zwnj: '',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  minus: '−',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
  rArr: '⇒',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  permil: '‰',
  le: '≤',
  ge: '≥',
  ne: '≠',
  asymp: '≈',
  sect: '§',
  para: '¶',
  dagger: '†',
  loz: '◊',
  prime: '′',
  Prime: '″',
  radic: '√',
  infin: '∞',
  sum: '∑',
  phi: 'φ',
  Phi: 'Φ',
};

const entity = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z][a-zA-Z0-9]{1,7}));/gu;

/** A text of a web page with its entities read. */
export function readEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (printed, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? printed) : printed;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code < 0xa0);
    return isCharacter ? String.fromCodePoint(code) : ' ';
  });
}
