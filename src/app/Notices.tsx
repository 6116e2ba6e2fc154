import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../store/board';
import { reloadPage } from '../store/history';
import { useKeptFaults, type KeptFaults } from '../store/kept';
import { keptThings } from '../store/keptSchema';
import type { DroppedPart } from '../store/urlCodec';
import { useBoard, useBoardActions, useView } from '../store/useBoard';
import { Button } from '../ui/Button';
import { ruby } from '../ui/Ruby';
import { saveFile } from '../ui/saveFile';
import { formatFiscalYear } from '../words/formatDate';
import { formatList } from '../words/formatNumber';
import styles from './App.module.css';

/** What the reader should know, politely announced; the region is always there, so that screen readers hear what comes in. */
export function Notices() {
  const { t } = useTranslation();
  const notices = useBoard((state) => state.notices);
  const { dismissNotice } = useBoardActions();
  return (
    <section className={styles.notices} aria-label={t('notice.region')} aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.code} className={styles.notice}>
          <div className={styles.noticeText}>
            <NoticeText notice={notice} />
          </div>
          {notice.code === 'filtersReset' && <UndoReset />}
          {notice.code.startsWith('update') && <Button onClick={reloadPage}>{t('notice.reload')}</Button>}
          <Button look="quiet" icon="close" isIconOnly onClick={() => dismissNotice(notice.code)}>
            {t('notice.dismiss')}
          </Button>
        </div>
      ))}
      {Object.entries(keptThings).map(([name, open]) => (
        <UnreadableTexts key={name} name={name} open={open} />
      ))}
    </section>
  );
}

function NoticeText({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const language = useView('language');
  if (notice.code === 'yearMissing') {
    const years = { year: formatFiscalYear(notice.year, language), shown: formatFiscalYear(notice.shown, language) };
    return <p>{ruby(t('notice.yearMissing', years))}</p>;
  }
  if (notice.code === 'choicesDropped') {
    return (
      <p>{ruby(t('notice.choicesDropped', { list: formatList(notice.names, language), year: formatFiscalYear(notice.year, language) }))}</p>
    );
  }
  if (notice.code === 'reportMissing') return <p>{ruby(t('notice.reportMissing', { folder: notice.folder }))}</p>;
  return (
    <>
      <p>{ruby(t(`notice.${notice.code}`))}</p>
      {notice.code === 'linkPartlyRestored' && <DroppedParts parts={notice.dropped} />}
      {notice.code === 'slidesNotDrawn' && (
        <ul>
          {notice.slides.map((slide) => (
            <li key={slide.place}>{ruby(t('notice.slideNotDrawn', slide))}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function UndoReset() {
  const { t } = useTranslation();
  const { undoReset } = useBoardActions();
  return (
    <Button icon="undo" onClick={undoReset}>
      {t('notice.undo')}
    </Button>
  );
}

const thingWords: Readonly<Record<string, 'views' | 'preferences' | 'paper' | 'imports'>> = {
  views: 'views',
  preferences: 'preferences',
  paper: 'paper',
  imports: 'imports',
};

/** What can't be read of one thing that this browser keeps: handed to the reader, and there until the reader removes it. */
function UnreadableTexts({ name, open }: { name: string; open: () => KeptFaults }) {
  const { t } = useTranslation();
  const { unreadable } = useKeptFaults(open);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  return unreadable
    .filter(({ text }) => !dismissed.includes(text))
    .map(({ key, text }) => (
      <div key={key} className={styles.notice}>
        <p className={styles.noticeText}>
          {ruby(t('notice.storageUnreadable', { thing: t(`notice.things.${thingWords[name] ?? 'other'}`) }))}
        </p>
        <Button icon="download" onClick={() => saveFile(`seika-board-${name}.txt`, text, 'text/plain')}>
          {t('notice.saveRaw')}
        </Button>
        <Button look="quiet" onClick={() => open().removeUnreadable(key)}>
          {t('notice.removeRaw')}
        </Button>
        <Button look="quiet" icon="close" isIconOnly onClick={() => setDismissed([...dismissed, text])}>
          {t('notice.dismiss')}
        </Button>
      </div>
    ));
}

function DroppedParts({ parts }: { parts: readonly DroppedPart[] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{ruby(t('notice.details'))}</summary>
      <ul>
        {parts.slice(0, 10).map(({ key, value, reason }) => (
          <li key={`${key} ${value} ${reason}`}>
            <code>{value === '' ? key : `${key}=${value}`}</code> <span>{ruby(t(`notice.reasons.${reason}`))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
