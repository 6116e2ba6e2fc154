import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { isYearsSlide } from '../../../store/slideView';
import type { NewSlide } from '../../../store/deck';
import type { BoardState } from '../../../store/board';
import { useBoard, useBoardContext } from '../../../store/useBoard';
import { useYearReports } from '../../../store/yearReports';

/** Nothing that a talk is drawn from is waited for longer: what lacks then, its slides say. */
const longestWait = 8_000;

interface ReadyReportProps {
  readonly slides: readonly NewSlide[];
  /** Shown until then; `onBegin` goes on with what is there. */
  readonly waiting: ComponentType<{ readonly onBegin: () => void; readonly onEnd: () => void }>;
  readonly onEnd: () => void;
  readonly children: ReactNode;
}

/**
 * Draws its children once all that slides are made of has come, since a talk keeps what it began with: names and sentences in the reader's language, and reports
 * of other years where a slide goes over them. A link to a talk opens it before any of them.
 */
export function ReadyReport({ slides, ...rest }: ReadyReportProps) {
  const { store } = useBoardContext();
  const [needsYears] = useState(() => slides.some((slide) => isYearsSlide(slide, store.getState().view)));
  return needsYears ? <WithYears {...rest} /> : <Gate {...rest} needsYears={false} />;
}

function WithYears(props: Omit<ReadyReportProps, 'slides'>) {
  useYearReports();
  return <Gate {...props} needsYears />;
}

/** Whether nothing is on its way any more. What could not be had does not come: it has been told. */
function hasAll({ loading, catalogue, translation, view, years, notices }: BoardState, needsYears: boolean): boolean {
  if (loading.status !== 'ready') return false;
  const entry = catalogue.find(({ folder }) => folder === loading.folder);
  const isFailed = notices.some(({ code }) => code === 'translationUnavailable');
  const comes = (key: string) => !isFailed && entry?.translations.has(key) === true;
  const hasNames = !comes(view.language) || translation !== null;
  const hasSentences = !comes(`${view.language}.sentences`) || loading.index.sentences.size > 0;
  return hasNames && hasSentences && (!needsYears || years !== null);
}

function Gate({ needsYears, waiting: Waiting, onEnd, children }: Omit<ReadyReportProps, 'slides'> & { readonly needsYears: boolean }) {
  const isThere = useBoard((state) => hasAll(state, needsYears));
  const [isLate, setLate] = useState(false);
  // what has begun goes on, whatever is loaded anew
  const [hasBegun, setBegun] = useState(isThere);
  if (isThere && !hasBegun) setBegun(true);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), longestWait);
    return () => clearTimeout(timer);
  }, []);
  return hasBegun || isLate ? children : <Waiting onBegin={() => setLate(true)} onEnd={onEnd} />;
}
