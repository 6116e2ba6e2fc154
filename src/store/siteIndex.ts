import type { CatalogueEntry } from './reportCatalogue';

const file = 'data/index.json';

/** One report that `data/index.json` lists. */
export interface SiteReport {
  readonly folder: string;
  readonly municipality: string | null;
  readonly fiscalYear: number;
}

const folderName = /^[a-z0-9][\w-]{0,80}$/u;

function readReport(value: unknown): SiteReport[] {
  if (typeof value !== 'object' || value === null || !('folder' in value) || !('fiscalYear' in value)) return [];
  const { folder, fiscalYear } = value;
  if (typeof folder !== 'string' || typeof fiscalYear !== 'number' || !folderName.test(folder)) return [];
  const municipality = 'municipality' in value && typeof value.municipality === 'string' ? value.municipality : null;
  return [{ folder, fiscalYear, municipality }];
}

/** What `data/index.json` lists; what is none of it is left out, so that a slip in one line hides no other report. */
export function parseSiteIndex(content: unknown): readonly SiteReport[] {
  if (typeof content !== 'object' || content === null || !('reports' in content) || !Array.isArray(content.reports)) return [];
  return content.reports.flatMap(readReport);
}

/**
 * The list of a site in a file that somebody chose.
 * @returns null where it is none
 */
export function readSiteIndex(text: string): readonly SiteReport[] | null {
  try {
    const content: unknown = JSON.parse(text);
    const isList = typeof content === 'object' && content !== null && 'reports' in content && Array.isArray(content.reports);
    return isList ? parseSiteIndex(content) : null;
  } catch {
    return null;
  }
}

/** The list with a report in it: in front, since it is the newest that somebody put there, and once. */
export const addToSite = (listed: readonly SiteReport[], report: SiteReport): readonly SiteReport[] => [
  report,
  ...listed.filter(({ folder }) => folder !== report.folder),
];

/** The list of a site as it stands beside the page; empty where there is none. Never throws. */
export async function loadSiteIndex(fetchFile: typeof fetch): Promise<readonly SiteReport[]> {
  try {
    const response = await fetchFile(file, { cache: 'no-cache' });
    return response.ok ? parseSiteIndex(await response.json()) : [];
  } catch {
    return [];
  }
}

/** The list with one report more, as text; one line a report. */
export function serializeSiteIndex(reports: readonly SiteReport[]): string {
  const lines = reports.map(({ folder, municipality, fiscalYear }) => `    ${JSON.stringify({ folder, municipality, fiscalYear })}`);
  return `{\n  "reports": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/**
 * The reports that come along, with those that were put beside the page later, newest first; of one year the later ones stand first, since somebody has
 * put them there.
 */
export function joinSite(builtIn: readonly CatalogueEntry[], listed: readonly SiteReport[]): readonly CatalogueEntry[] {
  const known = new Set(builtIn.map(({ folder }) => folder));
  const added = listed
    .filter(({ folder }) => !known.has(folder))
    .map(({ folder, fiscalYear }): CatalogueEntry => {
      const at = (name: string) => `data/${folder}/${name}`;
      const records = { curation: at('curation.json'), issues: at('issues.json') };
      return { folder, fiscalYear, url: at('report.json'), sourceUrl: null, translations: new Map(), records };
    });
  return [...added, ...builtIn].toSorted((a, b) => b.fiscalYear - a.fiscalYear);
}
