import type { ExportLanguage } from '../exportTable';
import { exportWords } from '../exportWords';
import type { PresentationSlide } from '../presentation';
import { paragraphGap, textPoints, type Page } from './paginate';
import { graphicXml, namespaces, shapeXml, treeXml, xmlHead } from './shapeXml';
import { frames } from './slideFrame';
import { tableXml } from './tableXml';
import { fitPoints, pointsPerInch } from './textFit';
import { paragraphXml, runProperties, runXml } from './textXml';

/** Indexes that tie a slide's shapes to its layout's. */
export const placeholderIndex = { subtitle: 13, caption: 14, text: 15, date: 10, footer: 11, page: 12 } as const;

const titleSizes = [28, 24, 20, 18, 16] as const;
const coverSizes = [40, 36, 32, 28] as const;

function writeSubtitle({ unit, period }: PresentationSlide, language: ExportLanguage): string {
  const named = unit === '' ? '' : `${exportWords[language].unit}${language === 'ja' ? '：' : ': '}${unit}`;
  return [named, period].filter((part) => part !== '').join(language === 'ja' ? '　' : '  ·  ');
}

/** The number as a field, so that it stays true when slides are moved, and how many there are. */
function pageXml({ number, count }: Page, language: ExportLanguage): string {
  const style = { points: 11, colour: '--color-text-muted' } as const;
  const field = `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${runProperties('a:rPr', style, language)}<a:t>${number}</a:t></a:fld>`;
  return `<a:p><a:pPr algn="r"/>${field}${runXml(` / ${count}`, style, language)}${runProperties('a:endParaRPr', style, language)}</a:p>`;
}

function footerXml(page: Page, firstId: number, language: ExportLanguage): string {
  const { sourceLine, date } = page.slide;
  const style = { points: 10, colour: '--color-text-muted' } as const;
  const say = (name: string, type: 'ftr' | 'dt' | 'sldNum', index: number, at: number, paragraphs: string) =>
    shapeXml({ id: firstId + at, name, placeholder: { type, index }, paragraphs });
  return [
    say('Date', 'dt', placeholderIndex.date, 0, paragraphXml(date, { ...style, points: 11, align: 'r' }, language)),
    say('Source', 'ftr', placeholderIndex.footer, 1, paragraphXml(sourceLine, style, language)),
    say('Slide number', 'sldNum', placeholderIndex.page, 2, pageXml(page, language)),
  ].join('');
}

function contentXml({ content, frame, slide, title }: Page, id: number, language: ExportLanguage): string {
  const named = { id, name: title, description: slide.summary, frame };
  if (content.kind === 'table') {
    const height = content.rows.reduce((sum, row) => sum + content.layout.heightOfRow(row), content.layout.headHeight);
    return graphicXml({ ...named, frame: { ...frame, height }, kind: 'table', content: tableXml(content, language) });
  }
  if (content.kind === 'text' || content.kind === 'cover') {
    const style = { points: textPoints, before: paragraphGap * pointsPerInch };
    const paragraphs = content.paragraphs.map((paragraph) => paragraphXml(paragraph, style, language)).join('');
    const placeholder = { type: 'body', index: placeholderIndex.text } as const;
    const own = content.kind === 'text' ? { frame } : {};
    return shapeXml({ id, name: 'Text', placeholder, ...own, paragraphs: paragraphs || paragraphXml('', style, language) });
  }
  const chart = '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId3"/>';
  return graphicXml({ ...named, kind: 'chart', content: chart });
}

/** The part of one slide; its chart, if it has one, is `rId3`. */
export function slideXml(page: Page, language: ExportLanguage): string {
  const { slide, title, content } = page;
  const isCover = content.kind === 'cover';
  const { width } = isCover ? frames.coverTitle : frames.title;
  const points = fitPoints(title, width, isCover ? coverSizes : titleSizes, 2);
  const shapes = [
    shapeXml({
      id: 2,
      name: 'Title',
      placeholder: { type: isCover ? 'ctrTitle' : 'title' },
      paragraphs: paragraphXml(title, { points, isBold: true }, language),
    }),
  ];
  const say = (id: number, name: string, index: number, text: string, size: number) => {
    const paragraphs = paragraphXml(text, { points: size, colour: '--color-text-muted' }, language);
    if (text !== '') shapes.push(shapeXml({ id, name, placeholder: { type: 'body', index }, paragraphs }));
  };
  if (!isCover) {
    say(3, 'Subtitle', placeholderIndex.subtitle, writeSubtitle(slide, language), 14);
    say(4, 'Caption', placeholderIndex.caption, slide.caption, fitPoints(slide.caption, frames.caption.width, [16, 14, 12], 1));
  }
  shapes.push(contentXml(page, 5, language), footerXml(page, 6, language));
  return `${xmlHead}<p:sld ${namespaces}><p:cSld>${treeXml(shapes.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** The notes page of one slide: its picture and one paragraph a sentence. */
export function notesXml({ slide }: Page, language: ExportLanguage): string {
  const style = { points: 12, before: 4 };
  const paragraphs = (slide.notes.length === 0 ? [''] : slide.notes).map((note) => paragraphXml(note, style, language)).join('');
  const shapes = [
    shapeXml({ id: 2, name: 'Slide', placeholder: { type: 'sldImg' }, paragraphs: '' }),
    shapeXml({ id: 3, name: 'Notes', placeholder: { type: 'body', index: 1 }, paragraphs }),
  ];
  return `${xmlHead}<p:notes ${namespaces}><p:cSld>${treeXml(shapes.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
