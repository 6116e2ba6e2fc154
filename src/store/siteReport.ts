import checkedReports from 'virtual:checked-reports';
import type { Report } from '../domain/report';
import { fetchSiteFile, type LoadOptions } from './loadReport';
import type { TextMark } from './reportText';
import type * as validation from './validateReport';

/**
 * Whether a report's text is one of those that the build has validated, so that its content is a report. Tells a changed file from ours, not friend from
 * foe: who can change the one can change the page.
 */
export const isCheckedReport = (
  content: unknown,
  mark: TextMark | null,
  checked: readonly TextMark[] = checkedReports,
): content is Report =>
  typeof content === 'object' && content !== null && checked.some(({ length, hash }) => length === mark?.length && hash === mark.hash);

/** A report of more bytes is none of those that come along; a character has three at most. */
const knownBytes = 3 * Math.max(0, ...checkedReports.map(({ length }) => length));

let rules: typeof validation | null = null;
const fetchRules = async () => (rules = await import('./validateReport'));

/** How reports are fetched that stand beside the page: those that came along were validated when it was built, the rules are fetched for any other. */
export const siteOptions: Omit<LoadOptions, 'onProgress'> = {
  fetch: fetchSiteFile,
  isOnline: () => navigator.onLine,
  parseReport: async (content, mark) => {
    if (isCheckedReport(content, mark)) return { ok: true, report: content };
    const { validateReport } = await fetchRules();
    return validateReport(content);
  },
  followContent: (content, bytes) => {
    if (bytes <= knownBytes) return;
    // a fault is told where they are needed
    if (rules === null) fetchRules().catch(() => undefined);
    else rules.followReport(content);
  },
};
