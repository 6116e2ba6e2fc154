/** Named views of this reader. */
export const views = {
  open: '表示の保存',
  title: '保存した表示',
  lead: '今の画面と絞り込みの条件に名前をつけて、このブラウザーに保存します。',
  name: '表示の名前',
  save: '今の表示を保存',
  none: '保存した表示はまだありません。',
  show: '{{name}}を開く',
  remove: '{{name}}を削除',
  export: 'ファイルに書き出す',
  import: 'ファイルから戻す',
  imported: 'ファイルの表示を加えました。',
  importFailed: 'このファイルには、保存した表示がありません。',
  close: '閉じる',
} as const;
