import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';
import { findAll, readXml, type XmlElement } from './readXml';

export type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts of an Office file by path; folders are not parts. */
export function readParts(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
}

export function readPart(parts: Parts, path: string): XmlElement {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new Error(`no part ${path}`);
  return readXml(strFromU8(bytes));
}

const isRelationships = (path: string) => path.endsWith('.rels');
const relationshipsOf = (path: string) => posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);

/** Id → path, for the relationships of a part; the package's own where the path is empty. */
export function readRelationships(parts: Parts, path: string): ReadonlyMap<string, string> {
  const own = path === '' ? '_rels/.rels' : relationshipsOf(path);
  if (!parts.has(own)) return new Map();
  const folder = posix.dirname(path);
  return new Map(
    readPart(parts, own).children.flatMap(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      if (attributes['TargetMode'] === 'External') return [];
      return [[attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : posix.join(folder, target)]];
    }),
  );
}

function listContentTypeFaults(parts: Parts): string[] {
  const types = readPart(parts, '[Content_Types].xml').children;
  const overrides = types.filter(({ name }) => name === 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1));
  const defaults = new Set(types.filter(({ name }) => name === 'Default').map(({ attributes }) => attributes['Extension']));
  const repeated = overrides.filter((path, at) => overrides.indexOf(path) !== at);
  return [
    ...overrides.filter((path) => !parts.has(path)).map((path) => `content type of a part that is not there: ${path}`),
    ...repeated.map((path) => `two content types of ${path}`),
    ...[...parts.keys()].flatMap((path) => {
      if (path === '[Content_Types].xml' || overrides.includes(path)) return [];
      const extension = path.slice(path.lastIndexOf('.') + 1);
      // a bare `application/xml` says nothing of a part
      return defaults.has(extension) && (extension !== 'xml' || isRelationships(path)) ? [] : [`no content type of ${path}`];
    }),
  ];
}

function listRelationshipFaults(parts: Parts): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const targets = readRelationships(parts, path);
    for (const [id, target] of targets) {
      if (!parts.has(target)) faults.push(`${path || 'the package'} refers by ${id} to ${target}, which is not there`);
      else visit(target);
    }
    if (!path.endsWith('.xml')) return;
    const used = strFromU8(parts.get(path) ?? new Uint8Array()).matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g);
    for (const [, id = ''] of used) if (!targets.has(id)) faults.push(`${path} uses ${id}, which its relationships do not have`);
  };
  visit('');
  const lost = [...parts.keys()].filter((path) => !seen.has(path) && !isRelationships(path) && path !== '[Content_Types].xml');
  return [...faults, ...lost.map((path) => `nothing refers to ${path}`)];
}

/**
 * What is wrong with an Office file as a package (ECMA-376 part 2), one line a fault: parts without content type or owner, content
 * types and relationships of parts that are not there, XML that is not well-formed, ids twice in one drawing. Embedded workbooks
 * are packages of their own and are checked like it.
 */
export function listPackageFaults(bytes: Uint8Array): string[] {
  const parts = readParts(bytes);
  const faults = [...listContentTypeFaults(parts), ...listRelationshipFaults(parts)];
  for (const [path, content] of parts) {
    if (path.endsWith('.xlsx')) faults.push(...listPackageFaults(content).map((fault) => `${path}: ${fault}`));
    if (!path.endsWith('.xml') && !isRelationships(path)) continue;
    try {
      const ids = findAll(readPart(parts, path), 'p:cNvPr').map(({ attributes }) => attributes['id']);
      if (new Set(ids).size !== ids.length) faults.push(`${path} has an id twice`);
    } catch (error) {
      faults.push(`${path}: ${String(error)}`);
    }
  }
  return faults;
}
