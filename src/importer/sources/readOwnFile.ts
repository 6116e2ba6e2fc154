import { buildIssue, type Issue } from '../../domain/issue';
import type { Report } from '../../domain/report';
import { parseReport } from '../../domain/reportSchema';

/** A file that this software wrote itself: a report to be taken as it is, or why it can not be one. */
export type OwnFile = { readonly report: Report } | { readonly issue: Issue };

/** How every achievements.csv begins (data/README.md). */
const csvStart = /^"?全国地方公共団体コード"?[,\t;]"?地方公共団体名"?[,\t;]/u;

/** The file of ours that a text is; null for every document. */
export function readOwnFile(text: string): OwnFile | null {
  const start = text.trimStart();
  if (csvStart.test(start)) return { issue: buildIssue('achievementsOnly', 'error', 1) };
  // a table may begin with a bracket; a file of ours names its version
  if (!/^[{[]/u.test(start) || !/^\[?\s*\{\s*"/u.test(start)) return null;
  const data = parseJson(text);
  if (data === null) return { issue: describeInvalid('JSON', 'SyntaxError') };
  const parsed = parseReport(data);
  if (parsed.ok) return { report: parsed.report };
  const [first] = parsed.errors;
  if (parsed.reason === 'newer') return { issue: buildIssue('reportNewer', 'error', 1, { version: first?.message ?? '' }) };
  return { issue: describeInvalid(first?.path ?? '', first?.message ?? '') };
}

const describeInvalid = (path: string, message: string): Issue =>
  buildIssue('reportInvalid', 'error', 1, { path: path === '' ? '―' : path.slice(0, 80), message: message.slice(0, 120) });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
