import { expect, test } from 'vitest';
import { listSourceFacts, serializeFacts } from '../../src/exports/sourceFacts';
import { writeSourceLine } from '../../src/exports/sourceLine';
import { makeReport } from '../support/makeReport';

const report = makeReport({ title: '組織重点目標' });
const known = { ...report, source: { ...report.source, licence: 'CC BY 4.0', asOf: '2023-05-31' } };

test('one line to cite, with what the document tells', () => {
  expect(writeSourceLine(known, 'ja')).toBe(
    '出典：刈谷市「組織重点目標」令和4年度（2022年度）を加工して作成（CC BY 4.0）　時点：2023-05-31',
  );
  expect(writeSourceLine(known, 'en')).toBe('Source: made from 刈谷市, 組織重点目標, FY2022 (CC BY 4.0). As of: 2023-05-31');
  expect(writeSourceLine(report, 'en')).toBe('Source: made from 刈谷市, 組織重点目標, FY2022. As of: not stated');
});

test('出典.txt opens in a Windows editor: mark, CRLF, one fact a line', () => {
  const text = serializeFacts('会議資料一式', listSourceFacts(report, null, { language: 'ja', createdOn: '2026-11-23' }));
  expect(text.startsWith('\uFEFF会議資料一式\r\n\r\n出典の書き方: 出典：刈谷市')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text).toContain('書き出した日: 2026-11-23\r\n');
  expect(text).not.toContain('行数');
});

test('only a document of bare text is called a conversion of the printed report', () => {
  const noteOf = (file: string) =>
    listSourceFacts({ ...report, source: { ...report.source, file } }, null, { language: 'ja', createdOn: '2026-11-23' }).at(-1)?.value;
  expect(noteOf('source.txt')).toContain('テキストに変換したものから作成しました。');
  expect(noteOf('白波市_R5.csv')).toBe('受け取った文書から作成しました。市の公式統計ではありません。');
});
