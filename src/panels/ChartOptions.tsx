import { useTranslation } from 'react-i18next';
import { useBoardActions, useReportIndex, useView } from '../store/useBoard';
import { departmentOrders, scales } from '../query/view';
import { SegmentedControl } from '../ui/SegmentedControl';
import { useNames } from '../store/useNames';
import { SelectField } from '../ui/SelectField';

/** 部局順, 数値順, and 五十音順 where every department has a reading; holds for every chart by department. */
export function DepartmentOrderControl() {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const order = useView('departmentOrder');
  const { report } = useReportIndex();
  const hasReadings = report.departments.every(({ kana }) => kana !== null);
  const offered = departmentOrders.filter((candidate) => hasReadings || candidate !== 'reading');
  return (
    <SegmentedControl
      label={t('charts.order')}
      value={order}
      options={offered.map((value) => ({ value, label: t(`charts.orders.${value}`) }))}
      onChange={(departmentOrder) => changeView({ departmentOrder })}
    />
  );
}

const nobody = '';

/** Chooses the department that every chart points out; filters nothing. */
export function HighlightControl() {
  const { t } = useTranslation();
  const names = useNames();
  const { changeView } = useBoardActions();
  const { departments } = useReportIndex();
  const options = [...departments.values()].map(({ id, name }) => ({ value: id, label: names.short(name) }));
  return (
    <SelectField
      label={t('charts.highlight')}
      value={useView('highlightedDepartment') ?? nobody}
      options={[{ value: nobody, label: t('charts.noHighlight') }, ...options]}
      onChange={(id) => changeView({ highlightedDepartment: id === nobody ? null : id })}
    />
  );
}

/** 等間隔 or 対数; offered only where values span more than two orders of magnitude. */
export function ScaleControl() {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const scale = useView('chartScale');
  return (
    <SegmentedControl
      label={t('compare.scale')}
      value={scale}
      options={scales.map((value) => ({ value, label: t(`compare.scales.${value}`) }))}
      onChange={(chartScale) => changeView({ chartScale })}
    />
  );
}
