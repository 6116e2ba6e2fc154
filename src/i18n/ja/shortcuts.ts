/** The list of keys, opened by ?. */
export const shortcuts = {
  title: 'キーの操作',
  close: '閉じる',
  parts: {
    everywhere: 'どの画面でも',
    searching: '検索の欄で',
    charts: 'グラフの中で',
    table: '表の中で',
    talk: '発表中に',
  },
  keys: {
    search: '検索の欄へ',
    help: 'この一覧',
    close: '開いているものを閉じる。検索の欄では文字を消す',
    openHit: '見つかった行を一覧で見る。1件なら、その文を開く',
    rows: '前後・最初・最後の行へ',
    openRow: '行の数値の文、または一覧を開く',
    move: '隣の見出し・数値へ、行の最初・最後へ',
    sort: '見出しでは並べ替え（大きい順・小さい順・文書の順）、数値ではその文を開く',
    turn: '次・前の1枚',
    talkHelp: '発表中のキーの一覧',
  },
} as const;
