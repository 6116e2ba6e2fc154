import { formatShortYear } from '../words/formatDate';
import { factsOf } from '../domain/languages';
import type { Quantity } from '../domain/report';
import { measureShare } from '../query/printedPairs';
import { emptySelection } from '../query/selection';
import { findAim, measureChange, selectTimelines, type Break } from '../query/timelines';
import type { ReportBeside } from '../query/years/yearsBeside';
import { formatNumber, formatPercent, formatList } from '../words/formatNumber';
import type { NameWords } from '../words/nameFacetValue';
import type { BuildSpec, Opens, SpecPoint } from './chartSpec';
import { buildChart, emphasisOf, missingPoint, pointOf } from './specParts';

/** So many lines are looked at before the rest is asked for, and so many are told in words. */
const [firstLook, told] = [12, 3];
/** From one to two is twice as many: where no value reaches this, a share says little. */
const tellingSize = 10;

/** Leads to a number of another report. */
export function openBeside({ folder, isKept, index }: ReportBeside, id: string): Opens {
  const year = isKept ? null : index.report.fiscalYear;
  const patch = { report: isKept ? folder : null, selection: { ...emptySelection, year }, open: { kind: 'quantity' as const, id } };
  return { kind: 'view', patch: { ...patch, highlightedDepartment: null, sheetDepartment: null, openedBranches: [] } };
}

/** What is another one from a year on, in words: 令和5年度から単位が変わった（基→台）. */
function writeBreak({ differences, from, to }: Break, year: string, { names, t }: NameWords): string {
  const counting = ({ counting: key }: Quantity) => (key === null ? t('words.notStated') : t(`words.countings.${key}`));
  const sides: Readonly<Record<Break['differences'][number], readonly [string, string]>> = {
    department: [names.text('department', from.department), names.text('department', to.department)],
    pillar: ['', ''],
    office: ['', ''],
    label: [names.text('label', from.quantity.label), names.text('label', to.quantity.label)],
    unit: [names.unit(from.quantity.unit), names.unit(to.quantity.unit)],
    counting: [counting(from.quantity), counting(to.quantity)],
    kind: [t(`words.kinds.${from.quantity.kind ?? 'count'}`), t(`words.kinds.${to.quantity.kind ?? 'count'}`)],
  };
  const list = differences.map((name) => t(`compare.years.differences.${name}`, { from: sides[name][0], to: sides[name][1] }));
  return t('compare.years.break', { year, list: formatList(list, names.language) });
}

/** The aim of one year as it is written beside its value: 令和4年度の目標 40ha以上（目標に対する割合 107%）. */
function writeAim(aim: Quantity, result: Quantity, year: string, { names, t }: NameWords): string {
  const share = measureShare(result, aim);
  const value = names.quantity(aim).text;
  return share === null
    ? t('compare.years.aim', { year, value })
    : t('compare.years.aimShare', { year, value, share: formatPercent(share, names.language, 1) });
}

