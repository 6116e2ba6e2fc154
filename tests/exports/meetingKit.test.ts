import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ExportTable } from '../../src/exports/exportTable';
import { buildMeetingKit, type KitProgress, type MeetingKit } from '../../src/exports/meetingKit';
import { listPackageFaults } from '../support/checkPackage';
import { makeDeck } from '../support/makeSpecs';
import { readCsv } from '../support/readCsv';
import { readXlsx } from '../support/readXlsx';

const table: ExportTable = {
  language: 'ja',
  title: '一覧',
  columns: [{ key: 'value', header: '値', type: 'number', definition: '数値' }],
  rows: [[7]],
  sourceLine: '出典',
  facts: [],
};
const kit: MeetingKit = {
  name: '刈谷市_2022年度_会議資料',
  deck: makeDeck('ja', ['one', 'dots']),
  tables: [{ name: '一覧', table }],
  pictures: [
    { name: '参加者数', draw: () => ({ svg: '<svg/>', width: 10, height: 10 }) },
    { name: '参加者数', draw: async () => ({ svg: '<svg/>', width: 20, height: 10 }) },
  ],
  fonts: [{ family: 'BIZ UDPGothic', weight: 400, bytes: new ArrayBuffer(4) }],
  facts: [{ name: '文書', value: '組織重点目標' }],
};
const drawPng: NonNullable<Parameters<typeof buildMeetingKit>[1]>['drawPng'] = async ({ width }, { fonts = [] }) =>
  Uint8Array.of(width, fonts.length);

test('slides, tables in three forms, pictures and the source, in one archive', async () => {
  const files = unzipSync(await buildMeetingKit(kit, { drawPng }));
  expect(Object.keys(files)).toEqual([
    '出典.txt',
    '刈谷市_2022年度_会議資料.pptx',
    '一覧.xlsx',
    '一覧.csv',
    '一覧.json',
    '図/01_参加者数.png',
    '図/02_参加者数.png',
  ]);
  const text = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[name]);
  expect(text('出典.txt')).toBe('\uFEFF刈谷市_2022年度_会議資料\r\n\r\n文書: 組織重点目標\r\n');
  expect(listPackageFaults(files['刈谷市_2022年度_会議資料.pptx'] ?? new Uint8Array())).toEqual([]);
  expect(readXlsx(files['一覧.xlsx'] ?? new Uint8Array())[0]?.rows).toEqual([['値'], [7]]);
  expect(readCsv(text('一覧.csv'))).toEqual([['値'], ['7']]);
  expect(JSON.parse(text('一覧.json'))).toMatchObject({ rows: [{ value: 7 }] });
  expect(files['図/02_参加者数.png']).toEqual(Uint8Array.of(20, 1));
});

test('progress names every file and ends with all of them', async () => {
  const seen: KitProgress[] = [];
  await buildMeetingKit(kit, { drawPng, onProgress: (progress) => seen.push(progress) });
  expect(seen.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(seen.every(({ count }) => count === 7)).toBe(true);
  expect(seen.map(({ name }) => name)).toContain('図/01_参加者数.png');
  expect(seen.at(-1)?.name).toBe('');
});

test.each([0, 1, 5])('cancelled at file %d, nothing is handed over', async (at) => {
  const stop = new AbortController();
  const seen: number[] = [];
  const onProgress = ({ done }: KitProgress) => {
    seen.push(done);
    if (done === at) stop.abort(new Error('enough'));
  };
  await expect(buildMeetingKit(kit, { drawPng, signal: stop.signal, onProgress })).rejects.toThrow('enough');
  expect(seen.at(-1)).toBe(at);
});

test('a picture that cannot be drawn says so', async () => {
  await expect(buildMeetingKit(kit, { drawPng: () => Promise.reject(new Error('no surface')) })).rejects.toThrow('no surface');
});

test('the page gets its turn while an archive is made', async () => {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  await buildMeetingKit(kit, { drawPng });
  clearInterval(timer);
  // the aim is 50 ms on a desk; a loaded test machine gets ten times that
  expect(longest).toBeLessThan(500);
});
