export const charts = {
  views: { chart: 'グラフ', table: '表' },
  viewOf: '{{title}}の見方',
  marks: 'グラフの値（矢印キーで移動、Enterで開く）',
  order: '並び順',
  orders: { document: '部局順', value: '数値順', reading: '五十音順' },
  highlight: '強調する部局',
  noHighlight: 'なし',
  unit: '単位：{{unit}}',
  showAll: 'すべて表示（{{number}}件）',
  showFewer: '上から{{number}}件だけ表示',
  definitionAndNotes: '定義と注記',
  definition: '定義：{{text}}',
  source: '出典：{{publisher}}「{{title}}」{{period}}を加工して作成　時点：{{asOf}}',
  sourceLicensed: '出典：{{publisher}}「{{title}}」{{period}}を加工して作成（{{licence}}）　時点：{{asOf}}',
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
  /** more equals than a sentence can name */
  equals: '同じ値の{{count}}つ',
  /** numbers of the chart about which the publisher is to be asked */
  doubtsNamed: '市に確認したい数値を含みます：{{list}}。',
  doubts: '市に確認したい数値を{{count}}件含みます（柱の画面の「確認したいこと」）。',
  coverageSeries: '数値のある取組の割合（％）',
  /** heads of columns that every table of a chart has */
  table: {
    value: '値',
    qualifiers: '修飾',
    printed: '表記',
    unit: '単位',
    item: '項目',
    group: '区分',
    definition: '定義',
    sentence: '文',
  },
  countCell: '{{name}} {{value}}件',
  matrix: {
    total: '全体',
    allDepartments: '全部局',
    hint: '数字を選ぶと、数えられている行が開きます。',
    noInitiatives: '取組の記載なし',
    cell: '{{name}} 実績値{{achievements}}件、数値のある取組{{withNumber}}／取組{{all}}',
  },
} as const;
