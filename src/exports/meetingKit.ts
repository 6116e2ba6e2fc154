import { type ExportFact, type ExportTable, wordsOfFiles } from './exportTable';
import { cleanFileName, makeUnique } from './fileName';
import { buildPptx } from './pptx/buildPptx';
import type { FontFile } from './pictureFonts';
import { renderPng, type PngOptions } from './picturePng';
import type { Drawing } from './pictureSvg';
import type { DeckFile } from './specHead';
import { serializeFacts } from './sourceFacts';
import { encodeTableCsv, serializeTableJson } from './tableText';
import { buildTableXlsx } from './tableXlsx';
import { zipParts, type ZipPart } from './zipParts';

export interface KitTable {
  /** Of its files, without extension. */
  readonly name: string;
  readonly table: ExportTable;
}

export interface KitPicture {
  readonly name: string;
  /** Called when its turn comes, so that not all pictures lie in memory at once. */
  readonly draw: () => Drawing | Promise<Drawing>;
}

/** 会議資料一式: everything for a meeting in one archive. */
export interface MeetingKit {
  /** Of the folder and of the slides' file, e.g. 刈谷市_2022年度_会議資料. */
  readonly name: string;
  readonly deck: DeckFile;
  readonly tables: readonly KitTable[];
  readonly pictures: readonly KitPicture[];
  /** Put into every picture. */
  readonly fonts: readonly FontFile[];
  /** 出典.txt. */
  readonly facts: readonly ExportFact[];
}

export interface KitProgress {
  /** Files finished. */
  readonly done: number;
  readonly count: number;
  /** The file being made; empty at the end. */
  readonly name: string;
}

export interface KitOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: KitProgress) => void;
  /** How a picture becomes a PNG; a page draws it itself. */
  readonly drawPng?: (drawing: Drawing, options: PngOptions) => Promise<Uint8Array>;
}

interface KitFile {
  readonly path: string;
  readonly isCompressed: boolean;
  readonly build: () => Promise<Uint8Array> | Uint8Array;
}

const encode = (text: string) => new TextEncoder().encode(text);

function listTableFiles({ name, table }: KitTable, createdOn: string): readonly KitFile[] {
  const base = cleanFileName(name);
  return [
    { path: `${base}.xlsx`, isCompressed: true, build: () => buildTableXlsx(table, createdOn) },
    { path: `${base}.csv`, isCompressed: false, build: () => encodeTableCsv(table, 'utf8Bom').bytes },
    { path: `${base}.json`, isCompressed: false, build: () => encode(serializeTableJson(table)) },
  ];
}

function listFiles(
  { name, deck, tables, pictures, fonts, facts }: MeetingKit,
  { signal, drawPng = renderPng }: KitOptions,
): readonly KitFile[] {
  const { createdOn, language } = deck;
  const options = signal === undefined ? {} : { signal };
  const folder = wordsOfFiles(language).pictures;
  const files: readonly KitFile[] = [
    { path: wordsOfFiles(language).sourceFile, isCompressed: false, build: () => encode(serializeFacts(name, facts)) },
    { path: `${cleanFileName(name)}.pptx`, isCompressed: true, build: () => buildPptx(deck, options) },
    ...tables.flatMap((table) => listTableFiles(table, createdOn)),
    ...pictures.map(({ name: named, draw }, at) => ({
      path: `${folder}/${String(at + 1).padStart(2, '0')}_${cleanFileName(named)}.png`,
      isCompressed: true,
      build: async () => drawPng(await draw(), { ...options, fonts }),
    })),
  ];
  const paths = makeUnique(files.map(({ path }) => path));
  return files.map((file, at) => ({ ...file, path: paths[at] ?? file.path }));
}

/**
 * Makes every file of a meeting and packs them, one after the other, letting the page breathe in between.
 * @throws ExportRefusal where a picture cannot be drawn; the signal's reason when it is aborted
 */
export async function buildMeetingKit(kit: MeetingKit, options: KitOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, onProgress } = options;
  const files = listFiles(kit, options);
  async function* build(): AsyncGenerator<ZipPart> {
    for (const [done, { path, isCompressed, build: make }] of files.entries()) {
      signal?.throwIfAborted();
      onProgress?.({ done, count: files.length, name: path });
      await new Promise((resolve) => setTimeout(resolve));
      yield { path, isCompressed, bytes: await make() };
    }
    onProgress?.({ done: files.length, count: files.length, name: '' });
  }
  return zipParts(build(), { createdOn: kit.deck.createdOn, ...(signal === undefined ? {} : { signal }) });
}
