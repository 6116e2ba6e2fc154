import { buildReportIndex } from '../domain/reportIndex';
import type { Issue } from '../domain/issue';
import type { Report } from '../domain/report';
import { selectRows } from '../query/achievementRows';
import { emptySelection } from '../query/selection';
import { serializeAchievementsCsv } from './achievementsCsv';

/** The generated files of a report folder as text, by name. */
export type ReportFiles = Readonly<Record<'report.json' | 'issues.json' | 'achievements.csv', string>>;

/** The three generated files of a report: the same bytes from the terminal and from the page. */
export function serializeReportFiles(report: Report, issues: readonly Issue[]): ReportFiles {
  const index = buildReportIndex(report);
  return {
    'report.json': serializeJson(report),
    'issues.json': serializeJson(issues),
    'achievements.csv': serializeAchievementsCsv(index, selectRows(index, emptySelection)),
  };
}

/** JSON with one entry of a list per line, so that a change of one number is a change of one line. */
export function serializeJson(value: object): string {
  if (Array.isArray(value)) return `${serializeList(value)}\n`;
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}: ${Array.isArray(field) ? serializeList(field) : JSON.stringify(field)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

const serializeList = (list: readonly unknown[]): string =>
  list.length === 0 ? '[]' : `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
