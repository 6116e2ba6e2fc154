const reportUrls = import.meta.glob<string>('/data/*/report.json', { query: '?url', import: 'default', eager: true });
const translationUrls = import.meta.glob<string>('/data/*/translations/*.json', { query: '?url', import: 'default', eager: true });
const sourceUrls = import.meta.glob<string>('/data/*/source.txt', { query: '?url', import: 'default', eager: true });

export interface CatalogueEntry {
  /** Folder under `data/`, e.g. `kariya-fy2022`. */
  readonly folder: string;
  readonly fiscalYear: number;
  readonly url: string;
  /** The published document as it was read; null where it does not come along. */
  readonly sourceUrl: string | null;
  /** URLs of the translations by language. */
  readonly translations: ReadonlyMap<string, string>;
}

/** The reports that come with the application, newest first; the first one is shown where no year is chosen. */
export const reportCatalogue: readonly CatalogueEntry[] = Object.entries(reportUrls)
  .flatMap(([path, url]) => {
    const [, folder, year] = /^\/data\/(.+-fy(\d{4}))\/report\.json$/.exec(path) ?? [];
    if (folder === undefined) return [];
    const translations = Object.entries(translationUrls).flatMap(([file, at]): [string, string][] => {
      const language = file.startsWith(`/data/${folder}/`) ? /\/([a-z-]+)\.json$/i.exec(file)?.[1] : undefined;
      return language === undefined ? [] : [[language, at]];
    });
    const sourceUrl = sourceUrls[`/data/${folder}/source.txt`] ?? null;
    return [{ folder, fiscalYear: Number(year), url, sourceUrl, translations: new Map(translations) }];
  })
  .toSorted((a, b) => b.fiscalYear - a.fiscalYear);

/** Whether the page says of itself that its city publishes it (`index.html`); every other board says that it is unofficial. */
export const isOfficial = (): boolean => document.querySelector<HTMLMetaElement>('meta[name="seika-board-official"]')?.content === 'yes';
