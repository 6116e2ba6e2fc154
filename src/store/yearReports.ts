import { useContext, useEffect, useRef, useState } from 'react';
import { buildReportIndex, type ReportIndex } from '../domain/reportIndex';
import { nameMunicipality, noYearLinks, parseYearLinks, type ParsedYearLinks, type YearLink } from '../domain/yearLinksSchema';
import type { ReportBeside } from '../query/years/yearsBeside';
import { useKept } from './kept';
import { joinLinks, keptLinks } from './keptLinks';
import { fetchSiteFile, loadReport, type LoadFailure, type LoadOutcome } from './loadReport';
import type { CatalogueEntry } from './reportCatalogue';
import { siteOptions } from './siteReport';
import { BoardContext, useBoard, useBoardActions } from './useBoard';

/** A report of the catalogue that could not be had. */
export interface FailedReport {
  readonly entry: CatalogueEntry;
  readonly failure: LoadFailure;
}

export type YearsLoading =
  | { readonly status: 'loading'; readonly loaded: number; readonly total: number }
  | {
      readonly status: 'ready';
      readonly failed: readonly FailedReport[];
      /** Why the site's `links.json` is not used; empty where it is. */
      readonly linksFault: string;
    };

const linksFile = 'data/links.json';

/** What the site holds of decisions about years; none where it has no such file. Never throws. */
export async function loadYearLinks(fetchFile: typeof fetch): Promise<ParsedYearLinks> {
  const none: ParsedYearLinks = { ok: true, links: noYearLinks };
  // a page opened from a file has nothing beside it
  if (window.location.protocol === 'file:') return none;
  try {
    const response = await fetchFile(linksFile, { cache: 'no-cache' });
    // a server may answer every path with its start page
    const text = response.ok ? await response.text() : '';
    return text.trim() === '' || text.trim().startsWith('<') ? none : parseYearLinks(JSON.parse(text));
  } catch (error) {
    return error instanceof SyntaxError ? { ok: false, errors: [{ path: linksFile, message: error.message }] } : none;
  }
}

/** Opens a report of the catalogue beside the shown one; every fault is told, none thrown. */
export async function openEntry(entry: CatalogueEntry): Promise<LoadOutcome> {
  if (entry.kept !== undefined) return entry.kept.open();
  return loadReport(entry.url, { ...siteOptions, onProgress: () => undefined });
}

/** The reports of the catalogue that may be of the same municipality: of those that come along only their content says it. */
export function listCandidates(catalogue: readonly CatalogueEntry[], folder: string | null, index: ReportIndex): readonly CatalogueEntry[] {
  const { name } = index.report.municipality;
  return catalogue.filter((entry) => entry.folder !== folder && (entry.kept === undefined || entry.kept.municipality === name));
}

const isSameMunicipality = (a: ReportIndex, b: ReportIndex): boolean =>
  nameMunicipality(a.report.municipality) === nameMunicipality(b.report.municipality) ||
  a.report.municipality.name === b.report.municipality.name;

interface LoadedYears {
  readonly others: readonly ReportBeside[];
  readonly failed: readonly FailedReport[];
  readonly links: ParsedYearLinks;
}

/** Fetches reports one by one; one that does not come is told, and those of other municipalities are left out. */
async function loadYears(
  own: ReportIndex,
  candidates: readonly CatalogueEntry[],
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (loaded: number) => void },
): Promise<LoadedYears> {
  const links = await loadYearLinks(fetchSiteFile);
  const others: ReportBeside[] = [];
  const failed: FailedReport[] = [];
  for (const [place, entry] of candidates.entries()) {
    if (signal.aborted) break;
    onProgress(place);
    const outcome = await openEntry(entry);
    if (!outcome.ok) failed.push({ entry, failure: outcome.failure });
    else {
      const other = buildReportIndex(outcome.report);
      if (isSameMunicipality(other, own)) others.push({ folder: entry.folder, isKept: entry.kept !== undefined, index: other });
    }
  }
  return { others, failed, links };
}

/**
 * The reports of other years of the shown one's municipality, fetched when a screen first asks and kept on the board until another report is shown, with
 * what people decided about them on the site and in this browser.
 */
export function useYearReports(): { readonly loading: YearsLoading; readonly retry: () => void } {
  const { showYears } = useBoardActions();
  const board = useContext(BoardContext);
  const catalogue = useBoard((state) => state.catalogue);
  const folder = useBoard(({ loading }) => (loading.status === 'ready' ? loading.folder : null));
  const index = useBoard(({ loading }) => (loading.status === 'ready' ? loading.index : null));
  const review = useKept(keptLinks).value;
  const [site, setSite] = useState<readonly YearLink[] | null>(null);
  const [loading, setLoading] = useState<YearsLoading>({ status: 'loading', loaded: 0, total: 0 });
  const again = useRef<() => void>(() => undefined);
  // the list may be written anew with the same reports in it; another language is the same report
  const report = index?.report ?? null;
  const listed =
    index === null
      ? ''
      : listCandidates(catalogue, folder, index)
          .map((entry) => entry.folder)
          .join(' ');
  useEffect(() => {
    if (report === null) return undefined;
    const stop = new AbortController();
    const wanted = new Set(listed.split(' '));
    const run = async () => {
      const candidates = (board?.store.getState().catalogue ?? []).filter((entry) => wanted.has(entry.folder));
      const { others, failed, links } = await loadYears(buildReportIndex(report), candidates, {
        signal: stop.signal,
        onProgress: (loaded) => setLoading({ status: 'loading', loaded, total: candidates.length }),
      });
      if (stop.signal.aborted) return;
      const decided = links.ok ? links.links.links : [];
      setSite(decided);
      showYears({ others, links: joinLinks(decided, keptLinks().get().value) });
      const [fault] = links.ok ? [] : links.errors;
      setLoading({ status: 'ready', failed, linksFault: fault === undefined ? '' : `${fault.path} ${fault.message}` });
    };
    again.current = () => void run();
    void run();
    return () => stop.abort();
  }, [board, report, listed, showYears]);
  useEffect(() => {
    const years = board?.store.getState().years ?? null;
    if (site !== null && years !== null) showYears({ ...years, links: joinLinks(site, review) });
  }, [board, site, review, showYears]);
  return { loading, retry: () => again.current() };
}
