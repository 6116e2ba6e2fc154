export const app = {
  title: '成果ボード',
  skipToContent: '本文へ移動',
  navigation: '画面',
  screens: { overview: '概要', compare: '比較', pillars: '柱', table: '一覧', department: '部局カルテ', present: '発表' },
  documentTitle: '{{screen}}｜{{year}} {{municipality}}｜成果ボード',
  language: '言語',
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
