/**
 * Ways of writing one word that officials and citizens mix, in folded text. Texts and searches are both rewritten from left to right before they
 * are compared, so either form finds the other; none of them is shown.
 */
export const spellings: readonly (readonly [written: RegExp, compared: string])[] = [
  [/取り?組み/gu, '取組'],
  [/空き家/gu, '空家'],
  [/子供|こども/gu, '子ども'],
  [/手続き/gu, '手続'],
  [/受け?付け/gu, '受付'],
  [/申し?込み/gu, '申込'],
  [/打ち?合わ?せ/gu, '打合せ'],
  [/問い?合わ?せ/gu, '問合せ'],
  [/引っ?越し/gu, '引越し'],
];
