import { barTopOf, lineHeight, textTopOf, xOf, type RowLayout } from './rowGeometry';

/** Where 0 is; on a logarithmic scale, which has no 0, its first power of ten. */
export function Baseline({ layout }: { layout: RowLayout }) {
  const { scale, plotTop, height, axisHeight, isStacked } = layout;
  const x = Math.round(xOf(layout, scale.kind === 'linear' ? 0 : scale.domain[0])) + 0.5;
  return isStacked ? null : <line x1={x} x2={x} y1={plotTop} y2={height - axisHeight} stroke="var(--color-border-control)" />;
}

interface RowTextProps {
  readonly layout: RowLayout;
  readonly row: number;
}

/** Distance from the top of a line of text to its baseline. */
const baselineOf = (fontSize: number) => fontSize * (lineHeight / 2 + 0.36);

/** The words of one row: its label, the line under it, and the values behind its bars. */
export function RowText({ layout, row }: RowTextProps) {
  const { rows, fontSize, detailSize } = layout;
  const laidOut = rows[row];
  if (laidOut === undefined) return null;
  const { emphasis } = laidOut;
  const labelHeight = laidOut.labelLines.length * fontSize * lineHeight;
  const top = textTopOf(layout, row);
  const fill = emphasis === 'muted' ? 'var(--color-text-muted)' : 'var(--color-text)';
  return (
    <g data-row={laidOut.id} data-emphasis={emphasis === 'none' ? undefined : emphasis}>
      <TextLines
        lines={laidOut.labelLines}
        behind={laidOut.inlineDetail}
        top={top}
        fontSize={fontSize}
        fill={fill}
        fontWeight={emphasis === 'strong' ? 700 : 400}
      />
      <TextLines lines={laidOut.detailLines} top={top + labelHeight} fontSize={detailSize} fill="var(--color-text-muted)" />
      <TextLines
        lines={laidOut.valueLines}
        top={top + labelHeight + laidOut.detailLines.length * detailSize * lineHeight}
        fontSize={fontSize}
        fill={fill}
        fontWeight={emphasis === 'muted' ? 400 : 700}
      />
      {laidOut.printed.map(({ value, text }, bar) => (
        <PrintedText
          key={bar}
          layout={layout}
          top={barTopOf(layout, row, bar)}
          value={value}
          text={laidOut.valueLines.length > 0 ? '' : text}
          isMuted={emphasis === 'muted'}
        />
      ))}
    </g>
  );
}

interface TextLinesProps {
  readonly lines: readonly string[];
  /** Quieter words behind the last line. */
  readonly behind?: string;
  readonly top: number;
  readonly fontSize: number;
  readonly fill: string;
  readonly fontWeight?: number;
}

/** A `text` for each line: as pieces of one, Chromium kerns the first letter of a line with the last one of the line before. */
function TextLines({ lines, behind = '', top, fontSize, fill, fontWeight = 400 }: TextLinesProps) {
  return lines.map((line, place) => (
    <text
      key={place}
      {...{ fontSize, fill, fontWeight }}
      x={0}
      y={round(top + place * fontSize * lineHeight + baselineOf(fontSize))}
      data-text="label"
    >
      {line}
      {behind !== '' && place === lines.length - 1 && (
        <tspan fill="var(--color-text-muted)" fontWeight={400}>
          {behind}
        </tspan>
      )}
    </text>
  ));
}

interface PrintedTextProps {
  readonly layout: RowLayout;
  readonly top: number;
  readonly value: number | null;
  readonly text: string;
  readonly isMuted: boolean;
}

/** A printed 0 has a line where its bar would start; a missing number has none, and a dash that no zero looks like. */
function PrintedText({ layout, top, value, text, isMuted }: PrintedTextProps) {
  const { fontSize, barHeight, scale, valueGap } = layout;
  const origin = xOf(layout, scale.kind === 'linear' ? 0 : scale.domain[0]);
  const end = value === null ? origin : Math.max(xOf(layout, value), origin);
  const centre = top + barHeight / 2;
  return (
    <>
      {value === 0 && scale.kind === 'linear' && (
        <line x1={origin} x2={origin} y1={top} y2={top + barHeight} stroke="var(--color-text)" strokeWidth={2} />
      )}
      {text !== '' && (
        <text
          x={round(end + valueGap)}
          y={round(centre + fontSize * 0.36)}
          fontSize={fontSize}
          fontWeight={value === null || isMuted ? 400 : 700}
          fill={value === null || isMuted ? 'var(--color-text-muted)' : 'var(--color-text)'}
          data-text="value"
        >
          {text}
        </text>
      )}
    </>
  );
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;
