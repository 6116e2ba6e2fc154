import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { serializeInitiativesCsv } from '../../src/exports/initiativesCsv';
import { selectAllInitiatives } from '../../src/query/initiativeRows';
import { makeReport } from '../support/makeReport';
import { readCsv } from '../support/readCsv';

test('one initiative a row, with what is printed about it', () => {
  const index = buildReportIndex(
    makeReport({
      initiatives: [
        {
          text: '=計画を策定します。',
          sections: ['税務課', '納税課'],
          statements: [
            { text: '計画の策定' },
            { text: '検討した。', column: 'outcome' },
            { text: '发出した。', corrections: [{ start: 0, end: 2, original: '发出', corrected: '発出', reason: '' }] },
          ],
        },
      ],
    }),
  );
  const [header, row, ...rest] = readCsv(serializeInitiativesCsv(index, selectAllInitiatives(index)));
  const field = (name: string) => row?.[header?.indexOf(name) ?? -1];
  expect(rest).toEqual([]);
  expect(field('取組内容')).toBe("'=計画を策定します。");
  expect(field('課等')).toBe('税務課|納税課');
  expect(field('実績')).toBe('計画の策定|発出した。');
  expect(field('成果')).toBe('検討した。');
  expect(field('年度_和暦')).toBe('令和4年度');
  expect(field('実績値の件数')).toBe('0');
});

test('every initiative of Kariya is a row of as many fields as the header', () => {
  const index = buildReportIndex(JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8')));
  const csv = serializeInitiativesCsv(index, selectAllInitiatives(index));
  const records = readCsv(csv);
  expect(records.length).toBe(139);
  expect(new Set(records.map(({ length }) => length)).size).toBe(1);
  expect(csv.startsWith('\uFEFF')).toBe(true);
});
