import type { Family } from '../domain/families';
import type { Department, Quantity, VerdictKind } from '../domain/report';
import type { AchievementRow } from '../query/achievementRows';
import type { FamilyLead } from '../query/familyComparison';
import { highRate } from '../query/printedPairs';
import type { VerdictRow } from '../query/verdicts';
import { formatNumber } from './formatNumber';
import { markJapanese } from './markJapanese';
import { nameEquals, nameFamily, type NameWords } from './nameFacetValue';
import type { Names } from './names';

const labelOf = (names: Names, { label }: Quantity) => markJapanese(names.translate('label', label));
const departmentOf = (names: Names, { name }: Department) => markJapanese(names.translate('department', name));

/**
 * Who leads in a measure, all equals named or counted.
 * @returns the sentence, and a second one where most of the only leader's sum is one value; empty where it is not
 */
export function writeLead(
  family: Family,
  { by, leaders, amongCount, othersCount, mostly }: FamilyLead,
  words: NameWords,
): readonly [string, string] {
  const { names, t } = words;
  const [first] = leaders;
  if (first === undefined) return ['', ''];
  const largest = first.rows[0]?.quantity;
  const value = first.result.kind === 'sum' ? names.quantity(first.result).text : largest === undefined ? '' : names.quantity(largest).text;
  const measure = nameFamily(family, words);
  const departments = nameEquals(
    leaders.map(({ department }) => departmentOf(names, department)),
    words,
  );
  const isEqual = leaders.length === amongCount && amongCount > 1 && othersCount === 0;
  const form = isEqual ? 'equal' : by === 'sum' ? 'most' : largest?.kind === 'rate' ? 'highest' : 'largest';
  const sentence = t(`findings.familyLeader.${form}`, { measure, departments, value, count: amongCount });
  if (mostly === null) return [sentence, ''];
  const part = { label: labelOf(names, mostly.quantity), part: names.quantity(mostly.quantity).text, value };
  return [sentence, t('findings.familyLeader.mostly', part)];
}

/** How many of the rates are high, and which are lowest. */
export function writeRatesSpread(rows: readonly AchievementRow[], words: NameWords): string {
  const { names, t } = words;
  const number = (value: number) => formatNumber(value, names.language);
  const [first] = rows;
  if (first === undefined) return '';
  const lowest = rows.reduce((found, row) => (row.quantity.value < found.quantity.value ? row : found), first).quantity;
  const equals = rows.filter(({ quantity }) => quantity.value === lowest.value).map(({ quantity }) => labelOf(names, quantity));
  const high = rows.filter(({ quantity }) => quantity.value > highRate).length;
  const parts = {
    rates: number(rows.length),
    high: number(high),
    limit: number(highRate),
    label: nameEquals(equals, words),
    lowest: names.quantity(lowest).text,
  };
  if (rows.length === 1) return t('findings.ratesSpread.only', parts);
  return t(`findings.ratesSpread.${equals.length === rows.length ? 'equal' : high === 0 ? 'noneHigh' : 'someHigh'}`, parts);
}

/** What became of the aims by the document's own words, with who says so; where no aim is spoken of, that. */
export function writeVerdictHeadline(rows: readonly VerdictRow[], words: NameWords): string {
  const { names, t } = words;
  const ofAims = (...wanted: VerdictKind[]) => rows.filter(({ verdict }) => verdict.basis === 'aim' && wanted.includes(verdict.kind));
  const [missed, reached] = [ofAims('missed'), ofAims('met', 'exceeded')];
  const places = (found: readonly VerdictRow[]) => t('findings.verdicts.places', { count: found.length });
  const nameBy = (found: readonly VerdictRow[]) =>
    nameEquals([...new Set(found.map(({ department }) => departmentOf(names, department)))], words, 'findings.verdicts.departments');
  const parts = {
    missed: places(missed),
    missedBy: nameBy(missed),
    reached: places(reached),
    reachedBy: nameBy(reached),
    all: places(rows),
  };
  if (missed.length > 0) return t(`findings.verdicts.${reached.length > 0 ? 'both' : 'missed'}`, parts);
  return t(`findings.verdicts.${reached.length > 0 ? 'reached' : 'none'}`, parts);
}
