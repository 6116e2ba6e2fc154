import { formatIssue } from '../../words/formatIssue';
import type { Issue } from '../../domain/issue';
import type { ParsedCuration } from '../../ingest/curationSchema';

/** Where a document and the decisions about it were read from. */
export interface FaultFiles {
  readonly source: string;
  readonly curation: string;
}

/** `file:line: message` in Japanese; what a decision did wrong is told of the curation file. */
export function describeFault(issue: Issue, { source, curation }: FaultFiles): string {
  return `${issue.code.startsWith('curation') ? curation : source}:${issue.line}: ${formatIssue(issue, 'ja')}`;
}

/** Why a curation file could not be read, one line each. */
export function describeCurationFaults(decisions: ParsedCuration, file: string): string[] {
  if (decisions.ok) return [];
  return decisions.errors.map((error) => `${file}:0: ${formatIssue({ code: 'curationInvalid', params: { ...error } }, 'ja')}`);
}
