import { escapeXml } from '../escapeXml';
import type { ExportLanguage } from '../exportTable';
import { officeColour, type MarkPattern } from '../lightColours';
import type { ChartSeries } from '../presentation';
import { chartFootHeight, chartHeadHeight, writeNumberFormat } from './chartLayout';
import type { ChartPage } from './paginate';
import type { Frame } from './slideFrame';
import { languageTag, runProperties, type RunStyle } from './textXml';
import { measureEm } from '../textLines';
import { pointsPerInch } from './textFit';

/** Text properties of a part of the chart. @param body attributes of `bodyPr` */
const textProperties = (style: RunStyle, body = '') =>
  `<c:txPr><a:bodyPr${body}/><a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', style)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const line = (colour: string) => `<a:ln w="12700">${solid(colour)}</a:ln>`;
const noLine = '<a:ln><a:noFill/></a:ln>';

/** Office's pattern for each of ours; told apart without colour. */
const officePatterns: Readonly<Record<Exclude<MarkPattern, 'solid' | 'hollow'>, string>> = {
  hatched: 'wdUpDiag',
  dotted: 'pct30',
  lined: 'dkHorz',
};

const defaultLooks: readonly NonNullable<ChartSeries['look']>[] = [
  { colour: 'var(--color-data-1)', pattern: 'solid' },
  { colour: 'var(--color-data-2)', pattern: 'hatched' },
  { colour: 'var(--color-data-3)', pattern: 'dotted' },
  { colour: 'var(--color-data-4)', pattern: 'lined' },
  { colour: 'var(--color-data-5)', pattern: 'hollow' },
];

const lookOf = ({ look }: ChartSeries, place: number): NonNullable<ChartSeries['look']> =>
  look ?? defaultLooks[place % defaultLooks.length] ?? { colour: 'var(--color-data-1)', pattern: 'solid' };

function fillXml({ colour, pattern }: NonNullable<ChartSeries['look']>): string {
  const hex = officeColour(colour);
  if (pattern === 'solid') return `<c:spPr>${solid(hex)}${noLine}</c:spPr>`;
  if (pattern === 'hollow') return `<c:spPr>${solid('FFFFFF')}${line(hex)}</c:spPr>`;
  const colours = `<a:fgClr><a:srgbClr val="${hex}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr>`;
  return `<c:spPr><a:pattFill prst="${officePatterns[pattern]}">${colours}</a:pattFill>${line(hex)}</c:spPr>`;
}

const showOnlyValue = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
  .map((what) => `<c:show${what} val="${what === 'Val' ? 1 : 0}"/>`)
  .join('');

interface ChartMeasures {
  readonly frame: Frame;
  readonly language: ExportLanguage;
  /** Share of the chart's width that the plot has. */
  readonly plotShare: number;
}

/** How the numbers of a series are written, each on one line: inside a stack on the colour itself, or on white where a pattern would run through them. */
function valueProperties(points: number, isStacked: boolean, pattern: MarkPattern): string {
  const isOnColour = isStacked && pattern === 'solid';
  const box = isStacked && !isOnColour ? `<c:spPr>${solid('FFFFFF')}</c:spPr>` : '';
  return box + textProperties({ points, isBold: true, colour: isOnColour ? '--color-on-data' : '--color-text' }, ' wrap="none"');
}

/** A label for every point, each with its own words around the number. In a stack only where the piece is long enough to hold it. */
function labelsXml(
  { kind, scale, points: size }: ChartPage,
  { points }: ChartSeries,
  pattern: MarkPattern,
  measures: ChartMeasures,
): string {
  const { frame, language, plotShare } = measures;
  const isStacked = kind === 'stackedBars';
  const look = valueProperties(size, isStacked, pattern);
  const place = `<c:dLblPos val="${isStacked ? 'ctr' : 'outEnd'}"/>`;
  const labels = points.map((point, at) => {
    const room = ((point.value ?? 0) / (scale.high - scale.low)) * plotShare * frame.width * pointsPerInch;
    if (isStacked && measureEm(point.text) * size + 6 > room) return `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`;
    const format = `<c:numFmt formatCode="${escapeXml(writeNumberFormat(point, language))}" sourceLinked="0"/>`;
    return `<c:dLbl><c:idx val="${at}"/>${format}${look}${place}${showOnlyValue}</c:dLbl>`;
  });
  return `<c:dLbls>${labels.join('')}<c:numFmt formatCode="General" sourceLinked="0"/>${look}${place}${showOnlyValue}</c:dLbls>`;
}

