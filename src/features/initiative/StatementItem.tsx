import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '../../domain/report';
import { useReportIndex } from '../../store/useBoard';
import { CorrectionNote } from './CorrectionNote';
import { MarkedNumber } from './MarkedNumber';
import { splitStatement } from './splitStatement';
import styles from './StatementItem.module.css';

/** One sentence with its numbers marked; the one that holds the chosen number comes into sight. */
export function StatementItem({ statement, chosenId }: { statement: Statement; chosenId: string | null }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const item = useRef<HTMLLIElement>(null);
  const pieces = useMemo(() => splitStatement(statement, index.quantitiesByStatement.get(statement.id) ?? []), [index, statement]);
  const isChosen = pieces.some(({ quantity }) => quantity !== null && quantity.id === chosenId);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const marker = index.initiatives.get(statement.printedUnder ?? '')?.marker;
  return (
    <li ref={item} className={styles.item} data-chosen={isChosen}>
      <p lang="ja" className={styles.text}>
        {pieces.map(({ start, text, quantity, correction }) =>
          quantity === null ? (
            correction === null ? (
              text
            ) : (
              <span key={start} className={styles.corrected}>
                {text}
              </span>
            )
          ) : (
            <MarkedNumber key={start} quantity={quantity} text={text} isChosen={quantity.id === chosenId} />
          ),
        )}
      </p>
      {statement.printedUnder !== null && (
        <p className={styles.note}>{marker ? t('initiative.printedUnder', { marker }) : t('initiative.printedElsewhere')}</p>
      )}
      <CorrectionNote corrections={statement.corrections} />
    </li>
  );
}
