import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '../../../store/kept';
import { keptSlideMaster } from '../../../store/slideMasterSchema';
import { useDeck } from '../../../store/useDeck';
import { Button } from '../../../ui/Button';
import { ruby } from '../../../ui/Ruby';
import { saveFile } from '../../../ui/saveFile';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import type { Jobs } from './JobStatus';
import { makeKit, makePptx, nameSourceFile, type MeetingWork, type TakeContext } from './makeFiles';
import styles from './TakeDialog.module.css';
import { keptThings, maxPaperNumberLength, type PaperFields } from '../../../store/keptSchema';

interface MeetingFilesProps {
  readonly context: TakeContext;
  /** The title of what is on the screen; null: the deck only. */
  readonly view: string | null;
  readonly jobs: Jobs;
}

const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** PowerPoint and 会議資料一式, of what is on the screen or of the reader's deck. */
export function MeetingFiles({ context, view, jobs }: MeetingFilesProps) {
  const { t } = useTranslation();
  const deck = useDeck((state) => state.deck);
  const { value: master } = useKept(keptSlideMaster);
  const [scope, setScope] = useState<'view' | 'deck'>('view');
  const isDeck = view === null || scope === 'deck';
  const title = isDeck ? deck.title || t('present.files.deckName') : view;
  const work: MeetingWork = { title, deck: isDeck ? deck.slides : null, context: isDeck ? { ...context, selection: null } : context };
  return (
    <section className={styles.part}>
      <h3>{ruby(t('present.files.meeting'))}</h3>
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
            const name = `${isDeck ? context.fileName(title) : nameSourceFile(context)}.pptx`;
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
      {master !== null && <p className={styles.hint}>{ruby(t('present.files.master', { file: master.file }))}</p>}
      <p className={styles.hint}>{ruby(t('present.files.kitHint'))}</p>
    </section>
  );
}

/** Paper: what stands at the head of its pages, remembered for the next meeting, and printing. */
export function PaperPart({ onPrint }: { onPrint: () => void }) {
  const { t } = useTranslation();
  const { value: fields } = useKept(keptThings.paper);
  const change = (patch: Partial<PaperFields>) => keptThings.paper().change((present) => ({ ...present, ...patch }));
  return (
    <section className={styles.part}>
      <h3>{ruby(t('present.files.paper'))}</h3>
      <div className={styles.buttons}>
        <Button onClick={onPrint}>{t('present.files.print')}</Button>
        <label className={styles.field}>
          <span>{ruby(t('present.files.paperNumber'))}</span>
          <input
            value={fields.number}
            maxLength={maxPaperNumberLength}
            placeholder={t('present.files.paperExample')}
            onChange={(event) => change({ number: event.target.value })}
          />
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={fields.isDraft} onChange={() => change({ isDraft: !fields.isDraft })} />
          <span>{ruby(t('present.files.paperDraft'))}</span>
        </label>
      </div>
      <p className={styles.hint}>{ruby(t('present.files.paperHint'))}</p>
    </section>
  );
}
