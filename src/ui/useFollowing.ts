import { startTransition, useEffect, useState } from 'react';

/** A value that comes a step after all else that changes with it: what was asked for is painted first, then what stands beside or far below it. */
export function useFollowing<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    startTransition(() => setShown(value));
  }, [value]);
  return shown;
}
