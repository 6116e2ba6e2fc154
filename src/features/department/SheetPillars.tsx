import { useTranslation } from 'react-i18next';
import { kinds } from '../../domain/report';
import { formatMissing, formatNumber } from '../../words/formatNumber';
import { useNames } from '../../store/useNames';
import type { DepartmentSheet, SheetPillar } from './departmentSheet';
import { SheetBlock } from './SheetBlock';
import styles from './SheetPillars.module.css';

/** Initiatives with a number out of all, and achievements by kind, under every pillar of the series. */
export function SheetPillars({ sheet }: { sheet: DepartmentSheet }) {
  const { t } = useTranslation();
  const total = { coverage: sheet.coverage, kinds: sheet.kinds, countedCount: sheet.countedCount };
  return (
    <SheetBlock title={t('department.pillars.title')} subtitle={t('department.pillars.unit')}>
      {/* a region that scrolls must be reached by keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} aria-label={t('department.pillars.title')} tabIndex={0}>
        <table className={styles.table} aria-label={t('department.pillars.title')}>
          <thead>
            <tr>
              <th scope="col">{t('department.pillars.pillar')}</th>
              <th scope="col">{t('department.pillars.coverage')}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {t(`words.kinds.${kind}`)}
                </th>
              ))}
              <th scope="col">{t('department.pillars.total')}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.pillars.map((line) => (
              <PillarRow key={line.pillar.number} line={line} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('department.pillars.whole')}</th>
              <PillarCells {...total} />
            </tr>
          </tfoot>
        </table>
      </section>
    </SheetBlock>
  );
}

function PillarRow({ line }: { line: SheetPillar }) {
  const { t } = useTranslation();
  const names = useNames();
  const { number, name } = line.pillar;
  const isAbsent = name === null || line.coverage.initiativeCount === 0;
  return (
    <tr>
      <th scope="row" className={isAbsent ? styles.absent : undefined}>
        <span className={styles.number}>({number})</span>
        {name === null ? t('words.pillarMissing') : names.text('pillar', name)}
      </th>
      {isAbsent ? (
        <td colSpan={kinds.length + 2} className={styles.none}>
          <span aria-hidden="true">{formatMissing()}</span>
          <span className="visuallyHidden">{t('department.pillars.noInitiatives')}</span>
        </td>
      ) : (
        <PillarCells {...line} />
      )}
    </tr>
  );
}

function PillarCells({ coverage, kinds: counts, countedCount }: Omit<SheetPillar, 'pillar'>) {
  const { t } = useTranslation();
  const { language } = useNames();
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <td>
        {t('department.pillars.coverageCell', { withNumber: number(coverage.withNumberCount), all: number(coverage.initiativeCount) })}
      </td>
      {kinds.map((kind) => (
        <td key={kind} data-zero={counts[kind] === 0 || undefined}>
          {number(counts[kind])}
        </td>
      ))}
      <td className={styles.total}>{number(countedCount)}</td>
    </>
  );
}
