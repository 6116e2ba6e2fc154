import '../../i18n/dataTexts';
import '../../i18n/laterTexts';
import { useTranslation } from 'react-i18next';
import { dataParts, type DataPart } from '../../query/view';
import { useView } from '../../store/useBoard';
import { ViewLink } from '../../panels/ViewLink';
import { ruby } from '../../ui/Ruby';
import styles from './DataScreen.module.css';
import { PublishPart } from './PublishPart';
import { ReadPart } from './ReadPart';
import { RecordsPart } from './RecordsPart';
import { ReviewPart } from './ReviewPart';
import { SlideMasterPart } from './SlideMasterPart';
import { YearsPart } from './YearsPart';

/** The single file has no guide beside it. */
const hasGuide = import.meta.env.MODE !== 'single';

/** データ: a document is read, reviewed and published by a member of staff, and what was decided about the open report is listed. */
export function DataScreen() {
  const { t } = useTranslation();
  const part = useView('dataPart');
  const language = useView('language');
  return (
    <article className={styles.screen}>
      <header className={styles.heading}>
        <h2>{ruby(t('data.title'))}</h2>
        <p>
          <span>{ruby(t('data.lead'))}</span> {hasGuide && <a href={`./guide/steward-${language}.html`}>{ruby(t('data.guide'))}</a>}
        </p>
      </header>
      <Steps current={part} />
      <div className={styles.part}>
        {part === 'read' && <ReadPart />}
        {part === 'review' && <ReviewPart />}
        {part === 'years' && <YearsPart />}
        {part === 'publish' && (
          <>
            <PublishPart />
            <SlideMasterPart />
          </>
        )}
        {part === 'records' && <RecordsPart />}
      </div>
    </article>
  );
}

/** The steps of the work in their order, as links; the last one is a place to look things up. */
function Steps({ current }: { current: DataPart }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('data.steps')}>
      <ol className={styles.steps}>
        {dataParts.map((part) => (
          <li key={part}>
            <ViewLink to={{ dataPart: part }} className={styles.step} isCurrent={part === current}>
              <span>{ruby(t(`data.part.${part}`))}</span>
            </ViewLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
