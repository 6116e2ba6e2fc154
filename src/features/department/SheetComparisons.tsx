import { QuantityFigure } from '../../charts/QuantityFigure';
import { formatList, formatPercent } from '../../words/formatNumber';
import type { LoneComparison } from '../../query/comparisons';
import { useBoardActions } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { writeDifference } from '../../words/writeDifference';
import { MarkedText } from '../../ui/MarkedText';
import type { SheetComparison } from './departmentSheet';
import { SheetBlock } from './SheetBlock';
import styles from './SheetList.module.css';

interface SheetComparisonsProps {
  readonly comparisons: readonly SheetComparison[];
  readonly lone: readonly LoneComparison[];
}

const comparisonLimit = 5;

/** Values beside an earlier one or a target, and targets that stand alone. */
export function SheetComparisons({ comparisons, lone }: SheetComparisonsProps) {
  const words = useNameWords();
  const { names, t } = words;
  const { openQuantity } = useBoardActions();
  const describe = (pair: SheetComparison) =>
    formatList(
      [
        t(`department.comparisons.${pair.beside}`, { value: names.quantity(pair.other).text }),
        t('department.comparisons.difference', { value: writeDifference(pair, words) }),
        ...(pair.attainment === null
          ? []
          : [t('department.comparisons.attainment', { share: formatPercent(pair.attainment, names.language, 1) })]),
      ],
      names.language,
    );
  const entries = [
    ...comparisons.map((pair) => ({ quantity: pair.row.quantity, detail: describe(pair) })),
    ...lone.map(({ quantity }) => ({ quantity, detail: t('department.comparisons.lone') })),
  ];
  return (
    <SheetBlock title={t('department.comparisons.title')} hiddenCount={entries.length - comparisonLimit}>
      {entries.length === 0 ? (
        <p className={styles.note}>{t('department.comparisons.none')}</p>
      ) : (
        <ul className={styles.list}>
          {entries.slice(0, comparisonLimit).map(({ quantity, detail }) => (
            <li key={`${quantity.id} ${detail}`} className={styles.item}>
              <span>
                <MarkedText value={names.translate('label', quantity.label)} />
                <span className={styles.detail}>{detail}</span>
              </span>
              <QuantityFigure quantity={quantity} words={words} onOpen={openQuantity} />
            </li>
          ))}
        </ul>
      )}
    </SheetBlock>
  );
}
