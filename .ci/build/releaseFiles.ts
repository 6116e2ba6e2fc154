import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** What the lock file says of an installed package. */
interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package of which something stands in the built files; `place` is its folder as the lock file writes it. */
interface BundledPackage extends LockedPackage {
  readonly place: string;
  readonly name: string;
}

/** The names of the files that tell what a build is made of. The list of hashes ends in .txt, since some servers hand out nothing without an ending. */
export const releaseFileNames = { hashes: 'SHA256SUMS.txt', parts: 'sbom.cdx.json', licences: 'THIRD-PARTY-LICENSES.txt' } as const;

const fontPackage = 'node_modules/@fontsource/biz-udpgothic';

function readLock(): ReadonlyMap<string, LockedPackage> {
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return new Map(Object.entries(packages));
}

/** The folder of the package that a module belongs to, as the lock file writes it; null for our own modules. */
function findPlace(id: string, modulesFolder: string): string | null {
  // what the bundler itself puts in stands under names of its own
  const [, builder] = /^\0(vite|rolldown)\//u.exec(id) ?? [];
  if (builder !== undefined) return `node_modules/${builder}`;
  const path = id.replace(/^\0/u, '').replace(/\?.*$/u, '');
  if (!path.startsWith(modulesFolder)) return null;
  const inside = `node_modules/${relative(modulesFolder, path).split(sep).join('/')}`;
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^./][^/]*/u.exec(inside)?.[0] ?? null;
}

/** Notes the packages of which something stands in a bundle: modules of which nothing is left do not count, files of fonts do. */
function collectPlaces(bundle: Rolldown.OutputBundle, places: Set<string>): void {
  const modulesFolder = `${realpathSync('node_modules')}${sep}`;
  for (const file of Object.values(bundle)) {
    if (file.type === 'asset') {
      if (file.fileName.endsWith('.woff2')) places.add(fontPackage);
      continue;
    }
    for (const [id, { renderedLength }] of Object.entries(file.modules)) {
      const place = renderedLength > 0 ? findPlace(id, modulesFolder) : null;
      // style sheets of a font are no font: the single file has none
      if (place !== null && place !== fontPackage) places.add(place);
    }
  }
}

function listBundled(places: ReadonlySet<string>): readonly BundledPackage[] {
  const lock = readLock();
  return [...places].toSorted().map((place) => {
    const locked = lock.get(place);
    if (locked === undefined) throw new Error(`${place} is in the build, but not in package-lock.json`);
    return { ...locked, place, name: place.replace(/^.*node_modules\//u, '') };
  });
}

/** The licence of a package as it comes with it, without those of what it was itself built from and which is not in our files. */
function readLicence({ place, name }: BundledPackage): string {
  const file = readdirSync(place).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/iu.test(entry));
  if (file === undefined) throw new Error(`${name} is in the build, but comes without the text of its licence`);
  const text = readFileSync(join(place, file), 'utf8').replaceAll('\r\n', '\n');
  return text.split(/^# Licenses of bundled dependencies/mu)[0]?.trim() ?? '';
}

function writeLicences(bundled: readonly BundledPackage[]): string {
  const rule = '='.repeat(80);
  const parts = bundled.map(
    (one) => `${rule}\n${one.name} ${one.version} (${one.license ?? 'see below'})\n${rule}\n\n${readLicence(one)}\n`,
  );
  const head = `成果ボード (Seika Board) holds parts of the following ${bundled.length} packages. Their licences:\n`;
  return [head, ...bundled.map(({ name, version, license }) => `- ${name} ${version}: ${license ?? 'see below'}`), '', ...parts].join('\n');
}

const purlOf = ({ name, version }: BundledPackage) => `pkg:npm/${name.replace(/^@/u, '%40')}@${version}`;

/** One of several packages needs this one; npm looks for it in its own folder first, then further up. */
function findDependency(from: BundledPackage, name: string, bundled: readonly BundledPackage[]): BundledPackage | undefined {
  const inner = bundled.find(({ place }) => place === `${from.place}/node_modules/${name}`);
  return inner ?? bundled.find(({ place }) => place === `node_modules/${name}`);
}

/** CycloneDX 1.6: what the built files hold, from the lock file; without a time of writing, so that the same sources make the same text. */
function writeParts(bundled: readonly BundledPackage[]): string {
  const { name, version, license }: { name: string; version: string; license: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  const root = `pkg:npm/${name}@${version}`;
  const components = bundled.map((one) => ({
    type: 'library',
    'bom-ref': purlOf(one),
    name: one.name,
    version: one.version,
    purl: purlOf(one),
    licenses:
      one.license === undefined ? [] : [/[ ()]/u.test(one.license) ? { expression: one.license } : { license: { id: one.license } }],
    hashes: (one.integrity ?? '').startsWith('sha512-')
      ? [{ alg: 'SHA-512', content: Buffer.from((one.integrity ?? '').slice('sha512-'.length), 'base64').toString('hex') }]
      : [],
  }));
  const dependencies = bundled.map((one) => ({
    ref: purlOf(one),
    dependsOn: Object.keys(one.dependencies ?? {}).flatMap((needed) => {
      const found = findDependency(one, needed, bundled);
      return found === undefined ? [] : [purlOf(found)];
    }),
  }));
  const content = {
    metadata: {
      component: { type: 'application', 'bom-ref': root, name, version, purl: root, licenses: [{ license: { id: license } }] },
    },
    components,
    dependencies: [{ ref: root, dependsOn: bundled.map(purlOf) }, ...dependencies],
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  // a UUID of version 8 (RFC 9562: made by a rule of one's own), so that another content has another number
  const serial = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
  const head = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
  };
  return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}

/** SHA-256 of every file of a folder but the list itself, in the form that `sha256sum -c` reads. */
function writeHashes(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const named = files.map((file) => file.split(sep).join('/')).filter((file) => file !== releaseFileNames.hashes);
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return named
    .toSorted()
    .map((file) => `${hash(file)}  ${file}\n`)
    .join('');
}

/**
 * Every build tells what it is made of: the packages in it (SBOM), their licences, and the hash of every file. The same sources give the same bytes
 * wherever they are built (`tests/full/sameBuild.spec.ts`).
 */
export function releaseFiles(): { readonly page: Plugin; readonly worker: () => Plugin } {
  const places = new Set<string>();
  const worker: Plugin = {
    name: 'seika:release-files-worker',
    generateBundle: (_options, bundle) => collectPlaces(bundle, places),
  };
  const page: Plugin = {
    name: 'seika:release-files',
    apply: 'build',
    // before the scripts of a single file go into its page
    generateBundle: { order: 'pre', handler: (_options, bundle) => collectPlaces(bundle, places) },
    writeBundle: {
      order: 'post',
      handler({ dir }) {
        if (dir === undefined || !existsSync(dir)) throw new Error('No folder was written: nothing to list');
        const bundled = listBundled(places);
        writeFileSync(join(dir, releaseFileNames.parts), writeParts(bundled));
        writeFileSync(join(dir, releaseFileNames.licences), writeLicences(bundled));
        writeFileSync(join(dir, releaseFileNames.hashes), writeHashes(dir));
      },
    },
  };
  return { page, worker: () => worker };
}
