/** What a column of the report's table holds. */
export type Field = 'department' | 'pillar' | 'goal' | 'initiative' | 'sections' | 'target' | 'actual' | 'outcome' | 'combined';

/** Header names by field, matched without spaces, years and numbering after NFKC; the first pattern that fits decides. */
export const namesByField: readonly (readonly [Field, RegExp])[] = [
  [
    'target',
    /^(?:目標達成基準|達成基準|達成目標値?|目標(?:数値|値)|数値目標|成果目標|成果指標.*目標.*|(?:(?:成果|活動|評価|数値)?指標|KPI)(?:[・･/(]|及び|と)?目標.*|目標(?:[・･/(]|及び|と)?(?:KPI|KGI|(?:成果|活動|評価|数値)?指標)\)?|(?:年度|年間|当初)目標値?|目標水準|計画(?:値|数|量)?)$/iu,
  ],
  [
    'pillar',
    /^(?:(?:政策|施策|まちづくり|総合計画|重点)?の?柱(?:名|番号)?|(?:基本)?政策(?:名|分野|の柱)?|(?:施策)?分野名?|(?:基本|重点)方針名?|施策の大綱)$/u,
  ],
  [
    'goal',
    /^(?:組織|重点|部局?の?|課の?|施策|基本|主要|組織重点|部局?重点)?目標(?:名|項目)?$|^(?:重点課題|重点事項|取組方針|(?:めざす|目指す)(?:べき)?(?:姿|方向)|(?:重点|基本)?施策名?|[政施]策体系|政策[・･/]施策)$/u,
  ],
  [
    'combined',
    /^(?:取組)?実績[・･/,、及びと(]*(?:の)?成果[等)]*$|^成果[・･/及びと]+実績$|^(?:取組|実施)(?:の)?(?:結果|状況)(?:及び|・|と)?(?:成果|実績)?$|^実施結果$|^(?:目標)?達成状況$|^進捗状況$/u,
  ],
  ['department', /^(?:担当|所管|主管|実施)?(?:部|部局|局|部門)(?:等|名|名称|等名)*$/u],
  [
    'sections',
    /^(?:主?担当|所管|主管|実施|関係)?(?:部?課|室|係|班|部署|所属|グループ)(?:[・･/](?:室|係|所|班|グループ))*(?:名|等|室|所|係)*$|^(?:主?担当|所管|主管|関係課|担当者)$/u,
  ],
  [
    'initiative',
    /^(?:主な|主要な?|重点(?:的な)?|具体的な?|個別の?|事務|構成)*(?:取り?組み?|事業|実施)(?:の?内容|項目|事項|名称?|概要|事業)*$|^具体的な?取組.*$|^行動計画$|^活動内容$/u,
  ],
  [
    'actual',
    /^(?:取組|主な|主要な?|活動|実施|事業|年度|年間|最終)*の?実績(?:値|等|内容)?$|^アウトプット$|^(?:直近|最新)の?(?:実績)?値$|^(?:取組|活動)(?:状況|内容の実績)$/u,
  ],
  [
    'outcome',
    /^アウトカム$|^(?:主な|主要な?|取組の?|事業の?|取組による|得られた)?(?:成果|効果)(?:等|及び|[・･/、と]|効果|課題|評価|今後の方向性)*$/u,
  ],
];

/** A column named 目標 alone is an aim beside another column of goals; otherwise its cells tell. */
export const bareGoal = /^目標(?:名|項目)?$/u;
const ordinals = /^(?:no\.?|番号|項番|通し?番号?|連番|(?:整理|事業|施策|取組)番号|ページ|頁|掲載(?:ページ|頁)|#)$/iu;
const derived =
  /^(?:(?:目標)?達成[率度]|(?:目標)?進捗率|対?前年度?(?:比|差|増減)|増減(?:率|数|額)?|伸び率)(?:\(?(?:%|人|件|円|千円|ポイント)\)?)?$/u;
/** What the city itself thinks of a result: marks and grades, never results. */
const judgement =
  /^(?:自己|総合|内部|外部|担当課?|部局?|一次|二次|達成度?)?(?:評価|判定)(?:結果|区分|点|ランク)?$|^(?:達成|進捗)(?:度合い?|区分|度|率)$/u;
/** What is said about a row besides its results: reasons, remarks, what is to come. */
const remarks =
  /^(?:備考|摘要|補足(?:説明)?|特記事項|(?:残された)?課題(?:等|・?(?:今後の)?(?:対応|改善|方向性?|取組)(?:策|等)?)?|今後の(?:方向性?|取組|対応|予定|展開|課題|方針)(?:方針|内容|等)?|(?:次|翌|来)年度(?:以降)?の?(?:方向性?|取組|対応|予定|計画)(?:内容)?|(?:未達成?の?|増減の?)?(?:理由|要因)(?:分析)?|指標の?(?:説明|定義|算[出定](?:方法|式))|算[出定](?:方法|式)|出典|データの?出所)$/u;
const measureName = /^(?:(?:成果|活動|評価|管理|対象|数値|業績)?指標(?:名称?|項目|の?内容)?|kpi名?)(?:\(単位\))?$/iu;
const unitName = /^単位$/u;
/** What an undertaking cost, its unit with it: a value of every row beside its sentences or indicators. */
export const moneyName =
  /^((?:事業費)?(?:の?決算額?)|決算額?(?:計|合計)?|(?:総|直接)?事業費(?:\(?決算額?\)?)?|支出済?額)\((?:単位:)?(円|千円|万円|百万円|億円)\)$/u;
const startingValue = /^\(?(?:現状|現況|基準|当初|(?:計画)?策定時の?)(?:値|年度?値?)?\)?$/u;

export const nameOfField: Readonly<Record<Field, string>> = {
  department: '部',
  pillar: '柱',
  goal: '組織目標',
  initiative: '取組内容',
  sections: '課等',
  target: '目標達成基準',
  actual: '実績',
  outcome: '成果',
  combined: '実績・成果',
};

/** Examples of names that a column may have, for those whose header was not understood. */
export const acceptedHeaders =
  '部／部局・柱／政策・組織目標／重点目標／施策・取組内容／事業名・課等／担当課・目標値／目標達成基準・実績／達成状況・成果／効果・実績・成果／取組結果';

/** What a column of no field may hold: numbers of rows, what can be computed, the city's own marks, and the parts of an indicator table. */
export type Known = 'ordinals' | 'derived' | 'judged' | 'remarks' | 'measure' | 'unit' | 'base' | 'year' | 'money';

export const namesByKnown: readonly (readonly [Known, RegExp])[] = [
  ['ordinals', ordinals],
  ['derived', derived],
  ['judged', judgement],
  ['remarks', remarks],
  ['measure', measureName],
  ['unit', unitName],
  ['base', startingValue],
  ['money', moneyName],
];
