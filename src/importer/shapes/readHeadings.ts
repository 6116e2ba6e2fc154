import { westernYear } from '../../domain/fiscalYear';
import { foldWidth } from '../sources/readCell';
import type { SourceTable } from '../sources/sourceTable';

export type Heading =
  | { readonly kind: 'department'; readonly name: string }
  | {
      readonly kind: 'pillar';
      /** null where the document prints none. */
      readonly number: number | null;
      readonly name: string;
    };

/** What the table of contents announces. */
export interface DocumentContents {
  readonly departments: readonly { readonly name: string; readonly page: number }[];
}

/** No municipality has more departments, and no heading or line of contents is longer. */
const maxDepartments = 200;
const maxLine = 120;

const unitName =
  '(?:[^\\s\\d()「」『』。、:]{1,14}?(?:部|局|室|課|署|庁|本部|部門|事務局|委員会|監査委員|議会|管理監|管理者|会議所|会計|センター|病院|支所|区役所|事務所|振興所|図書館|消防|水道|公営企業)|公営企業|議会|監査委員|病院|消防|水道|図書館|[^\\s\\d()「」『』。、:]{0,6}(?:病院|水道)事業)';
const wholeUnitName = new RegExp(`^${unitName}$`, 'u');
const department = new RegExp(
  `^(?:(?:第?[0-9]{1,2}|[\\u2160-\\u2169])[.、章\\s]\\s*)?(?:(?:部局?名?|部課名?|所属|担当部局?|組織名)\\s*:?\\s*)?(?:[【\\[〔<《(■◆●▼□・]|[○〇](?![○〇]))*\\s*(${unitName})(?:長|関係|所管)?\\s*[】\\]〕>》)]*(?:\\s*\\([^()]*\\))*(?:\\s*(?:(?:令和|平成|R|H)\\s*[\\d元].*|(?:の)?(?:組織|重点|部局|取組|目標|実績).*))?$`,
  'u',
);

const ordinal = '[0-9]{1,2}|[一二三四五六七八九十]|[IVX]{1,4}|[\\u2160-\\u2169]';
const pillarForms = [
  new RegExp(
    `^(?:[【\\[〔「<《■◆●▼□◇◎▽]|○(?!○))*\\s*(?:まちづくりの|政策の|施策の|重点)?(?:柱|基本目標|基本方針|基本政策|基本施策|重点方針|重点目標|重点施策|重点戦略|重点テーマ|テーマ|政策目標|政策|施策|戦略|目標|方針|分野)\\s*(?:その)?(${ordinal})\\s*[】\\]〕」>》]*[\\s:.、,\\-–—―]*(.*)$`,
    'u',
  ),
  new RegExp(`^第?\\s*(${ordinal})\\s*(?:の|つ目の)柱[\\s:.、]*(.*)$`, 'u'),
  new RegExp(`^\\((${ordinal})\\)\\s*(\\S.*)$`, 'u'),
  /^[【[]([0-9]{1,2})[】\]]\s*(\S.*)$/u,
  /^([\u2160-\u2169])[\s.、:]+(\S.*)$/u,
];
const unnumberedPillar =
  /^(?:[【[〔<《](?:政策|施策|重点)?(?:の?柱|の?分野|政策|施策|基本目標|基本方針|基本政策|重点目標|重点施策|施策の大綱)[】\]〕>》]\s*:?|(?:政策分野|施策分野|政策|施策|基本目標|基本方針|基本政策|重点目標|重点施策|(?:政策|施策)の柱)\s*:)\s*(\S.*)$/u;
/** Only with # before them. */
const headingForms = [/^([0-9]{1,2})(?:[.、]\s*|\s+)(\S.*)$/u, /^第([0-9]{1,2})[章節]\s*(\S.*)$/u, /^([①-⑳])\s*(\S.*)$/u];

/**
 * A line between tables → the department or pillar it opens, or null for anything else.
 * @param level number of # before it; plain numbered lines count only as headings
 */
export function readHeading(text: string, level: number, contents: DocumentContents): Heading | null {
  if (text.length > maxLine * 2) return null;
  const printed = text.trim().replace(/(\s)\s+/gu, '$1');
  const line = foldWidth(printed);
  if (line === '' || line.length > maxLine || line.endsWith('。')) return null;
  return readPillar(printed, line, level) ?? readDepartment(line, level, contents);
}

function readPillar(text: string, line: string, level: number): Heading | null {
  const forms = level > 0 ? [...pillarForms, ...headingForms] : pillarForms;
  for (const form of forms) {
    const match = form.exec(line);
    const number = match === null ? null : parseOrdinal(match[1] ?? '');
    if (match === null || number === null) continue;
    const folded = (match[2] ?? '').trim().replace(/[」】\]〕]$/u, '');
    if (department.test(folded)) return null;
    const from = line.indexOf(folded, line.length - (match[2] ?? '').length);
    return { kind: 'pillar', number, name: folded === '' ? '' : text.slice(from, from + folded.length) };
  }
  const name = unnumberedPillar.exec(line)?.[1];
  return name === undefined || department.test(name) ? null : { kind: 'pillar', number: null, name: text.slice(-name.length) };
}

const kanjiDigits = '〇一二三四五六七八九十';
const romanNumbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A heading's number in digits, kanji (一 to 十) or Roman letters (I to X) → integer, or null. */
export function parseOrdinal(text: string): number | null {
  const folded = text.normalize('NFKC');
  if (/^[0-9]{1,2}$/u.test(folded)) return Number(folded);
  const kanji = folded.length === 1 ? kanjiDigits.indexOf(folded) : -1;
  if (kanji > 0) return kanji;
  const roman = romanNumbers.indexOf(folded);
  return roman >= 0 ? roman + 1 : null;
}

