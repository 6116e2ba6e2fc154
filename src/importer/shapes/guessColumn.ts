import { keyOfHeader, type MeasureKind } from './profileSchema';
import { missingCell } from './readFigures';
import { splitYear } from './readHeader';

/** What tells whose a row is. */
type PlaceUse =
  'department' | 'section' | 'departmentAndSection' | 'pillar' | 'pillarNumber' | 'goal' | 'initiative' | 'rowKey' | 'constant';

/** What a column seems to hold, by its header and its cells. `base` is what the headers of one measure have in common. */
export type ColumnGuess =
  | { readonly as: PlaceUse }
  | { readonly as: 'ignored'; readonly reason?: string }
  | { readonly as: 'measureName' | 'measureUnit'; readonly base: string; readonly kind: MeasureKind }
  | {
      readonly as: 'value';
      readonly base: string;
      readonly kind: MeasureKind;
      readonly year: number | null;
      readonly holds: 'actual' | 'plan' | 'target';
      /** Of money: its name and printed unit, whether others are its parts, and whether it is one. */
      readonly name: string;
      readonly unit: string | null;
      readonly isTotal: boolean;
      readonly isPart: boolean;
    };

/** Headers of places, matched without white space after NFKC; the first that fits decides. */
const places: readonly (readonly [PlaceUse, RegExp])[] = [
  ['rowKey', /^(?:事務)?事業(?:番号|id|コード|no\.?)$|^整理番号$/iu],
  ['departmentAndSection', /^(?:担当|所管|主管|実施)?部[・･/]?課(?:等|名|等名)?$|^所属名?$|^担当部署名?$/u],
  ['department', /^(?:担当|所管|主管|実施)?(?:部局?|局|部門)(?:名|等|名称|等名)?$/u],
  ['section', /^(?:主?担当|所管|主管|実施)?(?:課|室|所属|部署)(?:[・･/]?室)?(?:名|等|等名)?$|^(?:主?担当|所管|主管)$/u],
  ['pillarNumber', /^(?:政策|柱|分野)(?:番号|コード|no\.?)(?:[十百一千]の位)?$/iu],
  ['pillar', /^(?:政策|柱|分野|基本目標|基本方針|大綱)名?$|^(?:政策|施策)の?柱$|^政策分野名?$/u],
  ['goal', /^(?:施策|基本施策|重点施策|小施策|基本事業|政策体系|政策[・･/]施策|重点目標|組織目標|目標)名?$/u],
  ['initiative', /^(?:事務)?事業(?:名称?)$|^事務事業$|^(?:主な)?取組(?:内容|名|項目)?$/u],
  ['constant', /^(?:対象|評価|実施)?年度$/u],
];

const valueWord = /(実績|目標|計画|見込み?)[値額量数]?$/u;
const nameWord = /[:の]?(?:指標)?(?:名称?|項目名?)$/u;
const unitWord = /[:の]?(?:指標)?単位$/u;
const brackets = /\([^()]*\)/gu;

const parts = /^(?:国庫?支出金|国費|(?:都道府)?県(?:支出金|費)|都支出金|地方債|市債|起債|その他|一般財源)$/u;
const totals = /^(?:総?事業費|決算額?|支出済?額|歳出)(?:計|合計|\(?決算\)?)?$/u;
const otherMoney = /^(?:職員)?人件費(?:計|合計)?$|^(?:トータル|総|フル)コスト$|^予算額?$/u;
const moneyUnit = /\(((?:[千万億]|百万)?円)\)/u;

const kindOf = (header: string): MeasureKind =>
  /対象指標/u.test(header) ? 'context' : /成果指標|アウトカム/u.test(header) ? 'outcome' : 'activity';

/** Whether a cell is a number and nothing else. */
export const isNumber = (cell: string): boolean => /^[▲△−-]?[0-9][0-9,]*(?:\.[0-9]+)?$/u.test(cell.normalize('NFKC').trim());