/** Results over the years: what the document itself holds, and what is surely the same in reports of other years; those that changed most first. */
export const buildYearsSpec: BuildSpec = (view, words) => {
  const { index, names, t, years: beside = null } = words;
  const { years, lines, unsureCount } = selectTimelines(index, view.selection, beside);
  const number = (value: number) => formatNumber(value, names.language);
  const nameYear = (year: number) => formatShortYear(year, names.language);
  const { comma, semicolon } = factsOf(names.language);
  const rows = lines
    .map((line) => {
      const { points, breaks, sources } = line;
      const present = points.filter((point) => point !== null);
      const lastBreak = breaks.findLast(({ isOtherMeasure }) => isOtherMeasure);
      const [first, last] = [present[0] ?? line.row.quantity, present.at(-1) ?? line.row.quantity];
      const ends = { from: names.quantity(first).text, to: names.quantity(last).text };
      const aims = points.map((point, at) =>
        point === null || point.role !== 'result' ? null : findAim(sources[at]?.index ?? index, point),
      );
      return {
        line,
        label: names.text('label', line.row.quantity.label),
        aims,
        course: t(lastBreak === undefined ? 'compare.years.course' : 'compare.years.brokenCourse', ends),
        change: measureChange(points, lastBreak?.at),
        isTelling: present.some(({ value }) => Math.abs(value) >= tellingSize),
        breakText: breaks.map((one) => writeBreak(one, nameYear(years[one.at] ?? 0), words)).join(semicolon),
        aimText: aims
          .flatMap((aim, at) => {
            const point = points[at];
            return aim === null || point === null || point === undefined ? [] : [writeAim(aim, point, nameYear(years[at] ?? 0), words)];
          })
          .join(semicolon),
        sourceText: sources
          .flatMap((source, at) => {
            if (points[at] === null) return [];
            const of = source?.index.report.fiscalYear ?? index.report.fiscalYear;
            return [t('compare.years.sourceOf', { year: nameYear(years[at] ?? 0), report: nameYear(of) })];
          })
          .join(comma),
      };
    })
    .toSorted((a, b) => Number(b.isTelling) - Number(a.isTelling) || Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  const counts = { up: 0, down: 0, same: 0, broken: 0 };
  for (const { change } of rows) counts[change === null ? 'broken' : change > 0 ? 'up' : change < 0 ? 'down' : 'same'] += 1;
  const [top] = rows;
  const isLinked = lines.some(({ sources }) => sources.some((source) => source !== null));
  const has = { breaks: rows.some(({ breakText }) => breakText !== ''), aims: rows.some(({ aimText }) => aimText !== '') };
  const pointAt = (quantity: Quantity | null, source: ReportBeside | null | undefined): SpecPoint => {
    if (quantity === null) return missingPoint;
    const point = pointOf(quantity, words);
    return source === null || source === undefined ? point : { ...point, opens: openBeside(source, quantity.id) };
  };
  return buildChart(
    { chart: 'years' },
    view,
    words,
    {
      topic: t('compare.years.title'),
      unit: t('overview.changes.unit'),
      headline:
        rows.length === 1 && top !== undefined
          ? t('compare.years.only', { label: top.label, course: top.course })
          : t(isLinked ? 'compare.years.linkedHeadline' : 'compare.years.headline', {
              number: number(rows.length),
              first: nameYear(years[0] ?? index.report.fiscalYear),
              last: nameYear(years.at(-1) ?? index.report.fiscalYear),
              up: number(counts.up),
              down: number(counts.down),
              same: number(counts.same),
            }),
      more: rows.slice(0, told).map(({ label, course }) => t('compare.years.item', { label, course })),
      definition: t(isLinked ? 'compare.years.linkedDefinition' : 'compare.years.definition'),
      caveats: [
        t('compare.years.note'),
        ...(beside === null ? [t('compare.years.alone')] : []),
        ...(has.breaks ? [t('compare.years.breakNote')] : []),
        ...(counts.broken > 0 ? [t('compare.years.broken', { count: counts.broken })] : []),
      ],
      notes: [
        ...(isLinked && beside !== null
          ? [t('compare.years.reports', { list: beside.others.map((other) => nameYear(other.index.report.fiscalYear)).join(comma) })]
          : []),
        ...(unsureCount > 0 ? [t('compare.years.unsure', { count: unsureCount })] : []),
        ...(has.aims ? [t('compare.years.aimNote')] : []),
      ],
    },
    rows.length === 0
      ? { kind: 'nothing', reason: t(beside === null ? 'compare.years.unknown' : 'compare.years.empty') }
      : {
          kind: 'lines',
          labelHead: t('overview.columns.label'),
          details: [
            { head: t('words.department'), isDrawn: true, isNumeric: false },
            ...(has.breaks ? [{ head: t('compare.years.breakHead'), isDrawn: true, isNumeric: false }] : []),
            ...(has.aims ? [{ head: t('compare.years.aimHead'), isDrawn: true, isNumeric: false }] : []),
            ...(isLinked ? [{ head: t('compare.years.sourceHead'), isDrawn: false, isNumeric: false }] : []),
          ],
          series: years.map((year, place) => ({
            key: `y${year}`,
            name: nameYear(year),
            tone: place === years.length - 1 ? 'count' : 'prior',
          })),
          rows: rows.map(({ line: { row, points, sources, breaks }, label, course, aims, breakText, aimText, sourceText }) => ({
            id: row.quantity.id,
            label,
            details: [
              names.short(row.department.name),
              ...(has.breaks ? [breakText] : []),
              ...(has.aims ? [aimText] : []),
              ...(isLinked ? [sourceText] : []),
            ],
            points: points.map((point, at) => pointAt(point, sources[at])),
            ...(breaks.length > 0 && { breaks: breaks.map(({ at, isOtherMeasure }) => ({ at, isOtherScale: isOtherMeasure })) }),
            ...(aims.some((aim) => aim !== null) && { aims: aims.map((aim) => aim?.value ?? null) }),
            text: course,
            unit: names.unit(row.quantity.unit),
            emphasis: emphasisOf(row.department.id, view),
            opens: { kind: 'quantity', id: row.quantity.id },
            quantityIds: [row.quantity.id],
          })),
          firstLook,
          axis: { kind: 'linear', canBeLog: false, tickUnit: '' },
        },
  );
};
