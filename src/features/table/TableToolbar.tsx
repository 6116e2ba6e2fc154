import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardActions, useView } from '../../store/useBoard';
import { tableGroupings, type TableGrouping, densities } from '../../query/view';
import { Button } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { SelectField } from '../../ui/SelectField';
import { ColumnDialog } from './ColumnDialog';
import { SaveButtons } from './SaveButtons';
import { SortField } from './SortField';
import type { TableModel } from './tableModel';
import styles from './TableToolbar.module.css';

/** How the rows are shown, and taking them along. On a phone there are no columns to choose and no heads to sort by. */
export function TableToolbar({ model, isPhone }: { model: TableModel; isPhone: boolean }) {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const [isChoosing, setChoosing] = useState(false);
  const showsWithoutNumber = useView('showsWithoutNumber');
  const groupings: readonly ('none' | TableGrouping)[] = ['none', ...tableGroupings];
  return (
    <div className={styles.toolbar}>
      <SelectField
        label={t('table.group')}
        value={useView('tableGrouping') ?? 'none'}
        options={groupings.map((value) => ({ value, label: t(`table.groups.${value}`) }))}
        onChange={(value) => changeView({ tableGrouping: value === 'none' ? null : value })}
      />
      {isPhone && <SortField />}
      <label className={styles.switch}>
        <input type="checkbox" checked={showsWithoutNumber} onChange={() => changeView({ showsWithoutNumber: !showsWithoutNumber })} />
        {t('table.showsWithoutNumber')}
      </label>
      <span className={styles.end}>
        {!isPhone && <DensitySwitch />}
        {!isPhone && (
          <Button icon="columns" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
            {t('table.columns')}
          </Button>
        )}
        <SaveButtons model={model} />
      </span>
      {isChoosing && <ColumnDialog onClose={() => setChoosing(false)} />}
    </div>
  );
}

function DensitySwitch() {
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
}
