import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeReport, maxSlides, type NewSlide } from '../../../store/deck';
import { useReportIndex } from '../../../store/useBoard';
import { useDeckActions } from '../../../store/useDeck';
import { Button } from '../../../ui/Button';
import styles from './ReadyDecks.module.css';
import { buildReadyDeck, readyDeckNames } from './readyDecks';
import { useStartTalk } from '../talk/useStartTalk';

/** Decks made from the report: one click to the first slide. */
export function ReadyDecks() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const start = useStartTalk();
  const { addAll } = useDeckActions();
  const [said, setSaid] = useState('');
  const add = (slides: readonly NewSlide[]) => {
    const { added, asked } = addAll(slides, describeReport(index));
    setSaid(t(added === asked ? 'present.own.addedMany' : 'present.own.addedSome', { count: added, asked, max: maxSlides }));
  };
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
                <Button look="quiet" aria-label={t('present.ready.addOf', words)} onClick={() => add(slides)}>
                  {t('present.ready.add')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <output>{said}</output>
    </section>
  );
}
