import { QuantityFigure } from '../../charts/QuantityFigure';
import { formatList } from '../../words/formatNumber';
import type { RateRow } from '../../query/comparisons';
import { useBoardActions } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { MarkedText } from '../../ui/MarkedText';
import { SheetBlock } from './SheetBlock';
import styles from './SheetList.module.css';

const rateLimit = 8;

/** Every rate with the values printed beside it; never added, never averaged. */
export function SheetRates({ rates }: { rates: readonly RateRow[] }) {
  const words = useNameWords();
  const { names, t } = words;
  const { openQuantity } = useBoardActions();
  return (
    <SheetBlock title={t('department.rates.title')} hiddenCount={rates.length - rateLimit}>
      {rates.length === 0 ? (
        <p className={styles.note}>{t('department.rates.none')}</p>
      ) : (
        <ul className={styles.list}>
          {rates.slice(0, rateLimit).map(({ row, priors, targets }) => {
            const printed = [
              ...priors.map((prior) => t('department.rates.prior', { value: names.quantity(prior).text })),
              ...targets.map((target) => t('department.rates.target', { value: names.quantity(target).text })),
            ];
            return (
              <li key={row.quantity.id} className={styles.item}>
                <span>
                  <MarkedText value={names.translate('label', row.quantity.label)} />
                  {printed.length > 0 && <span className={styles.detail}>{formatList(printed, names.language)}</span>}
                </span>
                <QuantityFigure quantity={row.quantity} words={words} onOpen={openQuantity} />
              </li>
            );
          })}
        </ul>
      )}
    </SheetBlock>
  );
}
