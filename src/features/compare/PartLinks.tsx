import { useTranslation } from 'react-i18next';
import { useView } from '../../store/useBoard';
import { compareParts } from '../../store/viewState';
import { ViewLink } from '../../ui/ViewLink';
import styles from './PartLinks.module.css';

/** The parts of the screen as links. */
export function PartLinks() {
  const { t } = useTranslation();
  const current = useView('comparePart');
  return (
    <nav aria-label={t('compare.parts')}>
      <ul className={styles.parts}>
        {compareParts.map((part) => (
          <li key={part}>
            <ViewLink to={{ comparePart: part }} className={styles.part} isCurrent={part === current}>
              {t(`compare.part.${part}`)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
