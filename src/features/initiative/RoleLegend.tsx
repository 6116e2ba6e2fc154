import { useTranslation } from 'react-i18next';
import { roles } from '../../domain/report';
import { useReportIndex } from '../../store/useBoard';
import type { InitiativeModel } from './initiativeModel';
import mark from './MarkedNumber.module.css';
import styles from './RoleLegend.module.css';

/** What the kinds of line under the numbers mean; only those that occur, and nothing where all are results. */
export function RoleLegend({ model }: { model: InitiativeModel }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const statements = model.columns.flatMap((column) => column.statements);
  const used = new Set(statements.flatMap(({ id }) => (index.quantitiesByStatement.get(id) ?? []).map(({ role }) => role)));
  if (used.size === 0 || (used.size === 1 && used.has('result'))) return null;
  return (
    <dl className={styles.legend} aria-label={t('initiative.legend')}>
      {roles
        .filter((role) => used.has(role))
        .map((role) => (
          <div key={role}>
            <dt className={`${mark['mark']} ${mark[role]}`} aria-hidden="true">
              {t('initiative.sample')}
            </dt>
            <dd>{t(`words.roles.${role}`)}</dd>
          </div>
        ))}
    </dl>
  );
}
