import { useTranslation } from 'react-i18next';
import { useBoardActions, useView } from '../../store/useBoard';
import { scales } from '../../query/view';
import { SegmentedControl } from '../../ui/SegmentedControl';

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
