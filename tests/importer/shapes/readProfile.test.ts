import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../../src/cli/files/buildReportFiles';
import { parseReport } from '../../../src/domain/reportSchema';
import type { Profile } from '../../../src/importer/shapes/profileSchema';
import { makeColumn, makeProfile, makeProfileRow, profileHeader } from '../../support/makeProfile';

const plainValues = ['1', '30', '1000', '0', '31.5', '1,250', '2', '', '900'];

async function read(rows: readonly (readonly string[])[], profile: Profile = makeProfile(), header: readonly string[] = profileHeader) {
  const text = [header, ...rows].map((cells) => cells.join('\t')).join('\n');
  const result = await ingestFile(new TextEncoder().encode(text), { file: 'a.tsv', profile });
  const { report, issues } = result;
  expect(report === null || parseReport(JSON.parse(JSON.stringify(report))).ok).toBe(true);
  const quantities = (report?.quantities ?? []).map((quantity) => {
    const written = report?.statements.find(({ id }) => id === quantity.statementId)?.text ?? '';
    return { ...quantity, text: written, printed: written.slice(quantity.span.start, quantity.span.end) };
  });
  return { report, issues, codes: issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code), quantities };
}

type Read = Awaited<ReturnType<typeof read>>;
const line = ({ role, period, value, unit, text }: Read['quantities'][number]): string =>
  `${role} ${period} ${value}${unit ?? ''} ＝ ${text}`;

test('each cell is one quantity: the report’s year is the result, earlier ones are prior, another year’s plan is no aim of it', async () => {
  const { report, quantities, codes } = await read([makeProfileRow({}, plainValues)]);
  expect(codes).toEqual([]);
  expect(report).toMatchObject({
    municipality: { code: null, name: '若草市' },
    fiscalYear: 2024,
    title: '令和6年度 事務事業評価',
    departments: [{ name: '市民部' }],
    sections: [{ name: '環境課' }],
    pillars: [{ number: 6, name: '環境' }],
    goals: [{ pillar: 6, text: 'ごみの減量' }],
    initiatives: [{ text: 'ごみ対策', lines: [2] }],
  });
  expect(quantities.map(line)).toEqual([
    'result 2024 0回 ＝ 講座の回数 0回',
    'prior 2023 1回 ＝ 講座の回数 令和5年度 1回',
    'target 2025 2回 ＝ 講座の回数 令和7年度計画 2回',
    'context 2024 31500人 ＝ 市民 31.5千人',
    'context 2023 30000人 ＝ 市民 令和5年度 30千人',
    'result 2024 1250000円 ＝ 事業費 1,250千円',
    'prior 2023 1000000円 ＝ 事業費 令和5年度 1,000千円',
    'target 2025 900000円 ＝ 事業費 令和7年度計画 900千円',
  ]);
  expect(quantities.map(({ printed }) => printed)).toEqual(['0', '1', '2', '31.5千', '30千', '1,250千', '1,000千', '900千']);
  const [activity, before, plan, , , money] = quantities;
  expect(before?.priorOf).toBe(activity?.id);
  expect(plan).not.toHaveProperty('targetOf');
  expect(money).toMatchObject({ label: '事業費（ごみ対策）', kind: 'amount', additivity: 'additive' });
});

test('an aim for the report’s own year is its aim', async () => {
  const years = [
    { fiscalYear: 2024, holds: 'target' },
    { fiscalYear: 2024, holds: 'actual' },
    { fiscalYear: 2025, holds: 'plan' },
  ] as const;
  const { quantities } = await read([makeProfileRow({}, ['5', '', '', '4'])], makeProfile({ years: [...years] }));
  expect(quantities.map(line)).toEqual(['result 2024 4回 ＝ 講座の回数 4回', 'target 2024 5回 ＝ 講座の回数 目標 5回']);
  expect(quantities[1]?.targetOf).toBe(quantities[0]?.id);
});

