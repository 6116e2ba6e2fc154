import type { TFunction } from 'i18next';
import { formatMissing, formatNumber, formatPercent } from '../../words/formatNumber';
import type { AchievementRow } from '../../query/achievementRows';
import type { Selection } from '../../query/selection';
import type { Names } from '../../words/names';
import type { SideBySide, SideBySideColumn } from './sideBySideModel';
import type { MeasureWords } from './useMeasureWords';

/** What stands in one cell: how many (and the filters that show them), numbers with their labels, names, or a text. */
export type SideBySideCell =
  | { readonly kind: 'count'; readonly count: number; readonly shows: Partial<Selection> }
  | { readonly kind: 'numbers'; readonly rows: readonly AchievementRow[] }
  | { readonly kind: 'text'; readonly text: string };

export interface SideBySideLine {
  readonly label: string;
  /** One to a department. */
  readonly cells: readonly SideBySideCell[];
}

export interface SideBySideGroup {
  readonly title: string;
  readonly lines: readonly SideBySideLine[];
}

interface LineWords {
  readonly t: TFunction;
  readonly names: Names;
  readonly words: MeasureWords;
}

/** The lines of the table, group by group; a group without lines is left out. */
export function listSideBySideLines(
  { columns, kinds, activities, measures }: SideBySide,
  { t, names, words }: LineWords,
): SideBySideGroup[] {
  const line = (label: string, cellOf: (column: SideBySideColumn, place: number) => SideBySideCell): SideBySideLine => ({
    label,
    cells: columns.map(cellOf),
  });
  const list = new Intl.ListFormat(names.language, { type: 'conjunction', style: 'narrow' });
  const text = (items: readonly string[]): SideBySideCell => ({
    kind: 'text',
    text: items.length === 0 ? formatMissing() : list.format(items),
  });
  const groups: SideBySideGroup[] = [
    {
      title: t('compare.sideBySide.groups.evidence'),
      lines: [
        line(t('words.initiative'), ({ coverage }) => text([formatNumber(coverage.initiativeCount, names.language)])),
        line(t('words.withNumber'), ({ coverage }) =>
          text([
            t('words.coverage', {
              withNumber: formatNumber(coverage.withNumberCount, names.language),
              all: formatNumber(coverage.initiativeCount, names.language),
              share: formatPercent(coverage.share, names.language),
            }),
          ]),
        ),
        line(t('compare.sideBySide.achievements'), ({ rows }) => ({ kind: 'count', count: rows.length, shows: {} })),
      ],
    },
    {
      title: t('compare.sideBySide.groups.kinds'),
      lines: kinds.map((kind) =>
        line(t(`words.kinds.${kind}`), (column) => ({ kind: 'count', count: column.kinds.get(kind) ?? 0, shows: { kinds: [kind] } })),
      ),
    },
    {
      title: t('compare.sideBySide.groups.activities'),
      lines: activities.map((activity) =>
        line(t(`words.activities.${activity}`), (column) => ({
          kind: 'count',
          count: column.activities.get(activity) ?? 0,
          shows: { activities: [activity] },
        })),
      ),
    },
    {
      title: t('compare.sideBySide.groups.rates'),
      lines: columns.some(({ rates }) => rates.length > 0)
        ? [line(t('words.kinds.rate'), ({ rates }) => ({ kind: 'numbers', rows: rates }))]
        : [],
    },
    {
      title: t('compare.sideBySide.groups.largest'),
      lines: measures.map(({ unit, counting, largest }) =>
        line(words.unitOf(unit, counting), (_column, place) => ({ kind: 'numbers', rows: largest[place] ?? [] })),
      ),
    },
    {
      title: t('compare.sideBySide.groups.own'),
      lines: [
        line(t('words.unit'), ({ ownUnits }) => text(ownUnits.map((unit) => names.unit(unit)))),
        line(t('words.activity'), ({ ownActivities }) => text(ownActivities.map((activity) => t(`words.activities.${activity}`)))),
      ],
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}