/** Most of what is printed are numbers; a column of dashes may hold them next year. */
function holdsNumbers(cells: readonly string[] | null): boolean {
  const printed = (cells ?? []).filter((cell) => !missingCell.test(cell.trim()));
  return printed.length === 0 || printed.filter(isNumber).length * 2 > printed.length;
}

/**
 * What a header and the cells below it say of a column.
 * @param cells what is printed; null where only the header is asked
 */
export function describeColumn(header: string, cells: readonly string[] | null): ColumnGuess {
  const key = keyOfHeader(header);
  if (key === '') return { as: 'ignored' };
  const place = places.find(([, pattern]) => pattern.test(key))?.[0];
  if (place !== undefined) return { as: settlePlace(place, cells ?? []) };
  const isNumeric = holdsNumbers(cells);
  const money = readMoney(key);
  if (money !== null) return cells === null || isNumeric ? money : { as: 'ignored' };
  const { base: unyeared, year } = splitYear(key);
  const plain = unyeared.replace(brackets, '');
  if (nameWord.test(plain) && /指標/u.test(plain))
    return { as: 'measureName', base: baseOf(plain.replace(nameWord, '')), kind: kindOf(key) };
  if (unitWord.test(plain)) return { as: 'measureUnit', base: baseOf(plain.replace(unitWord, '')), kind: kindOf(key) };
  const word = valueWord.exec(plain)?.[1];
  const isBare = /^.{0,6}指標.{0,3}$/u.test(plain);
  const isValue = word !== undefined || isBare || (plain === '' && year !== null);
  if (isBare && word === undefined && !isNumeric) return { as: 'measureName', base: baseOf(plain), kind: kindOf(key) };
  if (isValue && (isBare || isNumeric) && !/^(?:全体|総合|中期|長期)計画/u.test(plain)) {
    const holds = word === '目標' ? 'target' : word === '計画' || word?.startsWith('見込') === true ? 'plan' : 'actual';
    const base = baseOf(plain.replace(valueWord, ''));
    return { as: 'value', base, kind: kindOf(key), year, holds, name: base, unit: null, isTotal: false, isPart: false };
  }
  return isNumeric ? { as: 'ignored' } : { as: 'ignored', reason: '文章' };
}

/** 指標 for a table with one indicator a row, whose headers name none. */
const baseOf = (text: string): string =>
  text
    .replace(/[:の・]+$/u, '')
    .replace(/^[0-9]+(?=\D)/u, '')
    .replace(/^指標名?$/u, '') || '指標';

/** A year in all rows is a constant, in some it is nothing; an office with its department in one text is both. */
function settlePlace(place: PlaceUse, cells: readonly string[]): PlaceUse | 'ignored' {
  if (place === 'constant') return new Set(cells).size > 1 ? 'ignored' : 'constant';
  if (place === 'department' || place === 'section') {
    const both = cells.filter((cell) => /^.{2,12}[部局].{1,14}[課室係所]$/u.test(keyOfHeader(cell)));
    return cells.length > 0 && both.length * 2 > cells.length ? 'departmentAndSection' : place;
  }
  return place;
}

function readMoney(key: string): Extract<ColumnGuess, { as: 'value' }> | null {
  const unit = moneyUnit.exec(key)?.[1] ?? null;
  const { base: unyeared, year } = splitYear(key.replace(moneyUnit, ''));
  // 事業費計 (A) and トータルコスト(A)+(B) say how they are added up
  const plain = unyeared.replace(/[+=]?\([A-Z]\)/gu, '').replace(/[+=]+$/u, '');
  const isPart = parts.test(plain);
  const isTotal = totals.test(plain);
  if (!isPart && !isTotal && !otherMoney.test(plain)) return null;
  const holds = plain.startsWith('予算') ? 'plan' : 'actual';
  const name = isTotal && plain.startsWith('事業費') ? '事業費' : plain.replace(/計$/u, '');
  return { as: 'value', base: name, kind: 'money', year, holds, name, unit, isTotal, isPart };
}
