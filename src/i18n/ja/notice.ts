export const notice = {
  region: 'お知らせ',
  dismiss: '閉じる',
  details: '詳しい内容',
  linkPartlyRestored: 'リンクの一部の条件を復元できませんでした。残りの条件で表示しています。',
  filtersReset: '絞り込みをすべて解除しました。',
  undo: '元に戻す',
  storageUnreadable: '保存した表示を読み取れませんでした。元のデータはファイルに保存できます。',
  saveRaw: '元のデータを保存',
  storageRefused: 'このブラウザーでは保存できませんでした。ファイルへの書き出しは使えます。',
  translationUnavailable: '英語の名称を読み込めませんでした。日本語のまま表示しています。',
  reasons: {
    unknownKey: '不明な項目',
    unknownValue: 'この報告書にない値',
    repeated: '項目の重複',
    tooLong: 'リンクが長すぎます',
    newerVersion: '新しい版のリンク',
  },
} as const;