function readDepartment(line: string, level: number, contents: DocumentContents): Heading | null {
  const squeezed = line
    .replace(/\s+/gu, '')
    .replace(/^第?[0-9]{1,2}[.、章]?(?=[^0-9年月])/u, '')
    .replace(/^(?:[【[〔<《(■◆●▼□・]|[○〇](?![○〇]))+/u, '');
  const announced = contents.departments.find(
    ({ name }) =>
      squeezed.startsWith(name) && /^(?:$|[】\]〕>》]|令和|平成|[RH]\d|組織|重点|\(|の|部?局?長)/u.test(squeezed.slice(name.length)),
  );
  if (announced !== undefined) return { kind: 'department', name: announced.name };
  // 総務部 総務課: an office of the department
  const owner = /^(\S+[部局])\s+\S+[課室係]$/u.exec(line)?.[1];
  const match = department.exec(owner ?? line) ?? (/\s/u.test(line) ? department.exec(squeezed) : null);
  const name = match?.[1];
  if (name === undefined) return null;
  const isAnnounced = level > 0 || contents.departments.length === 0 || /令和|平成|[RH]\s*\d|[【[〔]/u.test(line);
  return isAnnounced || contents.departments.some((entry) => entry.name.endsWith(name)) ? { kind: 'department', name } : null;
}

/** Collects the table of contents: lines of a name, a run of dots or a tab, and a page number. */
export function readContents(texts: readonly string[]): DocumentContents {
  const pages = new Map<string, number>();
  for (const text of texts) {
    if (text.length > maxLine || pages.size >= maxDepartments) continue;
    const entry = readContentsLine(foldWidth(text).trim());
    if (entry !== null && wholeUnitName.test(entry.name) && !pages.has(entry.name)) pages.set(entry.name, entry.page);
  }
  return { departments: [...pages].map(([name, page]) => ({ name, page })) };
}

/** 「1 総務部 ..... 6」 → 総務部 and 6; null for a line without leader or page. */
function readContentsLine(line: string): { name: string; page: number } | null {
  const page = /[0-9]{1,3}$/u.exec(line)?.[0];
  if (page === undefined) return null;
  const nameEnd = line.length - page.length;
  let leaderStart = nameEnd;
  while (leaderStart > 0 && /[.・…‥·\s]/u.test(line.charAt(leaderStart - 1))) leaderStart -= 1;
  const leader = line.slice(leaderStart, nameEnd);
  if (!/[…‥]|[.・·]{2}|\t$/u.test(leader)) return null;
  const name = line
    .slice(0, leaderStart)
    .replace(/\s+/gu, '')
    .replace(/^第?[0-9]{1,2}[.、章]?/u, '');
  return { name, page: Number(page) };
}

/** What the document says about itself outside its tables; null where it does not say. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly fiscalYear: number | null;
  readonly municipalityName: string | null;
}

const eraYear = /(令和|平成|昭和|[RHS])\s*(元|[0-9]{1,2})\s*年度/u;
const westernFiscalYear = /((?:19|20)[0-9]{2})\s*年度/u;
const municipality =
  /([^\s\d()「」【】、。・#]{1,8}?[市町村区都道府県])(?=組織|部局?|各部|課|重点|行政|令和|平成|政策|施策|主要|総合|事務|の|\s|$|[(「【)」】])/u;

/** Title, fiscal year and municipality from the lines before and between the tables, first printed first. */
export function readFacts(table: SourceTable): DocumentFacts {
  const texts = table.lines.flatMap((line) => (line.kind === 'text' && line.text !== '' ? [line.text] : []));
  const head = texts.slice(0, 60);
  const title = head.find((text) => /目標|実績|成果|評価/u.test(text) && text.length <= 80 && !/[.・…]{3,}|。$|\t/u.test(text)) ?? null;
  const candidates = title === null ? head : [title, ...head];
  const name = candidates.map((text) => municipality.exec(foldWidth(text))?.[1]).find((found) => found !== undefined) ?? null;
  return { title, fiscalYear: resultYearOf(head.slice(0, 10)) ?? firstFiscalYear(texts), municipalityName: name };
}

/** 令和6年度 事務事業評価（令和5年度実績）: a report made in one year tells of the year before where its title says so. */
function resultYearOf(texts: readonly string[]): number | null {
  const title = texts.find((text) => text.length <= maxLine && /年度/u.test(text));
  const folded = foldWidth(title ?? '');
  const years = folded.match(
    new RegExp(
      `(?:${eraYear.source}|${westernFiscalYear.source})(?=\\s*の?(?:事業|取組|施策)?(?:の?実績|実施|決算|分)[^、。]{0,8}[)）】」]?$)`,
      'u',
    ),
  );
  return years === null || !/評価/u.test(folded) ? null : readFiscalYear(years[0]);
}

function firstFiscalYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year = readFiscalYear(text);
    if (year !== null) return year;
  }
  return null;
}

/** The first fiscal year printed in a text, as the Western year in which it begins, or null. */
export function readFiscalYear(text: string): number | null {
  // most lines of a large document name no year: folding them all takes longer than everything else here
  if (!text.includes('年度')) return null;
  const folded = foldWidth(text);
  const era = eraYear.exec(folded);
  if (era !== null) return westernYear(era[1] ?? '', era[2] === '元' ? 1 : Number(era[2]));
  const western = westernFiscalYear.exec(folded);
  return western === null ? null : Number(western[1]);
}
