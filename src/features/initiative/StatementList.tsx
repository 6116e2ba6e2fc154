import { useTranslation } from 'react-i18next';
import { EmptyColumn } from './EmptyColumn';
import type { InitiativeModel } from './initiativeModel';
import { RoleLegend } from './RoleLegend';
import { StatementItem } from './StatementItem';
import styles from './StatementList.module.css';

/** Every sentence of the initiative as printed, by the column it is printed in. */
export function StatementList({ model }: { model: InitiativeModel }) {
  const { t, i18n } = useTranslation();
  return (
    <section className={styles.statements}>
      <h3 className="visuallyHidden">{t('initiative.statements')}</h3>
      {model.columns.map(({ column, statements }) => (
        <section key={column}>
          <h4 className={styles.column}>{t(`words.columns.${column}`)}</h4>
          {statements.length === 0 ? (
            <EmptyColumn />
          ) : (
            <ul className={styles.list}>
              {statements.map((statement) => (
                <StatementItem key={statement.id} statement={statement} chosenId={model.chosen?.quantity.id ?? null} />
              ))}
            </ul>
          )}
        </section>
      ))}
      {i18n.language !== 'ja' && <p className={styles.note}>{t('initiative.japaneseOnly')}</p>}
      <RoleLegend model={model} />
    </section>
  );
}
