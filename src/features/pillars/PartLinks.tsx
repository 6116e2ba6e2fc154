import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../format/formatNumber';
import { pillarParts, type PillarPart } from '../../store/pillarState';
import { useView } from '../../store/useBoard';
import { ViewLink } from '../../ui/ViewLink';
import styles from './PartLinks.module.css';

/** The three parts of the screen as links, with how much there is in those that are lists. */
export function PartLinks({ counts }: { counts: Readonly<Record<Exclude<PillarPart, 'tree'>, number>> }) {
  const { t } = useTranslation();
  const current = useView('pillarPart');
  const language = useView('language');
  return (
    <nav aria-label={t('pillars.parts')}>
      <ul className={styles.parts}>
        {pillarParts.map((part) => (
          <li key={part}>
            <ViewLink to={{ pillarPart: part }} className={styles.part} isCurrent={part === current}>
              {t(`pillars.part.${part}`)}
              {part !== 'tree' && (
                <span className={styles.count}>{t('pillars.partCount', { number: formatNumber(counts[part], language) })}</span>
              )}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
