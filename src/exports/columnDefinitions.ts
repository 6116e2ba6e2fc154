import type { AchievementColumn } from './achievementFields';
import type { ExportLanguage } from './exportTable';

/** What each column of achievements.csv holds: 項目定義 of every file (data.md is the source of the rules). */
export const columnDefinitions: Readonly<Record<AchievementColumn, Readonly<Record<ExportLanguage, string>>>> = {
  municipalityCode: {
    ja: '全国地方公共団体コード（6桁の数字。検査数字を含む。文字列）',
    en: 'National code of the municipality: six digits with a check digit, as text',
  },
  municipality: { ja: '地方公共団体の名称', en: 'Name of the municipality' },
  year: { ja: '報告の年度（4月から翌年3月）の始まる西暦年', en: 'Western year in which the fiscal year (April to March) begins' },
  eraYear: { ja: '報告の年度の和暦', en: 'The fiscal year in the Japanese era' },
  department: { ja: '部の名称（報告書の表記）', en: 'Department, as the report names it' },
  pillarNumber: {
    ja: '政策の柱の番号（報告書の番号のまま。欠番は補わない）',
    en: 'Number of the policy pillar as printed; gaps are not filled',
  },
  pillar: { ja: '政策の柱の名称。報告書に記載がなければ空欄', en: 'Name of the policy pillar; empty where the report prints none' },
  goal: { ja: '組織目標の文', en: 'The goal' },
  marker: { ja: '取組の番号（①②…。文字列）', en: 'Mark of the initiative (①②…), as text' },
  initiative: { ja: '取組内容の文', en: 'The initiative' },
  sections: { ja: '担当の課等。複数の場合は | で区切る', en: 'Sections in charge; several are separated by |' },
  column: { ja: '数値が書かれている欄（実績、成果、実績・成果、目標）', en: 'Column of the report in which the number is printed' },
  label: { ja: '数値が何を数えたものかを示す名称', en: 'What the number counts or measures' },
  value: {
    ja: '報告書に書かれた数値。単位と桁区切りを含まない。数値の記載がないものは行にならず、0とは区別される',
    en: 'The number as printed, without unit and separators. What has no number has no row and is never 0',
  },
  unit: { ja: '数値の単位。記載がなければ空欄', en: 'Unit of the number; empty where none is printed' },
  kind: { ja: '種別：数（回・人・件など）、率（%）、量（km・円など）、増減', en: 'Kind: count, rate (%), amount (km, yen …) or change' },
  activity: { ja: '活動分類：部を越えて比べるための、仕事の種類', en: 'Sort of work, so that departments can be compared' },
  qualifiers: {
    ja: '数値に付された語（約、以上、各など）。複数の場合は | で区切る',
    en: 'Words printed with the number (about, or more, each …), in Japanese',
  },
  counting: {
    ja: '人の数え方：実人数または延べ。記載がなければ空欄',
    en: 'How people were counted: distinct or cumulative; empty where not printed',
  },
  additivity: { ja: '同じ単位の値と合計できるか（可・不可）', en: 'Whether it may be added to values of the same unit' },
  reason: { ja: '合計できない理由', en: 'Why it must not be added' },
  period: {
    ja: '数値が対象とする年度（西暦）。報告書から分からなければ空欄',
    en: 'Fiscal year the number is about; empty where the report does not tell',
  },
  partOf: { ja: 'この数値が内訳である場合、その総数のID', en: 'ID of the total of which this is a part' },
  alternativeOf: { ja: '同じものを別の数え方で数えた数値のID', en: 'ID of another count of the same thing' },
  sameAs: { ja: '同じ数値が先に書かれている場合、そのID', en: 'ID of the first printing of the same figure' },
  prior: {
    ja: '比較のために書かれた以前の数値。複数の場合は | で区切る',
    en: 'Earlier values printed for comparison; several are separated by |',
  },
  priorPeriod: { ja: '比較値の年度（西暦）。比較値と同じ順', en: 'Fiscal years of the earlier values, in the same order' },
  target: { ja: '目標として書かれた数値。複数の場合は | で区切る', en: 'Values printed as targets; several are separated by |' },
  sentence: {
    ja: '数値が書かれている文（報告書のまま。誤字も直さない）',
    en: 'The sentence in which the number stands, as printed, in Japanese',
  },
  file: { ja: '出典の文書の名称', en: 'Title of the document' },
  line: { ja: '受け取った文書ファイルの行番号（1から）', en: 'Line of the received file, from 1' },
  id: { ja: '数値のID。1つの文書の中で変わらない', en: 'ID of the number, stable within one document' },
};