describe('a cell', () => {
  const cases: readonly { cell: string; unit?: string; value: number | null; shown: string | null; confidence?: string }[] = [
    { cell: '0', value: 0, shown: '0回' },
    { cell: '０', value: 0, shown: '0回' },
    { cell: '', value: null, shown: null },
    { cell: '-', value: null, shown: null },
    { cell: '－', value: null, shown: null },
    { cell: '―', value: null, shown: null },
    { cell: '調整中', value: null, shown: null },
    { cell: '3～5', value: null, shown: null },
    { cell: '36（1）', value: 36, shown: '36回(1)', confidence: 'doubtful' },
    { cell: '▲3.5', unit: 'ポイント', value: -3.5, shown: '▲3.5ポイント' },
    { cell: '12345', value: 12_345, shown: '12,345回' },
    { cell: '82.1', unit: '百万円', value: 82_100_000, shown: '82.1百万円' },
    { cell: '1.1', unit: '千人', value: 1100, shown: '1.1千人' },
    { cell: '3回', value: 3, shown: '3回', confidence: 'certain' },
    { cell: '3件', value: 3, shown: '3件', confidence: 'doubtful' },
    { cell: '3', unit: '15校', value: 3, shown: '3(15校)', confidence: 'doubtful' },
    { cell: '3', unit: 'トン/5h', value: 3, shown: '3トン/5h', confidence: 'certain' },
    { cell: '12.3%', unit: '％', value: 12.3, shown: '12.3%', confidence: 'certain' },
  ];
  test.each(cases)('$cell $unit', async ({ cell, unit = '回', value, shown, confidence = 'certain' }) => {
    const { quantities } = await read([makeProfileRow({ 活動単位: unit }, ['', '', '', cell, '', '1'])]);
    const found = quantities.filter(({ text }) => text.startsWith('講座の回数'));
    expect(found.map((quantity) => quantity.value)).toEqual(value === null ? [] : [value]);
    expect(found.map((quantity) => quantity.confidence)).toEqual(value === null ? [] : [confidence]);
    expect(found.map(({ text }) => text)).toEqual(shown === null ? [] : [`講座の回数 ${shown}`]);
  });

  test('that is no number is told of, one that is empty as well', async () => {
    const { issues } = await read([makeProfileRow({}, ['3～5', '', '', '調整中', '', '-'])]);
    const told = issues.map(({ code, severity, params }) => `${code} ${severity} ${params['name'] ?? ''} ${params['text'] ?? ''}`.trim());
    expect(told).toContain('figureUnread info 講座の回数 調整中');
    expect(told).toContain('figureUnread warning 講座の回数 3~5');
    expect(told).toContain('figureMissing info 事業費');
  });

  test('where no indicator is named is no value, and told of', async () => {
    const { quantities, issues } = await read([makeProfileRow({ 活動名: '0', 対象名: '―' }, ['0', '', '5', '9', '7'])]);
    expect(quantities.map(({ value }) => value)).toEqual([5000]);
    expect(issues.find(({ code }) => code === 'figuresUnnamed')?.params).toMatchObject({ count: 2 });
    expect(issues.find(({ code }) => code === 'zerosUnnamed')?.params).toMatchObject({ count: 1 });
  });
});

