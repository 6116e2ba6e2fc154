import { useTranslation } from 'react-i18next';
import styles from './Matrix.module.css';
import type { MatrixPillar } from './matrixData';

interface PillarHeadProps {
  readonly pillars: readonly MatrixPillar[];
  readonly onOpen: (pillar: number) => void;
}

/** Number and name of every pillar above its column. */
export function PillarHead({ pillars, onOpen }: PillarHeadProps) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {t('words.department')}
        </th>
        <th scope="col">{t('charts.matrix.total')}</th>
        {pillars.map(({ number, name }) => (
          <th key={number} scope="col" className={name === null ? styles.absent : undefined}>
            {name === null ? (
              <PillarName number={number} name={t('words.pillarMissing')} />
            ) : (
              <button type="button" className={styles.header} onClick={() => onOpen(number)}>
                <PillarName number={number} name={name} />
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function PillarName({ number, name }: { number: number; name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.number}>{t('words.pillarShort', { number })}</span>
      <span className={styles.name}>{name}</span>
    </>
  );
}
