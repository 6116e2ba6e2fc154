import '../../i18n/laterTexts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { Dialog } from '../../ui/Dialog';
import { InitiativeContent } from './InitiativeContent';
import { buildInitiativeModel } from './initiativeModel';
import { SidePanel } from './SidePanel';

/** The initiative that is open in the view: beside the screen where there is room, otherwise as a dialog. */
export function InitiativePanel({ isModal }: { isModal: boolean }) {
  const { t } = useTranslation();
  const { closePanel } = useBoardActions();
  const index = useReportIndex();
  const open = useView('open');
  const selection = useSelection();
  const model = useMemo(() => open && buildInitiativeModel(index, open, selection), [index, open, selection]);
  if (model === null || open === null) return null;
  if (isModal) {
    return (
      <Dialog title={t('initiative.title')} closeLabel={t('initiative.close')} placement="side" onClose={closePanel}>
        <InitiativeContent model={model} />
      </Dialog>
    );
  }
  return (
    <SidePanel openId={open.id} title={t('initiative.title')} closeLabel={t('initiative.close')} onClose={closePanel}>
      <InitiativeContent model={model} />
    </SidePanel>
  );
}
