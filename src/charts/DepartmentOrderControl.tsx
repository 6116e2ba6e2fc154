import { useTranslation } from 'react-i18next';
import { useBoardActions, useReportIndex, useView } from '../store/useBoard';
import { departmentOrders } from '../query/view';
import { SegmentedControl } from '../ui/SegmentedControl';

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
