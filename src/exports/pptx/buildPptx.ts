import type { Presentation } from '../presentation';
import { zipParts, type ZipPart } from '../zipParts';
import { buildChartWorkbook } from './chartWorkbook';
import { chartXml } from './chartXml';
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
import { paginate, type Page, type PageContent } from './paginate';
import { notesXml, slideXml } from './slideXml';

const layoutOf: Readonly<Record<PageContent['kind'], LayoutName>> = {
  cover: 'Cover',
  text: 'Text',
  table: 'Content',
  bars: 'Content',
  stackedBars: 'Content',
  dots: 'Content',
};

type Parts = Map<string, string | Uint8Array>;

/** Puts a part and its relationships where the package keeps them. */
function addPart(parts: Parts, path: string, xml: string, relationships: readonly Relationship[] = []): void {
  parts.set(path, xml);
  if (relationships.length === 0) return;
  const [, folder = '', file = ''] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
  parts.set(`${folder}_rels/${file}.rels`, relationshipsXml(relationships));
}

async function addPage(parts: Parts, page: Page, { language, createdOn }: Presentation): Promise<void> {
  const { number, content, frame } = page;
  const relationships: Relationship[] = [
    { type: 'slideLayout', target: `../slideLayouts/slideLayout${layoutNames.indexOf(layoutOf[content.kind]) + 1}.xml` },
    { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
  ];
  if ('series' in content) {
    const workbook = `Microsoft_Excel_Sheet${number}.xlsx`;
    relationships.push({ type: 'chart', target: `../charts/chart${number}.xml` });
    addPart(parts, `ppt/charts/chart${number}.xml`, chartXml(content, frame, language), [
      { type: 'package', target: `../embeddings/${workbook}` },
    ]);
    parts.set(`ppt/embeddings/${workbook}`, await buildChartWorkbook(content, new Date(`${createdOn}T00:00:00Z`), language));
  }
  addPart(parts, `ppt/slides/slide${number}.xml`, slideXml(page, language), relationships);
  addPart(parts, `ppt/notesSlides/notesSlide${number}.xml`, notesXml(page, language), [
    { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { type: 'slide', target: `../slides/slide${number}.xml` },
  ]);
}

function addMasters(parts: Parts): void {
  addPart(parts, 'ppt/slideMasters/slideMaster1.xml', masterXml(), masterRelationships);
  layoutNames.forEach((name, at) => {
    addPart(parts, `ppt/slideLayouts/slideLayout${at + 1}.xml`, layoutXml(name), [
      { type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ]);
  });
  // a theme of its own: PowerPoint asks for a repair where both masters share one
  addPart(parts, 'ppt/notesMasters/notesMaster1.xml', notesMasterXml(), [{ type: 'theme', target: '../theme/theme2.xml' }]);
  addPart(parts, 'ppt/theme/theme1.xml', themeXml('Seika'));
  addPart(parts, 'ppt/theme/theme2.xml', themeXml('Seika notes'));
}

export interface PptxOptions {
  readonly signal?: AbortSignal;
  /** @param done slides finished, of `count` */
  readonly onProgress?: (done: number, count: number) => void;
}

/**
 * A presentation as a PowerPoint file: 16:9, native charts with their data sheets, notes, page numbers, one font for every script.
 * @throws the signal's reason when it is aborted
 */
export async function buildPptx(presentation: Presentation, { signal, onProgress }: PptxOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const pages = paginate(presentation);
  const parts: Parts = new Map();
  addPart(parts, 'ppt/presentation.xml', presentationXml(pages.length), presentationRelationships(pages.length));
  addMasters(parts);
  for (const [path, xml] of Object.entries(plainParts)) addPart(parts, path, xml);
  for (const page of pages) {
    signal?.throwIfAborted();
    await addPage(parts, page, presentation);
    onProgress?.(page.number, pages.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  addPart(parts, 'docProps/core.xml', corePropertiesXml(presentation));
  addPart(parts, 'docProps/app.xml', appPropertiesXml(pages.length));
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  const root = relationshipsXml([
    { type: 'officeDocument', target: 'ppt/presentation.xml' },
    { type: core, target: 'docProps/core.xml' },
    { type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
  const all: Parts = new Map([['[Content_Types].xml', contentTypesXml([...parts.keys()])], ['_rels/.rels', root], ...parts]);
  return zipParts([...all].map(toZipPart), { createdOn: presentation.createdOn, ...(signal === undefined ? {} : { signal }) });
}

function toZipPart([path, content]: [string, string | Uint8Array]): ZipPart {
  const isText = typeof content === 'string';
  return { path, bytes: isText ? new TextEncoder().encode(content) : content, isCompressed: !isText };
}
