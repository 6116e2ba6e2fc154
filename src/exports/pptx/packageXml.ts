import { escapeXml } from '../escapeText';
import type { DeckFile } from '../specHead';
import { layoutNames, notesSize } from './masterXml';
import { namespaces, xmlHead, emu, slideHeight, slideWidth } from './shapeXml';

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** Relationships of a part, numbered `rId1` … in their order. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const lines = relationships.map(({ type, target }, at) => {
    const full = type.startsWith('http') ? type : `${relationshipTypes}/${type}`;
    return `<Relationship Id="rId${at + 1}" Type="${full}" Target="${target}"/>`;
  });
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

const presentationType = (name: string) => `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`;

/** Content type of a part by its path; a part without one is a mistake of ours. */
function contentTypeOf(path: string): string | null {
  const types: readonly (readonly [pattern: RegExp, type: string])[] = [
    [/^ppt\/presentation\.xml$/, presentationType('presentation.main')],
    [/^ppt\/(presProps|viewProps|tableStyles)\.xml$/, ''],
    [/^ppt\/slideMasters\//, presentationType('slideMaster')],
    [/^ppt\/slideLayouts\//, presentationType('slideLayout')],
    [/^ppt\/slides\//, presentationType('slide')],
    [/^ppt\/notesMasters\//, presentationType('notesMaster')],
    [/^ppt\/notesSlides\//, presentationType('notesSlide')],
    [/^ppt\/theme\//, 'application/vnd.openxmlformats-officedocument.theme+xml'],
    [/^ppt\/charts\//, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
    [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  const found = types.find(([pattern]) => pattern.test(path));
  if (found === undefined) return null;
  return found[1] || presentationType(/(\w+)\.xml$/.exec(path)?.[1] ?? '');
}

/** One entry for every part that is there and none for any other: a phantom makes PowerPoint ask for a repair. */
export function contentTypesXml(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    if (!path.endsWith('.xml')) return [];
    const type = contentTypeOf(path);
    if (type === null) throw new Error(`no content type for ${path}`);
    return [`<Override PartName="/${path}" ContentType="${type}"/>`];
  });
  const sheet = '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>';
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  const has = (extension: string) => paths.some((path) => path.endsWith(`.${extension}`));
  const pictures = ['png', 'jpeg'].map((format) => (has(format) ? `<Default Extension="${format}" ContentType="image/${format}"/>` : ''));
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${has('xlsx') ? sheet : ''}${pictures.join('')}${overrides.join('')}</Types>`;
}

/** The presentation itself: `rId1` its master, then the slides, then the master of notes. */
export function presentationXml(slideCount: number): string {
  const ids = Array.from({ length: slideCount }, (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 2}"/>`);
  return [
    `${xmlHead}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>`,
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId${slideCount + 2}"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst>`,
    `<p:sldSz cx="${emu(slideWidth)}" cy="${emu(slideHeight)}"/><p:notesSz cx="${emu(notesSize.width)}" cy="${emu(notesSize.height)}"/></p:presentation>`,
  ].join('');
}

export function presentationRelationships(slideCount: number): readonly Relationship[] {
  return [
    { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    ...Array.from({ length: slideCount }, (_, at) => ({ type: 'slide', target: `slides/slide${at + 1}.xml` })),
    { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { type: 'presProps', target: 'presProps.xml' },
    { type: 'viewProps', target: 'viewProps.xml' },
    { type: 'theme', target: 'theme/theme1.xml' },
    { type: 'tableStyles', target: 'tableStyles.xml' },
  ];
}

/** Of the master: its layouts, its theme, its logos. @param logos paths below `ppt/` */
export const masterRelationships = (logos: readonly string[]): readonly Relationship[] => [
  ...layoutNames.map((_name, at) => ({ type: 'slideLayout', target: `../slideLayouts/slideLayout${at + 1}.xml` })),
  { type: 'theme', target: '../theme/theme1.xml' },
  ...logos.map((path) => ({ type: 'image', target: `../${path}` })),
];

/** Small parts that PowerPoint expects and that say nothing. */
export const plainParts: Readonly<Record<string, string>> = {
  'ppt/presProps.xml': `${xmlHead}<p:presentationPr ${namespaces}/>`,
  'ppt/viewProps.xml': `${xmlHead}<p:viewPr ${namespaces}/>`,
  'ppt/tableStyles.xml': `${xmlHead}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
};

export function corePropertiesXml({ title, author, createdOn }: DeckFile): string {
  const stamp = (element: string) => `<dcterms:${element} xsi:type="dcterms:W3CDTF">${createdOn}T00:00:00Z</dcterms:${element}>`;
  const spaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return `${xmlHead}<cp:coreProperties ${spaces}><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}

export function appPropertiesXml(slideCount: number): string {
  return `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Seika Board</Application><Slides>${slideCount}</Slides><Notes>${slideCount}</Notes></Properties>`;
}
