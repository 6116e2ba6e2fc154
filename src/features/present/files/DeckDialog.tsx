import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/Dialog';
import { useScreens } from '../slide/frozenReport';
import { JobStatus } from './JobStatus';
import { MeetingFiles } from './MeetingFiles';
import { PaperPart } from './PaperPart';
import styles from './TakeDialog.module.css';
import { useTakeContext } from './takeContext';
import { useJob } from './useJob';

interface DeckDialogProps {
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** 保存・共有 of the reader's deck: PowerPoint, everything in one archive, paper. */
export function DeckDialog({ onPrint, onClose }: DeckDialogProps) {
  const { t } = useTranslation();
  const screens = useScreens();
  const context = useTakeContext(null);
  const jobs = useJob();
  return (
    <Dialog title={t('present.files.title')} closeLabel={t('present.files.close')} placement="sheet" onClose={onClose}>
      <div className={styles.parts}>
        <MeetingFiles {...{ context, screens, jobs }} view={null} />
        <PaperPart onPrint={onPrint} />
      </div>
      <JobStatus state={jobs.state} onCancel={jobs.cancel} />
    </Dialog>
  );
}
