import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department, Section } from '../../domain/report';
import { formatFiscalYear } from '../../words/formatDate';
import { useReportIndex } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { MarkedText } from '../../ui/MarkedText';
import styles from './SheetHead.module.css';

/** Whose sheet this is, of which year, and a box for the number of the paper at a meeting. */
export function SheetHead({ department, sections }: { department: Department; sections: readonly Section[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const { report } = useReportIndex();
  const inputId = useId();
  return (
    <div className={styles.head}>
      <div>
        <p className={styles.eyebrow}>
          <strong>{t('department.title')}</strong>
          <span>
            <MarkedText value={names.translate('title', report.title)} />
          </span>
          <span>{formatFiscalYear(report.fiscalYear, names.language)}</span>
        </p>
        <h2 className={styles.name}>
          <MarkedText value={names.translate('department', department.name)} />
          {department.kana !== null && (
            <span className={styles.kana} lang="ja">
              {names.language === 'ja' ? department.kana : `${department.name} ${department.kana}`}
            </span>
          )}
        </h2>
        <p className={styles.sections}>
          <span className={styles.term}>{t('department.figures.sections')}</span>
          {sections.map(({ id, name }) => (
            <span key={id}>
              <MarkedText value={names.translate('section', name)} />
            </span>
          ))}
        </p>
      </div>
      <div className={styles.number}>
        <label htmlFor={inputId}>{t('department.documentNumber')}</label>
        <input
          id={inputId}
          className={styles.input}
          type="text"
          maxLength={20}
          placeholder=" "
          title={t('department.documentNumberHint')}
        />
      </div>
    </div>
  );
}
