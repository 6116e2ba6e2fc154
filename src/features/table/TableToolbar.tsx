import { ruby } from '../../ui/Ruby';
import { memo, useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameCsv, serializeAchievementsCsv } from '../../exports/achievementsCsv';
import { serializeInitiativesCsv } from '../../exports/initiativesCsv';
import { once } from '../../domain/collections';
import { defaultTableColumns, tableColumns, type TableColumn } from '../../query/columns';
import { listExported, type TableModel } from '../../query/tableModel';
import { densities, tableGroupings, type TableGrouping } from '../../query/view';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { saveFile } from '../../ui/saveFile';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { SelectField } from '../../ui/SelectField';
import { nameColumn } from '../../words/columnWords';
import { stepWidth, widthStep, type AchievementTable } from './AchievementTable';
import { useFoundPassages } from './PassagesFollow';
import styles from './TableScreen.module.css';
import { TakeToolsContext } from '../../panels/takeTools';

interface SaveButtonsProps {
  readonly model: TableModel;
}

interface TableToolbarProps extends SaveButtonsProps {
  readonly table: AchievementTable;
  /** Chosen columns that no column shows. */
  readonly told: readonly TableColumn[];
  readonly isPhone: boolean;
}

/**
 * How the rows are shown, and taking them along. On a phone there are no columns to choose and no heads to sort by, and what takes the rows along
 * stands below them.
 */
export function TableToolbar({ model, table, told, isPhone }: TableToolbarProps) {
  const { t } = useTranslation();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className={styles.toolbar}>
      <GroupField />
      {isPhone && <SortField table={table} />}
      <WithoutNumberSwitch />
      {!isPhone && (
        <span className={styles.end}>
          <DensitySwitch />
          <Button icon="columns" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
            {t('table.columns')}
          </Button>
          <SaveButtons model={model} />
        </span>
      )}
      {isChoosing && <ColumnDialog table={table} told={told} onClose={() => setChoosing(false)} />}
    </div>
  );
}

const groupings: readonly ('none' | TableGrouping)[] = ['none', ...tableGroupings];

const GroupField = memo(function GroupField() {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  return (
    <SelectField
      label={t('table.group')}
      value={useView('tableGrouping') ?? 'none'}
      options={groupings.map((value) => ({ value, label: t(`table.groups.${value}`) }))}
      onChange={(value) => changeView({ tableGrouping: value === 'none' ? null : value })}
    />
  );
});

const WithoutNumberSwitch = memo(function WithoutNumberSwitch() {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const showsWithoutNumber = useView('showsWithoutNumber');
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={showsWithoutNumber} onChange={() => changeView({ showsWithoutNumber: !showsWithoutNumber })} />
      <span>{ruby(t('table.showsWithoutNumber'))}</span>
    </label>
  );
});

const sortable: readonly TableColumn[] = ['value', 'department', 'pillarNumber', 'label'];

/** Sorting for cards, which have no column heads: the few orders that make sense there. */
function SortField({ table }: { table: AchievementTable }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const sort = useView('tableSort');
  const directions = ['descending', 'ascending'] as const;
  const options = sortable.flatMap((column) =>
    directions.map((direction) => ({
      value: `${column} ${direction}`,
      label: `${nameColumn(column, words)} ${t(direction === 'ascending' ? 'table.sortedAscending' : 'table.sortedDescending')}`,
      sorting: { id: column, desc: direction === 'descending' },
    })),
  );
  return (
    <SelectField
      label={t('table.sort')}
      value={sort === null ? 'document' : `${sort.column} ${sort.direction}`}
      options={[{ value: 'document', label: t('table.unsort') }, ...options]}
      onChange={(value) => table.setSorting(options.flatMap((option) => (option.value === value ? [option.sorting] : [])))}
    />
  );
}

const DensitySwitch = memo(function DensitySwitch() {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  return (
    <SegmentedControl
      label={t('table.density')}
      value={useView('tableDensity')}
      options={densities.map((value) => ({ value, label: t(`table.densities.${value}`) }))}
      onChange={(tableDensity) => changeView({ tableDensity })}
    />
  );
});