describe('a profile that does not fit', () => {
  const refused = async (profile: Profile, header: readonly string[] = profileHeader, row = makeProfileRow({}, plainValues)) => {
    const { report, issues } = await read([row], profile, header);
    expect(report).toBeNull();
    return issues.map(({ code, params }) => `${code} ${params['names'] ?? params['found'] ?? ''}`);
  };

  test('a column is gone', async () => {
    const header = profileHeader.map((name) => (name === '施策名' ? '基本施策' : name));
    expect(await refused(makeProfile(), header)).toEqual(['profileColumnsGone 施策名', 'profileColumnsNew 基本施策']);
  });

  test('columns are new, one with a name that stands once more, one without a name', async () => {
    expect(await refused(makeProfile(), [...profileHeader, '事業費', ''], [...makeProfileRow({}, plainValues), '5', '6'])).toEqual([
      'profileColumnsNew 事業費（4番目）・（23列目）',
    ]);
  });

  test('the table is another year’s', async () => {
    expect(await refused(makeProfile(), profileHeader, makeProfileRow({ 年度: '8' }, plainValues))).toEqual(['profileOutdated 8']);
  });

  test('the table is quite another one', async () => {
    const codes = await refused(makeProfile(), ['部', '課', '実績'], ['総務部', '総務課', '3']);
    expect(codes.map((code) => code.split(' ')[0])).toEqual(['profileColumnsGone', 'profileColumnsNew']);
  });

  test('a row names no office', async () => {
    const { report, codes } = await read([makeProfileRow({ 部課名: '' }, plainValues)]);
    expect([report, codes]).toEqual([null, ['departmentMissing']]);
  });

  test('its sheet is not in the workbook, and the sheets that are there are named', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: '令和8年度', rows: [[...profileHeader], makeProfileRow({}, plainValues)] }] });
    const { report, issues } = await ingestFile(bytes, { file: 'a.xlsx', profile: makeProfile({ sheet: '令和7年度' }) });
    expect(report).toBeNull();
    expect(issues).toMatchObject([{ code: 'sheetMissing', params: { sheet: '令和7年度', found: '令和8年度' } }]);
  });
});

describe('what may differ', () => {
  test('white space and widths of headers, and rows above them', async () => {
    const header = profileHeader.map((name) => (name === '事業ID' ? '事業　ＩＤ' : name));
    const rows = [header, makeProfileRow({}, plainValues)];
    const { report } = await read(rows, makeProfile(), ['令和6年度', '若草市', ...Array.from({ length: 19 }, () => '')]);
    expect(report?.initiatives).toMatchObject([{ text: 'ごみ対策', lines: [3] }]);
  });

  test('the order of columns', async () => {
    const turn = <Item>(items: readonly Item[]): Item[] => [...items.slice(1, 12), ...items.slice(0, 1), ...items.slice(12)];
    const { quantities } = await read([turn(makeProfileRow({}, plainValues))], makeProfile(), turn(profileHeader));
    expect(quantities).toHaveLength(8);
  });

  test('a header printed once more, and a total below the table, which is told of', async () => {
    const total = profileHeader.map((_, at) => (at === 1 ? '合計' : at === 17 ? '1250' : ''));
    const { report, codes } = await read([makeProfileRow({}, plainValues), [...profileHeader], total]);
    expect(report?.initiatives).toHaveLength(1);
    expect(codes).toEqual(['rowUnplaced']);
  });
});

