import { useTranslation } from 'react-i18next';
import { useReportIndex } from '../../../store/useBoard';
import { useDeckActions } from '../../../store/useDeck';
import { Button } from '../../../ui/Button';
import styles from './ReadyDecks.module.css';
import { buildReadyDeck, describeReport, readyDeckNames } from './readyDecks';
import { useStartTalk } from '../talk/useStartTalk';

/** Decks made from the report: one click to the first slide. */
export function ReadyDecks() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const start = useStartTalk();
  const { addAll } = useDeckActions();
  return (
    <section className={styles.panel} aria-labelledby="ready-decks">
      <h3 id="ready-decks">{t('present.ready.title')}</h3>
      <ul className={styles.decks}>
        {readyDeckNames.map((name) => {
          const slides = buildReadyDeck(name, index);
          const words = { name: t(`present.ready.${name}.name`) };
          return (
            <li key={name} className={styles.deck}>
              <p className={styles.name}>{words.name}</p>
              <p className={styles.lead}>
                {t(`present.ready.${name}.lead`)}
                <span>{t('present.ready.count', { count: slides.length })}</span>
              </p>
              <div className={styles.buttons}>
                <Button icon="play" aria-label={t('present.ready.startOf', words)} onClick={() => start(name)}>
                  {t('present.ready.start')}
                </Button>
                <Button look="quiet" aria-label={t('present.ready.addOf', words)} onClick={() => addAll(slides, describeReport(index))}>
                  {t('present.ready.add')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
