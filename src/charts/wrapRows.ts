import type { ChartRow, WrappedRow } from './rowGeometry';
import { measureText, wrapLabel } from '../words/textMetrics';

/** Between a label and the detail behind it: one em. */
const inlineGap = '\u2003';
const joinDetail = (detail: string) => detail.replaceAll('\n', inlineGap);

export interface TextSizes {
  readonly fontSize: number;
  readonly detailSize: number;
  readonly isDense: boolean;
}

/** Width of the widest label or line of detail, CSS pixels. */
export function widestLabel(rows: readonly ChartRow[], { fontSize, detailSize, isDense }: TextSizes): number {
  return Math.max(
    0,
    ...rows.map(({ label, detail }) =>
      isDense && detail !== ''
        ? measureInline(label, detail, fontSize)
        : Math.max(measureText(label, fontSize), ...detail.split('\n').map((line) => measureText(line, detailSize))),
    ),
  );
}

const measureInline = (label: string, detail: string, fontSize: number) =>
  Math.ceil(measureText(`${label}${inlineGap}${joinDetail(detail)}`, fontSize));

interface WrapMeasures extends TextSizes {
  readonly width: number;
  readonly hasValueLines: boolean;
}

/** Breaks the words of every row into lines of a width. */
export function wrapRows(rows: readonly ChartRow[], { width, fontSize, detailSize, isDense, hasValueLines }: WrapMeasures): WrappedRow[] {
  return rows.map((row) => {
    const details = isDense ? [joinDetail(row.detail)] : row.detail.split('\n');
    const isInline = isDense && row.detail !== '' && measureInline(row.label, row.detail, fontSize) <= width;
    return {
      ...row,
      labelLines: isInline ? [row.label] : wrapLabel(row.label, width, fontSize),
      detailLines: isInline || row.detail === '' ? [] : details.flatMap((line) => wrapLabel(line, width, detailSize)),
      inlineDetail: isInline ? `${inlineGap}${joinDetail(row.detail)}` : '',
      valueLines: hasValueLines ? row.printed.flatMap(({ text }) => wrapLabel(text, width, fontSize)) : [],
    };
  });
}
