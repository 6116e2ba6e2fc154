import { useContext, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame, type Brief } from '../charts/ChartFrame';
import { buildSpec, type FirstChartId } from '../specs/catalogue';
import { serializeChartRef } from '../specs/chartRef';
import type { ChartRef, ChartSpec, Opens } from '../specs/chartSpec';
import { writeLink } from '../store/history';
import { useShownChartView } from '../store/ShownView';
import { BoardContext, useBoardActions } from '../store/useBoard';
import { useNameWords } from '../store/useNameWords';
import { Button } from '../ui/Button';
import { ruby } from '../ui/Ruby';
import styles from './ChartPanel.module.css';
import { TakeToolsContext } from './takeTools';

/** A chart of the catalogue as the reader has chosen it. The choice itself is answered at once; the chart follows. */
export function useSpec({ chart, of }: ChartRef): ChartSpec {
  const words = useNameWords();
  const view = useShownChartView();
  return useMemo(() => buildSpec({ chart, ...(of !== undefined && { of }) }, view, words), [chart, of, view, words]);
}

/** What a click on a mark does. */
export function useOpens(): (opens: Opens) => void {
  const { openQuantity, openInitiative, showRows, showView } = useBoardActions();
  return useMemo(
    () => (opens) => {
      if (opens.kind === 'quantity') openQuantity(opens.id);
      else if (opens.kind === 'initiative') openInitiative(opens.id);
      else if (opens.kind === 'view') showView(opens.patch);
      else {
        const { selection, showsWithoutNumber = false, arranged } = opens;
        showRows(selection, { showsWithoutNumber, ...arranged });
      }
    },
    [openQuantity, openInitiative, showRows, showView],
  );
}

export interface ChartPanelProps extends ChartRef {
  /** Choices that change the chart, written from what it turned out to be. */
  readonly options?: (spec: ChartSpec) => ReactNode;
  /** As a card; written from the spec. */
  readonly brief?: (spec: ChartSpec) => Brief;
}

/** A chart of the first screen; the others are drawn by `LaterChartPanel`, which brings their specs. */
export function ChartPanel(props: ChartPanelProps & { readonly chart: FirstChartId }) {
  return <AnyChartPanel {...props} />;
}

/** One chart of the board: its spec from what the reader has chosen, in the one shell, with what can be done with it. */
export function AnyChartPanel({ options, brief, ...ref }: ChartPanelProps) {
  const spec = useSpec(ref);
  const open = useOpens();
  const drawTakeTools = useContext(TakeToolsContext);
  // drawn again only for another spec
  return useMemo(
    () => (
      <ChartFrame
        spec={spec}
        onOpen={open}
        brief={brief?.(spec)}
        options={spec.content.kind !== 'nothing' && options?.(spec)}
        permalink={<CopyLink chart={serializeChartRef(spec.ref)} />}
        tools={drawTakeTools({ kind: 'chart', spec })}
      />
    ),
    // options and brief are written from the spec alone
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [spec, open, drawTakeTools],
  );
}

type CopyState = 'idle' | 'copied' | 'refused';

/**
 * Copies the address of this chart with everything that is chosen. Where the browser refuses (a file, a policy), the address is shown to be
 * copied by hand.
 */
function CopyLink({ chart }: { chart: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<CopyState>('idle');
  const board = useContext(BoardContext);
  const { view, loading } = board?.store.getState() ?? {};
  const year = loading?.status === 'ready' ? loading.index.report.fiscalYear : null;
  const link =
    (board && view && writeLink(board, { ...view, open: null, chart, selection: { ...view.selection, year } })) ?? window.location.href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <div className={styles.copy}>
      <Button look="quiet" className={styles.button} onClick={() => void copy()}>
        {t('charts.copyLink')}
      </Button>
      <output>{state === 'idle' ? '' : ruby(t(`charts.linkStates.${state}`))}</output>
      {state === 'refused' && (
        <input readOnly className={styles.address} value={link} aria-label={t('charts.link')} onFocus={(event) => event.target.select()} />
      )}
    </div>
  );
}
