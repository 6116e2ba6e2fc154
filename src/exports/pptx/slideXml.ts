import type { Language } from '../../domain/languages';
import { breakEvenly } from '../../words/textMetrics';
import { unitShare, type FigureSizes, type SetFigure } from '../figureGrid';
import { cellInset, detailShare, lineHeight, pointsPerInch } from '../gridLayout';
import type { GridCell, GridRow } from '../specGrid';
import { fillXml } from './chartXml';
import { colourXml } from './deckTheme';
import { breakTitle } from './planHead';
import { keyPoints, pairPoints, type Page, type PageContent } from './planPages';
import {
  boxXml,
  emu,
  graphicXml,
  namespaces,
  paragraphXml,
  placeholderIndex,
  runProperties,
  runsXml,
  runXml,
  shapeXml,
  treeXml,
  xmlHead,
} from './shapeXml';

const muted = '--color-text-muted';
const sourcePoints = 10;

/** The number as a field, so that it stays true when slides are moved, and how many there are. */
function pageXml({ number, count }: Page, language: Language): string {
  const style = { points: 11, colour: muted } as const;
  const field = `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${runProperties('a:rPr', style, language)}<a:t>${number}</a:t></a:fld>`;
  return `<a:p><a:pPr algn="r"/>${field}${runXml(` / ${count}`, style, language)}${runProperties('a:endParaRPr', style, language)}</a:p>`;
}

function footerXml(page: Page, date: string, firstId: number, language: Language): string {
  const say = (name: string, type: 'ftr' | 'dt' | 'sldNum', index: number, at: number, paragraphs: string) =>
    shapeXml({ id: firstId + at, name, placeholder: { type, index }, paragraphs });
  return [
    say('Date', 'dt', placeholderIndex.date, 0, paragraphXml(date, { points: 11, colour: muted, align: 'r' }, language)),
    say('Source', 'ftr', placeholderIndex.footer, 1, paragraphXml(page.source, { points: sourcePoints, colour: muted }, language)),
    say('Slide number', 'sldNum', placeholderIndex.page, 2, pageXml(page, language)),
  ].join('');
}

const edge = (side: 'L' | 'R' | 'T' | 'B', colour: string | null) =>
  colour === null
    ? `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`
    : `<a:ln${side} w="9525"><a:solidFill>${colourXml(colour)}</a:solidFill></a:ln${side}>`;

type GridContent = Extract<PageContent, { kind: 'grid' }>;

