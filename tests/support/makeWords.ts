import { readFileSync } from 'node:fs';
import { buildReportIndex, type ReportIndex } from '../../src/domain/reportIndex';
import { parseReport } from '../../src/domain/reportSchema';
import type { TranslationIndex } from '../../src/domain/translation';
import { i18n, nameOffices } from '../../src/i18n/i18n';
import { emptySelection, type Selection } from '../../src/query/selection';
import { type Language } from '../../src/domain/languages';
import { defaultView } from '../../src/query/view';
import type { ChartView } from '../../src/specs/chartSpec';
import { readChartView } from '../../src/store/useBoard';
import type { NameWords } from '../../src/words/nameFacetValue';
import { buildNames, readOfficeNouns } from '../../src/words/names';
import { placeSentences } from '../../src/words/placeSentences';
import { readTranslation } from '../../src/store/loadReport';

/** Report, names and texts of one language, as a spec is handed them. */
export function makeWords(index: ReportIndex, language: Language = 'ja', translation: TranslationIndex | null = null): NameWords {
  nameOffices(readOfficeNouns(index.report));
  const t = i18n.getFixedT(language);
  return { index, names: buildNames(language, translation, t), t };
}

/** What a reader has chosen: the default view but for what is given. */
export function makeChartView(selection: Partial<Selection> = {}, patch: Partial<Omit<ChartView, 'selection'>> = {}): ChartView {
  return { ...readChartView(defaultView), selection: { ...emptySelection, ...selection }, ...patch };
}

/** Kariya's committed report. */
export function readKariya(): ReportIndex {
  const parsed = parseReport(JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8')));
  if (!parsed.ok) throw new Error('data/kariya-fy2022/report.json is not valid');
  return buildReportIndex(parsed.report);
}

/** The index with the committed English sentences, as it is once they were fetched. */
export function withEnglishSentences(index: ReportIndex): ReportIndex {
  const texts = readTranslation(JSON.parse(readFileSync('data/kariya-fy2022/translations/en.sentences.json', 'utf8')));
  return { ...index, sentences: placeSentences(index, texts ?? new Map(), 'en') };
}

/** Its committed English names. */
export function readKariyaEnglish(): TranslationIndex | null {
  return readTranslation(JSON.parse(readFileSync('data/kariya-fy2022/translations/en.json', 'utf8')));
}
