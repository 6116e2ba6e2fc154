import { useTranslation } from 'react-i18next';
import { isAsked } from '../../query/years/diffReports';
import { useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { Button } from '../../ui/Button';
import { ruby } from '../../ui/Ruby';
import { formatFiscalYear } from '../../words/formatDate';
import styles from './DataScreen.module.css';
import { cutSentence } from './reviewModel';
import reviewStyles from './Review.module.css';
import type { DiffRow, DiffSide, YearsModel } from './yearsModel';
import own from './YearsPart.module.css';

interface YearsRowProps {
  readonly row: DiffRow;
  readonly model: Pick<YearsModel, 'earlier' | 'later'>;
  readonly onDecide: (decide: 'same' | 'different') => void;
}

/** One undertaking or result with its words of both years; where both have it, a person says whether it is the same. */
export function YearsRow({ row, model, onDecide }: YearsRowProps) {
  const { t } = useTranslation();
  const names = useNames();
  const side = row.later ?? row.earlier;
  const name = side?.result?.quantity.label ?? side?.text ?? '';
  const values = [row.earlier, row.later].flatMap((one) => {
    const quantity = one?.result?.quantity;
    return quantity === undefined ? [] : [names.quantity(quantity).text];
  });
  return (
    <li className={own.row}>
      <div className={own.head}>
        <p>
          <span className={own.kind}>{ruby(t(`data.years.of.${row.of}`))}</span>{' '}
          {row.classes.map((one) => (
            <span key={one} className={own.class} data-class={one}>
              {ruby(t(`data.years.filters.${one}`))}
            </span>
          ))}
          {row.differences.length > 0 && (
            <span className={styles.quiet}> {ruby(t('data.years.differ', { list: row.differences.map((one) => t(`data.years.differences.${one}`)).join('・') }))}</span>
          )}
        </p>
        <p>
          <strong lang="ja">{row.of === 'result' ? name : ''}</strong>{' '}
          {values.length > 0 && <span className={own.values}>{values.join(row.classes.includes('redefined') ? ' ｜ ' : ' → ')}</span>}
        </p>
      </div>
      <Words side={row.earlier} year={model.earlier.report.fiscalYear} />
      <Words side={row.later} year={model.later.report.fiscalYear} />
      <div className={own.buttons}>
        {row.confidence !== null && (
          <>
            <p className={styles.quiet}>
              {row.decidedBy === 'person' ? (
                <span className={styles.badge}>{ruby(t('data.years.confirmed'))}</span>
              ) : (
                <span className={reviewStyles.confidence} data-confidence={row.confidence}>
                  {ruby(t(`data.years.confidences.${row.confidence}`))}
                </span>
              )}
            </p>
            {isAsked(row) && (
              <Button
                id={`same-${row.key}`}
                icon="check"
                look="framed"
                aria-label={t('data.years.sameNamed', { name })}
                onClick={() => onDecide('same')}
              >
                {t('data.years.same')}
              </Button>
            )}
            <Button look="quiet" aria-label={t('data.years.differentNamed', { name })} onClick={() => onDecide('different')}>
              {t('data.years.different')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** The words of one year as they are printed, the number marked, and where they stand. */
function Words({ side, year }: { side: DiffSide | null; year: number }) {
  const { t } = useTranslation();
  const language = useView('language');
  const names = useNames();
  if (side === null) {
    return (
      <div className={own.side}>
        <p className={styles.quiet}>{ruby(formatFiscalYear(year, language))}</p>
        <p className={styles.quiet}>{ruby(t('data.years.absent'))}</p>
      </div>
    );
  }
  const cut = side.result === null ? null : cutSentence(side.result);
  const offices = side.offices.map((office) => names.text('section', office)).join('・');
  return (
    <div className={own.side}>
      <p className={styles.quiet}>
        {formatFiscalYear(year, language)}　{names.text('department', side.department)}・{t('data.years.pillar', { number: side.pillar })}{' '}
        {side.marker} {offices}
      </p>
      {cut === null ? (
        <p lang="ja">{side.text}</p>
      ) : (
        <p lang="ja" className={reviewStyles.sentence}>
          <span>{cut.before}</span>
          <mark>{cut.number}</mark>
          <span>{cut.behind}</span>
        </p>
      )}
    </div>
  );
}