/** A table that PowerPoint edits: head on every slide, lines between rows, numbers at the right edge, cells on their ground. */
function tableXml({ grid, layout, rows }: GridContent, language: Language): string {
  const { widths, points, headHeight } = layout;
  const margins = `marL="${emu(cellInset / 2)}" marR="${emu(cellInset / 2)}" marT="${emu(0.05)}" marB="${emu(0.05)}" anchor="ctr"`;
  const textXml = (cell: GridCell, width: number) => {
    const { text, detail, isNumeric, isBold, isMuted } = cell;
    const align = isNumeric ? 'r' : 'l';
    const style = { points, isBold, ...(isMuted && { colour: muted }) };
    if (detail === '') return paragraphXml(text, { ...style, align }, language);
    const { lines, detailLines } = layout.setCell(cell, width);
    const [behind = '', ...below] = detailLines;
    const small = { points: Math.max(points * detailShare, 8), colour: muted };
    return runsXml(
      [
        { text: lines.join('\n'), ...style },
        { text: [behind === '' || text === '' ? behind : ` ${behind}`, ...below].join('\n'), ...small },
      ],
      align,
      language,
    );
  };
  const cellXml = (cell: GridCell, at: number, isHead: boolean, span = '') => {
    const below = edge('B', isHead ? '--color-border-control' : '--color-border');
    const ground = isHead ? '--color-surface-selected' : cell.ground;
    const fill = ground === null ? '<a:noFill/>' : `<a:solidFill>${colourXml(ground)}</a:solidFill>`;
    const sides = (['L', 'R', 'T'] as const).map((side) => edge(side, null)).join('');
    return `<a:tc${span}><a:txBody><a:bodyPr/><a:lstStyle/>${textXml(cell, widths[at] ?? 1)}</a:txBody><a:tcPr ${margins}>${sides}${below}${fill}</a:tcPr></a:tc>`;
  };
  const covered = '<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="ja-JP"/></a:p></a:txBody><a:tcPr/></a:tc>';
  const groupXml = ([cell]: readonly GridCell[]) => {
    if (cell === undefined) return '';
    return grid.columnCount === 1
      ? cellXml(cell, 0, false)
      : cellXml(cell, 0, false, ` gridSpan="${grid.columnCount}"`) + covered.repeat(grid.columnCount - 1);
  };
  const rowXml = (row: GridRow) => {
    const cells = row.isGroup ? groupXml(row.cells) : row.cells.map((cell, at) => cellXml(cell, at, false)).join('');
    return `<a:tr h="${emu(layout.heightOf(row))}">${cells}</a:tr>`;
  };
  const columns = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const heads = grid.heads.map((cell, at) => ({ ...cell, text: layout.setCell(cell, widths[at] ?? 1).lines.join('\n') }));
  const head = `<a:tr h="${emu(headHeight)}">${heads.map((cell, at) => cellXml(cell, at, true)).join('')}</a:tr>`;
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns}</a:tblGrid>${head}${rows.map(rowXml).join('')}</a:tbl>`;
}

/** A number, its unit beside it, what it is above and what it means below, in the lines and sizes that were planned. */
function figureXml({ figure, label, text, size, labelHeight, valueHeight }: SetFigure, sizes: FigureSizes, language: Language) {
  const unit = { text: figure.unit === '' ? '' : ` ${figure.unit}`, points: Math.round(size * unitShare), isBold: true };
  const value = { text: text.join('\n'), points: size, isBold: true, colour: '--color-primary' };
  const before = valueHeight - text.length * size * lineHeight;
  return [
    ...(labelHeight === 0 ? [] : [paragraphXml(label.join('\n'), { points: sizes.label, isBold: true }, language)]),
    runsXml([value, unit], 'l', language),
    ...(figure.definition === '' ? [] : [paragraphXml(figure.definition, { points: sizes.definition, colour: muted, before }, language)]),
  ].join('');
}

const chartReference = (relationship: number) =>
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${relationship}"/>`;

/** Of the slide's relationships, the first that is a chart. */
export const firstChartRelationship = 3;

