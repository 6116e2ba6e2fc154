import { factsOf } from '../../domain/languages';
import type { Language } from '../../domain/languages';
import type { Emphasis } from '../../specs/chartSpec';
import { formatNumber } from '../../words/formatNumber';
import { measureEm } from '../../words/textMetrics';
import { escapeSheetText, escapeXml } from '../escapeText';
import { wordsOfFiles } from '../exportTable';
import { mutedColour, officeFontOf, type MarkLook } from '../fileLook';
import { pointsPerInch } from '../gridLayout';
import { footHeightOf, type ChartPlan } from './chartPlan';
import { colourXml } from './deckTheme';
import type { PlotPoint, PlotSeries } from './plotSeries';
import { runProperties, type Frame, type RunStyle } from './shapeXml';

/** Text properties of a part of the chart. @param body attributes of `bodyPr` */
const textProperties = (style: RunStyle, language: Language, body = '') =>
  `<c:txPr><a:bodyPr${body}/><a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', style, language)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

/** A text of its own in the chart: a label that no number format can write. */
function richXml(text: string, style: RunStyle, language: Language, body = ''): string {
  const paragraphs = text.split('\n').map((line) => {
    const run = `<a:r>${runProperties('a:rPr', style, language)}<a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p><a:pPr algn="l">${runProperties('a:defRPr', style, language)}</a:pPr>${run}</a:p>`;
  });
  return `<c:tx><c:rich><a:bodyPr${body}/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>`;
}

const solid = (colour: string) => `<a:solidFill>${colourXml(colour)}</a:solidFill>`;
const line = (colour: string) => `<a:ln w="12700">${solid(colour)}</a:ln>`;
const noLine = '<a:ln><a:noFill/></a:ln>';
/** Of the slide. */
const ground = '--color-surface-raised';

/** Office's pattern for each of ours; told apart without colour. */
const officePatterns = { hatched: 'wdUpDiag', dotted: 'pct30', lined: 'dkHorz' } as const;

/**
 * Fill and outline of a bar, or of its square in the key.
 * @param look null for a series of which only labels are seen
 */
export function fillXml(look: MarkLook | null, emphasis: Emphasis = 'none'): string {
  if (look === null) return `<a:noFill/>${noLine}`;
  const { colour, pattern } = look;
  const own = emphasis === 'muted' ? mutedColour : colour;
  if (pattern === 'solid') return `${solid(own)}${line(own)}`;
  // an outline lies in front of a filled bar
  if (pattern === 'hollow') return `<a:noFill/>${line(own)}`;
  const colours = `<a:fgClr>${colourXml(own)}</a:fgClr><a:bgClr>${colourXml(ground)}</a:bgClr>`;
  return `<a:pattFill prst="${officePatterns[pattern]}">${colours}</a:pattFill>${line(own)}`;
}

/** A literal part of a number format; quotation marks cannot stand in one. */
const literal = (text: string) => (text === '' ? '' : `"${text.replace(/\s/gu, ' ')}"`);

/** Office's own form below a thousand, since it shows every decimal and forces none; above, separators and the decimals it has. */
function formatCore(value: number): string {
  if (Math.abs(value) < 1000) return 'General';
  const places = (String(value).split('.')[1] ?? '').length;
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(places, 10))}`;
}

/**
 * Office's number format that prints a value as the document does: its own words around whatever number stands in the data sheet, so that the label
 * follows when someone edits the number.
 * @returns null where the printed text does not hold the number as it is (7／8（88%）): it becomes a text of its own
 */
