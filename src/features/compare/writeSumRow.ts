import type { TFunction } from 'i18next';
import type { Department } from '../../domain/report';
import { formatNumber } from '../../words/formatNumber';
import type { DepartmentBar } from '../../query/ranking';
import type { Names } from '../../words/names';
import type { SumWords } from './useSumWords';

export interface SumRow {
  readonly department: Department;
  readonly name: string;
  /** null: refused. */
  readonly sum: number | null;
  /** The sum with its unit, ― where there is none. */
  readonly text: string;
  /** What it adds up and leaves out, or why there is none. */
  readonly explained: string;
  readonly coverage: string;
}

interface RowWords {
  readonly t: TFunction;
  readonly names: Names;
  readonly words: SumWords;
}

/** One department's sum in words: what the bar, its two lines of detail and the table show. */
export function writeSumRow({ department, result, coverage }: DepartmentBar, { t, names, words }: RowWords): SumRow {
  return {
    department,
    name: names.text('department', department.name),
    sum: result.kind === 'sum' ? result.value : null,
    text: words.writeSum(result),
    explained: words.explain(result),
    coverage: t('compare.sums.coverage', {
      withNumber: formatNumber(coverage.withNumberCount, names.language),
      all: formatNumber(coverage.initiativeCount, names.language),
    }),
  };
}
