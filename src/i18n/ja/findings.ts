/** Statements computed by rules (`src/query/findings`); none of them says whether something is good or bad. */
export const findings = {
  title: '数値からわかること',
  definition: '決まった規則で計算した事実だけを並べています。良し悪しは判断していません。',
  empty: '選んだ条件に合う数値からは、比べられることがありません。',
  proof: '根拠を見る',
  proofOf: '：{{sentence}}',
  /** After the first of very many findings of one rule. */
  /** At the end of a list of many. */
  andMore: 'ほか{{count}}件',
  more: 'ほかに{{count}}件あります。',
  groups: {
    size: '指標ごとの比較',
    comparison: '以前の値・目標値との比較',
    said: '文書の言葉',
    care: '読むときに気をつける数値',
    coverage: '数値のない取組',
  },
  /** 企画財政部（10／10） */
  departmentCoverage: '{{department}}（{{withNumber}}／{{all}}）',
  /** 柱3（30のうち5） */
  pillarMissing: '{{pillar}}（{{all}}のうち{{missing}}）',
  /** 美術館の年間入館者数 94,407人（市民活動部） */
  value: '{{label}} {{value}}（{{department}}）',
  coverageLowest: '数値のある取組の割合が{{among}}$t(words.department)のうち最も低いのは、{{list}}で、{{share}}です。',
  pillarSame: '数値のない取組が、数でも割合でも最も多い柱は、{{byCount}}です。',
  pillarDifferent: '数値のない取組は、数では{{byCount}}、割合では{{byShare}}が最も多くなっています。',
  changed: {
    up: '{{label}}（{{department}}）は、{{before}}から{{after}}になりました（{{distance}}増）。',
    down: '{{label}}（{{department}}）は、{{before}}から{{after}}になりました（{{distance}}減）。',
    same: '{{label}}（{{department}}）は、{{before}}から{{after}}で、変わっていません。',
    other: '{{label}}（{{department}}）は、以前の値が{{before}}、今回の値が{{after}}です（単位か数え方が違うため、差は出しません）。',
  },
  /** 14.9日（令和3年度） */
  valueOfPeriod: '{{value}}（{{period}}）',
  ratesNone: '率は{{rates}}件あり、以前の値が一緒に印刷されているものはありません。上がったか下がったかは、この文書からはわかりません。',
  ratesCompared: '率は{{rates}}件あり、以前の値が一緒に印刷されているのは{{withPrior}}件です。下がった率は{{lowered}}件です。',
  ratesNoneLowered: '率は{{rates}}件あり、以前の値が一緒に印刷されているのは{{withPrior}}件です。下がった率は印刷されていません。',
  target: {
    up: '{{label}}（{{department}}）は{{value}}で、目標値{{target}}を{{distance}}上回っています。',
    down: '{{label}}（{{department}}）は{{value}}で、目標値{{target}}を{{distance}}下回っています。',
    same: '{{label}}（{{department}}）は{{value}}で、目標値{{target}}と同じです。',
    other: '{{label}}（{{department}}）は{{value}}で、目標値は{{target}}です（単位か数え方が違うため、差は出しません）。',
  },
  targetAlone: '{{label}} {{value}}（{{department}}）は目標値だけが印刷され、実績値は印刷されていません。',
  sharedFigure: '{{label}} {{value}}は、{{list}}が同じ数値を載せています。全体の合計では1回だけ数えます。',
  zeroPrinted: '0と印刷された実績値：{{list}}。数値の記載がないこととは違います。',
  breakdownIncomplete: '{{label}}（{{department}}）は{{total}}で、内訳として印刷されているのは{{parts}}だけです（{{list}}）。',
} as const;
