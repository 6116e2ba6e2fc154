import { useTranslation } from 'react-i18next';
import { useReportIndex } from '../../../store/useBoard';
import { useNames } from '../../../store/useNames';
import { listSentences } from '../slide/listSentences';
import type { SlideCard } from '../slide/slideCard';
import styles from './SpeakerView.module.css';

const mostSentences = 30;

/** What the presenter may want to say: own notes, the chart in words, the original sentences with their numbers. */
export function SpeakerNotes({ own, card }: { own: string; card: SlideCard | null }) {
  const { t } = useTranslation();
  const names = useNames();
  const index = useReportIndex();
  const sentences = card === null ? [] : listSentences(index, card.rowIds);
  const rest = sentences.length - mostSentences;
  return (
    // a region that scrolls must be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.notes} aria-label={t('present.speaker.notes')} tabIndex={0}>
      {own !== '' && <p className={styles.own}>{own}</p>}
      {card !== null && card.summary !== '' && <p>{card.summary}</p>}
      {card !== null && card.definition !== '' && <p className={styles.quiet}>{t('charts.definition', { text: card.definition })}</p>}
      {card?.remarks.map((remark) => (
        <p key={remark} className={styles.quiet}>
          {remark}
        </p>
      ))}
      {own === '' && card !== null && card.summary === '' && sentences.length === 0 && <p>{t('present.speaker.noNotes')}</p>}
      {sentences.length > 0 && (
        <>
          <h3>{t('present.speaker.sentences')}</h3>
          <ol className={styles.sentences}>
            {sentences.slice(0, mostSentences).map(({ statement, text, quantities, departmentId }) => (
              <li key={statement.id}>
                <strong>
                  {quantities.map((quantity) => `${names.text('label', quantity.label)} ${names.quantity(quantity).text}`).join('、')}
                </strong>
                <span lang="ja">{text}</span>
                <span className={styles.quiet}>{names.text('department', index.departments.get(departmentId)?.name ?? '')}</span>
              </li>
            ))}
          </ol>
          {rest > 0 && <p>{t('present.speaker.more', { count: rest })}</p>}
        </>
      )}
    </section>
  );
}
