/** How far the board does what guidebook, rules and criteria ask; and what the page that tells it leads to. */
export const conformance = {
  title: '基準への対応と動作確認',
  close: '閉じる',
  lead: '項目ごとの記録です。「満たす」は、変更のたびに動く自動試験で示せるものだけです。「未実施」は、利用者や支援技術での確認がまだのものです。',
  count: '{{applicable}}項目のうち{{met}}項目を満たす',
  other: '{{status}} {{count}}',
  open_other: '{{count}}項目を見る',
  statuses: { met: '満たす', partly: '一部', notMet: '満たさない', notDone: '未実施', notApplicable: '該当なし' },
  heads: { item: '項目', status: '状態', note: '内容・根拠' },
  checkedOn: '{{date}}確認',
  site: {
    title: '情報システム担当の方へ',
    check: '動作確認のページ（ブラウザー、サーバー、ファイルのハッシュ）',
    hashes: '全ファイルのハッシュ（SHA-256）',
    parts: '部品表（CycloneDX）',
    licences: '部品とフォントのライセンス',
    samples: 'サーバーの設定例（nginx、IIS、_headers）',
  },
} as const;
