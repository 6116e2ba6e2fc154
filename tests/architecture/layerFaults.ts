import { posix } from 'node:path';
import { readImports, type Import } from './imports';
import { layerTable, schemaPackage } from './layerTable';

/** The layer of a path under src, or undefined where its folder is not in the table. */
function findLayer(path: string): string | undefined {
  const folders = Object.keys(layerTable).filter((folder) => path.startsWith(`${folder}/`));
  return folders.toSorted((a, b) => b.length - a.length)[0];
}

function isPackage(specifier: string, entry: string): boolean {
  return entry.endsWith(':') || entry.endsWith('/')
    ? specifier.startsWith(entry)
    : specifier === entry || specifier.startsWith(`${entry}/`);
}

const featureOf = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1];

/** Why `file` (a path under src) may not import `imported`, or undefined where it may. */
function findFault(file: string, layer: string, imported: Import): string | undefined {
  const rules = layerTable[layer];
  if (!rules) return `unknown layer ${layer}`;
  const { specifier, isTypeOnly } = imported;
  if (!/^[./]/.test(specifier)) {
    if (rules.forbidden.some((entry) => isPackage(specifier, entry))) return `${layer} must not import the package ${specifier}`;
    if (isPackage(specifier, schemaPackage) && !file.endsWith('Schema.ts')) return `${schemaPackage} belongs in a file named …Schema.ts`;
    return undefined;
  }
  const target = specifier.startsWith('/') ? posix.relative('/src', specifier) : posix.join(posix.dirname(file), specifier);
  // the committed reports; type checks and the bundler see to it that nothing else outside is reached
  if (target.startsWith('../'))
    return target.startsWith('../data/') && /^(app|store|features)/.test(layer)
      ? undefined
      : `${layer} must not reach outside src: ${specifier}`;
  const targetLayer = findLayer(target);
  if (targetLayer === undefined) return `${target} is in no layer`;
  const [from, to] = [featureOf(file), featureOf(target)];
  if (from !== undefined && to !== undefined && from !== to) return `feature ${from} must not import feature ${to}`;
  const isAllowed =
    targetLayer === layer ||
    rules.mayUse.includes(targetLayer) ||
    (rules.mayUse.includes('features') && targetLayer.startsWith('features/')) ||
    (isTypeOnly && (rules.mayUseTypesOf?.includes(targetLayer) ?? false));
  return isAllowed ? undefined : `${layer} must not import ${targetLayer}`;
}

/**
 * @param files path under src → source text
 * @returns one line `path: reason` per fault; empty when every import keeps to the layer table
 */
export function listLayerFaults(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, source]) => {
    const layer = findLayer(file);
    if (layer === undefined) return [`${file}: its folder is not in the layer table`];
    return readImports(source).flatMap((imported) => {
      const fault = findFault(file, layer, imported);
      return fault === undefined ? [] : [`${file}: ${fault}`];
    });
  });
}
