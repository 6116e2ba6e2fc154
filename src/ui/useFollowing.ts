import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './afterPaint';

/**
 * A value that comes a step after all else that changes with it: what was asked for is painted first, then what stands beside or far below it.
 * @param first what it begins with, where a component comes with what was asked for
 */
export function useFollowing<Value>(value: Value, first: Value = value): Value {
  const [shown, setShown] = useState(first);
  useEffect(() => afterPaint(() => startTransition(() => setShown(value))), [value]);
  return shown;
}
