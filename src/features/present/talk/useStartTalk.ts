import { useBoardActions } from '../../../store/useBoard';
import { requestFullScreen } from './fullScreen';

/** Starts a talk; to be called by a click or key, since browsers give the whole screen only then. */
export function useStartTalk(): (deck: string | null, place?: number) => void {
  const { showView } = useBoardActions();
  return (deck, place = 1) => {
    void requestFullScreen();
    showView({ screen: 'present', deck, slide: place });
  };
}
