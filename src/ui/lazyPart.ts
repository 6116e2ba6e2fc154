import { createElement, lazy, useState, type ComponentType } from 'react';

export interface LazyPart<Props extends object> {
  /** Suspends until it is there. */
  readonly Part: ComponentType<Props>;
  /** Asks for it before it is shown. */
  readonly fetch: () => Promise<ComponentType<Props>>;
}

/**
 * A part of the page that is fetched when first shown. One that is there already is drawn at once: React's own `lazy` would suspend all the same, and what
 * stands in for a part stays for 300 ms.
 */
export function lazyPart<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => {
    here = await fetchPart();
    return here;
  };
  const Later = lazy(async () => ({ default: await fetch() }));
  function Part(props: Props) {
    // chosen once, since another component would begin anew
    const [Chosen] = useState<ComponentType<Props>>(() => here ?? Later);
    return createElement(Chosen, props);
  }
  return { Part, fetch };
}