const letterOf = (place: number) => String.fromCharCode(66 + place);

function seriesXml(page: ChartPage, series: ChartSeries, place: number, measures: ChartMeasures): string {
  const { categories } = page;
  const last = categories.length + 1;
  const name = `<c:tx><c:strRef><c:f>Sheet1!$${letterOf(place)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  const names = categories.map((_category, at) => `<c:pt idx="${at}"><c:v>${escapeXml(page.labels[at] ?? '')}</c:v></c:pt>`);
  const values = series.points.map(({ value }, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`));
  const count = `<c:ptCount val="${categories.length}"/>`;
  return [
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>${name}${fillXml(lookOf(series, place))}<c:invertIfNegative val="0"/>`,
    labelsXml(page, series, lookOf(series, place).pattern, measures),
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${count}${names.join('')}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>Sheet1!$${letterOf(place)}$2:$${letterOf(place)}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${count}${values.join('')}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('');
}

/** Names on the left, the first one on top; values below only where rates need their 0 and 100. */
function axesXml({ kind, scale, points }: ChartPage): string {
  const hasAxis = kind === 'dots';
  const grid = hasAxis ? `<c:majorGridlines><c:spPr>${line(officeColour('var(--color-grid)'))}</c:spPr></c:majorGridlines>` : '';
  const marks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return [
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
    `<c:numFmt formatCode="General" sourceLinked="0"/>${marks}<c:tickLblPos val="low"/>`,
    `<c:spPr>${line(officeColour('var(--color-border-control)'))}</c:spPr>${textProperties({ points })}`,
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${scale.high}"/><c:min val="${scale.low}"/></c:scaling>`,
    `<c:delete val="${hasAxis ? 0 : 1}"/><c:axPos val="b"/>${grid}<c:numFmt formatCode="General" sourceLinked="0"/>${marks}<c:tickLblPos val="nextTo"/>`,
    `<c:spPr>${noLine}</c:spPr>${textProperties({ points, colour: '--color-text-muted' })}`,
    `<c:crossAx val="1"/><c:crosses val="max"/><c:crossBetween val="between"/>${hasAxis ? '<c:majorUnit val="25"/>' : ''}</c:valAx>`,
  ].join('');
}

/**
 * A native bar chart: editable in PowerPoint through its data sheet (`chartWorkbook.ts`), values printed at the bars, patterns beside
 * colours, every text in the deck's font.
 */
export function chartXml(page: ChartPage, frame: Frame, language: ExportLanguage): string {
  const { kind, series, points: size, labelShare } = page;
  const isStacked = kind === 'stackedBars';
  const widest = series.reduce((most, { points }) => points.reduce((wide, { text }) => Math.max(wide, measureEm(text)), most), 0);
  const valueShare = isStacked ? 0.02 : ((widest + 1) * size) / pointsPerInch / frame.width;
  const plotShare = Math.max(1 - labelShare - valueShare, 0.2);
  const head = chartHeadHeight(page) / frame.height;
  const foot = chartFootHeight(page) / frame.height;
  const box = { x: labelShare, y: head + 0.005, w: plotShare, h: 1 - head - foot - 0.01 };
  const layout = Object.entries(box).map(([name, share]) => `<c:${name} val="${share.toFixed(4)}"/>`);
  const drawn = series.map((one, place) => seriesXml(page, one, place, { frame, language, plotShare }));
  const legend =
    series.length > 1 ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textProperties({ points: size })}</c:legend>` : '';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${languageTag[language]}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>`,
    `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${layout.join('')}</c:manualLayout></c:layout>`,
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${drawn.join('')}`,
    `<c:gapWidth val="${series.length > 1 && !isStacked ? 50 : 60}"/><c:overlap val="${isStacked ? 100 : 0}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`,
    `${axesXml(page)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr><a:noFill/>${noLine}</c:spPr>${textProperties({ points: size })}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('');
}
