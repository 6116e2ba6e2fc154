import { decodeBase64 } from '../../domain/base64';
import type { SlideMaster } from '../../domain/slideMaster';
import type { DeckFile } from '../specHead';
import { zipParts, type ZipPart } from '../zipParts';
import { buildChartWorkbook, chartXml } from './chartXml';
import { layFrames } from './deckFrames';
import { chooseTheme } from './deckTheme';
import { layoutNames, layoutXml, masterXml, notesMasterXml, themeXml, type LayoutName } from './masterXml';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  masterRelationships,
  plainParts,
  presentationRelationships,
  presentationXml,
  relationshipsXml,
  type Relationship,
} from './packageXml';
import { planPages, type Page, type PageContent } from './planPages';
import { notesXml, slideXml } from './slideXml';

const layoutOf: Readonly<Record<PageContent['kind'], LayoutName>> = {
  cover: 'Cover',
  text: 'Text',
  grid: 'Content',
  figures: 'Content',
  charts: 'Content',
};

type Parts = Map<string, string | Uint8Array>;

/** Puts a part and its relationships where the package keeps them. */
function addPart(parts: Parts, path: string, xml: string, relationships: readonly Relationship[] = []): void {
  parts.set(path, xml);
  if (relationships.length === 0) return;
  const [, folder = '', file = ''] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
  parts.set(`${folder}_rels/${file}.rels`, relationshipsXml(relationships));
}

/** Charts of a slide are named by slide and place: no two slides share one. */
async function addCharts(parts: Parts, { content, number }: Page, { language, createdOn }: DeckFile): Promise<readonly Relationship[]> {
  if (content.kind !== 'charts') return [];
  const relationships: Relationship[] = [];
  for (const [at, { plan, frame }] of content.charts.entries()) {
    const name = at === 0 ? String(number) : `${number}_${at + 1}`;
    const workbook = `Microsoft_Excel_Sheet${name}.xlsx`;
    addPart(parts, `ppt/charts/chart${name}.xml`, chartXml(plan, frame, language), [
      { type: 'package', target: `../embeddings/${workbook}` },
    ]);
    parts.set(`ppt/embeddings/${workbook}`, await buildChartWorkbook(plan, new Date(`${createdOn}T00:00:00Z`), language));
    relationships.push({ type: 'chart', target: `../charts/chart${name}.xml` });
  }
  return relationships;
}

async function addPage(parts: Parts, page: Page, deck: DeckFile): Promise<void> {
  const { number, content } = page;
  const { language, date } = deck;
  const relationships: readonly Relationship[] = [
    { type: 'slideLayout', target: `../slideLayouts/slideLayout${layoutNames.indexOf(layoutOf[content.kind]) + 1}.xml` },
    { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
    ...(await addCharts(parts, page, deck)),
  ];
  addPart(parts, `ppt/slides/slide${number}.xml`, slideXml(page, date, language), relationships);
  addPart(parts, `ppt/notesSlides/notesSlide${number}.xml`, notesXml(page, language), [
    { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { type: 'slide', target: `../slides/slide${number}.xml` },
  ]);
}

function addMasters(parts: Parts, master: SlideMaster | null): void {
  const frames = layFrames(master);
  const logos = frames.logos.map(({ logo }, at) => ({ path: `media/logo${at + 1}.${logo.format}`, bytes: decodeBase64(logo.bytes) }));
  for (const { path, bytes } of logos) parts.set(`ppt/${path}`, bytes);
  addPart(parts, 'ppt/slideMasters/slideMaster1.xml', masterXml(frames), masterRelationships(logos.map(({ path }) => path)));
  layoutNames.forEach((name, at) => {
    addPart(parts, `ppt/slideLayouts/slideLayout${at + 1}.xml`, layoutXml(name, frames), [
      { type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ]);
  });
  // a theme of its own: PowerPoint asks for a repair where both masters share one
  addPart(parts, 'ppt/notesMasters/notesMaster1.xml', notesMasterXml(), [{ type: 'theme', target: '../theme/theme2.xml' }]);
  addPart(parts, 'ppt/theme/theme1.xml', themeXml('Seika', chooseTheme(master)));
  addPart(parts, 'ppt/theme/theme2.xml', themeXml('Seika notes', chooseTheme(null)));
}

export interface PptxOptions {
  readonly signal?: AbortSignal;
  /** @param done slides finished, of `count` */
  readonly onProgress?: (done: number, count: number) => void;
}

/**
 * A deck as a PowerPoint file: 16:9, native charts with their data sheets, notes, page numbers, one font for every script. Written from specs alone.
 * @throws the signal's reason when it is aborted
 */
export async function buildPptx(deck: DeckFile, { signal, onProgress }: PptxOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const pages = planPages(deck);
  const parts: Parts = new Map();
  addPart(parts, 'ppt/presentation.xml', presentationXml(pages.length), presentationRelationships(pages.length));
  addMasters(parts, deck.master);
  for (const [path, xml] of Object.entries(plainParts)) addPart(parts, path, xml);
  for (const page of pages) {
    signal?.throwIfAborted();
    await addPage(parts, page, deck);
    onProgress?.(page.number, pages.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  addPart(parts, 'docProps/core.xml', corePropertiesXml(deck));
  addPart(parts, 'docProps/app.xml', appPropertiesXml(pages.length));
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  const root = relationshipsXml([
    { type: 'officeDocument', target: 'ppt/presentation.xml' },
    { type: core, target: 'docProps/core.xml' },
    { type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
  const all: Parts = new Map([['[Content_Types].xml', contentTypesXml([...parts.keys()])], ['_rels/.rels', root], ...parts]);
  return zipParts([...all].map(toZipPart), { createdOn: deck.createdOn, ...(signal === undefined ? {} : { signal }) });
}

function toZipPart([path, content]: [string, string | Uint8Array]): ZipPart {
  const isText = typeof content === 'string';
  return { path, bytes: isText ? new TextEncoder().encode(content) : content, isCompressed: !isText };
}
