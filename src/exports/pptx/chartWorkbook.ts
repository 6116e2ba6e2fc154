import type { ExportLanguage } from '../exportTable';
import { exportWords } from '../exportWords';
import { officeFont } from '../officeFont';
import { escapeSheetText } from '../sheetText';
import type { ChartPage } from './paginate';

/**
 * The data sheet of a chart, which PowerPoint opens on «edit data»: names in column A, one column a series; a 0 is a 0 and a missing
 * number an empty cell.
 */
export async function buildChartWorkbook(page: ChartPage, createdOn: Date, language: ExportLanguage): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { categories, series } = page;
  return writeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        columns: [{ width: 48, style: { numFmt: '@', alignment: { wrapText: true } } }, ...series.map(() => ({ width: 16 }))],
        rows: [
          [exportWords[language].item, ...series.map(({ name }) => escapeSheetText(name))],
          ...categories.map((_category, at) => [
            escapeSheetText(page.labels[at] ?? ''),
            ...series.map(({ points }) => points[at]?.value ?? null),
          ]),
        ],
      },
    ],
    properties: { created: createdOn, modified: createdOn },
    defaultFont: { name: officeFont, size: 11 },
  });
}
