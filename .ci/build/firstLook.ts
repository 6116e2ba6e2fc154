/** Which characters the screens say at first sight: those that the two fonts hold for which the first drawing waits. */
import { buildReportIndex, type ReportIndex } from '../../src/domain/reportIndex';
import type { Report } from '../../src/domain/report';
import { i18n, nameOffices } from '../../src/i18n/i18n';
import { ja } from '../../src/i18n/ja';
import { table } from '../../src/i18n/ja/table';
import { countFamilies, hasLead } from '../../src/query/familyComparison';
import { topics } from '../../src/query/topics';
import { eraFiscalYear } from '../../src/domain/fiscalYear';
import { formatFiscalYear } from '../../src/words/formatDate';
import { writeSource } from '../../src/specs/specParts';
import { emptySelection } from '../../src/query/selection';
import { defaultView } from '../../src/query/view';
import { buildSpec } from '../../src/specs/catalogue';
import type { ChartRef, ChartSpec } from '../../src/specs/chartSpec';
import { readChartView } from '../../src/store/useBoard';
import { buildNames, readOfficeNouns } from '../../src/words/names';

/** Texts up to this length name something: buttons, headings, columns. Longer ones explain, and are read later. */
const longestName = 16;
/** So many measures stand as cards on the overview, so many rows of a chart from its top and its end on one of them, and of the table on a wide screen. */
const seen = { cards: 3, marks: 8, last: 2, rows: 20 };

interface FirstLook {
  /** In reading weight. */
  readonly regular: string;
  /** Headings, names and values. */
  readonly bold: string;
}

/** @returns the texts of what a reader of these reports sees first, in no order, with repeats */
export function listFirstLook(reports: readonly Report[]): FirstLook {
  const looks = reports.map((report) => lookAt(buildReportIndex(report)));
  const everywhere = JSON.stringify([ja.app, ja.overview, ja.footer]) + [...listNames(ja.filters)].join('');
  const named = [ja.words, ja.charts, ja.findings, table].flatMap((texts) => [...listNames(texts)]).join('');
  return {
    regular: everywhere + named + looks.map(({ regular }) => regular).join(''),
    bold:
      ja.overview.question +
      ja.overview.plain +
      [ja.app, ja.overview, ja.filters, ja.findings, table.groups, ja.words.countings].flatMap((texts) => [...listNames(texts)]).join('') +
      looks.map(({ bold }) => bold).join(''),
  };
}

function* listNames(texts: object): Generator<string> {
  for (const text of Object.values(texts)) {
    if (typeof text === 'object' && text !== null) yield* listNames(text);
    else if (typeof text === 'string' && text.length <= longestName) yield text;
  }
}

/** The overview, and the first rows of the table. */
function lookAt(index: ReportIndex): FirstLook {
  const { report } = index;
  nameOffices(readOfficeNouns(report));
  const t = i18n.getFixedT('ja');
  const words = { index, names: buildNames('ja', null, t), t };
  const view = { ...readChartView(defaultView), selection: emptySelection };
  const families = countFamilies(index, emptySelection)
    .filter(({ family, departmentCount }) => departmentCount > 1 && hasLead(index, emptySelection, family))
    .map(({ family }): ChartRef => ({ chart: 'sums', of: family }));
  const cards: readonly ChartRef[] = [{ chart: 'figures' }, { chart: 'rates' }, { chart: 'verdicts' }, { chart: 'changes' }];
  const specs = [...cards, ...families.slice(0, seen.cards)].map((ref) => buildSpec(ref, view, words));
  const results = report.quantities.filter(({ role }) => role === 'result').slice(0, seen.rows);
  const rows = results.flatMap(({ label, unit, initiativeId }) => {
    const initiative = index.initiatives.get(initiativeId);
    const sections = initiative?.sectionIds.map((id) => index.sections.get(id)?.name) ?? [];
    return [label, unit, initiative?.marker, initiative?.text, ...sections];
  });
  const names = [report.municipality, ...report.departments, ...report.pillars].map(({ name }) => name);
  const heads = specs.map(({ summary, definition, caveats }) => summary + definition + caveats.join(''));
  const said = [
    ...Object.values(readOfficeNouns(report)),
    writeSource(words),
    formatFiscalYear(report.fiscalYear, 'ja'),
    eraFiscalYear(report.fiscalYear),
  ];
  const headlines = specs.flatMap(({ headline, topic }) => [headline, topic]);
  return {
    regular: [...specs.map(listRows), ...heads, ...rows, ...names, ...said, ...topics.map(({ ja: name }) => name)].join(''),
    bold: [...headlines, ...names, ...said].join(''),
  };
}

/** What a chart shows before anybody asks for more. */
function listRows({ content }: ChartSpec): string {
  return 'rows' in content
    ? JSON.stringify([...content.rows.slice(0, seen.marks), ...content.rows.slice(-seen.last)])
    : JSON.stringify(content);
}
