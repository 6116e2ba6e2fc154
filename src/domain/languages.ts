/**
 * The one table of the languages that the board speaks: how each of them sets off, counts and dates, as data. Its words stand in `src/i18n/<code>/` and
 * come with it alone; nothing else in the code asks which language it is. Here, since what a reader chooses, words, texts and files all need it.
 */
export interface LanguageFacts {
  /** In itself, so that its readers find it. */
  readonly name: string;
  /** For `lang` of the page: what browsers, screen readers and fonts know. */
  readonly htmlLang: string;
  /** For files of Office. */
  readonly officeTag: string;
  /** The language of the documents: names and sentences need no translation. */
  readonly isOriginal: boolean;
  /** Which of the two whole languages says what this one has no words for: files, messages of the reader of documents, the record of standards. */
  readonly base: 'ja' | 'en';
  /** Where texts are looked for that the folder does not have, the first one first. */
  readonly fallbacks: readonly string[];
  /** Between the items of a list. */
  readonly comma: string;
  /** Between items that hold commas. */
  readonly semicolon: string;
  /** Between short names that stand close together. */
  readonly dot: string;
  /** Between equals, where all are named. */
  readonly and: string;
  readonly colon: string;
  /** Between things in one line that have nothing to do with each other, and the same where only room sets them off. */
  readonly between: string;
  readonly wide: string;
  /** Between a number and its unit, a number and its qualifier. */
  readonly gap: string;
  readonly sentenceGap: string;
  readonly quotes: readonly [open: string, close: string];
  readonly brackets: readonly [open: string, close: string];
  /** A fiscal year; where the documents' era is read, that stands beside it (`formatFiscalYear`). */
  readonly fiscalYear: (year: number) => string;
  /** Large amounts of money: names of scales, the larger first. In 万 the rest is said too, in millions it is rounded. */
  readonly amounts: { readonly by: 'man' | 'million'; readonly names: readonly [large: string, small: string] };
  /** A unit beside a number that the plural rules of the language call one. */
  readonly writeOne: (unit: string) => string;
  /** What a name says an office is: left out where the place says so. */
  readonly officeWord: RegExp | null;
  /** Its words take about a third more room than Japanese. */
  readonly isWide: boolean;
  /** The names of the screens take a line of their own sooner. */
  readonly hasLongTabs: boolean;
  /** Fonts of systems with all of its letters, the one that Office has everywhere first, for pictures and files; none where BIZ UDPGothic has them. */
  readonly fonts: readonly string[];
}

/** 1 time, 1 person, 1 business, 1 household; symbols and words that end otherwise stay. */
const writeEnglishOne = (unit: string): string =>
  /\bpeople$/u.test(unit)
    ? unit.replace(/people$/u, 'person')
    : unit
        .replace(/([a-z])ies$/u, '$1y')
        .replace(/(ss|x|ch|sh)es$/u, '$1')
        .replace(/([a-rt-z])s$/u, '$1');

const japanese: LanguageFacts = {
  name: '日本語',
  htmlLang: 'ja',
  officeTag: 'ja-JP',
  isOriginal: true,
  base: 'ja',
  fallbacks: [],
  comma: '、',
  semicolon: '；',
  dot: '・',
  and: '・',
  colon: '：',
  between: '　',
  wide: '　',
  gap: '',
  sentenceGap: '',
  quotes: ['「', '」'],
  brackets: ['（', '）'],
  fiscalYear: (year) => `${year}年度`,
  amounts: { by: 'man', names: ['億', '万'] },
  writeOne: (unit) => unit,
  officeWord: null,
  isWide: false,
  hasLongTabs: false,
  fonts: [],
};

/** やさしい日本語, by the registered subtag for a simplified form of a language. Pages say `ja`, which everything that reads them knows. */
const easyJapanese: LanguageFacts = { ...japanese, name: 'やさしい日本語', fallbacks: ['ja'] };

