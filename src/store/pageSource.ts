import { fetchSiteFile } from './loadReport';

/** Content of the report that a single file holds instead of the one that it was built with; and what there is about it. */
export interface EmbeddedReport {
  readonly folder: string;
  readonly fiscalYear: number;
  /** `report.json`, `issues.json`, `curation.json` as text. */
  readonly report: string;
  readonly issues: string;
  readonly curation: string | null;
}

const elementId = 'seika-report';
const pattern = new RegExp(`\\s*<script type="application/json" id="${elementId}">[^<]*</script>`, 'u');
const singleFile = 'seika-board.html';

let source: string | null = null;

/** Remembers the page of the single file before anything is drawn: a page opened from a file can not be fetched again. */
export function rememberPage(): void {
  source = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}

/** Whether a page holds its script itself: a server may answer every path with the site's start page, which opens nothing by itself. */
export function isSingleFile(page: string): boolean {
  const attributes = /<script type="module"([^>]*)>/u.exec(page)?.[1];
  return page.includes('<div id="root">') && attributes !== undefined && !/\ssrc=/u.test(attributes);
}

/**
 * The page of the single file: this one, or the one that stands beside the page of a site.
 * @returns null where there is none
 */
export async function readPage(): Promise<string | null> {
  if (source !== null) return source;
  try {
    const response = await fetchSiteFile(singleFile);
    const text = response.ok ? await response.text() : '';
    return isSingleFile(text) ? text : null;
  } catch {
    return null;
  }
}

/**
 * The page with another report inside, as data that no browser runs: the policy of the page names its scripts by their hash and stays true.
 * @throws Error where the page has no title to put it behind
 */
export function embedReport(page: string, report: EmbeddedReport): string {
  const clean = page.replace(pattern, '');
  const at = clean.indexOf('</title>');
  if (at < 0) throw new Error('The page has no title');
  const data = JSON.stringify(report).replaceAll('<', '\\u003c');
  const place = at + '</title>'.length;
  return `${clean.slice(0, place)}\n    <script type="application/json" id="${elementId}">${data}</script>${clean.slice(place)}`;
}

const isEmbedded = (value: unknown): value is EmbeddedReport =>
  typeof value === 'object' &&
  value !== null &&
  'folder' in value &&
  typeof value.folder === 'string' &&
  'fiscalYear' in value &&
  typeof value.fiscalYear === 'number' &&
  'report' in value &&
  typeof value.report === 'string' &&
  'issues' in value &&
  'curation' in value;

/** @returns null where the page has none inside, or one that can not be read: the report that it was built with is shown */
export function readEmbedded(page: Pick<Document, 'getElementById'> = document): EmbeddedReport | null {
  try {
    const content: unknown = JSON.parse(page.getElementById(elementId)?.textContent ?? 'null');
    return isEmbedded(content) ? content : null;
  } catch {
    return null;
  }
}
