import { useTranslation } from 'react-i18next';
import { isSelectionEmpty } from '../../query/selection';
import { useBoardActions, useSelection } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FacetPanel } from './FacetPanel';
import { YearField } from './YearField';

/** The filters as a dialog, for pages without room beside the screen; the button says what would be seen on closing. */
export function FilterSheet({ count, onClose }: { count: number; onClose: () => void }) {
  const { t } = useTranslation();
  const selection = useSelection();
  const { resetSelection } = useBoardActions();
  const footer = (
    <>
      <Button disabled={isSelectionEmpty(selection)} onClick={resetSelection}>
        {t('filters.reset')}
      </Button>
      <Button look="primary" onClick={onClose}>
        {t('filters.show', { count })}
      </Button>
    </>
  );
  return (
    <Dialog title={t('filters.label')} closeLabel={t('filters.close')} placement="sheet" onClose={onClose} footer={footer}>
      <YearField />
      <FacetPanel />
    </Dialog>
  );
}
