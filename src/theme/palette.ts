/** What each data colour stands for: the kind of number, and the absence of one. Colour never carries this alone; a label or pattern stands beside it. */
export const palette = {
  count: 'var(--color-data-1)',
  rate: 'var(--color-data-2)',
  amount: 'var(--color-data-3)',
  change: 'var(--color-data-4)',
  missing: 'var(--color-data-5)',
} as const;
