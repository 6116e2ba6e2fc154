import { useTranslation } from 'react-i18next';
import type { InitiativeRow } from '../../query/initiativeRows';
import { useBoardActions } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { MarkedText } from '../../ui/MarkedText';
import { SheetBlock } from './SheetBlock';
import styles from './SheetWithoutNumber.module.css';

const initiativeLimit = 5;

/** The initiatives that are reported in words only; each opens its words. */
export function SheetWithoutNumber({ initiatives }: { initiatives: readonly InitiativeRow[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const { openInitiative } = useBoardActions();
  return (
    <SheetBlock title={t('department.withoutNumber.title')} hiddenCount={initiatives.length - initiativeLimit}>
      {initiatives.length === 0 ? (
        <p className={styles.note}>{t('department.withoutNumber.none')}</p>
      ) : (
        <ul className={styles.list}>
          {initiatives.slice(0, initiativeLimit).map(({ initiative, pillar, sections }) => (
            <li key={initiative.id} className={styles.item}>
              <button type="button" className={styles.text} onClick={() => openInitiative(initiative.id)}>
                {initiative.marker} <MarkedText value={names.printed('initiative', initiative)} />
              </button>
              <span className={styles.place}>
                <span>{t('words.pillarShort', { number: pillar.number })}</span>
                {sections.map(({ id, name }) => (
                  <span key={id}>
                    <MarkedText value={names.translate('section', name)} />
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </SheetBlock>
  );
}
