import { useTranslation } from 'react-i18next';
import type { ChartFrameProps } from '../../../charts/ChartFrame';
import { Button } from '../../../ui/Button';
import { saveFile } from '../../../ui/saveFile';
import { cardOfChart } from '../slide/ChartSlide';
import { drawCard } from './drawCard';
import { loadPageFonts } from './pageFonts';
import styles from './TakeDialog.module.css';
import { titleOf, type TakeContext } from './takeContext';
import type { Jobs } from './useJob';

interface PictureFilesProps {
  readonly context: TakeContext;
  readonly chart: ChartFrameProps;
  readonly jobs: Jobs;
}

/** The chart as a picture, with title, unit and source inside and on white. */
export function PictureFiles({ context, chart, jobs }: PictureFilesProps) {
  const { t } = useTranslation();
  const { board, words } = context;
  const save = (form: 'png' | 'svg') => {
    const name = `${context.fileName(titleOf(context))}.${form}`;
    jobs.run(name, async ({ signal }) => {
      const conditions = context.readOccasion().conditions.join('、');
      const filters = conditions === '' ? '' : t('present.slide.filtered', { list: conditions });
      const drawing = await drawCard(cardOfChart(chart), { board, words, filters, signal });
      if (drawing === null) throw new Error(t('present.files.noPicture'));
      const fonts = await loadPageFonts(drawing.svg);
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
      <h3>{t('present.files.picture')}</h3>
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
