import type { Issue } from '../../domain/issue';
import type { Report } from '../../domain/report';
import { serializeYearLinks, type YearLink } from '../../domain/yearLinksSchema';
import { serializeJson, serializeReportFiles } from '../../exports/reportFiles';
import { cleanFileName } from '../../exports/fileName';
import { zipParts, type ZipPart } from '../../exports/zipParts';
import { joinLinks, keptLinks } from '../../store/keptLinks';
import { fetchSiteFile } from '../../store/loadReport';
import { embedReport, readPage } from '../../store/pageSource';
import type { CatalogueEntry } from '../../store/reportCatalogue';
import { readBox, readDocument } from '../../store/reportBox';
import { keptReview } from '../../store/reviewSchema';
import { addToSite, loadSiteIndex, serializeSiteIndex, type SiteReport } from '../../store/siteIndex';
import { loadYearLinks } from '../../store/yearReports';
import { joinDecisions } from './applyReview';

/** What is known about a report besides its content; null for what does not come along. */
export interface ReportRecords {
  readonly issues: readonly Issue[] | null;
  /** Content of `curation.json`. */
  readonly curation: object | null;
  /** What people decided about results of two years, on the site and in this browser; empty for nothing. */
  readonly links: readonly YearLink[];
  /** The received document. */
  readonly document: { readonly file: string; readonly bytes: Uint8Array } | null;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetchSiteFile(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

const isIssues = (content: unknown): content is readonly Issue[] =>
  Array.isArray(content) && content.every((entry) => typeof entry === 'object' && entry !== null && 'code' in entry && 'params' in entry);

/** Decisions that can't be read are no reason to publish nothing: they stay on the site as they are. */
async function readLinks(): Promise<readonly YearLink[]> {
  const site = await loadYearLinks(fetchSiteFile);
  return joinLinks(site.ok ? site.links.links : [], keptLinks().get().value);
}

/** @throws Error where files of the site do not come */
export async function readRecords(entry: CatalogueEntry): Promise<ReportRecords> {
  const links = await readLinks();
  if (entry.kept !== undefined) {
    const [boxed, document] = await Promise.all([readBox(entry.folder), readDocument(entry.folder)]);
    const curation = document === null ? null : joinDecisions(document.curation, keptReview(entry.folder).get().value);
    return { issues: boxed?.issues ?? null, curation, links, document };
  }
  if (entry.records === null) return { issues: null, curation: null, links, document: null };
  const [issues, curation] = await Promise.all([fetchJson(entry.records.issues), fetchJson(entry.records.curation)]);
  return {
    issues: isIssues(issues) ? issues : null,
    curation: typeof curation === 'object' ? curation : null,
    links,
    document: entry.sourceUrl === null ? null : await fetchDocument(entry.sourceUrl),
  };
}

async function fetchDocument(url: string): Promise<ReportRecords['document']> {
  const response = await fetchSiteFile(url);
  return response.ok ? { file: 'source.txt', bytes: new Uint8Array(await response.arrayBuffer()) } : null;
}

/** What is to be published. */
export interface Publication {
  readonly report: Report;
  readonly folder: string;
  readonly records: ReportRecords;
}

/** One file for the reader to save. */
export interface MadeFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

export const fileKinds = ['report', 'curation', 'issues', 'csv', 'links'] as const;
export type FileKind = (typeof fileKinds)[number];

const writeLinks = ({ links }: ReportRecords): string => serializeYearLinks({ schemaVersion: 1, links: [...links] });

/** @returns null where there is nothing of the kind */
export function makeFile(kind: FileKind, { report, records }: Publication): MadeFile | null {
  if (kind === 'curation') {
    const { curation } = records;
    return curation === null ? null : { name: 'curation.json', content: serializeJson(curation), type: 'application/json' };
  }
  if (kind === 'links') return { name: 'links.json', content: writeLinks(records), type: 'application/json' };
  const files = serializeReportFiles(report, records.issues ?? []);
  if (kind === 'csv') return { name: 'achievements.csv', content: files['achievements.csv'], type: 'text/csv;charset=utf-8' };
  if (kind === 'issues' && records.issues === null) return null;
  const name = kind === 'report' ? 'report.json' : 'issues.json';
  return { name, content: files[name], type: 'application/json' };
}

const nameFile = ({ report }: Publication, extension: string): string =>
  `${cleanFileName(`${report.municipality.name}_${report.fiscalYear}年度_成果ボード`)}.${extension}`;

/** @returns null where the site has no single-file board to put the report into */
export async function makeSingleFile(publication: Publication): Promise<MadeFile | null> {
  const page = await readPage();
  if (page === null) return null;
  const { report, folder, records } = publication;
  const files = serializeReportFiles(report, records.issues ?? []);
  const curation = records.curation === null ? null : serializeJson(records.curation);
  const embedded = { folder, fiscalYear: report.fiscalYear, report: files['report.json'], issues: files['issues.json'], curation };
  return { name: nameFile(publication, 'html'), content: embedReport(page, embedded), type: 'text/html' };
}

const extensionOf = (file: string): string => /\.[A-Za-z0-9]{1,5}$/u.exec(file)?.[0].toLowerCase() ?? '.txt';

/** Whether the page was opened from a file: then it knows of no site whose list it could keep up. */
export const isFromFile = (): boolean => window.location.protocol === 'file:';

/**
 * A ZIP to be unpacked into the `data/` folder of a published board: the report's folder, and the list of reports with it in it.
 * @param day YYYY-MM-DD, written beside every file
 * @param chosen the list of the board that the folder is for, where somebody chose it; null: the list of this site
 */
export async function makeFolder(publication: Publication, day: string, chosen: readonly SiteReport[] | null): Promise<MadeFile> {
  const { report, folder, records } = publication;
  const encode = (text: string) => new TextEncoder().encode(text);
  const texts = Object.entries(serializeReportFiles(report, records.issues ?? []));
  const curation = records.curation === null ? [] : [['curation.json', serializeJson(records.curation)] as const];
  const entry = { folder, municipality: report.municipality.code, fiscalYear: report.fiscalYear };
  const index = serializeSiteIndex(addToSite(chosen ?? (isFromFile() ? [] : await loadSiteIndex(fetchSiteFile)), entry));
  const parts: ZipPart[] = [
    ...[...texts, ...curation].map(([name, text]) => ({ path: `${folder}/${name}`, bytes: encode(text), isCompressed: false })),
    ...(records.document === null
      ? []
      : [{ path: `${folder}/source${extensionOf(records.document.file)}`, bytes: records.document.bytes, isCompressed: false }]),
    { path: 'index.json', bytes: encode(index), isCompressed: false },
    ...(records.links.length === 0 ? [] : [{ path: 'links.json', bytes: encode(writeLinks(records)), isCompressed: false }]),
  ];
  return { name: nameFile(publication, 'zip'), content: await zipParts(parts, { createdOn: day }), type: 'application/zip' };
}
