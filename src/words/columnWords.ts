import type { TableColumn } from '../query/columns';
import type { Language } from '../query/view';
import type { NameWords } from './nameFacetValue';

/** What a column is called on the screen and in English files (Japanese files follow the contract of achievements.csv), and what it holds: 項目定義. */
interface ColumnWords {
  readonly header: string;
  readonly definition: string;
}

/** The words of every column of the table; data.md is the source of the rules that they tell. */
export const columnWords: Readonly<Record<TableColumn, Readonly<Record<Language, ColumnWords>>>> = {
  department: {
    ja: { header: '部', definition: '部の名称（報告書の表記）' },
    en: { header: 'Department', definition: 'Department, as the report names it' },
  },
  pillarNumber: {
    ja: { header: '柱', definition: '政策の柱の番号（報告書の番号のまま。欠番は補わない）' },
    en: { header: 'Pillar', definition: 'Number of the policy pillar as printed; gaps are not filled' },
  },
  label: {
    ja: { header: '指標', definition: '数値が何を数えたものかを示す名称' },
    en: { header: 'Measure', definition: 'What the number counts or measures' },
  },
  value: {
    ja: { header: '値', definition: '報告書に書かれた数値。単位と桁区切りを含まない。数値の記載がないものは行にならず、0とは区別される' },
    en: { header: 'Value', definition: 'The number as printed, without unit and separators. What has no number has no row and is never 0' },
  },
  unit: {
    ja: { header: '単位', definition: '数値の単位。記載がなければ空欄' },
    en: { header: 'Unit', definition: 'Unit of the number; empty where none is printed' },
  },
  initiative: {
    ja: { header: '取組', definition: '取組内容の文（文字変換の誤りは、記録のうえ直した形）' },
    en: { header: 'Initiative', definition: 'The initiative, with recorded corrections of slips in the text conversion' },
  },
  sections: {
    ja: { header: '課等', definition: '担当の課等。複数の場合は | で区切る' },
    en: { header: 'Section', definition: 'Sections in charge; several are separated by |' },
  },
  period: {
    ja: { header: '期間', definition: '数値が対象とする年度（西暦）。報告書から分からなければ空欄' },
    en: { header: 'Period', definition: 'Fiscal year the number is about; empty where the report does not tell' },
  },
  kind: {
    ja: { header: '種別', definition: '種別：数（回・人・件など）、率（%）、量（km・円など）、増減' },
    en: { header: 'Kind', definition: 'Kind: count, rate (%), amount (km, yen …) or change' },
  },
  activity: {
    ja: { header: '活動分類', definition: '活動分類：部を越えて比べるための、仕事の種類' },
    en: { header: 'Activity', definition: 'Sort of work, so that departments can be compared' },
  },
  qualifiers: {
    ja: { header: '修飾', definition: '数値に付された語（約、以上、各など）。複数の場合は | で区切る' },
    en: { header: 'Qualifiers', definition: 'Words printed with the number (about, or more, each …), in Japanese' },
  },
  counting: {
    ja: { header: '数え方', definition: '人の数え方：実人数または延べ。記載がなければ空欄' },
    en: { header: 'Counting', definition: 'How people were counted: distinct or cumulative; empty where not printed' },
  },
  additivity: {
    ja: { header: '集計可否', definition: '同じ単位の値と合計できるか（可・不可）' },
    en: { header: 'Can be added', definition: 'Whether it may be added to values of the same unit' },
  },
  reason: {
    ja: { header: '集計不可の理由', definition: '合計できない理由' },
    en: { header: 'Why not', definition: 'Why it must not be added' },
  },
  prior: {
    ja: { header: '比較値', definition: '比較のために書かれた以前の数値。複数の場合は | で区切る' },
    en: { header: 'Earlier value', definition: 'Earlier values printed for comparison; several are separated by |' },
  },
  priorPeriod: {
    ja: { header: '比較値の期間', definition: '比較値の年度（西暦）。比較値と同じ順' },
    en: { header: 'Earlier period', definition: 'Fiscal years of the earlier values, in the same order' },
  },
  target: {
    ja: { header: '目標値', definition: '目標として書かれた数値。複数の場合は | で区切る' },
    en: { header: 'Target', definition: 'Values printed as targets; several are separated by |' },
  },
  partOf: {
    ja: { header: '内訳元', definition: 'この数値が内訳である場合、その総数のID' },
    en: { header: 'Part of', definition: 'ID of the total of which this is a part' },
  },
  alternativeOf: {
    ja: { header: '別の数え方', definition: '同じものを別の数え方で数えた数値のID' },
    en: { header: 'Other count of', definition: 'ID of another count of the same thing' },
  },
  sameAs: {
    ja: { header: '同一値', definition: '同じ数値が先に書かれている場合、そのID' },
    en: { header: 'Same as', definition: 'ID of the first printing of the same figure' },
  },
  pillar: {
    ja: { header: '柱の名称', definition: '政策の柱の名称。報告書に記載がなければ空欄' },
    en: { header: 'Pillar name', definition: 'Name of the policy pillar; empty where the report prints none' },
  },
  goal: {
    ja: { header: '組織目標', definition: '組織目標の文（文字変換の誤りは、記録のうえ直した形）' },
    en: { header: 'Goal', definition: 'The goal, with recorded corrections of slips in the text conversion' },
  },
  marker: {
    ja: { header: '番号', definition: '取組の番号（①②…。文字列）' },
    en: { header: 'No.', definition: 'Mark of the initiative (①②…), as text' },
  },
  column: {
    ja: { header: '欄', definition: '数値が書かれている欄（実績、成果、実績・成果、目標）' },
    en: { header: 'Column', definition: 'Column of the report in which the number is printed' },
  },
  sentence: {
    ja: { header: '原文', definition: '数値が書かれている文（報告書のまま。誤字も直さない）' },
    en: { header: 'Sentence', definition: 'The sentence in which the number stands, as printed, in Japanese' },
  },
  line: {
    ja: { header: '出典の行', definition: '受け取った文書ファイルの行番号（1から）' },
    en: { header: 'Line', definition: 'Line of the received file, from 1' },
  },
  file: {
    ja: { header: '出典文書', definition: '出典の文書の名称' },
    en: { header: 'Document', definition: 'Title of the document' },
  },
  municipalityCode: {
    ja: { header: '団体コード', definition: '全国地方公共団体コード（6桁の数字。検査数字を含む。文字列）' },
    en: { header: 'Municipality code', definition: 'National code of the municipality: six digits with a check digit, as text' },
  },
  municipality: {
    ja: { header: '団体名', definition: '地方公共団体の名称' },
    en: { header: 'Municipality', definition: 'Name of the municipality' },
  },
  year: {
    ja: { header: '年度（西暦）', definition: '報告の年度（4月から翌年3月）の始まる西暦年' },
    en: { header: 'Fiscal year', definition: 'Western year in which the fiscal year (April to March) begins' },
  },
  eraYear: {
    ja: { header: '年度（和暦）', definition: '報告の年度の和暦' },
    en: { header: 'Era year', definition: 'The fiscal year in the Japanese era' },
  },
  id: {
    ja: { header: 'ID', definition: '数値のID。1つの文書の中で変わらない' },
    en: { header: 'ID', definition: 'ID of the number, stable within one document' },
  },
  family: {
    ja: { header: '指標群', definition: '指標群：1つの図に並べて公平に比べられる数値のまとまり。ほかに並べられる数値がなければ空欄' },
    en: { header: 'Measure family', definition: 'The results that one chart may fairly hold; empty where nothing may stand beside it' },
  },
  question: {
    ja: { header: '確認したいこと', definition: '文書からは決められず、公表した市に確かめたいこと。なければ空欄' },
    en: { header: 'To be asked', definition: 'What the document leaves open and only the publisher can say; empty where nothing is' },
  },
  targetShare: {
    ja: { header: '目標に対する割合（%）', definition: '実績値を、文書に書かれた同じ年度・単位の目標値で割った割合。達成の判断ではない' },
    en: {
      header: 'Share of target (%)',
      definition: 'The result divided by the printed target of the same year and unit; no judgement whether it was reached',
    },
  },
};

/** What a column is called on the screen: units by what the document itself calls them. */
export function nameColumn(column: TableColumn, { names, t }: Pick<NameWords, 'names' | 't'>): string {
  if (column === 'department') return t('words.department');
  return column === 'sections' ? t('words.section') : columnWords[column][names.language].header;
}
