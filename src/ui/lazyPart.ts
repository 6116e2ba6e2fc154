import { createElement, startTransition, useEffect, useState, type ComponentType, type ReactNode } from 'react';

export interface LazyPart<Props extends object> {
  /** Shows what stands in for it until it is there. */
  readonly Part: ComponentType<Props>;
  /** Asks for it before it is shown. */
  readonly fetch: () => Promise<ComponentType<Props>>;
}

interface StandIns {
  /** Until it is there. */
  readonly wait?: ReactNode;
  /** Where it does not come; left out, that is a fault for the boundary around it. Either way it is asked for again when it is shown again. */
  readonly otherwise?: ReactNode;
}

/**
 * A part of the page that is fetched when first shown, and drawn as soon as it is there. React's own `lazy` keeps what stands in for it on the screen for
 * 300 ms at least, whenever the part comes.
 */
export function lazyPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  { wait = null, otherwise }: StandIns = {},
): LazyPart<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => {
    here = await fetchPart();
    return here;
  };
  function Part(props: Props) {
    // chosen once, since another component would begin anew
    const [Chosen, choose] = useState<ComponentType<Props> | null>(() => here);
    const [fault, setFault] = useState<{ readonly reason: unknown } | null>(null);
    useEffect(() => {
      if (Chosen !== null) return undefined;
      let isGone = false;
      fetch().then(
        (part) => !isGone && startTransition(() => choose(() => part)),
        (reason: unknown) => !isGone && setFault({ reason }),
      );
      return () => {
        isGone = true;
      };
    }, [Chosen]);
    if (fault !== null && otherwise === undefined) throw fault.reason;
    if (fault !== null) return otherwise;
    return Chosen === null ? wait : createElement(Chosen, props);
  }
  return { Part, fetch };
}
