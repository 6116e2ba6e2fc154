import { QuantityFigure } from '../../panels/ReportParts';
import { formatNumber } from '../../words/formatNumber';
import { useBoardActions } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { MarkedText } from '../../ui/MarkedText';
import type { SheetUnit } from './departmentSheet';
import { SheetBlock } from './SheetBlock';
import styles from './SheetList.module.css';

const unitLimit = 6;

/** The largest value of each unit, with how many there are to be the largest of. */
export function SheetUnits({ units }: { units: readonly SheetUnit[] }) {
  const words = useNameWords();
  const { names, t } = words;
  const { openQuantity } = useBoardActions();
  const number = (value: number) => formatNumber(value, names.language);
  return (
    <SheetBlock title={t('department.units.title')} hiddenCount={units.length - unitLimit}>
      {units.length === 0 ? (
        <p className={styles.note}>{t('department.units.none')}</p>
      ) : (
        <ul className={styles.list}>
          {units.slice(0, unitLimit).map(({ unit, counting, countedCount, row, tiedCount }) => (
            <li key={`${unit} ${counting}`} className={styles.item}>
              <span>
                <MarkedText value={names.translate('label', row.quantity.label)} />
                {countedCount > 1 && <span className={styles.detail}>{t('department.units.count', { number: number(countedCount) })}</span>}
                {tiedCount > 0 && <span className={styles.detail}>{t('department.units.tied', { number: number(tiedCount) })}</span>}
              </span>
              <QuantityFigure quantity={row.quantity} words={words} onOpen={openQuantity} />
            </li>
          ))}
        </ul>
      )}
    </SheetBlock>
  );
}
