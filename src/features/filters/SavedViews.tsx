import '../../i18n/laterTexts';
import { ruby } from '../../ui/Ruby';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { keptLinks } from '../../store/keptLinks';
import { keptSlideMaster } from '../../store/slideMasterSchema';
import { listBackupParts, restoreBackup, serializeBackup, type RestoredBackup } from '../../store/backup';
import { keptThings, maxNamedViews, maxViewNameLength, numberName, type NamedView } from '../../store/keptSchema';
import { serializeNamedViews, useNamedViews, type NamedViews, type SameName, type SaveOutcome } from '../../store/namedViews';
import { readBox, readDocument, writeBox } from '../../store/reportBox';
import { keptReview } from '../../store/reviewSchema';
import { useBoard, useBoardActions } from '../../store/useBoard';
import { findDeckStore } from '../../store/useDeck';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FileButton } from '../../ui/FileButton';
import { saveFile } from '../../ui/saveFile';
import styles from './FilterBar.module.css';
import { proposeName } from './filterModel';

/** Views that the reader has named: kept in this browser, taken along as a file. */
export function SavedViews({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const named = useNamedViews();
  const [message, setMessage] = useState('');
  const [restored, setRestored] = useState<RestoredBackup | null>(null);
  const { addNotice } = useBoardActions();
  /** Views, or everything that is kept: the file says which it is. */
  const importFile = async (file: File) => {
    const text = await file.text();
    const everything = await restoreBackup(text, openParts());
    setRestored(everything);
    if (everything !== null) {
      setMessage('');
      if (everything.standing !== 'kept') addNotice({ code: everything.standing === 'full' ? 'storageFull' : 'storageRefused' });
      return;
    }
    const imported = named.importText(text);
    if (imported === null) return setMessage(t('views.importFailed'));
    const { added, found } = imported;
    if (found === 0) return setMessage(t('views.importedNone'));
    setMessage(
      added === found ? t('views.imported', { count: added }) : t('views.importedSome', { count: added, found, max: maxNamedViews }),
    );
  };
  const footer = (
    <>
      <FileButton label={t('views.import')} accept=".json,application/json" onFile={(file) => void importFile(file)} />
      <Button
        icon="download"
        disabled={named.views.length === 0}
        onClick={() => saveFile('seika-board-views.json', serializeNamedViews(named.views), 'application/json')}
      >
        {ruby(t('views.export'))}
      </Button>
      <Button icon="download" onClick={() => void saveEverything()}>
        {ruby(t('views.all.export'))}
      </Button>
    </>
  );
  return (
    <Dialog title={t('views.title')} closeLabel={t('views.close')} placement="sheet" onClose={onClose} footer={footer}>
      <p className={styles.lead}>{ruby(t('views.lead'))}</p>
      <ViewNameForm named={named} />
      <ViewList named={named} onOpened={onClose} />
      <p className={styles.lead}>{ruby(t('views.all.lead'))}</p>
      <output>
        {message !== '' && <p>{ruby(message)}</p>}
        {restored !== null && <RestoredThings things={restored.things} />}
      </output>
    </Dialog>
  );
}

const openParts = () =>
  listBackupParts(
    {
      views: keptThings.views(),
      preferences: keptThings.preferences(),
      paper: keptThings.paper(),
      links: keptLinks(),
      slideMaster: keptSlideMaster(),
    },
    findDeckStore(),
    {
      list: keptThings.imports(),
      openReview: keptReview,
      readBox,
      readDocument,
      writeBox,
    },
  );

async function saveEverything(): Promise<void> {
  saveFile('seika-board-backup.json', await serializeBackup(openParts(), new Date().toISOString()), 'application/json');
}

/** Of these a file holds several. */
const countedThings: ReadonlySet<string> = new Set(['views', 'deck', 'imports']);

/** What became of each thing of a file. */
function RestoredThings({ things }: Pick<RestoredBackup, 'things'>) {
  const { t } = useTranslation();
  const say = ({ name, restored }: RestoredBackup['things'][number]): string => {
    const thing = t(`views.all.things.${name}`);
    if (restored.outcome !== 'restored') return t(`views.all.${restored.outcome}`, { thing });
    const { added, found } = restored;
    if (found === 0) return t('views.all.same', { thing });
    if (added < found) return t('views.all.some', { thing, count: added, found });
    return countedThings.has(name) ? t('views.all.added', { thing, count: added }) : t('views.all.set', { thing });
  };
  if (things.length === 0) return <p>{ruby(t('views.all.nothing'))}</p>;
  return (
    <ul>
      {things.map((one) => (
        <li key={one.name}>
          <span>{ruby(say(one))}</span>
          {one.restored.outcome === 'restored' && !one.restored.isWhole && <span> {ruby(t('views.all.partly'))}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A name for the present view. What is there under that name goes only when the reader says so; the typed name stays until it is used. */
function ViewNameForm({ named }: { named: NamedViews }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const view = useBoard((state) => state.view);
  const [name, setName] = useState(() => proposeName(t(`app.screens.${view.screen}`), view.selection, words));
  /** What became of the last name; null since something else is typed. */
  const [answer, setAnswer] = useState<{ readonly outcome: SaveOutcome; readonly name: string } | null>(null);
  const id = useId();
  const wanted = name.trim();
  const numbered = numberName(wanted, new Set(named.views.map((kept) => kept.name)));
  const save = (sameName: SameName) => {
    if (wanted === '') return;
    const outcome = named.save(wanted, sameName);
    setAnswer({ outcome, name: sameName === 'number' ? numbered : wanted });
    if (outcome === 'saved') setName('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save('ask');
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>{ruby(t('views.name'))}</label>
      <input
        id={id}
        className={styles.nameField}
        value={name}
        maxLength={maxViewNameLength}
        // the proposal is there to be taken or typed over
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setName(event.target.value);
          setAnswer(null);
        }}
      />
      <Button type="submit" look="primary">
        {t('views.save')}
      </Button>
      <output className={styles.answer}>
        {answer?.outcome === 'saved' && <span>{ruby(t('views.saved', { name: answer.name }))}</span>}
        {answer?.outcome === 'sameName' && <span>{ruby(t('views.sameName', { name: answer.name }))}</span>}
        {answer?.outcome === 'full' && <span>{ruby(t('views.full', { max: maxNamedViews }))}</span>}
      </output>
      {answer?.outcome === 'sameName' && (
        <div className={styles.answer}>
          <Button onClick={() => save('replace')}>{ruby(t('views.replace'))}</Button>
          <Button onClick={() => save('number')}>{t('views.keepBoth', { name: numbered })}</Button>
        </div>
      )}
    </form>
  );
}

function ViewList({ named, onOpened }: { named: NamedViews; onOpened: () => void }) {
  const { t } = useTranslation();
  const { applyHash } = useBoardActions();
  const open = (hash: string) => {
    onOpened();
    applyHash(hash);
  };
  const [removed, setRemoved] = useState<{ readonly view: NamedView; readonly place: number } | null>(null);
  const undo = () => {
    if (removed !== null) named.restore(removed.view, removed.place);
    setRemoved(null);
  };
  return (
    <>
      <p className={styles.removed}>
        <output>{removed !== null && ruby(t('views.removed', { name: removed.view.name }))}</output>
        {removed !== null && (
          <Button look="quiet" icon="undo" onClick={undo}>
            {t('views.undo')}
          </Button>
        )}
      </p>
      {named.views.length === 0 && <p className={styles.lead}>{ruby(t('views.none'))}</p>}
      <ul className={styles.list}>
        {named.views.map((view, place) => {
          const { name, hash } = view;
          return (
            <li key={name}>
              <Button look="quiet" icon="save" aria-label={t('views.show', { name })} onClick={() => open(hash)}>
                {name}
              </Button>
              <Button
                look="quiet"
                icon="close"
                isIconOnly
                onClick={() => {
                  named.remove(name);
                  setRemoved({ view, place });
                }}
              >
                {ruby(t('views.remove', { name }))}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
