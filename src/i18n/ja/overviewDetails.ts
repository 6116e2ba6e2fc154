/** Of what stands below the first viewport. */
export const overviewDetails = {
  matrix: {
    title: '$t(words.department)と柱ごとの主な実績',
    item: '{{department}}（柱{{pillar}}）は{{result}}',
    others: '{{label}}　ほか{{number}}',
    withoutNumber: '数値なし',
    initiatives: '取組{{number}}',
    absent_other: '柱{{numbers}}は、この文書に記載がありません。番号は文書のとおりです。',
    definition:
      'その$t(words.department)がその柱で印刷した実績のうち、指標ごとに最も大きい値の先頭の一つ。「ほか」は残りの指標の数です。単位が違うため、色の濃さで大小を示しません。「数値なし」は文章だけで報告された取組、「―」は取組の記載がないことを示します。',
  },
  coverage: {
    title: '数値のある取組の割合（$t(words.department)別）',
    summary: '数値のある取組の割合が最も低いのは{{departments}}で、{{coverage}}です。',
    whole: '全体では{{coverage}}です。',
    summaryOne: '{{department}}の数値のある取組は{{coverage}}です。',
    allEqual: '数値のある取組の割合は、{{count}}$t(words.department)すべてで{{share}}です。',
    definition: '実績値が一つ以上ある取組 ÷ すべての取組。',
    note: '数値がないことは、成果がないことを意味しません。文章だけで報告された取組です。',
    empty: '選んだ条件に合う取組はありません。',
    kindsIgnored: '単位・種別・活動分類の条件は、取組の数え方には使いません。',
  },
  kinds: {
    title: '$t(words.department)別の実績値の件数（種別の内訳）',
    summary: '{{total}}件の内訳は、{{parts}}です。',
    part: '{{kind}}{{value}}',
    definition:
      '数は回・人・件など、率は％、量はkm・m³・日など、増減は「2人増加」などで書かれた実績値。値そのものではなく、数値の個数です。',
    empty: '選んだ条件に合う実績値はありません。',
  },
} as const;