/** Which columns are shown, also those that say the same in all rows and so stand above them. They keep their order; the last one can't be hidden. */
function ColumnDialog({ table, told, onClose }: { table: AchievementTable; told: readonly TableColumn[]; onClose: () => void }) {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const words = useNameWords();
  const shown = useView('tableColumns');
  const toggle = (column: TableColumn) =>
    changeView({ tableColumns: tableColumns.filter((name) => (name === column ? !shown.includes(name) : shown.includes(name))) });
  const footer = (
    <>
      <Button look="quiet" onClick={() => table.resetColumnSizing(true)}>
        {t('table.widthsDefault')}
      </Button>
      <Button onClick={() => changeView({ tableColumns })}>{ruby(t('table.columnsAll'))}</Button>
      <Button onClick={() => changeView({ tableColumns: defaultTableColumns })}>{t('table.columnsDefault')}</Button>
      <Button look="primary" onClick={onClose}>
        {t('table.close')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('table.columnsTitle')} closeLabel={t('table.close')} placement="sheet" onClose={onClose} footer={footer}>
      <ul className={styles.columns}>
        {tableColumns.map((name) => (
          <li key={name}>
            <label className={styles.column}>
              <input
                type="checkbox"
                checked={shown.includes(name)}
                disabled={shown.length === 1 && shown[0] === name}
                onChange={() => toggle(name)}
              />
              <span>
                <span>{ruby(nameColumn(name, words))}</span>
                {told.includes(name) && <small className={styles.told}>{ruby(t('table.toldAbove'))}</small>}
              </span>
            </label>
            {!told.includes(name) && <ColumnWidth table={table} column={name} />}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Narrower and wider, for a column that stands in the table. */
function ColumnWidth({ table, column }: { table: AchievementTable; column: TableColumn }) {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const words = useNameWords();
  const widths = useView('tableWidths');
  const shown = table.getColumn(column);
  if (shown?.getIsVisible() !== true) return null;
  const change = (step: number) => changeView({ tableWidths: { ...widths, [column]: stepWidth(shown.getSize(), step) } });
  const name = nameColumn(column, words);
  return (
    <span className={styles.width}>
      <Button look="quiet" icon="previous" isIconOnly onClick={() => change(-widthStep)}>
        {t('table.narrower', { column: name })}
      </Button>
      <output aria-label={t('table.resize', { column: name })}>{shown.getSize()}</output>
      <Button look="quiet" icon="next" isIconOnly onClick={() => change(widthStep)}>
        {t('table.wider', { column: name })}
      </Button>
    </span>
  );
}

const type = 'text/csv;charset=utf-8';

/** Exactly the rows on the screen, in their order: the numbers, and in a second file the initiatives that have none. */
export function SaveButtons({ model }: SaveButtonsProps) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useSelection();
  const columns = useView('tableColumns');
  const drawTakeTools = useContext(TakeToolsContext);
  const { passages } = useFoundPassages();
  // of a hundred thousand rows no list is made before it is taken along
  const listRows = useMemo(() => once(() => listExported(model)), [model]);
  const isEmpty = model.counts.rowCount === 0;
  const { withoutNumber } = model;
  const [saved, setSaved] = useState('');
  const save = (name: string, content: string) => {
    saveFile(name, content, type);
    setSaved(t('table.saved', { name }));
  };
  return (
    <>
      <output className="visuallyHidden">{saved}</output>
      {withoutNumber.length > 0 && (
        <Button
          icon="download"
          onClick={() => save(nameCsv(index, selection, '数値のない取組'), serializeInitiativesCsv(index, withoutNumber))}
        >
          {ruby(t('table.saveWithoutNumber'))}
        </Button>
      )}
      <Button
        icon="download"
        disabled={isEmpty}
        onClick={() => save(nameCsv(index, selection, '実績・成果'), serializeAchievementsCsv(index, listRows()))}
      >
        {ruby(t('table.save'))}
      </Button>
      {!isEmpty && drawTakeTools({ kind: 'rows', rows: listRows, columns, passages })}
    </>
  );
}
