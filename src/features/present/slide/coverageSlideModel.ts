import type { Department, Pillar } from '../../../domain/report';
import type { ReportIndex } from '../../../domain/reportIndex';
import { countCoverageByDepartment, countCoverageByPillar, type Coverage } from '../../../query/initiativeRows';
import { selectRows } from '../../../query/achievementRows';
import { emptySelection, isSelectionEmpty, type Selection } from '../../../query/selection';
import { countFigures, type SlideFigures } from './slideFigures';

/** A bar has its department, or its pillar. */
export interface DepartmentCoverageBar extends Coverage {
  readonly id: string;
  readonly department: Department;
}

export interface PillarCoverageBar extends Coverage {
  readonly id: string;
  readonly pillar: Pillar;
}

/** What a slide of one department, one pillar or all pillars shows. */
export type CoverageSlideModel = {
  readonly subject: { readonly department: Department } | { readonly pillar: Pillar } | null;
  readonly figures: SlideFigures;
  /** Whether the subject is all that narrows the report. */
  readonly isNamedByTitle: boolean;
  /** Ids of its achievements, in document order: whose sentences the presenter may need. */
  readonly rowIds: readonly string[];
} & (
  | { readonly by: 'department'; readonly bars: readonly DepartmentCoverageBar[] }
  | { readonly by: 'pillar'; readonly bars: readonly PillarCoverageBar[] }
);

/**
 * @param sheet the department whose sheet it is (null: the first one selected, otherwise the first one printed); null for the pillars
 */
export function buildCoverageSlide(
  index: ReportIndex,
  selection: Selection,
  sheet: { readonly sheet: string | null } | null,
): CoverageSlideModel {
  if (sheet === null) return buildPillarSlide(index, selection);
  const id = sheet.sheet ?? selection.departments[0] ?? '';
  const department = index.departments.get(id) ?? index.report.departments[0];
  const own: Selection = department === undefined ? selection : { ...emptySelection, departments: [department.id] };
  return {
    subject: department === undefined ? null : { department },
    isNamedByTitle: true,
    figures: countFigures(index, own),
    rowIds: listRowIds(index, own),
    by: 'pillar',
    bars: listPillarBars(index, own),
  };
}

function buildPillarSlide(index: ReportIndex, selection: Selection): CoverageSlideModel {
  const figures = countFigures(index, selection);
  const rowIds = listRowIds(index, selection);
  const [number] = selection.pillars;
  const pillar = selection.pillars.length === 1 && number !== undefined ? index.pillars.get(number) : undefined;
  if (pillar === undefined)
    return { subject: null, figures, rowIds, isNamedByTitle: false, by: 'pillar', bars: listPillarBars(index, selection) };
  const bars = countCoverageByDepartment(index, selection).filter(({ initiativeCount }) => initiativeCount > 0);
  return {
    subject: { pillar },
    figures,
    rowIds,
    isNamedByTitle: isSelectionEmpty({ ...selection, pillars: [] }),
    by: 'department',
    bars: bars.map((bar) => ({ ...bar, id: bar.department.id })),
  };
}

const listRowIds = (index: ReportIndex, selection: Selection) => selectRows(index, selection).map(({ quantity }) => quantity.id);

/** Only the pillars that have an initiative: an empty one is told by the overview. */
function listPillarBars(index: ReportIndex, selection: Selection): readonly PillarCoverageBar[] {
  const bars = countCoverageByPillar(index, selection).filter(({ initiativeCount }) => initiativeCount > 0);
  return bars.map((bar) => ({ ...bar, id: String(bar.pillar.number) }));
}
