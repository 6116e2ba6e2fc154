import '../../../i18n/laterTexts';
import { useTranslation } from 'react-i18next';
import type { TakeSource } from '../../../panels/takeTools';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { makeSlideOf, presentView } from '../deck/addView';
import type { Screens } from '../slide/frozenReport';
import { DataFiles } from './DataFiles';
import { JobStatus } from './JobStatus';
import { MeetingFiles } from './MeetingFiles';
import { PaperPart } from './PaperPart';
import { PictureFiles } from './PictureFiles';
import styles from './TakeDialog.module.css';
import { titleOf, useTakeContext } from './takeContext';
import { useJob } from './useJob';

interface TakeDialogProps {
  readonly source: TakeSource;
  readonly screens: Screens;
  readonly onClose: () => void;
}

/** 保存・共有: everything that can be done with a chart, the table or a screen outside of the board. */
export function TakeDialog({ source, screens, onClose }: TakeDialogProps) {
  const { t } = useTranslation();
  const context = useTakeContext(source);
  const jobs = useJob();
  const { board } = context;
  const chart = source.kind === 'chart' ? source.chart.heading.id : null;
  const title = source.kind === 'screen' ? t(`app.screens.${board.store.getState().view.screen}`) : titleOf(context);
  const present = () => {
    onClose();
    presentView(board, chart);
  };
  const print = () => {
    onClose();
    // the dialog goes first, so that it is not on the paper
    setTimeout(() => window.print(), 100);
  };
  return (
    <Dialog title={t('present.files.title')} closeLabel={t('present.files.close')} placement="sheet" onClose={onClose}>
      <p className={styles.of}>{title}</p>
      <div className={styles.parts}>
        <section className={styles.part}>
          <Button look="primary" icon="play" onClick={present}>
            {t('present.files.present')}
          </Button>
        </section>
        <MeetingFiles {...{ context, screens, jobs }} view={{ title, slides: [makeSlideOf(board, chart)] }} />
        {source.kind === 'chart' && <PictureFiles {...{ context, jobs }} chart={source.chart} />}
        <DataFiles {...{ context, jobs }} />
        <PaperPart onPrint={print} />
      </div>
      <JobStatus state={jobs.state} onCancel={jobs.cancel} />
    </Dialog>
  );
}
