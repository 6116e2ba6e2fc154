import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readMasterFile, refuseSize } from '../../app/workers/readFile';
import type { MasterFault, SlideMaster } from '../../domain/slideMaster';
import { chooseTheme } from '../../exports/pptx/deckTheme';
import { useKept } from '../../store/kept';
import { keptSlideMaster } from '../../store/slideMasterSchema';
import { useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { FileButton } from '../../ui/FileButton';
import { ruby } from '../../ui/Ruby';
import { formatNumber } from '../../words/formatNumber';
import styles from './DataScreen.module.css';

type Told =
  | { readonly kind: 'reading' | 'chosen' | 'removed'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly fault: MasterFault };

async function read(file: File): Promise<Awaited<ReturnType<typeof readMasterFile>>> {
  if (refuseSize(file.size) !== null) return { ok: false, fault: 'tooLarge' };
  try {
    return await readMasterFile(file.name, new Uint8Array(await file.arrayBuffer()), new AbortController().signal);
  } catch {
    return { ok: false, fault: 'broken' };
  }
}

/** The city's own slide master: chosen once, shown by what was taken of it, used for every PowerPoint file until it is taken away. */
export function SlideMasterPart() {
  const { t } = useTranslation();
  const { value: master, standing } = useKept(keptSlideMaster);
  const [told, setTold] = useState<Told | null>(null);
  /** What the last step took away, for undoing it. */
  const [before, setBefore] = useState<SlideMaster | null>(null);
  const put = (next: SlideMaster | null, said: Told | null) => {
    setBefore(master);
    keptSlideMaster().change(() => next);
    setTold(said);
  };
  const choose = async (file: File) => {
    setTold({ kind: 'reading', file: file.name });
    const outcome = await read(file);
    if (outcome.ok) put(outcome.master, { kind: 'chosen', file: file.name });
    else setTold({ kind: 'refused', file: file.name, fault: outcome.fault });
  };
  const canUndo = master === null && before !== null;
  return (
    <section className={styles.card} aria-labelledby="master-title">
      <h3 id="master-title">{ruby(t('data.master.title'))}</h3>
      <p className={styles.quiet}>{ruby(t('data.master.lead'))}</p>
      {master !== null && <MasterFacts master={master} />}
      <div className={styles.actions}>
        <FileButton
          label={t(master === null ? 'data.master.choose' : 'data.master.chooseOther')}
          accept=".potx,.pptx,.potm,.pptm"
          onFile={(file) => void choose(file)}
        />
        {/* one button in one place, so that the keyboard stays on it */}
        {(master !== null || canUndo) && (
          <Button
            look="quiet"
            {...(canUndo && { icon: 'undo' as const })}
            onClick={() => (canUndo ? put(before, null) : put(null, { kind: 'removed', file: master?.file ?? '' }))}
          >
            {t(canUndo ? 'data.master.undo' : 'data.master.remove')}
          </Button>
        )}
      </div>
      <output className={styles.answer}>
        {told !== null && (
          <p className={styles.told}>
            {ruby(told.kind === 'refused'
              ? `${t(`data.master.faults.${told.fault}`, { file: told.file })}${master === null ? '' : t('data.master.keptChoice')}`
              : t(`data.master.${told.kind}`, { file: told.file }))}
          </p>
        )}
      </output>
      {master !== null && standing !== 'kept' && <p className={styles.told}>{ruby(t(`data.master.${standing}`))}</p>}
    </section>
  );
}

/** Of which colours charts are made. */
const chartSlots = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5'] as const;

/** What is taken of the file, and what of it is not, with the reason. */
function MasterFacts({ master }: { master: SlideMaster }) {
  const { t } = useTranslation();
  const language = useView('language');
  const { colours, fonts, faults } = chooseTheme(master);
  const { file, logos, footer, left } = master;
  const said = [
    ...faults.map((fault) => {
      if (fault.kind === 'font') return t('data.master.unused.font', { font: fault.font });
      const { kind, colour, contrast, least } = fault;
      // never a contrast that reads like the one that is needed
      const shown = formatNumber(Math.floor(contrast * 10) / 10, language);
      return t(`data.master.unused.${kind}`, { colour, contrast: shown, least: formatNumber(least, language) });
    }),
    ...left.map((leaving) => t(`data.master.leavings.${leaving}`)),
  ];
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{ruby(t('data.master.file'))}</dt>
          <dd>{file}</dd>
        </div>
        <div>
          <dt>{ruby(t('data.master.colours'))}</dt>
          <dd className={styles.swatches}>
            {chartSlots.map((slot) => (
              <span key={slot}>
                <span className={styles.swatch} style={{ backgroundColor: `#${colours[slot]}` }} />#{colours[slot]}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{ruby(t('data.master.fonts'))}</dt>
          <dd>{ruby(t('data.master.fontsText', { heading: fonts.heading, body: fonts.body }))}</dd>
        </div>
        <div>
          <dt>{ruby(t('data.master.logos'))}</dt>
          <dd className={styles.swatches}>
            {logos.length === 0
              ? ruby(t('data.master.none'))
              : logos.map(({ format, bytes }, at) => (
                  <img
                    // pictures of one file, in their order
                    // oxlint-disable-next-line react/no-array-index-key
                    key={at}
                    className={styles.logo}
                    src={`data:image/${format};base64,${bytes}`}
                    alt={t('data.master.logoName', { number: at + 1 })}
                  />
                ))}
          </dd>
        </div>
        <div>
          <dt>{ruby(t('data.master.footer'))}</dt>
          <dd>{footer === '' ? ruby(t('data.master.none')) : footer}</dd>
        </div>
      </dl>
      {said.length > 0 && (
        <div>
          <h4>{ruby(t('data.master.left'))}</h4>
          <ul className={styles.list}>
            {[...new Set(said)].map((sentence) => (
              <li key={sentence}>{ruby(sentence)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
