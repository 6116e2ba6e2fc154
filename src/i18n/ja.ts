/** The Japanese texts are the source of truth for keys and variables; one top-level key per screen. */
export const ja = {
  app: {
    title: '成果ボード',
    tagline: '市の実績・成果を、出典の文までたどれる数字で',
    skipToContent: '本文へ移動',
  },
  error: {
    title: '画面を表示できませんでした',
    body: 'ページを再読み込みしてください。繰り返す場合は、次の内容を添えて管理者にお知らせください。',
    reload: '再読み込み',
  },
} as const;
