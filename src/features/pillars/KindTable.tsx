import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../words/formatNumber';
import { useNames } from '../../store/useNames';
import type { ChangesModel, KindChanges } from './changesModel';
import { changeDirections } from '../../query/view';
import styles from './KindTable.module.css';

/** Of how many results of each kind the document tells a change at all: a 0 is an answer, too. */
export function KindTable({ model }: { model: ChangesModel }) {
  const { t } = useTranslation();
  const caption = t('pillars.changes.coverageCaption');
  return (
    // a region that scrolls must be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{t('pillars.changes.columns.kind')}</th>
            <th scope="col">{t('pillars.changes.columns.results')}</th>
            <th scope="col">{t('pillars.changes.columns.withPrior')}</th>
            {changeDirections.map((direction) => (
              <th key={direction} scope="col">
                {t(`pillars.changes.directions.${direction}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.kinds.map((changes) => (
            <KindRow key={changes.kind} name={t(`words.kinds.${changes.kind}`)} changes={changes} />
          ))}
        </tbody>
        <tfoot>
          <KindRow name={t('pillars.changes.total')} changes={model.total} />
        </tfoot>
      </table>
    </section>
  );
}

function KindRow({ name, changes }: { name: string; changes: Omit<KindChanges, 'kind'> }) {
  const { language } = useNames();
  const { countedCount, withPriorCount, directions } = changes;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{formatNumber(countedCount, language)}</td>
      <td>{formatNumber(withPriorCount, language)}</td>
      {changeDirections.map((direction) => (
        <td key={direction}>{formatNumber(directions[direction], language)}</td>
      ))}
    </tr>
  );
}
