export const charts = {
  views: { chart: 'グラフ', table: '表' },
  viewOf: '{{title}}の見方',
  marks: 'グラフの値（矢印キーで移動、Enterで開く）',
  order: '並び順',
  orders: { document: '部局順', value: '数値順', reading: '五十音順' },
  highlight: '強調する部局',
  noHighlight: 'なし',
  definition: '定義：{{text}}',
  source: '出典：{{publisher}}「{{title}}」{{period}}　時点：{{asOf}}',
  copyLink: 'このグラフのリンクをコピー',
  linkStates: {
    copied: 'コピーしました。',
    refused: 'ブラウザーがコピーを許可していません。次のリンクを選んでコピーしてください。',
  },
  link: 'リンク',
  /** beside every chart and screen */
  take: {
    add: '発表に加える',
    open: '保存・共有',
    deck: '発表を開く',
    failed: '読み込めませんでした。ネットワークにつながってから、ページを再読み込みしてください。',
  },
  countCell: '{{name}} {{value}}件',
  matrix: {
    total: '全体',
    allDepartments: '全部局',
    noInitiatives: '取組の記載なし',
    cell: '{{name}} 実績値{{achievements}}件、数値のある取組{{withNumber}}／取組{{all}}',
  },
} as const;
