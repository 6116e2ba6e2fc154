import '../i18n/laterTexts';
import { useTranslation } from 'react-i18next';
import { Popup } from '../ui/Popup';
import { ruby } from '../ui/Ruby';
import styles from './Glossary.module.css';

const terms = ['department', 'pillar', 'goal', 'initiative', 'result', 'family', 'cumulative', 'rate', 'missing'] as const;

/** What the words of the document mean, one tap away. */
export function Glossary() {
  const { t } = useTranslation();
  return (
    <Popup label={t('glossary.title')} icon="help">
      <dl className={styles.terms}>
        {terms.map((term) => (
          <div key={term}>
            <dt>{ruby(t(`glossary.terms.${term}.word`))}</dt>
            <dd>{ruby(t(`glossary.terms.${term}.meaning`))}</dd>
          </div>
        ))}
      </dl>
    </Popup>
  );
}
