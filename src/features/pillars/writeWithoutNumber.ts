import { formatFiscalYear } from '../../words/formatDate';
import { formatList, formatNumber } from '../../words/formatNumber';
import type { Coverage, InitiativeRow } from '../../query/initiativeRows';
import type { NameWords } from '../../words/nameFacetValue';
import type { WithoutNumberModel } from './withoutNumberModel';

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
