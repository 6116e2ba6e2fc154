import { useView } from '../../../store/useBoard';
import { CoverageSlide } from './CoverageSlide';
import { FiguresSlide } from './FiguresSlide';
import { MissingSlide } from './MissingSlide';
import { RowsSlide } from './RowsSlide';
import type { SlideCard } from './slideCard';
import type { SlideArea } from './slideMeasures';

interface ScreenSlideProps {
  readonly area: SlideArea;
  readonly onCard: (card: SlideCard) => void;
}

/** A whole screen as one slide: what it says in the end. */
export function ScreenSlide(props: ScreenSlideProps) {
  const screen = useView('screen');
  if (screen === 'overview') return <FiguresSlide {...props} />;
  if (screen === 'table') return <RowsSlide {...props} />;
  if (screen === 'pillars' || screen === 'department') return <CoverageSlide {...props} />;
  return <MissingSlide reason={{ code: 'chart' }} onCard={props.onCard} />;
}