function contentXml({ content, frame, title, summary }: Page, firstId: number, language: Language): string {
  if (content.kind === 'grid') {
    const height = content.rows.reduce((sum, row) => sum + content.layout.heightOf(row), content.layout.headHeight);
    const place = { ...frame, height };
    return graphicXml({
      id: firstId,
      name: title,
      description: summary,
      frame: place,
      kind: 'table',
      content: tableXml(content, language),
    });
  }
  if (content.kind === 'figures')
    return content.figures
      .map(({ set, frame: box }, at) =>
        boxXml({ id: firstId + at, name: set.figure.label, frame: box, paragraphs: figureXml(set, content.sizes, language) }),
      )
      .join('');
  if (content.kind === 'charts') {
    const { charts, key } = content;
    let id = firstId;
    const nextId = () => (id += 1) - 1;
    const drawn = charts.map(({ plan, frame: box, titleFrame }, at) => {
      const isOne = plan.title === '';
      const named = { name: isOne ? title : plan.title, description: isOne ? summary : plan.title };
      const graphic = graphicXml({
        id: nextId(),
        ...named,
        frame: box,
        kind: 'chart',
        content: chartReference(firstChartRelationship + at),
      });
      if (titleFrame === null) return graphic;
      const lines = breakEvenly(plan.title, (titleFrame.width * pointsPerInch) / pairPoints).join('\n');
      const paragraphs = paragraphXml(lines, { points: pairPoints, isBold: true }, language);
      return boxXml({ id: nextId(), name: plan.title, frame: titleFrame, paragraphs }) + graphic;
    });
    const entries = key.map(({ name, look, frame: box }) => {
      const square = { x: box.x, y: box.y + 0.05, width: 0.18, height: 0.18 };
      const text = { ...box, x: box.x + 0.26, width: box.width - 0.26 };
      const mark = boxXml({ id: nextId(), name: `Key: ${name}`, frame: square, paragraphs: '', fill: fillXml(look) });
      return mark + boxXml({ id: nextId(), name, frame: text, paragraphs: paragraphXml(name, { points: keyPoints }, language) });
    });
    return [...drawn, ...entries].join('');
  }
  const placeholder = { type: 'body', index: placeholderIndex.text } as const;
  const paragraphs =
    content.kind === 'cover'
      ? content.paragraphs.map((text) => paragraphXml(text, { points: 18, before: 8 }, language))
      : content.paragraphs.map(({ text, isHeading }) =>
          paragraphXml(text, { points: content.points, before: 7, isBold: isHeading }, language),
        );
  const own = content.kind === 'text' ? { frame } : {};
  return shapeXml({
    id: firstId,
    name: 'Text',
    placeholder,
    ...own,
    paragraphs: paragraphs.join('') || paragraphXml('', { points: 18 }, language),
  });
}

/** The part of one slide; its charts are `rId3` and following. @param date of the export */
export function slideXml(page: Page, date: string, language: Language): string {
  const { title, titlePoints, titleFrame, lines, linesFrame, foot, footFrame, content } = page;
  const isCover = content.kind === 'cover';
  const said = lines.map(({ text, points, isStrong }) =>
    paragraphXml(text, { points, isBold: isStrong, ...(!isStrong && { colour: muted }) }, language),
  );
  const footed = foot.map((text) => paragraphXml(text, { points: 11, colour: muted }, language));
  const shapes = [
    shapeXml({
      id: 2,
      name: 'Title',
      placeholder: { type: isCover ? 'ctrTitle' : 'title' },
      ...(isCover ? {} : { frame: titleFrame }),
      paragraphs: paragraphXml(
        breakTitle(title, titleFrame.width, titlePoints),
        { points: titlePoints, isBold: true, isHeading: true },
        language,
      ),
    }),
    ...(said.length === 0
      ? []
      : [
          shapeXml({
            id: 3,
            name: 'Lines',
            placeholder: { type: 'body', index: placeholderIndex.lines },
            frame: linesFrame,
            paragraphs: said.join(''),
          }),
        ]),
    ...(footed.length === 0
      ? []
      : [
          shapeXml({
            id: 4,
            name: 'Foot',
            placeholder: { type: 'body', index: placeholderIndex.foot },
            frame: footFrame,
            paragraphs: footed.join(''),
          }),
        ]),
    footerXml(page, date, 5, language),
    contentXml(page, 8, language),
  ];
  return `${xmlHead}<p:sld ${namespaces}><p:cSld>${treeXml(shapes.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** The notes page of one slide: its picture and one paragraph a sentence. */
export function notesXml({ notes }: Page, language: Language): string {
  const style = { points: 12, before: 4 };
  const paragraphs = (notes.length === 0 ? [''] : notes).map((note) => paragraphXml(note, style, language)).join('');
  const shapes = [
    shapeXml({ id: 2, name: 'Slide', placeholder: { type: 'sldImg' }, paragraphs: '' }),
    shapeXml({ id: 3, name: 'Notes', placeholder: { type: 'body', index: 1 }, paragraphs }),
  ];
  return `${xmlHead}<p:notes ${namespaces}><p:cSld>${treeXml(shapes.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
