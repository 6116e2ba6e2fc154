import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck } from '../../../store/deck';
import { useDeck } from '../../../store/useDeck';
import { Button } from '../../../ui/Button';
import { saveFile } from '../../../ui/saveFile';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { makeSlideOf } from '../deck/addView';
import type { Screens } from '../slide/frozenReport';
import { makeKit, makePptx } from './meetingWork';
import styles from './TakeDialog.module.css';
import { titleOf, type TakeContext } from './takeContext';
import type { Jobs } from './useJob';

interface MeetingFilesProps {
  readonly context: TakeContext;
  readonly screens: Screens;
  readonly jobs: Jobs;
}

/** PowerPoint and 会議資料一式, of what is on the screen or of the reader's deck. */
export function MeetingFiles({ context, screens, jobs }: MeetingFilesProps) {
  const { t } = useTranslation();
  const deck = useDeck((state) => state.deck);
  const [scope, setScope] = useState<'view' | 'deck'>('view');
  const { source, board } = context;
  const chart = source.kind === 'chart' ? source.chart.heading.id : null;
  const view: Omit<Deck, 'report' | 'slides'> & { slides: Deck['slides'] } = {
    title: source.kind === 'screen' ? t(`app.screens.${board.store.getState().view.screen}`) : titleOf(context),
    slides: [{ id: 's1', ...makeSlideOf(board, chart) }],
  };
  const { title, slides } = scope === 'deck' ? { title: deck.title || t('present.files.deckName'), slides: deck.slides } : view;
  const work = { title, slides, context, screens };
  return (
    <section className={styles.part}>
      <h3>{t('present.files.meeting')}</h3>
      {deck.slides.length > 0 && (
        <SegmentedControl
          label={t('present.files.scope')}
          value={scope}
          options={[
            { value: 'view', label: t('present.files.scopeView') },
            { value: 'deck', label: t('present.files.scopeDeck', { count: deck.slides.length }) },
          ]}
          onChange={setScope}
        />
      )}
      <div className={styles.buttons}>
        <Button
          icon="download"
          onClick={() => {
            const name = `${context.fileName(title)}.pptx`;
            jobs.run(name, async (control) => saveFile(name, await makePptx(work, control), pptxType));
          }}
        >
          {t('present.files.pptx')}
        </Button>
        <Button
          icon="download"
          onClick={() => {
            const name = `${context.fileName(t('present.files.kitName'))}.zip`;
            jobs.run(name, async (control) => saveFile(name, await makeKit(work, control), 'application/zip'));
          }}
        >
          {t('present.files.kit')}
        </Button>
      </div>
      <p className={styles.hint}>{t('present.files.kitHint')}</p>
    </section>
  );
}

const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
