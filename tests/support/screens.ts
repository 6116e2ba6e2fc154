/** Every screen and what opens in it, by its name and the address that shows it: few rows each, since the hundredth is like the first. */
export const screens = [
  ['overview', ''],
  ['table', '&screen=table&pillar=6'],
  ['a sentence', '&screen=table&pillar=6&open=quantity:d02-p1-g2-i1-a1-q1'],
  ['pillars', '&screen=pillars&pillar=6'],
  ['changes', '&screen=pillars&part=changes'],
  ['initiatives without a number', '&screen=pillars&part=withoutNumber'],
  ['questions', '&screen=pillars&part=questions'],
  ['sheet of a department', '&screen=department&sheet=d07'],
  ['sums and values', '&screen=compare'],
  ['spread', '&screen=compare&compare=distribution'],
  ['side by side', '&screen=compare&compare=departments&department=d02,d04'],
  ['decks', '&screen=present'],
  ['read a document', '&screen=data'],
  ['review', '&screen=data&step=review'],
  ['years', '&screen=data&step=years'],
  ['publish', '&screen=data&step=publish'],
  ['records', '&screen=data&step=records'],
] as const;

/** What opens by one click. */
export const firstScreens: ReadonlySet<string> = new Set([
  'overview',
  'table',
  'a sentence',
  'pillars',
  'sheet of a department',
  'sums and values',
  'decks',
  'read a document',
]);
