import { factsOf, type Language } from '../domain/languages';
import type { Report } from '../domain/report';
import { formatFiscalYear } from '../words/formatDate';

/** Where the document does not tell. */
export const notStated = { ja: '記載なし', en: 'not stated' } as const satisfies Record<'ja' | 'en', string>;

/** The line under every picture and slide: derived from the report, not the report itself, hence 加工して作成. */
export function writeSourceLine({ source, title, fiscalYear }: Report, language: Language): string {
  const { base, brackets } = factsOf(factsOf(language).base);
  const asOf = source.asOf ?? notStated[base];
  const period = formatFiscalYear(fiscalYear, base);
  const licence = source.licence === null ? '' : source.licence.replace(/^|$/gu, (_, at: number) => brackets[at === 0 ? 0 : 1]);
  return base === 'ja'
    ? `出典：${source.publisher}「${title}」${period}を加工して作成${licence}　時点：${asOf}`
    : `Source: made from ${source.publisher}, ${title}, ${period}${licence}. As of: ${asOf}`;
}
