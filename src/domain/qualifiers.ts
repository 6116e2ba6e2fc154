/** The words that documents print with a number (約40%, 5,000人以上), as they are printed; those before a number stand in this order. */
export const printedQualifiers = [
  '実人数',
  '延べ',
  '各',
  '約',
  '累計',
  '以上',
  '超',
  '以下',
  '以内',
  '弱',
  '強',
  '未満',
  '増加',
  '増',
  '減少',
  '減',
  '削減',
  '継続',
] as const;
export type PrintedQualifier = (typeof printedQualifiers)[number];

export const isPrintedQualifier = (word: string): word is PrintedQualifier => printedQualifiers.some((known) => known === word);
