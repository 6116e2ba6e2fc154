import type { Issue } from '../domain/issue';
import { issueWords } from './issueWords';

/** The sentence of an issue in the reader's language, its parameters filled in. */
export function formatIssue({ code, params }: Pick<Issue, 'code' | 'params'>, language: 'ja' | 'en'): string {
  return issueWords[code][language].replace(/\{(\w+)\}/gu, (_, name: string) => String(params[name] ?? ''));
}
