import { useContext, useState, type FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakeSource } from '../panels/takeTools';
import { screenChart, serializeChartRef } from '../specs/chartRef';
import { BoardContext, useBoard, useView } from '../store/useBoard';
import { Button } from '../ui/Button';
import { ViewLink } from '../panels/ViewLink';
import { ruby } from '../ui/Ruby';
import { fetchAddView, fetchTakeDialog } from './screenParts';
import styles from './App.module.css';

type TakeDialogPart = Awaited<ReturnType<typeof fetchTakeDialog>>;

/** 発表に加える and 保存・共有, beside every chart, table and screen. What they do is loaded with the first click. */
export function TakeTools({ source }: { source: TakeSource }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<{ readonly TakeDialog: TakeDialogPart } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const open = async () => {
    try {
      setDialog({ TakeDialog: await fetchTakeDialog() });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const isTable = useView('screen') === 'table';
  const isOffered = useBoard(({ view }) => source.kind !== 'screen' || screenChart(view) !== null);
  if (!isOffered) return null;
  return (
    <span className={styles.tools}>
      {source.kind !== 'rows' && <AddButton chart={source.kind === 'chart' ? serializeChartRef(source.spec.ref) : null} />}
      {(source.kind !== 'screen' || !isTable) && (
        <Button
          look={source.kind === 'rows' ? 'framed' : 'quiet'}
          {...(source.kind === 'rows' && { icon: 'download' })}
          aria-haspopup="dialog"
          onClick={() => void open()}
        >
          {t('charts.take.open')}
        </Button>
      )}
      <span data-answer="">
        <output className={styles.said}>{hasFailed && ruby(t('charts.take.failed'))}</output>
      </span>
      {dialog !== null && <dialog.TakeDialog source={source} onClose={() => setDialog(null)} />}
    </span>
  );
}

const addedWords = { added: 'present.own.addedHere', isThere: 'present.own.isThere', full: 'present.own.fullHere' } as const;

function AddButton({ chart }: { chart: string | null }) {
  const { t } = useTranslation();
  const board = useContext(BoardContext);
  const [said, setSaid] = useState<string | null>(null);
  const [isAdded, setAdded] = useState(false);
  const add = async () => {
    if (board === null) return;
    try {
      const addView = await fetchAddView();
      const { outcome, count } = addView(board, chart);
      setAdded(true);
      setSaid(t(addedWords[outcome], { count }));
    } catch {
      setSaid(t('charts.take.failed'));
    }
  };
  /** The answer for a screen lies over it, and goes when the reader goes on. */
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (chart !== null || isInside) return;
    setSaid(null);
    setAdded(false);
  };
  return (
    <span className={styles.tools} onBlur={leave}>
      <Button look="quiet" onClick={() => void add()}>
        {t('charts.take.add')}
      </Button>
      <span data-answer="" className={styles.tools}>
        <output className={styles.said}>{said !== null && ruby(said)}</output>
        {isAdded && <ViewLink to={{ screen: 'present', deck: null, slide: null }}>{t('charts.take.deck')}</ViewLink>}
      </span>
    </span>
  );
}
