import '../../../i18n/laterTexts';
import { useTranslation } from 'react-i18next';
import { listFontCharacters } from '../../../exports/fontCharacters';
import { serializeChartRef } from '../../../specs/chartRef';
import type { ChartSpec } from '../../../specs/chartSpec';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ruby } from '../../../ui/Ruby';
import { saveFile } from '../../../ui/saveFile';
import { presentView } from '../deck/addView';
import { DataFiles } from './DataFiles';
import { JobStatus, useJob, type Jobs } from './JobStatus';
import { drawPicture, loadPageFonts, nameSourceFile, titleOf, useTakeContext, type TakeContext } from './makeFiles';
import { MeetingFiles, PaperPart } from './MeetingFiles';
import styles from './TakeDialog.module.css';
import type { TakeSource } from '../../../panels/takeTools';

interface PictureFilesProps {
  readonly context: TakeContext;
  readonly spec: ChartSpec;
  readonly jobs: Jobs;
}

/** The chart as a picture, with title, unit and source inside and on white. */
function PictureFiles({ context, spec, jobs }: PictureFilesProps) {
  const { t } = useTranslation();
  const save = (form: 'png' | 'svg') => {
    const name = `${nameSourceFile(context)}.${form}`;
    jobs.run(name, async ({ signal }) => {
      const drawing = drawPicture(spec, context.words);
      if (drawing === null) throw new Error(t('present.files.noPicture'));
      const fonts = await loadPageFonts(listFontCharacters(drawing.svg));
      const { renderPng } = await import('../../../exports/picturePng');
      const { embedFonts } = await import('../../../exports/pictureFonts');
      if (form === 'png') saveFile(name, await renderPng(drawing, { fonts, signal }), 'image/png');
      else {
        const { svg } = fonts.length === 0 ? drawing : embedFonts(drawing, fonts);
        saveFile(name, svg, 'image/svg+xml');
      }
    });
  };
  return (
    <section className={styles.part}>
      <h3>{ruby(t('present.files.picture'))}</h3>
      <div className={styles.buttons}>
        <Button icon="download" onClick={() => save('png')}>
          PNG
        </Button>
        <Button icon="download" onClick={() => save('svg')}>
          SVG
        </Button>
      </div>
    </section>
  );
}

interface TakeDialogProps {
  readonly source: TakeSource;
  readonly onClose: () => void;
}

/** 保存・共有: everything that can be done with a chart, the table or a screen outside of the board. */
export function TakeDialog({ source, onClose }: TakeDialogProps) {
  const { t } = useTranslation();
  const context = useTakeContext(source);
  const jobs = useJob();
  const { board } = context;
  const chart = source.kind === 'chart' ? serializeChartRef(source.spec.ref) : null;
  const title = titleOf(context);
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
      <p className={styles.of}>{ruby(title)}</p>
      <div className={styles.parts}>
        <section className={styles.part}>
          <Button look="primary" icon="play" onClick={present}>
            {t('present.files.present')}
          </Button>
        </section>
        <MeetingFiles {...{ context, jobs }} view={title} />
        {source.kind === 'chart' && <PictureFiles {...{ context, jobs }} spec={source.spec} />}
        <DataFiles {...{ context, jobs }} />
        <PaperPart onPrint={print} />
      </div>
      <JobStatus state={jobs.state} onCancel={jobs.cancel} />
    </Dialog>
  );
}
