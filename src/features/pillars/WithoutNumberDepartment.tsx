import { useTranslation } from 'react-i18next';
import { DepartmentLink } from '../../charts/DepartmentLink';
import { formatNumber } from '../../format/formatNumber';
import type { InitiativeRow } from '../../query/selectInitiatives';
import { useNames } from '../../store/useNames';
import { SearchedText } from '../../ui/SearchedText';
import { ReadButton } from './ReadButton';
import styles from './WithoutNumberDepartment.module.css';
import type { DepartmentWithoutNumber } from './withoutNumberModel';

interface WithoutNumberDepartmentProps {
  readonly own: DepartmentWithoutNumber;
  readonly search: string;
}

/** The initiatives without a number of one department. */
export function WithoutNumberDepartment({ own: { department, coverage, initiatives }, search }: WithoutNumberDepartmentProps) {
  const { t } = useTranslation();
  const { language } = useNames();
  return (
    <section className={styles.department}>
      <div className={styles.head}>
        <h3>
          <DepartmentLink department={department} />
        </h3>
        <span className={styles.count}>
          {t('pillars.withoutNumber.departmentCount', {
            all: formatNumber(coverage.initiativeCount, language),
            missing: formatNumber(initiatives.length, language),
          })}
        </span>
      </div>
      <ul className={styles.list}>
        {initiatives.map((row) => (
          <li key={row.initiative.id} className={styles.item}>
            <WithoutNumberInitiative row={row} search={search} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WithoutNumberInitiative({ row: { pillar, goal, initiative, sections }, search }: { row: InitiativeRow; search: string }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <>
      <span className={styles.pillar}>{t('words.pillarShort', { number: pillar.number })}</span>
      <div className={styles.body}>
        <p>
          {initiative.marker} <SearchedText value={names.printed('initiative', initiative)} search={search} />{' '}
          <ReadButton initiative={initiative} />
        </p>
        <dl className={styles.facts}>
          <div>
            <dt>{t('pillars.withoutNumber.sections')}</dt>
            <dd className={styles.sections}>
              {sections.map(({ id, name }) => (
                <span key={id}>
                  <SearchedText value={names.translate('section', name)} search={search} />
                </span>
              ))}
            </dd>
          </div>
          <div>
            <dt>{t('pillars.withoutNumber.goal')}</dt>
            <dd>
              <SearchedText value={names.printed('goal', goal)} search={search} />
            </dd>
          </div>
        </dl>
      </div>
    </>
  );
}
