import { useEffect, useState } from 'react';

const restAfter = 3000;

/** Whether the pointer has not moved for three seconds: it then hides, and what belongs to it. */
export function usePointerRest(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setResting(true), restAfter);
    const wake = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setResting(true), restAfter);
      setResting(false);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  return isResting;
}
