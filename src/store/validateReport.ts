import fitsForm from 'virtual:report-form';
import type { Report } from '../domain/report';
import { parseReportQuickly, type ParsedReport } from '../domain/reportSchema';

type Content = Readonly<Record<string, unknown>>;

const lists = ['departments', 'pillars', 'sections', 'goals', 'initiatives', 'statements', 'quantities', 'questions'] as const;

/** How many entries of each list fit, of a report that is looked at as it comes; null once something did not. */
const followed = new WeakMap<Content, ReadonlyMap<string, number> | null>();

/** @returns null where something does not fit */
function countFitting(content: Content, before: ReadonlyMap<string, number>): ReadonlyMap<string, number> | null {
  const emptied = { ...content, ...Object.fromEntries(lists.map((name) => [name, []])) };
  const counts = new Map(before);
  for (const name of lists) {
    const list = content[name];
    const from = counts.get(name) ?? 0;
    if (!Array.isArray(list) || list.length === from) continue;
    // a report of these entries alone has the form of one, too
    if (!fitsForm({ ...emptied, [name]: list.slice(from) })) return null;
    counts.set(name, list.length);
  }
  return counts;
}

/** Looks at what has come of a report since it was last looked at, so that this is done when all is there. */
export function followReport(content: Content): void {
  const before = followed.get(content);
  if (before !== null) followed.set(content, countFitting(content, before ?? new Map()));
}

const isContent = (data: unknown): data is Content => typeof data === 'object' && data !== null;

/** What was looked at as it came is not looked at again. */
function fits(data: unknown): data is Report {
  if (!isContent(data) || (followed.get(data) ?? null) === null) return fitsForm(data);
  followReport(data);
  const came = lists.filter((name) => Array.isArray(data[name]));
  return followed.get(data) !== null && fitsForm({ ...data, ...Object.fromEntries(came.map((name) => [name, []])) });
}

/** Data from outside → a report, or why it is none (`parseReport`); quick where it is one as it stands. */
export const validateReport = (content: unknown): ParsedReport => parseReportQuickly(content, fits);
