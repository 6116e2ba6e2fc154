import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useChartSource } from '../../../charts/useChartSource';
import { selectRows } from '../../../query/selectRows';
import { sortRows } from '../../../query/sortRows';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../../store/useBoard';
import { useNames } from '../../../store/useNames';
import { MarkedText } from '../../../ui/MarkedText';
import { columnWords } from '../../../words/columnWords';
import { FittedChart } from './FittedChart';
import styles from './RowsSlide.module.css';
import { useTellCard, type SlideCard } from './slideCard';
import { SlideFrame } from './SlideFrame';
import { measureText, type SlideArea } from './slideMeasures';

interface RowsSlideProps {
  readonly area: SlideArea;
  readonly onCard: (card: SlideCard) => void;
}

const rowColumns = ['label', 'department', 'value', 'unit'] as const;

/** The first rows of the table in its order: what is counted, by whom, and the number. */
export function RowsSlide({ area, onCard }: RowsSlideProps) {
  const { t } = useTranslation();
  const names = useNames();
  const index = useReportIndex();
  const selection = useSelection();
  const sort = useView('tableSort');
  const { openQuantity } = useBoardActions();
  const { source, period } = useChartSource();
  const rows = useMemo(() => {
    const selected = selectRows(index, selection);
    return sort === null ? selected : sortRows(index, selected, { key: sort.column, direction: sort.direction });
  }, [index, selection, sort]);
  const title = t('table.caption');
  const summary = t('table.count', { rows: rows.length });
  useTellCard(onCard, {
    title,
    subtitle: `${period}　${summary}`,
    source,
    summary,
    definition: '',
    remarks: [],
    drawChart: null,
    rowIds: rows.map(({ quantity }) => quantity.id),
    readContent: () => ({
      unit: '',
      period,
      content: {
        kind: 'table',
        columns: rowColumns.map((key) => ({
          header: columnWords[key][names.language].header,
          type: key === 'value' ? 'number' : 'text',
          isGrouped: true,
        })),
        rows: rows.map(({ quantity, department }) => [
          names.text('label', quantity.label),
          names.text('department', department.name),
          quantity.value,
          names.unit(quantity.unit),
        ]),
      },
    }),
  });
  return (
    <SlideFrame {...{ title, source, summary }} subtitle={`${period}　${summary}`}>
      {(room) => (
        <FittedChart key={`${room.width} ${room.height}`} room={room} text={measureText(area)} rowCount={rows.length}>
          {({ fontSize, maxRows = rows.length, firstRow = 0 }) => (
            <table className={styles.table} style={{ fontSize }}>
              <thead>
                <tr>
                  <th scope="col">{columnWords.label[names.language].header}</th>
                  <th scope="col">{columnWords.department[names.language].header}</th>
                  <th scope="col" className={styles.number}>
                    {columnWords.value[names.language].header}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.slice(firstRow, firstRow + maxRows).map(({ quantity, department }) => (
                  <tr key={quantity.id}>
                    <th scope="row">
                      <button type="button" className={styles.open} onClick={() => openQuantity(quantity.id)}>
                        <MarkedText value={names.translate('label', quantity.label)} />
                      </button>
                    </th>
                    <td>
                      <MarkedText value={names.translate('department', department.name)} />
                    </td>
                    <td className={styles.number}>{names.quantity(quantity).text}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </FittedChart>
      )}
    </SlideFrame>
  );
}
