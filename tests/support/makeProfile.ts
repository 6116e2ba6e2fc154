import { parseProfile, type Profile, type ProfileColumn } from '../../src/importer/shapes/profileSchema';

type Without<Union, Key extends string> = Union extends unknown ? Omit<Union, Key> : never;

/** A column of a profile by what it is used for; each header stands once unless it is told. */
export const makeColumn = (header: string, use: Without<ProfileColumn, 'header' | 'occurrence'>, occurrence = 1): ProfileColumn => ({
  header,
  occurrence,
  ...use,
});

const valueOf = (measure: string, block: number) => ({ as: 'value', measure, block }) as const;

/** The header row of `makeProfile`: two indicators with a size, an amount of money, each of two years and a plan. */
export const profileHeader = [
  '年度',
  '部課名',
  '政策番号',
  '政策名',
  '施策名',
  '事業ID',
  '事業名',
  '活動名',
  '活動単位',
  '対象名',
  '対象単位',
  '備考',
  '活動',
  '対象',
  '事業費',
  '活動',
  '対象',
  '事業費',
  '活動',
  '対象',
  '事業費',
];

/** A profile for 令和6年度: blocks of 2023, 2024 and the plan of 2025. */
export function makeProfile(changes: Partial<Profile> = {}): Profile {
  const blocks = [1, 2, 3].flatMap((block) => [
    makeColumn('活動', valueOf('活動', block), block),
    makeColumn('対象', valueOf('対象', block), block),
    makeColumn('事業費', valueOf('事業費', block), block),
  ]);
  const profile = {
    schemaVersion: 1,
    title: '令和6年度 事務事業評価',
    municipality: { code: null, name: '若草市' },
    sheet: null,
    headerRows: [1],
    reportYear: 2024,
    years: [
      { fiscalYear: 2023, holds: 'actual' },
      { fiscalYear: 2024, holds: 'actual' },
      { fiscalYear: 2025, holds: 'plan' },
    ],
    measures: [
      { id: '活動', kind: 'activity', name: null, unit: null },
      { id: '対象', kind: 'context', name: null, unit: null },
      { id: '事業費', kind: 'money', name: '事業費', unit: '千円' },
    ],
    columns: [
      makeColumn('年度', { as: 'constant', value: '7' }),
      makeColumn('部課名', { as: 'departmentAndSection' }),
      makeColumn('政策番号', { as: 'pillarNumber' }),
      makeColumn('政策名', { as: 'pillar' }),
      makeColumn('施策名', { as: 'goal' }),
      makeColumn('事業ID', { as: 'rowKey' }),
      makeColumn('事業名', { as: 'initiative' }),
      makeColumn('活動名', { as: 'measureName', measure: '活動' }),
      makeColumn('活動単位', { as: 'measureUnit', measure: '活動' }),
      makeColumn('対象名', { as: 'measureName', measure: '対象' }),
      makeColumn('対象単位', { as: 'measureUnit', measure: '対象' }),
      makeColumn('備考', { as: 'ignored', reason: '文章' }),
      ...blocks,
    ],
    ...changes,
  };
  const parsed = parseProfile(profile);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.profile;
}

/** Cells of a row under `profileHeader`: what is not named is plain. */
export function makeProfileRow(cells: Readonly<Partial<Record<string, string>>> = {}, values: readonly string[] = []): string[] {
  const plain: Record<string, string> = {
    年度: '7',
    部課名: '市民部環境課',
    政策番号: '06',
    政策名: '環境',
    施策名: 'ごみの減量',
    事業ID: '0001',
    事業名: 'ごみ対策',
    活動名: '講座の回数',
    活動単位: '回',
    対象名: '市民',
    対象単位: '千人',
    備考: '',
  };
  return [
    ...profileHeader.slice(0, 12).map((name) => cells[name] ?? plain[name] ?? ''),
    ...Array.from({ length: 9 }, (_, at) => values[at] ?? ''),
  ];
}
