import type { ViewState } from '../query/view';
import type { LoadOutcome } from './loadReport';
import { readEmbedded } from './pageSource';

const reportUrls = import.meta.glob<string>('/data/*/report.json', { query: '?url', import: 'default', eager: true });
const translationUrls = import.meta.glob<string>('/data/*/translations/*.json', { query: '?url', import: 'default', eager: true });
const curationUrls = import.meta.glob<string>('/data/*/curation.json', { query: '?url', import: 'default', eager: true });
const issuesUrls = import.meta.glob<string>('/data/*/issues.json', { query: '?url', import: 'default', eager: true });
const sourceUrls = import.meta.glob<string>('/data/*/source.txt', { query: '?url', import: 'default', eager: true });

export interface CatalogueEntry {
  /** Folder under `data/`, e.g. `kariya-fy2022`. */
  readonly folder: string;
  readonly fiscalYear: number;
  readonly url: string;
  /** The published document as it was read; null where it does not come along. */
  readonly sourceUrl: string | null;
  /** URLs of the translations by language; of the sentences by `en.sentences`. */
  readonly translations: ReadonlyMap<string, string>;
  /** People's decisions and what was noticed while reading; null where they do not come along. */
  readonly records: { readonly curation: string; readonly issues: string } | null;
  /** Of a report that no site holds: what tells it from others, and how it is opened. It is shown only where a link names its folder. */
  readonly kept?: {
    readonly municipality: string;
    readonly open: () => Promise<LoadOutcome>;
  };
}

/**
 * The report that a view is of.
 * @returns undefined where a link names a folder that is not there; a year that is not there gives the newest report
 */
export function findEntry(
  catalogue: readonly CatalogueEntry[],
  { report, selection: { year } }: Pick<ViewState, 'report' | 'selection'>,
): CatalogueEntry | undefined {
  if (report !== null) return catalogue.find(({ folder }) => folder === report);
  const published = catalogue.filter(({ kept }) => kept === undefined);
  return published.find(({ fiscalYear }) => fiscalYear === year) ?? published[0];
}

/** The reports that come with the application, newest first. */
const builtIn: readonly CatalogueEntry[] = Object.entries(reportUrls)
  .flatMap(([path, url]) => {
    const [, folder, year] = /^\/data\/(.+-fy(\d{4}))\/report\.json$/.exec(path) ?? [];
    if (folder === undefined) return [];
    const translations = Object.entries(translationUrls).flatMap(([file, at]): [string, string][] => {
      const language = file.startsWith(`/data/${folder}/`) ? /\/([a-z-]+(?:\.sentences)?)\.json$/i.exec(file)?.[1] : undefined;
      return language === undefined ? [] : [[language, at]];
    });
    const sourceUrl = sourceUrls[`/data/${folder}/source.txt`] ?? null;
    const [curation, issues] = [curationUrls[`/data/${folder}/curation.json`], issuesUrls[`/data/${folder}/issues.json`]];
    const records = curation === undefined || issues === undefined ? null : { curation, issues };
    return [{ folder, fiscalYear: Number(year), url, sourceUrl, translations: new Map(translations), records }];
  })
  .toSorted((a, b) => b.fiscalYear - a.fiscalYear);

const addressOf = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'application/json' }));

/** The report that the single file holds inside, instead of all that it was built with; null where it holds none. */
function readInside(): CatalogueEntry | null {
  const embedded = import.meta.env.MODE === 'single' ? readEmbedded() : null;
  if (embedded === null) return null;
  const { folder, fiscalYear, report, issues, curation } = embedded;
  const records = curation === null ? null : { curation: addressOf(curation), issues: addressOf(issues) };
  return { folder, fiscalYear, url: addressOf(report), sourceUrl: null, translations: new Map(), records };
}

const inside = readInside();

/** The reports that the page brings along, newest first; the first one is shown where no year is chosen. */
export const reportCatalogue: readonly CatalogueEntry[] = inside === null ? builtIn : [inside];

/** Whether the page says of itself that its city publishes it (`index.html`); every other board says that it is unofficial. */
export const isOfficial = (): boolean => document.querySelector<HTMLMetaElement>('meta[name="seika-board-official"]')?.content === 'yes';
