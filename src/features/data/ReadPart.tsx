import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPhase } from '../../app/workers/importJob';
import { readMunicipalityName } from '../../domain/municipality';
import { useBoard, useBoardContext } from '../../store/useBoard';
import type { KeptStanding } from '../../store/kept';
import { keptReview } from '../../store/reviewSchema';
import { Button } from '../../ui/Button';
import { FileButton } from '../../ui/FileButton';
import { ruby } from '../../ui/Ruby';
import { saveFile } from '../../ui/saveFile';
import { applyReview } from './applyReview';
import { AnswerFields } from './AnswerFields';
import { AnswersPart } from './AnswersPart';
import styles from './DataScreen.module.css';
import { ImportList } from './ImportList';
import { IssueList } from './IssueList';
import { MappingForm } from './MappingForm';
import { keepImport, nameReport, showImport } from './openImport';
import { RecognisedFacts, RecognisedTables } from './Recognised';
import { useReading, type Reading } from './useReading';

const phases: readonly (ImportPhase | 'starting')[] = ['starting', 'reading', 'checking'];
const accepted = '.txt,.text,.csv,.tsv,.tab,.xlsx,.xlsm,.html,.htm,.md,.markdown,.json';

/** A document is chosen or dropped, read, and shown as it was understood; then it is opened. */
export function ReadPart() {
  const { reading, choose, readAgain, cancel } = useReading();
  useDroppedFiles(choose);
  return (
    <>
      <DropZone onFiles={(files) => void choose(files)} />
      <output className={styles.answer}>
        <ReadingState reading={reading} onCancel={cancel} />
      </output>
      {reading.status === 'read' && reading.answer.answered === null && (
        <ReadDocument key={reading.answer.sha256} reading={reading} onReadAgain={readAgain} />
      )}
      {reading.status === 'read' && reading.answer.answered !== null && (
        <AnswersPart key={reading.answer.sha256} file={reading.chosen.file} book={reading.answer.answered} isMore={reading.isMore} />
      )}
      <ImportList />
    </>
  );
}

/** A file dropped anywhere on this screen is read; a browser would leave the page for it. */
function useDroppedFiles(choose: (files: readonly File[]) => Promise<void>): void {
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void choose(files);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', take);
    };
  }, [choose]);
}

function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  return (
    <section className={styles.drop} aria-label={t('data.read.title')}>
      <p>{ruby(t('data.read.drop'))}</p>
      <FileButton look="primary" isMultiple label={t('data.read.choose')} accept={accepted} onFile={(_first, all) => onFiles(all)} />
      <p className={styles.quiet}>{ruby(t('data.read.accepted'))}</p>
    </section>
  );
}

function ReadingState({ reading, onCancel }: { reading: Reading; onCancel: () => void }) {
  const { t } = useTranslation();
  if (reading.status === 'reading') {
    const { file, phase } = reading;
    const step = phases.indexOf(phase) + 1;
    const words = { file, phase: t(`data.read.phases.${phase}`), step, steps: phases.length };
    return (
      <div className={styles.progress}>
        <span>{ruby(t('data.read.progress', words))}</span>
        <progress max={phases.length + 1} value={step} aria-label={t('data.read.progress', words)} />
        <Button onClick={onCancel}>{t('data.read.cancel')}</Button>
      </div>
    );
  }
  if (reading.status === 'tooLarge') return <IssueList issues={[reading.issue]} />;
  if (reading.status !== 'failed') return null;
  const { reason, file, message } = reading;
  return <p className={styles.told}>{ruby(t(`data.read.${reason}`, { file, message: message.slice(0, 300) }))}</p>;
}

interface ReadDocumentProps {
  readonly reading: Extract<Reading, { status: 'read' }>;
  readonly onReadAgain: ReturnType<typeof useReading>['readAgain'];
}

