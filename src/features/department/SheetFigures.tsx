import type { ReactNode } from 'react';
import { CoverageMeter } from '../../charts/CoverageMeter';
import { formatNumber, formatPercent } from '../../words/formatNumber';
import type { Coverage } from '../../query/initiativeRows';
import { useNameWords } from '../../store/useNameWords';
import type { DepartmentSheet } from './departmentSheet';
import styles from './SheetFigures.module.css';

/** The headline figures: how much was undertaken, how much of it is told in numbers, beside the whole report. */
export function SheetFigures({ sheet }: { sheet: DepartmentSheet }) {
  const words = useNameWords();
  const { names, t } = words;
  const { language } = names;
  const number = (value: number) => formatNumber(value, language);
  const write = ({ withNumberCount, initiativeCount, share }: Coverage) =>
    t('words.coverage', { withNumber: number(withNumberCount), all: number(initiativeCount), share: formatPercent(share, language) });
  return (
    <dl className={styles.figures}>
      <Figure term={t('department.figures.goals')}>{number(sheet.goalCount)}</Figure>
      <Figure term={t('department.figures.initiatives')}>{number(sheet.coverage.initiativeCount)}</Figure>
      <Figure term={t('department.figures.achievements')}>{number(sheet.countedCount)}</Figure>
      <Figure term={t('department.figures.coverage')}>
        <span className={styles.coverage}>
          <CoverageMeter coverage={sheet.coverage} words={words} />
          <span className={styles.whole}>{t('department.figures.whole', { coverage: write(sheet.wholeCoverage) })}</span>
        </span>
      </Figure>
    </dl>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles.figure}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
