import { useTranslation } from 'react-i18next';
import { FindingList } from '../../panels/FindingList';
import { useChartSource } from '../../charts/useChartSource';
import type { DepartmentSheet } from './departmentSheet';
import styles from './Sheet.module.css';
import { SheetBlock } from './SheetBlock';
import { SheetComparisons } from './SheetComparisons';
import { SheetFigures } from './SheetFigures';
import { SheetHead } from './SheetHead';
import { SheetPillars } from './SheetPillars';
import { SheetRates } from './SheetRates';
import { SheetUnits } from './SheetUnits';
import { SheetWithoutNumber } from './SheetWithoutNumber';

/** More would not be read on one page; the rest is counted and stands in the table. */
const findingLimit = 4;

/** The page itself: every block at the same place for every department, so that two sheets side by side can be compared. */
export function Sheet({ sheet }: { sheet: DepartmentSheet }) {
  const { t } = useTranslation();
  const { source } = useChartSource();
  return (
    <div className={styles.sheet} data-prints-alone>
      <SheetHead department={sheet.department} sections={sheet.sections} />
      <SheetFigures sheet={sheet} />
      <div className={styles.columns}>
        <div className={styles.first}>
          <SheetPillars sheet={sheet} />
          <SheetComparisons comparisons={sheet.comparisons} lone={sheet.lone} />
        </div>
        <div className={styles.flow}>
          <SheetUnits units={sheet.units} />
          <SheetRates rates={sheet.rates} />
          <SheetWithoutNumber initiatives={sheet.withoutNumber} />
          {sheet.amongAll.length > 0 && (
            <SheetBlock title={t('department.amongAll')} hiddenCount={sheet.amongAll.length - findingLimit}>
              <FindingList findings={sheet.amongAll.slice(0, findingLimit)} />
            </SheetBlock>
          )}
          {sheet.care.length > 0 && (
            <SheetBlock title={t('department.care')} hiddenCount={sheet.care.length - findingLimit}>
              <FindingList findings={sheet.care.slice(0, findingLimit)} />
            </SheetBlock>
          )}
        </div>
      </div>
      <p className={styles.foot}>
        {t('department.definition')} {t('department.derived')}
        <br />
        {source}
      </p>
    </div>
  );
}