/** What was understood, or why it is refused; then the person says what is missing, or opens it. */
function ReadDocument({ reading, onReadAgain }: ReadDocumentProps) {
  const { t } = useTranslation();
  const { chosen, answers, answer, isInPage, isMore } = reading;
  const { report, issues, recognised, proposals, profileText } = answer;
  // a table of indicators is read as soon as a person has said what its columns are
  const isMapped = report === null && proposals.some(({ draft }) => draft.columns.some(({ as }) => as === 'value'));
  const isUnnamed = report?.municipality.name === '';
  return (
    <section className={styles.card} aria-labelledby="read-title">
      <h3 id="read-title">
        {report !== null ? ruby(t('data.recognised.title')) : isMapped ? ruby(t('data.mapping.title')) : ruby(t('data.refused.title'))}
      </h3>
      {report === null && <p>{ruby(isMapped ? t('data.mapping.lead') : t('data.refused.kept'))}</p>}
      {isInPage && <p className={styles.told}>{ruby(t('data.read.inPage'))}</p>}
      {isMore && <p className={styles.told}>{ruby(t('data.read.tooMany', { file: chosen.file }))}</p>}
      {report === null && !isMapped && <IssueList issues={issues} />}
      <RecognisedFacts file={chosen.file} answer={answer} />
      {recognised.isFinished && <p>{ruby(t('data.recognised.finished'))}</p>}
      {report !== null && <OpenButtons reading={reading} />}
      {profileText !== null && <SaveProfile file={chosen.file} text={profileText} />}
      {isMapped && <MappingForm proposals={proposals} onRead={(profile) => onReadAgain({ ...chosen, profile }, answers)} />}
      {isMapped && (
        <details className={styles.more}>
          <summary>{ruby(t('data.mapping.why'))}</summary>
          <IssueList issues={issues} />
        </details>
      )}
      {!recognised.isFinished && (
        <details className={styles.more} open={isUnnamed || (report === null && !isMapped)}>
          <summary>{ruby(report === null ? t('data.refused.fields') : t('data.fields.title'))}</summary>
          <AnswerFields answers={answers} sheets={recognised.sheets} proposed={isUnnamed ? readMunicipalityName(chosen.file) : null} onRead={(next) => onReadAgain(chosen, next)} />
        </details>
      )}
      {profileText === null && !isMapped && (report !== null || recognised.tables.length > 0) && (
        <>
          <h4>{ruby(t('data.tables.title'))}</h4>
          <RecognisedTables tables={recognised.tables} isFinished={recognised.isFinished} />
        </>
      )}
      {report !== null && (
        <>
          <h4>{ruby(t('data.issues.title'))}</h4>
          <IssueList issues={issues} />
        </>
      )}
    </section>
  );
}

/** How the columns were read, as a file for the next year. */
function SaveProfile({ file, text }: { file: string; text: string }) {
  const { t } = useTranslation();
  const save = () => saveFile(`${file}_${t('data.mapping.saved')}.json`, text, 'application/json');
  return (
    <div className={styles.actions}>
      <Button look="quiet" icon="download" onClick={save}>
        {t('data.mapping.save')}
      </Button>
    </div>
  );
}

/** Keeps the report and shows it; a browser that keeps nothing is told of before the page is left. */
function OpenButtons({ reading }: Pick<ReadDocumentProps, 'reading'>) {
  const { t } = useTranslation();
  const board = useBoardContext();
  const { actions } = board;
  const shown = useBoard(({ loading }) => (loading.status === 'ready' ? loading.folder : null));
  const [standing, setStanding] = useState<KeptStanding | null>(null);
  const { report, recognised } = reading.answer;
  if (report === null) return null;
  const id = nameReport(report);
  const madeHere = keptReview(id).get().value.done;
  const open = async (screen: 'overview' | 'data') => {
    const askedIn = board.store.getState().view;
    const kept = await keepImport(reading, report, new Date().toISOString());
    if (madeHere > 0 && reading.chosen.curation === null) await applyReview(id, actions, new AbortController().signal);
    else if (shown === id) actions.showReport(report, id);
    if (kept.standing !== 'kept') actions.addNotice({ code: kept.standing === 'full' ? 'storageFull' : 'storageRefused' });
    setStanding(kept.standing);
    showImport(board, id, { screen, dataPart: screen === 'data' ? 'review' : 'read' }, askedIn);
  };
  return (
    <div className={styles.actions}>
      <Button look="primary" onClick={() => void open('overview')}>
        {t('data.open.overview')}
      </Button>
      {!recognised.isFinished && <Button onClick={() => void open('data')}>{t('data.open.review')}</Button>}
      {madeHere > 0 && reading.chosen.curation === null && <p className={styles.quiet}>{ruby(t('data.recognised.again', { count: madeHere }))}</p>}
      {standing !== null && <p className={styles.quiet}>{ruby(t(`data.open.${standing}`))}</p>}
    </div>
  );
}
