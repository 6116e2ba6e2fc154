import { formatShortYear } from './formatDate';
import type { Department, Quantity } from '../domain/report';
import type { TranslatedKind } from '../domain/translation';
import { formatList, formatNumber, formatPercent } from './formatNumber';
import { directionOf, type Finding, type FindingRule, type PillarCoverage } from '../query/findings/finding';
import type { PrintedPair } from '../query/printedPairs';
import type { AchievementRow } from '../query/achievementRows';
import { joinSentences, type NameWords } from './nameFacetValue';
import type { Names } from './names';
import { writeDistance, writeTarget } from './writeDifference';
import { markJapanese } from './markJapanese';
import { writeLead, writeRatesSpread, writeVerdictHeadline } from './writeLead';

const nameOf = (names: Names, kind: TranslatedKind, original: string) => markJapanese(names.translate(kind, original));
const labelOf = (names: Names, { label }: Quantity) => nameOf(names, 'label', label);
const departmentOf = (names: Names, { name }: Department) => nameOf(names, 'department', name);

/** 14.9日（令和3年度）; without a period where the document tells none. */
function writeOther({ other }: PrintedPair, { names, t }: NameWords): string {
  const value = names.quantity(other).text;
  if (other.period === null) return value;
  const period = formatShortYear(other.period, names.language);
  return t('findings.valueOfPeriod', { value, period });
}

/** More values than these are no sentence any more: then the first stand for the others. */
const mostListed = 40;
const listedOfMany = 8;

function listRows(rows: readonly AchievementRow[], { names, t }: NameWords): string {
  const shown = rows.length > mostListed ? rows.slice(0, listedOfMany) : rows;
  const written = shown.map(({ quantity, department }) =>
    t('findings.value', {
      label: labelOf(names, quantity),
      value: names.quantity(quantity).text,
      department: departmentOf(names, department),
    }),
  );
  const more = rows.length > shown.length ? [t('findings.andMore', { count: rows.length - shown.length })] : [];
  return formatList([...written, ...more], names.language);
}

function listDepartments(departments: readonly Department[], { names }: NameWords): string {
  return formatList(
    departments.map((department) => departmentOf(names, department)),
    names.language,
  );
}

function listPillars(pillars: readonly PillarCoverage[], { names, t }: NameWords): string {
  const written = pillars.map(({ pillar, initiativeCount, withNumberCount }) =>
    t('findings.pillarMissing', {
      pillar: t('words.pillarShort', { number: pillar.number }),
      all: formatNumber(initiativeCount, names.language),
      missing: formatNumber(initiativeCount - withNumberCount, names.language),
    }),
  );
  return formatList(written, names.language);
}

type Write<Rule extends FindingRule> = (finding: Finding & { readonly rule: Rule }, words: NameWords) => string;

/** Every rule in words: a rule without a sentence does not compile. */
const sentences: { readonly [Rule in FindingRule]: Write<Rule> } = {
  familyLeader: ({ family, ...lead }, words) => joinSentences(writeLead(family, lead, words), words),
  ratesSpread: ({ rows }, words) => writeRatesSpread(rows, words),
  verdictsSaid: ({ rows }, words) => writeVerdictHeadline(rows, words),
  coverageLowest: ({ coverages, amongCount }, { names, t }) =>
    t('findings.coverageLowest', {
      among: formatNumber(amongCount, names.language),
      list: formatList(
        coverages.map(({ department, withNumberCount, initiativeCount }) =>
          t('findings.departmentCoverage', {
            department: departmentOf(names, department),
            withNumber: formatNumber(withNumberCount, names.language),
            all: formatNumber(initiativeCount, names.language),
          }),
        ),
        names.language,
      ),
      share: formatPercent(coverages[0]?.share ?? null, names.language),
    }),
  pillarWithoutNumber: ({ byCount, byShare }, words) => {
    const isSame = byCount.length === byShare.length && byCount.every(({ pillar }) => byShare.some((other) => other.pillar === pillar));
    const lists = { byCount: listPillars(byCount, words), byShare: listPillars(byShare, words) };
    return isSame ? words.t('findings.pillarSame', lists) : words.t('findings.pillarDifferent', lists);
  },
  changed: ({ pair }, words) =>
    words.t(`findings.changed.${directionOf(pair) ?? 'other'}`, {
      label: labelOf(words.names, pair.row.quantity),
      department: departmentOf(words.names, pair.row.department),
      before: writeOther(pair, words),
      after: words.names.quantity(pair.row.quantity).text,
      distance: writeDistance(pair, words),
    }),
  ratesCompared: ({ rateCount, withPriorCount, loweredCount }, { names, t }) => {
    const parts = {
      rates: formatNumber(rateCount, names.language),
      withPrior: formatNumber(withPriorCount, names.language),
      lowered: formatNumber(loweredCount, names.language),
    };
    if (withPriorCount === 0) return t('findings.ratesNone', parts);
    return loweredCount === 0 ? t('findings.ratesNoneLowered', parts) : t('findings.ratesCompared', parts);
  },
  targetCompared: ({ pair }, words) =>
    words.t(`findings.target.${directionOf(pair) ?? 'other'}`, {
      label: labelOf(words.names, pair.row.quantity),
      department: departmentOf(words.names, pair.row.department),
      value: words.names.quantity(pair.row.quantity).text,
      target: writeTarget(pair.other, words),
      distance: writeDistance(pair, words),
    }),
  targetAlone: ({ target: { quantity, department } }, { names, t }) =>
    t('findings.targetAlone', {
      label: labelOf(names, quantity),
      value: names.quantity(quantity).text,
      department: departmentOf(names, department),
    }),
  sharedFigure: ({ row, printedBy }, words) =>
    words.t('findings.sharedFigure', {
      label: labelOf(words.names, row.quantity),
      value: words.names.quantity(row.quantity).text,
      list: listDepartments(printedBy, words),
    }),
  zeroPrinted: ({ rows }, words) => words.t('findings.zeroPrinted', { list: listRows(rows, words) }),
  breakdownIncomplete: ({ row, breakdown: { parts, partsTotal } }, { names, t }) =>
    t('findings.breakdownIncomplete', {
      label: labelOf(names, row.quantity),
      department: departmentOf(names, row.department),
      total: names.quantity(row.quantity).text,
      parts: names.quantity({ ...row.quantity, qualifiers: [], value: partsTotal }).text,
      list: formatList(
        parts.map((part) => labelOf(names, part)),
        names.language,
      ),
    }),
};

function write<Rule extends FindingRule>(rule: Rule, finding: Finding & { readonly rule: Rule }, words: NameWords): string {
  return sentences[rule](finding, words);
}

/** A finding as one sentence in the reader's language; names that have no translation are marked as Japanese (`markJapanese`). */
export function writeFinding(finding: Finding, words: NameWords): string {
  return write(finding.rule, finding, words);
}
