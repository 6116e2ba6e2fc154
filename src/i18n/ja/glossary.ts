/** Words of the document that need telling, one tap away. */
export const glossary = {
  title: 'ことばの説明',
  terms: {
    department: { word: '部', meaning: '市役所の中の大きなまとまり。部の中に課があります。' },
    pillar: { word: '柱', meaning: '市が力を入れる大きな方針。番号がついています。' },
    goal: { word: '組織目標', meaning: '部がその年度に目指すこと。' },
    initiative: { word: '取組', meaning: '目標のために部がすること。①②…の番号がついています。' },
    result: { word: '実績値', meaning: 'その年度にしたことの結果を表す数。' },
    family: { word: '指標', meaning: '同じことを数えた数のまとまり。同じ指標の数は比べられます。' },
    cumulative: { word: '延べ', meaning: '同じ人が2回来たら、2人と数える数え方。' },
    rate: { word: '率', meaning: '全体を100としたときの大きさ（％）。足し合わせられません。' },
    missing: { word: '―', meaning: '数が書かれていないこと。0ではありません。' },
  },
} as const;
