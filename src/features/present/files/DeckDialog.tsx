import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/Dialog';
import { JobStatus, useJob } from './JobStatus';
import { useTakeContext } from './makeFiles';
import { MeetingFiles, PaperPart } from './MeetingFiles';
import styles from './TakeDialog.module.css';

interface DeckDialogProps {
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** 保存・共有 of the reader's deck: PowerPoint, everything in one archive, paper. */
export function DeckDialog({ onPrint, onClose }: DeckDialogProps) {
  const { t } = useTranslation();
  const context = useTakeContext(null);
  const jobs = useJob();
  return (
    <Dialog title={t('present.files.title')} closeLabel={t('present.files.close')} placement="sheet" onClose={onClose}>
      <div className={styles.parts}>
        <MeetingFiles {...{ context, jobs }} view={null} />
        <PaperPart onPrint={onPrint} />
      </div>
      <JobStatus state={jobs.state} onCancel={jobs.cancel} />
    </Dialog>
  );
}
