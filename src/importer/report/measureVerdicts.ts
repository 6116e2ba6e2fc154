import type { Report } from '../../domain/report';

/** One hand-made label of a verdict, as the columns of `*.verdict.tsv`; basis '' for none. */
export interface VerdictLabel {
  readonly line: number;
  /** As far as it tells the statements of a line apart. */
  readonly statement: string;
  readonly words: string;
  readonly kind: string;
  readonly basis: string;
}

/** How far the verdicts of a report are those that a person labelled: words, kind and basis all equal. */
export interface VerdictAccuracy {
  readonly labelledCount: number;
  readonly readCount: number;
  readonly agreeingCount: number;
  /** Labelled, but not read so. */
  readonly missed: readonly VerdictLabel[];
  /** Read, but not labelled so; `statement` is the whole text. */
  readonly wrong: readonly VerdictLabel[];
}

/** Hand-made labels from tab-separated text with a header row. */
export function parseVerdictLabels(tsv: string): VerdictLabel[] {
  const [, ...rows] = tsv.split(/\r?\n/u).filter((row) => row !== '');
  return rows.map((row) => {
    const [line = '', statement = '', words = '', kind = '', basis = ''] = row.split('\t');
    return { line: Number(line), statement, words, kind, basis };
  });
}

/** Compares the verdicts of a report with the labels that a person gave; each label is met once. */
export function measureVerdicts(report: Report, labels: readonly VerdictLabel[]): VerdictAccuracy {
  const missed = [...labels];
  const wrong: VerdictLabel[] = [];
  let readCount = 0;
  for (const { line, text, verdicts = [] } of report.statements) {
    for (const { start, end, kind, basis } of verdicts) {
      readCount += 1;
      const read = { line, statement: text, words: text.slice(start, end), kind, basis: basis ?? '' };
      const at = missed.findIndex((label) => isSame(label, read));
      if (at < 0) wrong.push(read);
      else missed.splice(at, 1);
    }
  }
  return { labelledCount: labels.length, readCount, agreeingCount: labels.length - missed.length, missed, wrong };
}

const isSame = (label: VerdictLabel, read: VerdictLabel): boolean =>
  label.line === read.line &&
  read.statement.startsWith(label.statement) &&
  label.words === read.words &&
  label.kind === read.kind &&
  label.basis === read.basis;
