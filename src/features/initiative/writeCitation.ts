import { formatFiscalYear } from '../../words/formatDate';
import { type Quantity, correctText } from '../../domain/report';
import { selectParents } from '../../domain/reportIndex';
import type { NameWords } from '../../words/nameFacetValue';

/**
 * A number with its sentence and its place in the document, to be pasted into a mail or a paper.
 * @param link address of the number, null where it would only work on this computer
 */
export function writeCitation(quantity: Quantity, { index, names, t }: NameWords, link: string | null): string {
  const { report } = index;
  const { statement, department, pillar } = selectParents(index, quantity);
  const place = t('initiative.citationPlace', {
    municipality: names.text('municipality', report.municipality.name),
    title: names.text('title', report.title),
    year: formatFiscalYear(report.fiscalYear, names.language),
    department: names.text('department', department.name),
    pillar: pillar.number,
    line: statement.line,
  });
  const [colon, quoted] = names.language === 'ja' ? ['：', `「${correctText(statement)}」`] : [': ', `"${correctText(statement)}"`];
  return [
    `${names.text('label', quantity.label)}${colon}${names.quantity(quantity).text}`,
    quoted,
    place,
    ...(link === null ? [] : [link]),
  ].join('\n');
}
