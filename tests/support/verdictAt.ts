/** A verdict on a stretch of a statement. */
export const verdictAt = (start: number, end: number, patch: object = {}) => ({
  start,
  end,
  kind: 'met',
  basis: null,
  quantityIds: [],
  ruleId: 'test',
  decidedBy: 'rule',
  confidence: 'certain',
  ...patch,
});
