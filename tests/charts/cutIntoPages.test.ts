import { expect, test } from 'vitest';
import { cutIntoPages } from '../../src/charts/rowGeometry';
import { layOut, makeRow } from '../support/chartRows';

const long = layOut(
  Array.from({ length: 40 }, (_, place) => makeRow(`r${place}`, '総合計画審議会の開催回数', place)),
  960,
  12,
);

test('a long chart is cut between rows, and nothing of it is lost', () => {
  const pieces = cutIntoPages(long, 640);
  const edges = new Set([0, long.height, ...long.rows.flatMap(({ top, height }) => [top, top + height])]);
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.filter(({ top, height }) => !edges.has(top) || !edges.has(top + height) || height > 640)).toEqual([]);
  expect(pieces.reduce((sum, { height }) => sum + height, 0)).toBe(long.height);
});

test('a short one stays whole, and so does every one on the screen', () => {
  const rows = [
    makeRow('a', '総合計画審議会の開催回数', 4, '4回'),
    makeRow('b', '避難所', 0, '0回'),
    makeRow('c', '待機児童数', null, '―'),
  ];
  expect(cutIntoPages(layOut(rows, 960), 640)).toHaveLength(1);
  expect(cutIntoPages(long, undefined)).toEqual([{ top: 0, height: long.height }]);
});
