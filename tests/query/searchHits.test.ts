import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report';
import { ingestBytes } from '../../src/cli/files/buildReportFiles';
import { buildReportIndex, type ReportIndex } from '../../src/domain/reportIndex';
import { selectRows } from '../../src/query/achievementRows';
import { findHits, type Passage } from '../../src/query/searchHits';
import { emptySelection, type Selection } from '../../src/query/selection';
import { makeReport } from '../support/makeReport';

const textOf = (passage: Passage) =>
  passage.kind === 'statement' ? passage.statement.text : passage.kind === 'goal' ? passage.goal.text : passage.row.initiative.text;
const find = (index: ReportIndex, selection: Partial<Selection>) => {
  const { figures, passages } = findHits(index, { ...emptySelection, ...selection });
  return { figures: figures.map(({ quantity }) => quantity.value), passages: passages.map(textOf) };
};

const index = buildReportIndex(
  makeReport({
    initiatives: [
      {
        department: '生活安全部',
        pillar: 1,
        goal: '防災体制の構築を進めます。',
        text: '地域の訓練を支援します。',
        sections: ['危機管理課'],
        statements: [
          { text: '訓練 2回', quantities: [{ id: 'above', value: 2, label: '訓練の回数' }] },
          { text: '防災訓練 3回', quantities: [{ id: 'own', value: 3, label: '訓練の回数' }] },
          { text: '防災力の強化を図ることができた。', column: 'outcome', quantities: [] },
          { text: '防災の目標 5回', quantities: [{ value: 5, role: 'target' }] },
        ],
      },
      {
        department: '建設部',
        pillar: 2,
        goal: '道路を守ります。',
        text: '防災に役立つ道路を整備します。',
        sections: ['道路課', '公園課'],
        statements: [
          { text: '交付式の開催', sections: ['公園課'] },
          { text: '防災マップの配布', sections: ['道路課'] },
          { text: '総合防災訓練 3回', quantities: [{ value: 3, sameAs: 'own' }] },
        ],
      },
    ],
  }),
);

const own = ['防災力の強化を図ることができた。', '防災の目標 5回', '防災マップの配布'];
const plans = ['防災体制の構築を進めます。', '防災に役立つ道路を整備します。'];

test.each<[string, Partial<Selection>, { figures: number[]; passages: string[] }]>([
  ['nothing for a blank search', { text: ' ' }, { figures: [], passages: [] }],
  // what its own sentence holds stands before what only a goal says; the figure printed twice is there once
  [
    'numbers by their own words first; sentences of results before plans',
    { text: '防災' },
    { figures: [3, 2], passages: [...own, ...plans] },
  ],
  ['what is written without any number', { text: '配布' }, { figures: [], passages: ['防災マップの配布'] }],
  ['words of the sentence and of what stands above it', { text: '構築 強化' }, { figures: [], passages: [own[0] ?? ''] }],
  ['two words in two sentences are in neither', { text: '交付式 配布' }, { figures: [], passages: [] }],
  [
    'a department by name, and a word of its sentences',
    { text: '建設部 防災' },
    { figures: [3], passages: ['防災マップの配布', plans[1] ?? ''] },
  ],
  ['within a pillar', { text: '防災', pillars: [2] }, { figures: [3], passages: ['防災マップの配布', plans[1] ?? ''] }],
  ['within a department', { text: '防災', departments: ['d02'] }, { figures: [3], passages: ['防災マップの配布', plans[1] ?? ''] }],
  [
    'within a section: the offices of the sentence, else of the initiative',
    { text: '防災', sections: ['d02-公園課'] },
    { figures: [3], passages: [plans[1] ?? ''] },
  ],
  ['no sentence while a unit is chosen', { text: '防災', units: ['回'] }, { figures: [3, 2], passages: [] }],
])('%s', (_name, selection, hits) => expect(find(index, selection)).toEqual(hits));

describe('in the published report', () => {
  const report: Report = JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8'));
  const kariya = buildReportIndex(report);

  test.each([
    ['防災', 11, 13],
    ['汚水', 6, 3],
    ['污水', 6, 3],
    ['実情', 2, 1],
    ['实情', 2, 1],
    ['目標を下回', 0, 1],
  ])('%s: %i numbers and %i sentences', (text, figures, passages) => {
    const hits = find(kariya, { text });
    expect([hits.figures.length, hits.passages.length]).toEqual([figures, passages]);
  });
});

test.each([
  ['kariya-fy2022', 'data/kariya-fy2022/source.txt', '防災講演会の開催により、市民の防災意識の高揚を図ることができた。'],
  [
    'midorikawa-fy2023',
    'tests/fixtures/otherCities/midorikawa-fy2023.txt',
    '訓練や補助を通じて、自主防災組織の活動の活性化を図ることができた。',
  ],
])('%s: every text that holds 防災 is a row of the table or a sentence below it', (_name, file, sentence) => {
  const { report } = ingestBytes(readFileSync(file), { file: 'source.txt' });
  if (report === null) throw new Error('no report');
  const city = buildReportIndex(report);
  const selection = { ...emptySelection, text: '防災' };
  const { passages } = findHits(city, selection);
  expect(passages.map(textOf)).toContain(sentence);
  const reached = new Set([...selectRows(city, selection).map(({ statement }) => statement.id), ...passages.map(({ id }) => id)]);
  const { statements, initiatives, goals } = report;
  const missed = [...statements, ...initiatives, ...goals].filter(({ id, text }) => text.includes('防災') && !reached.has(id));
  expect(missed.map(({ id }) => id)).toEqual([]);
});
