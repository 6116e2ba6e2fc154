import { groupBy } from '../../domain/collections';
import type { Department } from '../../domain/report';
import type { ReportIndex } from '../../domain/reportIndex';
import { countCoverage, selectInitiatives, type Coverage, type InitiativeRow } from '../../query/initiativeRows';
import type { Selection } from '../../query/selection';
import { formatFiscalYear } from '../../words/formatDate';
import { formatList, formatNumber } from '../../words/formatNumber';
import type { NameWords } from '../../words/nameFacetValue';

export interface DepartmentWithoutNumber {
  readonly department: Department;
  /** Of all its initiatives in the selection. */
  readonly coverage: Coverage;
  /** Those without a number, in document order. */
  readonly initiatives: readonly InitiativeRow[];
}

export interface WithoutNumberModel {
  readonly coverage: Coverage;
  /** In printed order; departments all of whose initiatives have a number are left out. */
  readonly departments: readonly DepartmentWithoutNumber[];
  /** All of them, as they are exported. */
  readonly initiatives: readonly InitiativeRow[];
}

/** The initiatives of a selection that are reported in words only, by department: what a planner takes to the departments. */
export function buildWithoutNumber(index: ReportIndex, selection: Selection): WithoutNumberModel {
  const all = selectInitiatives(index, selection);
  const departments = [...groupBy(all, ({ department }) => department)]
    .map(([department, own]) => ({
      department,
      coverage: countCoverage(own),
      initiatives: own.filter(({ achievementCount }) => achievementCount === 0),
    }))
    .filter(({ initiatives }) => initiatives.length > 0)
    .toSorted((a, b) => a.department.order - b.department.order);
  return { coverage: countCoverage(all), departments, initiatives: departments.flatMap(({ initiatives }) => initiatives) };
}

/** The list as text for a mail: a line for each department, under it a line for each initiative without a number. */
export function writeWithoutNumber({ coverage, departments }: WithoutNumberModel, { index, names, t }: NameWords): string {
  const { municipality, fiscalYear } = index.report;
  const count = ({ initiativeCount, withNumberCount }: Coverage) => ({
    all: formatNumber(initiativeCount, names.language),
    missing: formatNumber(initiativeCount - withNumberCount, names.language),
  });
  const writeInitiative = ({ pillar, initiative, sections }: InitiativeRow) =>
    t('pillars.withoutNumber.listItem', {
      pillar: pillar.number,
      initiative: `${initiative.marker ?? ''}${names.printed('initiative', initiative).text}`,
      sections: formatList(
        sections.map(({ name }) => names.text('section', name)),
        names.language,
      ),
    });
  const title = t('pillars.withoutNumber.listTitle', {
    municipality: names.text('municipality', municipality.name),
    year: formatFiscalYear(fiscalYear, names.language),
    ...count(coverage),
  });
  const blocks = departments.map((own) => [
    t('pillars.withoutNumber.listDepartment', { department: names.text('department', own.department.name), ...count(own.coverage) }),
    ...own.initiatives.map(writeInitiative),
  ]);
  return [title, ...blocks.map((lines) => `\n${lines.join('\n')}`)].join('\n');
}
