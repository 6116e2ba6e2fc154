import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewSlide } from '../../../store/deck';
import { useDeck } from '../../../store/useDeck';
import { Button } from '../../../ui/Button';
import { saveFile } from '../../../ui/saveFile';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import type { Screens } from '../slide/frozenReport';
import { makeKit, makePptx } from './meetingWork';
import styles from './TakeDialog.module.css';
import type { TakeContext } from './takeContext';
import type { Jobs } from './useJob';

interface MeetingFilesProps {
  readonly context: TakeContext;
  /** What is on the screen; null: the deck only. */
  readonly view: { readonly title: string; readonly slides: readonly NewSlide[] } | null;
  readonly screens: Screens;
  readonly jobs: Jobs;
}

const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** PowerPoint and 会議資料一式, of what is on the screen or of the reader's deck. */
export function MeetingFiles({ context, view, screens, jobs }: MeetingFilesProps) {
  const { t } = useTranslation();
  const deck = useDeck((state) => state.deck);
  const [scope, setScope] = useState<'view' | 'deck'>('view');
  const own = { title: deck.title || t('present.files.deckName'), slides: deck.slides };
  const isDeck = view === null || scope === 'deck';
  const { title, slides } = isDeck ? own : view;
  const work = { title, slides, screens, context: isDeck ? { ...context, selection: null } : context };
  return (
    <section className={styles.part}>
      <h3>{t('present.files.meeting')}</h3>
      {view !== null && deck.slides.length > 0 && (
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
