import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { afterPaint } from './afterPaint';

/** What is painted within so long of being asked for, ms, may keep the press waiting: up to a tenth of a second an answer is felt to come at once. */
const quick = 100;
/** What is drawn first runs code that has never run: measured, it takes two to seven times as long as what is asked for next, in the middle four. */
const firstTakes = 4;

/** How long the last two answers took on this machine, ms: the longer one is what the next is expected to take. */
let lastTook: readonly number[] = [Infinity];

/** When this began to be drawn: its first attempt counts. */
const beginWith = <Shown>(shown: Shown) => ({ shown, at: performance.now() });

/**
 * What the screen shows of what was asked for. On a machine that has drawn the last answers quickly it comes with what was pressed, in one frame; on others
 * what was pressed is marked first, and this follows.
 * @param asked the same object until something else is asked for
 */
export function useAnswer<Asked>(asked: Asked): Asked {
  const later = useDeferredValue(asked);
  const shown = Math.max(...lastTook) < quick ? asked : later;
  const isFirst = useRef(true);
  const begun = useMemo(() => beginWith(shown), [shown]);
  useEffect(
    () =>
      afterPaint(() => {
        const took = performance.now() - begun.at;
        lastTook = isFirst.current ? [took / firstTakes] : [...lastTook.slice(-1), took];
        isFirst.current = false;
      }),
    [begun],
  );
  return shown;
}
