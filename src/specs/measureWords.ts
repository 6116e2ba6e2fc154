import { families, isFamily, type Family } from '../domain/families';
import type { Department } from '../domain/report';
import { compareFamily, countFamilies, findNearestFamily, type FamilyComparison, type FamilyCounts } from '../query/familyComparison';
import type { LeftOut, SumResult } from '../query/sumResult';
import { formatMissing, formatNumber } from '../words/formatNumber';
import { nameFamily, type NameWords } from '../words/nameFacetValue';
import type { ChartView, NothingToShow, Opens } from './chartSpec';

/** What the reader compares, and what there is of it. */
export interface MeasureModel {
  /** The families of the selection, those that compare most departments first. */
  readonly families: readonly FamilyCounts[];
  /** The one that is shown; null where the selection holds none. */
  readonly family: Family | null;
  /** null where the selection holds no result of the family. */
  readonly comparison: FamilyComparison | null;
}

/** The measure that a view asks for: a family, or (links of the first version) the one nearest to a unit and an activity. */
export function readMeasure(
  { selection, compareFamily: asked, compareUnit: unit, compareActivity: activity }: ChartView,
  { index }: NameWords,
): MeasureModel {
  const known = countFamilies(index, selection);
  const family = asked !== null && isFamily(asked) ? asked : findNearestFamily(index, selection, { unit, activity });
  return { families: known, family, comparison: family === null ? null : compareFamily(index, selection, family) };
}

/** Why there is nothing to compare; null where there is something. */
export function explainNothing({ family, comparison }: MeasureModel, words: NameWords): NothingToShow | null {
  if (comparison !== null) return null;
  return {
    kind: 'nothing',
    reason:
      family === null ? words.t('charts.measure.empty') : words.t('charts.measure.familyMissing', { measure: nameFamily(family, words) }),
  };
}

/** The unit of a family with its counting: 回, 人・延べ. */
export function nameUnit(family: Family | null, { names, t }: NameWords): string {
  if (family === null) return '';
  const { unit, counting } = { counting: undefined, ...families[family] };
  return counting === undefined
    ? names.unit(unit)
    : t('charts.measure.unitCounting', { unit: names.unit(unit), counting: t(`words.countings.${counting}`) });
}

/** 審議会・委員会等の開催回数（部別） */
export function nameTopic(
  title: 'charts.measure.sums' | 'compare.ranked' | 'compare.distribution',
  family: Family | null,
  words: NameWords,
): string {
  return words.t(`${title}.title`, { measure: family === null ? words.t('charts.measure.name') : nameFamily(family, words) });
}

/** Units that count things which exist once and can be reached by several initiatives: repaired parks are perhaps also renewed parks. */
const placeUnits = new Set(
  '地区 施設 団体 公園 橋 校 園 棟 路線 街区 箇所 事業所 事業者 経営体 世帯 自治会 町内会 クラブ 会場 店 社'.split(' '),
);

/** Why a comparison says less than it seems to, in one sentence; empty where nothing stands against it. */
export function writeWeaknesses({ comparison }: MeasureModel, { index, names, t }: NameWords): string {
  if (comparison === null) return '';
  const { ranked, family } = comparison;
  const number = (value: number) => formatNumber(value, names.language);
  const otherCount = ranked.filter(({ quantity }) => quantity.period !== index.report.fiscalYear).length;
  const reasons = [
    ranked.length === 1 ? t('charts.measure.weak.single') : '',
    ranked.length > 1 && comparison.bars.length === 1 ? t('charts.measure.weak.oneDepartment', { number: number(ranked.length) }) : '',
    otherCount > 0 ? t('charts.measure.weak.periods', { number: number(otherCount) }) : '',
    ranked.length > 1 && placeUnits.has(families[family].unit)
      ? t('charts.measure.weak.overlap', { unit: names.unit(families[family].unit), number: number(ranked.length) })
      : '',
  ].filter((reason) => reason !== '');
  return reasons.length === 0
    ? ''
    : t('charts.measure.weak.sentence', { reasons: reasons.reduce((first, second) => t('charts.measure.weak.both', { first, second })) });
}

/**
 * What is opened where a measure is shown, for all departments or one: exactly the rows that it is made of, since the filters of the moment stay and
 * the family is one of them. Largest first, under their sum.
 */
export function openMeasureRows(family: Family, department: Department | null): Opens {
  return {
    kind: 'rows',
    selection: { families: [family], ...(department !== null && { departments: [department.id] }) },
    arranged: { tableSort: { column: 'value', direction: 'descending' }, tableGrouping: 'department' },
  };
}

/** The sum with unit and qualifiers, ― where there is none. */
export function writeSum(result: SumResult, { names }: NameWords): string {
  return result.kind === 'sum' ? names.quantity(result).text : formatMissing();
}

function listLeftOut(leftOut: readonly LeftOut[], { names, t }: NameWords): string {
  const list = new Intl.ListFormat(names.language, { type: 'conjunction', style: 'narrow' });
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  const countOf = (reason: LeftOut['reason']) => leftOut.filter((item) => item.reason === reason).length;
  return list.format(
    reasons.map((reason) =>
      t('charts.measure.sums.leftOutItem', { reason: t(`words.leftOut.${reason}`), number: formatNumber(countOf(reason), names.language) }),
    ),
  );
}

/** How many values a sum adds up and what it leaves out; or why there is no sum. */
export function explainSum(result: SumResult, words: NameWords): string {
  const { names, t } = words;
  if (result.kind === 'refused') {
    const list = new Intl.ListFormat(names.language, { type: 'conjunction', style: 'narrow' });
    return t('charts.measure.sums.refusedRow', { reasons: list.format(result.reasons.map(({ code }) => t(`words.refusals.${code}`))) });
  }
  const counted = t('charts.measure.sums.counted', { count: result.counted.length });
  return result.leftOut.length === 0
    ? counted
    : `${counted} · ${t('charts.measure.sums.leftOut', { list: listLeftOut(result.leftOut, words) })}`;
}

/** What holds for a sum as a whole: what was left out, parts without their total, shared figures. */
export function listSumNotes(result: SumResult, words: NameWords): string[] {
  const { t } = words;
  if (result.kind === 'refused') return [];
  const leftOut = result.leftOut.length === 0 ? [] : [t('charts.measure.sums.totalLeftOut', { list: listLeftOut(result.leftOut, words) })];
  // of one family, so that unlike activities can't meet
  const notes = result.notes.filter(({ code }) => code !== 'mixedActivities');
  return [...leftOut, ...notes.map(({ code }) => t(`words.sumNotes.${code}`))];
}
