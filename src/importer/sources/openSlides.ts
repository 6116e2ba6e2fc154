import type { MasterFault } from '../../domain/slideMaster';
import { isArchive, isDeceptive, isOldWorkbook, listSafeParts } from './checkArchive';
import { maxBytes } from './decodeBytes';
import { readXmlTree, type XmlNode } from './readXmlTree';

/** A master with its theme has some 60 kB; no part of a file that people made is larger. */
const maxXmlBytes = 4 * 1024 * 1024;

/** Raised on the way through a file, caught at the door. */
export class MasterError extends Error {
  readonly fault: MasterFault;

  constructor(fault: MasterFault) {
    super(fault);
    this.fault = fault;
  }
}

export interface Relation {
  readonly type: string;
  /** Path of the part; null where it lies outside of the file. */
  readonly target: string | null;
}

/** The parts of a file of slides, each unpacked when it is asked for. */
export interface SlideParts {
  readonly names: readonly string[];
  readonly readXml: (path: string) => XmlNode | null;
  readonly readBytes: (path: string) => Uint8Array | null;
  readonly sizeOf: (path: string) => number;
  readonly relationsOf: (path: string) => ReadonlyMap<string, Relation>;
}

/**
 * Opens a file of slides under the caps of archives.
 * @throws {MasterError} naming what is wrong with it; reading a part may throw it, too
 */
export async function openSlides(bytes: Uint8Array): Promise<SlideParts> {
  if (isOldWorkbook(bytes)) throw new MasterError('locked');
  if (!isArchive(bytes)) throw new MasterError('foreign');
  if (bytes.length > maxBytes) throw new MasterError('tooLarge');
  const listed = listSafeParts(bytes);
  if (!listed.ok) throw new MasterError(listed.code === 'archiveTooLarge' ? 'tooLarge' : 'broken');
  if (isDeceptive(listed.parts)) throw new MasterError('broken');
  const sizes = new Map(listed.parts.map(({ name, size }) => [name, size]));
  if (!sizes.has('ppt/presentation.xml')) throw new MasterError('foreign');
  const { unzipSync } = await import('fflate');
  const readBytes = (path: string): Uint8Array | null => {
    const found = unzipSync(bytes, { filter: ({ name }) => name === path })[path] ?? null;
    return found !== null && found.length === sizes.get(path) ? found : null;
  };
  const readXml = (path: string): XmlNode | null => {
    const size = sizes.get(path);
    if (size === undefined) return null;
    if (size > maxXmlBytes) throw new MasterError('tooLarge');
    const text = new TextDecoder().decode(readBytes(path) ?? new Uint8Array());
    // no program writes one into slides: it is there to be expanded
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new MasterError('entities');
    const tree = readXmlTree(text);
    // a part that says it is shorter than it is comes cut off
    if (tree === null) throw new MasterError('broken');
    return tree;
  };
  const relationsOf = (path: string): ReadonlyMap<string, Relation> => {
    const [, folder = '', name = ''] = /^(.*\/)?([^/]+)$/u.exec(path) ?? [];
    const list = readXml(`${folder}_rels/${name}.rels`)?.children ?? [];
    return new Map(
      list.map(({ attributes }) => {
        const isOutside = attributes.get('TargetMode')?.toLowerCase() === 'external';
        const target = attributes.get('Target') ?? '';
        const type = (attributes.get('Type') ?? '').replace(/^.*\//u, '');
        return [attributes.get('Id') ?? '', { type, target: isOutside ? null : resolvePath(folder, target) }] as const;
      }),
    );
  };
  return { names: [...sizes.keys()], readXml, readBytes, sizeOf: (path) => sizes.get(path) ?? 0, relationsOf };
}

/** The path of a part as another one names it. */
function resolvePath(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
