import { DepartmentLink } from '../../charts/DepartmentLink';
import { formatNumber } from '../../words/formatNumber';
import type { InitiativeRow } from '../../query/initiativeRows';
import type { NameWords } from '../../words/nameFacetValue';
import { useBoardActions } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
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
  const words = useNameWords();
  const { names, t } = words;
  return (
    <section className={styles.department}>
      <div className={styles.head}>
        <h3>
          <DepartmentLink department={department} />
        </h3>
        <span className={styles.count}>
          {t('pillars.withoutNumber.departmentCount', {
            all: formatNumber(coverage.initiativeCount, names.language),
            missing: formatNumber(initiatives.length, names.language),
          })}
        </span>
      </div>
      <ul className={styles.list}>
        {initiatives.map((row) => (
          <li key={row.initiative.id} className={styles.item}>
            <WithoutNumberInitiative row={row} search={search} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WithoutNumberInitiativeProps {
  readonly row: InitiativeRow;
  readonly search: string;
  readonly words: NameWords;
}

function WithoutNumberInitiative({ row: { pillar, goal, initiative, sections }, search, words }: WithoutNumberInitiativeProps) {
  const { openInitiative } = useBoardActions();
  const { names, t } = words;
  return (
    <>
      <span className={styles.pillar}>{t('words.pillarShort', { number: pillar.number })}</span>
      <div className={styles.body}>
        <p>
          {initiative.marker} <SearchedText value={names.printed('initiative', initiative)} search={search} />{' '}
          <ReadButton initiative={initiative} words={words} onOpen={openInitiative} />
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