export function writeNumberFormat(value: number, text: string, language: Language): string | null {
  const number = formatNumber(value, language);
  const at = text.indexOf(number);
  if (at < 0 || /["\n]/u.test(text)) return null;
  return `${literal(text.slice(0, at))}${formatCore(value)}${literal(text.slice(at + number.length))}`;
}

const showOnlyValue = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
  .map((what) => `<c:show${what} val="${what === 'Val' ? 1 : 0}"/>`)
  .join('');
const showNothing = showOnlyValue.replace('<c:showVal val="1"/>', '<c:showVal val="0"/>');

interface ChartMeasures {
  readonly frame: Frame;
  readonly language: Language;
  /** Share of the chart's width that the plot has. */
  readonly plotShare: number;
}

/** A label for every point that says something. In a stack only where the piece is long enough to hold it. */
function labelsXml(
  { scale, points: size }: ChartPlan,
  { points, place, look }: PlotSeries,
  { frame, language, plotShare }: ChartMeasures,
): string {
  const isInside = place === 'ctr';
  const isOnColour = isInside && look?.pattern === 'solid';
  const style: RunStyle = { points: size, isBold: true, colour: isOnColour ? '--color-on-data' : '--color-text' };
  // on white where a pattern would run through the number
  const box = isInside && !isOnColour && look !== null ? `<c:spPr>${solid(ground)}</c:spPr>` : '';
  const where = `<c:dLblPos val="${place}"/>`;
  const wrap = ' wrap="none"';
  const labelXml = ({ value, text }: PlotPoint, at: number) => {
    const id = `<c:idx val="${at}"/>`;
    const room = ((value ?? 0) / (scale.high - scale.low)) * plotShare * frame.width * pointsPerInch;
    if (text === '' || value === null || (isInside && measureEm(text) * size + 6 > room))
      return `<c:dLbl>${id}<c:delete val="1"/></c:dLbl>`;
    const format = look === null ? null : writeNumberFormat(value, text, language);
    if (format === null) return `<c:dLbl>${id}<c:layout/>${richXml(text, style, language, wrap)}${box}${where}${showOnlyValue}</c:dLbl>`;
    const written = `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`;
    return `<c:dLbl>${id}${written}${box}${textProperties(style, language, wrap)}${where}${showOnlyValue}</c:dLbl>`;
  };
  if (points.every(({ text }) => text === '')) return `<c:dLbls>${showNothing}</c:dLbls>`;
  const rest = `<c:numFmt formatCode="General" sourceLinked="0"/>${box}${textProperties(style, language, wrap)}${where}${showOnlyValue}`;
  return `<c:dLbls>${points.map(labelXml).join('')}${rest}</c:dLbls>`;
}

const letterOf = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : letterOf(Math.floor(place / 26) - 1) + letterOf(place % 26);

function seriesXml(plan: ChartPlan, series: PlotSeries, place: number, measures: ChartMeasures): string {
  const { names, labels } = plan;
  const last = names.length + 1;
  const letter = letterOf(series.column + 1);
  const name = `<c:tx><c:strRef><c:f>Sheet1!$${letter}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  const shown = names.map((_name, at) => `<c:pt idx="${at}"><c:v>${escapeXml(labels[at] ?? '')}</c:v></c:pt>`);
  const values = series.points.map(({ value }, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`));
  const count = `<c:ptCount val="${names.length}"/>`;
  const standingBack = series.points.flatMap(({ emphasis }, at) =>
    emphasis === 'muted' && series.look !== null
      ? [
          `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fillXml(series.look, emphasis)}</c:spPr></c:dPt>`,
        ]
      : [],
  );
  return [
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>${name}<c:spPr>${fillXml(series.look)}</c:spPr><c:invertIfNegative val="0"/>${standingBack.join('')}`,
    labelsXml(plan, series, measures),
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${count}${shown.join('')}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>Sheet1!$${letter}$2:$${letter}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${count}${values.join('')}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('');
}

/** Names on the left, the first one on top; values below only where there is an axis to read. */
function axesXml({ scale, points, axisFormat }: ChartPlan, language: Language): string {
  const hasAxis = axisFormat !== '';
  const grid = hasAxis ? `<c:majorGridlines><c:spPr>${line('--color-grid')}</c:spPr></c:majorGridlines>` : '';
  const marks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const step = !scale.isLog && scale.high === 100 && scale.low === 0 ? '<c:majorUnit val="25"/>' : '';
  const format = escapeXml(hasAxis ? axisFormat : 'General');
  return [
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
    `<c:numFmt formatCode="General" sourceLinked="0"/>${marks}<c:tickLblPos val="low"/>`,
    `<c:spPr>${line('--color-border-control')}</c:spPr>${textProperties({ points }, language)}`,
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="2"/><c:scaling>${scale.isLog ? '<c:logBase val="10"/>' : ''}<c:orientation val="minMax"/><c:max val="${scale.high}"/><c:min val="${scale.low}"/></c:scaling>`,
    `<c:delete val="${hasAxis ? 0 : 1}"/><c:axPos val="b"/>${grid}<c:numFmt formatCode="${format}" sourceLinked="0"/>${marks}<c:tickLblPos val="nextTo"/>`,
    `<c:spPr>${noLine}</c:spPr>${textProperties({ points: Math.min(points, 12), colour: '--color-text-muted' }, language, ' rot="0" vert="horz"')}`,
    `<c:crossAx val="1"/><c:crosses val="max"/><c:crossBetween val="between"/>${step}</c:valAx>`,
  ].join('');
}

/**
 * A native bar chart: editable in PowerPoint through its data sheet, values printed at the bars, patterns beside colours, every text in the deck's
 * font. Its key stands on the slide (`slideXml.ts`): entries of a native one can't be left out reliably.
 */
export function chartXml(plan: ChartPlan, frame: Frame, language: Language): string {
  const { grouping, isLaid, series, points, labelShare, valueShare } = plan;
  const plotShare = Math.max(1 - labelShare - valueShare, 0.2);
  const foot = footHeightOf(plan) / frame.height;
  const box = { x: labelShare, y: 0.005, w: plotShare, h: 1 - foot - 0.01 };
  const layout = Object.entries(box).map(([name, share]) => `<c:${name} val="${share.toFixed(4)}"/>`);
  const drawn = series.map((one, place) => seriesXml(plan, one, place, { frame, language, plotShare }));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${factsOf(language).officeTag}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>`,
    `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${layout.join('')}</c:manualLayout></c:layout>`,
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn.join('')}`,
    `<c:gapWidth val="${isLaid ? 45 : 60}"/><c:overlap val="${isLaid ? 100 : 0}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`,
    `${axesXml(plan, language)}<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr><a:noFill/>${noLine}</c:spPr>${textProperties({ points }, language)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('');
}

/**
 * The data sheet of a chart, which PowerPoint opens on «edit data»: names in column A, behind it every series as bare numbers with its qualifiers and
 * its printed form beside them; a 0 is a 0 and a missing number an empty cell.
 */
export async function buildChartWorkbook({ names, columns }: ChartPlan, createdOn: Date, language: Language): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const write = (cell: string | number | null) => (typeof cell === 'string' ? escapeSheetText(cell) : cell);
  return writeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        columns: [{ width: 48, style: { numFmt: '@' } }, ...columns.map(() => ({ width: 16 }))],
        rows: [
          [wordsOfFiles(language).heads.item, ...columns.map(({ head }) => escapeSheetText(head))],
          ...names.map((name, at) => [escapeSheetText(name), ...columns.map(({ cells }) => write(cells[at] ?? null))]),
        ],
      },
    ],
    properties: { created: createdOn, modified: createdOn },
    defaultFont: { name: officeFontOf(language), size: 11 },
  });
}
