/** Sentences of the first screen: who leads, how rates spread, what the document says of aims. */
export const findingLeads = {
  familyLeader: {
    most: '{{measure}}が最も多いのは{{departments}}の{{value}}です。',
    largest: '{{measure}}の値が最も大きいのは{{departments}}の{{value}}です。',
    highest: '{{measure}}が最も高いのは{{departments}}の{{value}}です。',
    equal: '{{measure}}は{{count}}$t(words.department)とも{{value}}です。',
    mostly: '{{value}}のうち{{part}}は、一つの実績（{{label}}）です。',
  },
  ratesSpread: {
    only: '率は「{{label}}」の{{lowest}}だけです。',
    equal: '{{rates}}の率はどれも{{lowest}}です。',
    someHigh: '{{rates}}の率のうち{{high}}つが{{limit}}%を超え、最も低いのは{{label}}の{{lowest}}です。',
    noneHigh: '{{rates}}の率のうち{{limit}}%を超えるものはなく、最も低いのは{{label}}の{{lowest}}です。',
  },
  verdicts: {
    both: '文書が目標を下回ったと書いているのは{{missed}}（{{missedBy}}）、達成した・上回ったと書いているのは{{reached}}（{{reachedBy}}）です。',
    missed: '文書が目標を下回ったと書いているのは{{missed}}（{{missedBy}}）で、達成した・上回ったと書いているものはありません。',
    reached: '文書が目標を達成した・上回ったと書いているのは{{reached}}（{{reachedBy}}）で、下回ったと書いているものはありません。',
    none: '目標を達成したとも下回ったとも、文書は書いていません。計画・以前の値・継続などについての言葉は{{all}}あります。',
    places_other: '{{count}}件',
    departments_other: '{{count}}つの$t(words.department)',
  },
} as const;
