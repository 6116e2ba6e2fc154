import type { Counting } from '../domain/report';
import { buildComparison, type CompareModel, type CountingGroup, type Weakness } from '../query/unitComparison';
import type { LeftOut, SumResult } from '../query/sumResult';
import { formatMissing, formatNumber } from '../words/formatNumber';
import type { NameWords } from '../words/nameFacetValue';
import type { ChartView, NothingToShow } from './chartSpec';

/** What the reader compares, and what there is of it. */
export function readComparison(view: ChartView, { index }: NameWords): CompareModel {
  return buildComparison(index, view.selection, { unit: view.compareUnit, activity: view.compareActivity });
}

/** Why there is nothing to compare; null where there is something. */
export function explainNothing(model: CompareModel, { names, t }: NameWords): NothingToShow | null {
  if (model.status === 'ready') return null;
  return {
    kind: 'nothing',
    reason: t(`compare.${model.status}`, {
      unit: names.unit(model.unit),
      activity: model.activity === null ? '' : t(`words.activities.${model.activity}`),
    }),
  };
}

/**
 * The group of a comparison that a reference names.
 * @param of a counting; left out: the first one there is
 */
export function findGroup(model: CompareModel, of: string | undefined): CountingGroup | undefined {
  if (model.status !== 'ready') return undefined;
  return of === undefined ? model.groups[0] : model.groups.find(({ counting }) => counting === of);
}

/** 回, 回・延べ. */
export function nameUnit(unit: string, counting: Counting | null, { names, t }: NameWords): string {
  return counting === null
    ? names.unit(unit)
    : t('compare.unitCounting', { unit: names.unit(unit), counting: t(`words.countings.${counting}`) });
}

/** What is shown, with the activity that it is of: without it 26回 of meetings would pass for the largest of all. */
export function nameTopic(title: string, { activity }: Pick<CompareModel, 'activity'>, { t }: NameWords): string {
  return t('compare.topic', { title, activity: activity === null ? t('compare.everyActivity') : t(`words.activities.${activity}`) });
}

/** Why a comparison says less than it seems to, in one sentence; empty where nothing stands against it. */
export function writeWeaknesses(weaknesses: readonly Weakness[], unit: string, { names, t }: NameWords): string {
  if (weaknesses.length === 0) return '';
  const number = (value: number) => formatNumber(value, names.language);
  const write = (weakness: Weakness): string => {
    if (weakness.code === 'single') return t('compare.weak.single');
    if (weakness.code === 'oneDepartment') return t('compare.weak.oneDepartment', { number: number(weakness.valueCount) });
    if (weakness.code === 'activities') return t('compare.weak.activities', { number: number(weakness.activityCount) });
    if (weakness.code === 'periods') return t('compare.weak.periods', { number: number(weakness.otherCount) });
    if (weakness.code === 'changes') return t('compare.weak.changes', { number: number(weakness.changeCount) });
    return t('compare.weak.overlap', { unit: names.unit(unit), number: number(weakness.valueCount) });
  };
  const reasons = weaknesses.map(write).reduce((first, second) => t('compare.weak.both', { first, second }));
  return t('compare.weak.sentence', { reasons });
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
      t('compare.sums.leftOutItem', { reason: t(`words.leftOut.${reason}`), number: formatNumber(countOf(reason), names.language) }),
    ),
  );
}

/** How many values a sum adds up and what it leaves out; or why there is no sum. */
export function explainSum(result: SumResult, words: NameWords): string {
  const { names, t } = words;
  if (result.kind === 'refused') {
    const list = new Intl.ListFormat(names.language, { type: 'conjunction', style: 'narrow' });
    return t('compare.sums.refusedRow', { reasons: list.format(result.reasons.map(({ code }) => t(`words.refusals.${code}`))) });
  }
  const counted = t('compare.sums.counted', { count: result.counted.length });
  return result.leftOut.length === 0 ? counted : `${counted} · ${t('compare.sums.leftOut', { list: listLeftOut(result.leftOut, words) })}`;
}

/** What holds for a sum as a whole: what was left out, parts without their total, shared figures. */
export function listSumNotes(result: SumResult, words: NameWords): string[] {
  const { t } = words;
  if (result.kind === 'refused') return [];
  const leftOut = result.leftOut.length === 0 ? [] : [t('compare.sums.totalLeftOut', { list: listLeftOut(result.leftOut, words) })];
  return [...leftOut, ...result.notes.map(({ code }) => t(`words.sumNotes.${code}`))];
}
