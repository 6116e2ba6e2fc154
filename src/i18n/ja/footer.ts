export const footer = {
  label: '出典とこのサイトについて',
  source: '出典',
  publisher: '発行',
  licence: '利用条件',
  asOf: '時点',
  conversion: '印刷された報告書をテキストに変換したものを使っています。紙の原本との照合はしていません。',
  privacy: '見ている内容や絞り込みの条件は、どこにも送信しません。',
  keyboard: 'キーボード：「/」で検索、「?」でキーの一覧',
  keys: 'キーの一覧',
  shortcuts: '1文字のショートカットを使う',
  translation: '英語の名称は参考訳です。文書の文は日本語のまま示します。',
} as const;
