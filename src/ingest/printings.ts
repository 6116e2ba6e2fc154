/** As many characters have to agree before one text counts as the other cut off at a page break. */
const comparedStart = 12;

interface Printed<Item> {
  readonly item: Item;
  text: string;
}

/** What was printed so far, to be found again where the layout prints it once more. */
export interface Printings<Item> {
  /** The item of the same owner whose text is the same printing: equal but for spaces, or one of the two cut off. */
  readonly find: (owner: unknown, text: string, fits?: (item: Item) => boolean) => Item | undefined;
  readonly add: (owner: unknown, text: string, item: Item) => void;
}

const squeeze = (text: string): string => text.replace(/[\s\u3000]+/gu, '');

function isSamePrinting(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= comparedStart && (one.startsWith(other) || other.startsWith(one));
}

/** A text is printed again after a page break, not after hundreds of others that start alike. */
const recentCount = 100;

/** An empty record of printings. */
export function buildPrintings<Item>(): Printings<Item> {
  const byOwner = new Map<unknown, Map<string, Printed<Item>[]>>();
  const listOf = (owner: unknown, squeezed: string): Printed<Item>[] => {
    const byStart = byOwner.get(owner) ?? new Map<string, Printed<Item>[]>();
    byOwner.set(owner, byStart);
    const start = squeezed.slice(0, comparedStart);
    const list = byStart.get(start) ?? [];
    byStart.set(start, list);
    return list;
  };
  return {
    find: (owner, text, fits = () => true) => {
      const squeezed = squeeze(text);
      const recent = listOf(owner, squeezed).slice(-recentCount);
      const found = recent.find((printed) => fits(printed.item) && isSamePrinting(printed.text, squeezed));
      if (found !== undefined && squeezed.length > found.text.length) found.text = squeezed;
      return found?.item;
    },
    add: (owner, text, item) => {
      const squeezed = squeeze(text);
      listOf(owner, squeezed).push({ item, text: squeezed });
    },
  };
}