const english: LanguageFacts = {
  name: 'English',
  htmlLang: 'en',
  officeTag: 'en-US',
  isOriginal: false,
  base: 'en',
  fallbacks: ['ja'],
  comma: ', ',
  semicolon: '; ',
  dot: ', ',
  and: ' and ',
  colon: ': ',
  between: '  ·  ',
  wide: '  ',
  gap: ' ',
  sentenceGap: ' ',
  quotes: ['"', '"'],
  brackets: [' (', ')'],
  fiscalYear: (year) => `FY${year}`,
  amounts: { by: 'million', names: ['billion', 'million'] },
  writeOne: writeEnglishOne,
  officeWord: / (?:Department|Division|Bureau|Section|Office)$/u,
  isWide: true,
  hasLongTabs: false,
  fonts: [],
};

const chinese: LanguageFacts = {
  ...english,
  name: '简体中文',
  htmlLang: 'zh-Hans',
  officeTag: 'zh-CN',
  fallbacks: ['en', 'ja'],
  comma: '、',
  semicolon: '；',
  dot: '、',
  and: '、',
  colon: '：',
  between: '　',
  wide: '　',
  gap: '',
  sentenceGap: '',
  quotes: ['“', '”'],
  brackets: ['（', '）'],
  fiscalYear: (year) => `${year}年度`,
  amounts: { by: 'man', names: ['亿', '万'] },
  writeOne: (unit) => unit,
  officeWord: null,
  isWide: false,
  fonts: ['Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC'],
};

const vietnamese: LanguageFacts = {
  ...english,
  name: 'Tiếng Việt',
  htmlLang: 'vi',
  officeTag: 'vi-VN',
  fallbacks: ['en', 'ja'],
  and: ' và ',
  quotes: ['“', '”'],
  fiscalYear: (year) => `năm tài chính ${year}`,
  amounts: { by: 'million', names: ['tỷ', 'triệu'] },
  hasLongTabs: true,
  writeOne: (unit) => unit,
  officeWord: /^(?:Ban|Phòng|Văn phòng) /u,
  fonts: ['Arial', 'Helvetica Neue', 'Roboto', 'Noto Sans'],
};

/** 1 vez, 1 pessoa, 1 cartão, 1 produtor rural: each word of it; symbols and words that end otherwise stay. */
const writePortugueseOne = (unit: string): string =>
  unit
    .replaceAll(/ões(?!\p{L})/gu, 'ão')
    .replaceAll(/ais(?!\p{L})/gu, 'al')
    .replaceAll(/([td]or|ar|z)es(?!\p{L})/gu, '$1')
    .replaceAll(/(?<=[aeiou])s(?!\p{L})/gu, '');

/** Of Brazil, whose nationals are most of its readers here. Plurals, separators and dates are those of `pt`, which Intl takes for `pt-BR`. */
const portuguese: LanguageFacts = {
  ...english,
  name: 'Português',
  htmlLang: 'pt-BR',
  officeTag: 'pt-BR',
  fallbacks: ['en', 'ja'],
  and: ' e ',
  quotes: ['“', '”'],
  fiscalYear: (year) => `ano fiscal ${year}`,
  amounts: { by: 'million', names: ['bi', 'mi'] },
  hasLongTabs: true,
  writeOne: writePortugueseOne,
  officeWord: /^Departamento d\w+ /u,
};

/** In the order in which they are offered. A new language is a line here and a folder of texts. */
export const languageTable = {
  ja: japanese,
  'ja-simple': easyJapanese,
  en: english,
  'zh-Hans': chinese,
  pt: portuguese,
  vi: vietnamese,
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof languageTable;

const isLanguage = (code: string): code is Language => Object.hasOwn(languageTable, code);

export const languages: readonly Language[] = Object.keys(languageTable).filter(isLanguage);

/**
 * How a language writes.
 * @param tag one of `languages`, or a tag of BCP 47 that begins with one (`ja-JP`)
 * @returns English of any other
 */
export function factsOf(tag: string): LanguageFacts {
  if (isLanguage(tag)) return languageTable[tag];
  const first = tag.split('-')[0] ?? '';
  return isLanguage(first) ? languageTable[first] : english;
}
