import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readMunicipalityName } from '../../domain/municipality';
import { ViewLink } from '../../panels/ViewLink';
import type { CatalogueEntry } from '../../store/reportCatalogue';
import { readSiteIndex, type SiteReport } from '../../store/siteIndex';
import { useBoardActions, useReportIndex, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { writeToday } from '../../store/writeToday';
import { Button } from '../../ui/Button';
import { FileButton } from '../../ui/FileButton';
import { ruby } from '../../ui/Ruby';
import { saveFile } from '../../ui/saveFile';
import { formatFiscalYear } from '../../words/formatDate';
import styles from './DataScreen.module.css';
import { fileKinds, isFromFile, makeFile, makeFolder, makeSingleFile, type FileKind, type MadeFile, type Publication } from './publishFiles';
import { renameImport } from './applyReview';
import { buildReview } from './reviewModel';
import { useRecords, useShownEntry } from './useRecords';
import { useReviewJob } from './useReview';

type Told = { readonly kind: 'making' | 'singleMissing' } | { readonly kind: 'made' | 'failed'; readonly text: string };

/** 公開: the open report as one file, as a folder for a published board, and file by file. */
export function PublishPart() {
  const { t } = useTranslation();
  const { report } = useReportIndex();
  const entry = useShownEntry();
  const records = useRecords(entry);
  const { isPending } = useReviewJob(entry?.folder ?? '');
  const [told, setTold] = useState<Told | null>(null);
  const [list, setList] = useState<ChosenList>(null);
  if (records === 'failed') return <p className={styles.told}>{ruby(t('data.records.failed'))}</p>;
  if (records === 'loading' || entry === null) return <p className={styles.quiet}>{ruby(t('data.records.loading'))}</p>;
  if (isPending) return <p className={styles.quiet}>{ruby(t('data.review.pending'))}</p>;
  const publication: Publication = { report, folder: entry.folder, records };
  const make = async (work: () => Promise<MadeFile | null> | MadeFile | null) => {
    setTold({ kind: 'making' });
    try {
      const file = await work();
      if (file === null) return setTold({ kind: 'singleMissing' });
      saveFile(file.name, file.content, file.type);
      setTold({ kind: 'made', text: file.name });
    } catch (error) {
      setTold({ kind: 'failed', text: error instanceof Error ? error.message.slice(0, 300) : String(error) });
    }
  };
  const absent: readonly FileKind[] = [
    ...(records.curation === null ? (['curation'] as const) : []),
    ...(records.issues === null ? (['issues'] as const) : []),
    ...(records.links.length === 0 ? (['links'] as const) : []),
  ];
  const isNamed = report.municipality.name !== '' || entry.kept === undefined || report.source.file.endsWith('.json');
  if (!isNamed) return <NameMunicipality entry={entry} file={report.source.file} />;
  return (
    <>
      <OpenReport decisions={countDecisions(records.curation)} isHere={entry.kept !== undefined} />
      <div className={styles.ways}>
        <section className={styles.card} aria-labelledby="publish-single">
          <h3 id="publish-single">{ruby(t('data.publish.single'))}</h3>
          <p className={styles.quiet}>{ruby(t('data.publish.singleBody'))}</p>
          <Button icon="download" onClick={() => void make(async () => makeSingleFile(publication))}>
            {t('data.publish.singleMake')}
          </Button>
        </section>
        <section className={styles.card} aria-labelledby="publish-folder">
          <h3 id="publish-folder">{ruby(t('data.publish.folder'))}</h3>
          <p className={styles.quiet}>{ruby(t('data.publish.folderBody'))}</p>
          {isFromFile() && <SiteList list={list} onChoose={setList} />}
          <Button
            icon="download"
            onClick={() => void make(async () => makeFolder(publication, writeToday(), list === 'wrong' ? null : list))}
          >
            {t('data.publish.folderMake')}
          </Button>
          {!isFromFile() && <SiteList list={list} onChoose={setList} />}
        </section>
        <section className={styles.card} aria-labelledby="publish-files">
          <h3 id="publish-files">{ruby(t('data.publish.files'))}</h3>
          <p className={styles.quiet}>{ruby(t('data.publish.filesBody'))}</p>
          <ul className={styles.files}>
            {fileKinds.filter((kind) => !absent.includes(kind)).map((kind) => (
              <li key={kind}>
                <Button look="quiet" icon="download" onClick={() => void make(() => makeFile(kind, publication))}>
                  {t(`data.publish.fileNames.${kind}`)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <output className={styles.answer}>{told !== null && <ToldText told={told} />}</output>
    </>
  );
}

type ChosenList = readonly SiteReport[] | 'wrong' | null;
/** A list of reports is smaller than this. */
const largestList = 1_000_000;

/** The list of the board that the folder is for: of this site by itself, of another one as its file. */
function SiteList({ list, onChoose }: { list: ChosenList; onChoose: (list: ChosenList) => void }) {
  const { t } = useTranslation();
  const choose = async (file: File) => onChoose(file.size > largestList ? 'wrong' : (readSiteIndex(await file.text()) ?? 'wrong'));
  return (
    <>
      {isFromFile() && list === null && <p className={styles.told}>{ruby(t('data.publish.listAlone'))}</p>}
      {list === 'wrong' && <p className={styles.told}>{ruby(t('data.publish.listWrong'))}</p>}
      {typeof list === 'object' && list !== null && <p className={styles.told}>{ruby(t('data.publish.listJoined', { count: list.length }))}</p>}
      <FileButton label={t('data.publish.listChoose')} accept=".json" onFile={(file) => void choose(file)} />
    </>
  );
}

/** A report without the name of its municipality is asked for it before it is published; the name of its file may say it. */
function NameMunicipality({ entry, file }: { entry: CatalogueEntry; file: string }) {
  const { t } = useTranslation();
  const actions = useBoardActions();
  const [name, setName] = useState(readMunicipalityName(file) ?? '');
  const [isMissing, setMissing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setMissing(true);
    await renameImport(entry.folder, name.trim(), actions);
  };
  return (
    <form className={styles.card} onSubmit={(event) => void submit(event)}>
      <h3>{ruby(t('data.publish.nameTitle'))}</h3>
      <p className={styles.quiet}>{ruby(t('data.publish.nameBody', { file }))}</p>
      <div className={styles.field}>
        <label htmlFor="municipality-name">{ruby(t('data.fields.municipality'))}</label>
        <input
          id="municipality-name"
          lang="ja"
          size={12}
          maxLength={60}
          value={name}
          aria-invalid={isMissing}
          onChange={(event) => setName(event.target.value)}
        />
        {isMissing && <p className={styles.wrong}>{ruby(t('data.publish.nameMissing'))}</p>}
      </div>
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {t('data.publish.nameSet')}
        </Button>
      </div>
    </form>
  );
}

function ToldText({ told }: { told: Told }) {
  const { t } = useTranslation();
  if (told.kind === 'made') return <p className={styles.told}>{ruby(t('data.publish.made', { name: told.text }))}</p>;
  if (told.kind === 'failed') return <p className={styles.told}>{ruby(t('data.publish.failed', { message: told.text }))}</p>;
  return <p className={styles.told}>{ruby(t(`data.publish.${told.kind}`))}</p>;
}

const countDecisions = (curation: object | null): number =>
  curation !== null && 'decisions' in curation && Array.isArray(curation.decisions) ? curation.decisions.length : 0;

/** What is about to be published, and what nobody has looked at yet. */
function OpenReport({ decisions, isHere }: { decisions: number; isHere: boolean }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const names = useNames();
  const language = useView('language');
  const { municipality, fiscalYear } = index.report;
  const { open } = buildReview(index, 'open', null).counts;
  return (
    <div className={styles.openReport}>
      <p>
        <strong>
          {ruby(t('data.publish.report', {
            municipality: names.text('municipality', municipality.name),
            year: formatFiscalYear(fiscalYear, language),
          }))}
        </strong>{' '}
        <span className={styles.badge}>{ruby(t(isHere ? 'data.imported' : 'data.builtIn'))}</span>
      </p>
      {decisions > 0 && <p>{ruby(t('data.publish.decisions', { count: decisions }))}</p>}
      {open > 0 && (
        <p>
          <span>{ruby(t('data.publish.open', { count: open }))}</span>{' '}
          {isHere && (
            <ViewLink to={{ dataPart: 'review', reviewFilter: 'open' }}>{t('data.publish.toReview')}</ViewLink>
          )}
        </p>
      )}
    </div>
  );
}
