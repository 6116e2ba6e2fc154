export const app = {
  title: '成果ボード',
  skipToContent: '本文へ移動',
  skipToSearch: '検索へ移動',
  navigation: '画面',
  screens: { overview: '概要', compare: '比較', pillars: '柱', table: '一覧', department: '部局カルテ', present: '発表', data: 'データ' },
  partOfScreen: '{{part}}｜{{screen}}',
  documentTitle: '{{screen}}｜{{year}} {{municipality}}｜成果ボード',
  display: '表示',
  languageOf: '言語：{{language}}',
  theme: '画面の色',
  themes: { auto: '自動', light: '明るい', dark: '暗い', projector: '投影用' },
  screenLoading: '画面を読み込んでいます',
  screenFailed: 'この画面を表示できませんでした',
  screenFailedBody: 'ほかの画面は使えます。もう一度お試しください。繰り返す場合は、次の内容を添えて管理者にお知らせください。',
  /** at the foot and head of printed pages */
  printedOn: '{{date}}印刷',
  draft: '{{number}}（案）',
  tryAgain: 'もう一度試す',
} as const;

/** While there is no report yet, or why there is none. */
export const loading = {
  title: '報告書を読み込んでいます',
  progress: '{{percent}}% 読み込みました',
  unknownProgress: '報告書を読み込んでいます',
  failedTitle: '報告書を読み込めませんでした',
  retry: 'もう一度読み込む',
  details: '詳しい内容',
  failures: {
    offline: 'ネットワークに接続されていません。接続を確認してから、もう一度読み込んでください。',
    silent: 'サーバーから応答がありません。しばらくしてから、もう一度読み込んでください。',
    missing: 'データのファイルが見つかりません。サイトの置き場所が変わったか、ファイルが欠けています。管理者にお知らせください。',
    truncated: 'データが途中で切れています。もう一度読み込んでください。繰り返す場合は、管理者にお知らせください。',
    unreadable: 'データの形式が正しくないため、読み取れません。管理者にお知らせください。',
    refused: 'サーバーがデータを返しませんでした（状態 {{status}}）。しばらくしてから、もう一度読み込んでください。',
    newerVersion:
      'データの形式（版 {{version}}）が、この画面より新しいものです。ページを再読み込みしてください。変わらない場合は、新しい版の成果ボードが必要です。',
    invalid: 'データの内容に誤りがあるため、表示しません。管理者にお知らせください。',
    none: '表示できる報告書がありません。',
  },
} as const;

export const footer = {
  label: '出典とこのサイトについて',
  about: '基準への対応と動作確認',
  source: '出典',
  publisher: '発行',
  licence: '利用条件',
  asOf: '時点',
  conversion: '印刷された報告書をテキストに変換したものを使っています。紙の原本との照合はしていません。',
  unofficial: '公開された文書をもとに作られた画面で、{{publisher}}の公式の発表ではありません。',
  privacy: '見ている内容や絞り込みの条件は、どこにも送信しません。',
  keyboard: 'キーボード：「/」で検索、「?」でキーの一覧',
  keys: 'キーの一覧',
  shortcuts: '1文字のショートカットを使う',
  translation: '英語は参考訳です。文書の文は日本語の原文とともに示します。',
} as const;

/** Last resort: a fault in drawing. */
export const error = {
  title: '画面を表示できませんでした',
  body: 'ページを再読み込みしてください。繰り返す場合は、次の内容を添えて管理者にお知らせください。',
  reload: '再読み込み',
} as const;
