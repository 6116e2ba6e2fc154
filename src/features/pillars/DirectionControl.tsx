import { useTranslation } from 'react-i18next';
import { changeDirections } from '../../query/view';
import { useBoardActions, useView } from '../../store/useBoard';
import { SegmentedControl } from '../../ui/SegmentedControl';

const every = 'all';

/** All changes, or those in one direction; one that the document does not hold can be asked for as well, and is answered. */
export function DirectionControl() {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  return (
    <SegmentedControl
      label={t('pillars.changes.direction')}
      value={useView('changeDirection') ?? every}
      options={[
        { value: every, label: t('pillars.changes.all') },
        ...changeDirections.map((value) => ({ value, label: t(`pillars.changes.directions.${value}`) })),
      ]}
      onChange={(value) => changeView({ changeDirection: value === every ? null : value })}
    />
  );
}