describe('whose a row is', () => {
  test.each([
    ['市民生活部市民環境課', '市民生活部', ['市民環境課']],
    ['教育委員会事務局学校教育課（教育研究所）', '教育委員会事務局', ['学校教育課（教育研究所）']],
    ['気仙広域連合衛生課', '気仙広域連合', ['衛生課']],
    ['農業委員会事務局', '農業委員会事務局', []],
    ['会計課', '会計課', ['会計課']],
    ['北部学校給食センター', '北部学校給食センター', ['北部学校給食センター']],
    ['総務部　三陸支所 ', '総務部', ['三陸支所']],
  ])('%s', async (printed, department, sections) => {
    const { report } = await read([makeProfileRow({ 部課名: printed }, plainValues)]);
    expect(report?.departments.map(({ name }) => name)).toEqual([department]);
    expect(report?.sections.map(({ name }) => name)).toEqual(sections);
  });

  test('an office without its department takes that of the other rows; a profile’s word goes first', async () => {
    const rows = ['保健福祉部こども家庭センター', '保健福祉こども家庭センター', '観光交流推進室', '商工部観光交流推進室', '窓口'].map(
      (office, at) => makeProfileRow({ 部課名: office, 事業名: `事業${at}`, 事業ID: String(at) }, plainValues),
    );
    const offices = { 窓口: { department: '市民部', section: null } };
    const { report, issues } = await read(rows, makeProfile({ offices }));
    expect(report?.departments.map(({ name }) => name)).toEqual(['保健福祉部', '商工部', '市民部']);
    expect(issues.filter(({ code }) => code === 'officeSettled').map(({ params }) => params['text'])).toEqual([
      '保健福祉こども家庭センター',
      '観光交流推進室',
    ]);
  });

  test('of several spellings of one pillar the commonest is its name; the others are told of', async () => {
    const rows = ['育む', 'はぐくむ', '育む'].map((pillar, at) =>
      makeProfileRow({ 政策名: pillar, 政策番号: '3', 事業ID: String(at) }, plainValues),
    );
    const { report, codes } = await read(rows);
    expect(report?.pillars.at(-1)).toEqual({ number: 3, name: '育む' });
    expect(codes.filter((code) => code === 'pillarRenamed')).toHaveLength(1);
  });

  test('rows of one name and different keys are two undertakings, two goals may begin alike', async () => {
    const rows = [
      makeProfileRow({ 事業ID: '1', 施策名: '地域の活力を支える産業の振興' }, plainValues),
      makeProfileRow({ 事業ID: '2', 施策名: '地域の活力を支える産業の振興（水産）' }, plainValues),
      makeProfileRow({ 事業ID: '3', 施策名: '地域の活力を支える産業の振興（水産）' }, plainValues),
    ];
    const { report } = await read(rows);
    expect(report?.goals.map(({ text }) => text)).toEqual(['地域の活力を支える産業の振興', '地域の活力を支える産業の振興（水産）']);
    expect(report?.initiatives).toHaveLength(3);
  });
});

test('levels of goals are joined, parts belong to their total, sentences are read by the rules for sentences', async () => {
  const { columns, measures } = makeProfile();
  const profile = makeProfile({
    measures: measures.map((measure) =>
      measure.id === '対象' ? { ...measure, kind: 'money', name: '国費', unit: '千円', partOf: '事業費' } : measure,
    ),
    columns: columns.map((column) => {
      if (column.header === '政策名') return makeColumn('政策名', { as: 'goal' });
      if (column.header === '備考') return makeColumn('備考', { as: 'sentences', column: 'actual' });
      return column.header.startsWith('対象名') || column.header === '対象単位' ? makeColumn(column.header, { as: 'ignored' }) : column;
    }),
  });
  const { report, quantities } = await read([makeProfileRow({ 備考: '・訓練の実施 2回 30人' }, plainValues)], profile);
  expect(report?.goals.map(({ text }) => text)).toEqual(['環境 › ごみの減量']);
  expect(report?.statements[0]).toMatchObject({ column: 'actual', text: '訓練の実施 2回 30人' });
  const results = quantities.filter(({ role }) => role === 'result');
  expect(results.map(({ value, unit }) => `${value}${unit}`)).toEqual(['2回', '30人', '0回', '31500円', '1250000円']);
  expect(results[3]?.partOf).toBe(results[4]?.id);
});

test('a workbook’s value names its cell, and what the profile leaves out is told with its reason', async () => {
  const numbers = makeProfileRow({ 備考: '第3期' }, plainValues).map((cell, at) =>
    at >= 12 && /^[0-9.]+$/u.test(cell) ? Number(cell) : cell,
  );
  const bytes = await writeXlsx({
    sheets: [
      { name: '表', rows: [[...profileHeader], numbers] },
      { name: '別表', rows: [['x', 1]] },
    ],
  });
  const { report, issues } = await ingestFile(bytes, { file: 'a.xlsx', profile: makeProfile({ sheet: '表' }) });
  expect(report?.statements[0]).toMatchObject({ column: 'indicator', text: '講座の回数 0回', line: 2, cell: '表!P2' });
  expect(issues.find(({ code }) => code === 'columnsIgnored')).toMatchObject({ params: { names: '備考', reason: '文章', place: '表!1' } });
});
