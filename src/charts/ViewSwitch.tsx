import { useTranslation } from 'react-i18next';
import { SegmentedControl } from '../ui/SegmentedControl';

const views = ['chart', 'table'] as const;
export type ChartView = (typeof views)[number];

interface ViewSwitchProps {
  readonly view: ChartView;
  /** Title of the chart. */
  readonly title: string;
  readonly onChange: (view: ChartView) => void;
}

/** グラフでみる／表でみる: the same data as drawing or table. */
export function ViewSwitch({ view, title, onChange }: ViewSwitchProps) {
  const { t } = useTranslation();
  const options = views.map((value) => ({ value, label: t(`charts.views.${value}`) }));
  return <SegmentedControl label={t('charts.viewOf', { title })} value={view} options={options} onChange={onChange} />;
}
