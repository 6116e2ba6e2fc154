import { hashText } from './hashText';
import type { Correction, Report } from './report';

const known = new WeakMap<Report, string>();

function writeCorrections(corrections: readonly Correction[] = []): string {
  return corrections.map(({ start, end, corrected }) => `${start}-${end}=${corrected}`).join(',');
}

/**
 * Tells whether the data of a report are still what they were: its numbers with unit, label and role, and its texts with their corrections. The order
 * of a file, how sure a reading was, and by which rule it came about do not count.
 * @returns eight hex digits; computed once for each report
 */
export function fingerprintReport(report: Report): string {
  const found = known.get(report);
  if (found !== undefined) return found;
  const quantities = report.quantities.map(({ id, value, unit, label, role }) => [id, value, unit ?? '', label, role].join('\t'));
  const texts = [...report.goals, ...report.initiatives, ...report.statements].map(
    ({ id, text, corrections }) => `${id}\t${text}\t${writeCorrections(corrections)}`,
  );
  // code units, not a language: the same on every computer
  const hash = hashText([...quantities, ...texts].toSorted().join('\n'));
  known.set(report, hash);
  return hash;
}
