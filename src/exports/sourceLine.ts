import type { Report } from '../domain/report';
import { formatFiscalYear } from '../words/formatDate';
import type { ExportLanguage } from './exportTable';

/** Where the document does not tell. */
export const notStated = { ja: '記載なし', en: 'not stated' } as const satisfies Record<ExportLanguage, string>;

/** The line under every picture and slide: derived from the report, not the report itself, hence 加工して作成. */
export function writeSourceLine({ source, title, fiscalYear }: Report, language: ExportLanguage): string {
  const asOf = source.asOf ?? notStated[language];
  const period = formatFiscalYear(fiscalYear, language);
  const licence = source.licence === null ? '' : language === 'ja' ? `（${source.licence}）` : ` (${source.licence})`;
  return language === 'ja'
    ? `出典：${source.publisher}「${title}」${period}を加工して作成${licence}　時点：${asOf}`
    : `Source: made from ${source.publisher}, ${title}, ${period}${licence}. As of: ${asOf}`;
}
