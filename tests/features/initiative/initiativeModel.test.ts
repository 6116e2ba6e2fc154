import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctText, type Correction, type Quantity } from '../../../src/domain/report';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import {
  buildInitiativeModel,
  checkBreakdown,
  listRelations,
  splitStatement,
  splitTranslated,
  writeCitation,
  writeMistakeReport,
} from '../../../src/features/initiative/initiativeModel';
import { i18n } from '../../../src/i18n/i18n';
import { emptySelection } from '../../../src/query/selection';
import { buildNames } from '../../../src/words/names';
import { makeReport } from '../../support/makeReport';

const index = buildReportIndex(
  makeReport({
    departments: ['総務部', '企画財政部'],
    initiatives: [
      {
        department: '総務部',
        statements: [
          {
            line: 58,
            text: '情報提供回数 38回 Web 23回 市民だより 15回',
            quantities: [
              { id: 'total', value: 38, label: '情報提供回数' },
              { id: 'web', value: 23, partOf: 'total' },
              { id: 'paper', value: 15, partOf: 'total' },
            ],
          },
          {
            quantities: [
              { id: 'people', value: 24, unit: '人' },
              { id: 'visits', value: 93, unit: '人', counting: 'cumulative', alternativeOf: 'people' },
              { id: 'rate', value: 99.5, unit: '%' },
              { id: 'before', value: 98.2, unit: '%', role: 'prior', priorOf: 'rate' },
              { id: 'aim', value: 99, unit: '%', role: 'target', targetOf: 'rate' },
            ],
          },
          { column: 'outcome', text: '情報を提供した。' },
        ],
      },
      { department: '企画財政部', quantities: [{ id: 'again', value: 38, sameAs: 'total' }] },
      { department: '企画財政部', text: '方針を定めます。' },
    ],
  }),
);
const find = (id: string) => {
  const quantity = index.quantities.get(id);
  if (quantity === undefined) throw new Error(`no ${id}`);
  return quantity;
};
const open = (id: string, kind: 'quantity' | 'initiative' = 'quantity') => buildInitiativeModel(index, { kind, id }, emptySelection);

describe('the panel', () => {
  test('shows the statements by column and steps through the achievements of the selection', () => {
    const model = open('web');
    expect(model?.columns.map(({ column, statements }) => `${column} ${statements.length}`)).toEqual(['actual 2', 'outcome 1']);
    expect(model?.steps).toEqual({ previous: 'total', next: 'paper', place: 2, total: 7 });
    expect(model?.department.name).toBe('総務部');
  });

  test('has no steps from a number that is no achievement, and nothing chosen for an initiative', () => {
    expect(open('before')?.steps).toBeNull();
    const third = [...index.initiatives.keys()][2] ?? '';
    expect(open(third, 'initiative')).toMatchObject({ chosen: null, steps: null });
  });

  test('is none for what the report does not hold', () => {
    expect(open('nothing')).toBeNull();
  });
});

describe('what belongs to a number', () => {
  test.each([
    ['total', ['part 23', 'part 15', 'same 38']],
    ['web', ['total 38', 'sibling 15']],
    ['again', ['same 38']],
    ['people', ['alternative 93']],
    ['visits', ['alternative 24']],
    ['rate', ['prior 98.2 +1.3ポイント', 'target 99 +0.5ポイント']],
    ['before', ['result 99.5']],
    ['aim', ['result 99.5']],
  ])('%s', (id, expected) => {
    const shown = listRelations(index, find(id)).map(
      ({ relation, quantity, difference }) => `${relation} ${quantity.value}${difference ? ` +${difference.value}${difference.unit}` : ''}`,
    );
    expect(shown).toEqual(expected);
  });

  test('a total is compared with its parts', () => {
    expect(checkBreakdown(index, find('total'))).toEqual({ isComplete: true, partsTotal: 38 });
    expect(checkBreakdown(index, find('web'))).toBeNull();
  });
});

test.each([
  [
    'ja' as const,
    [
      '情報提供回数：38回',
      '「情報提供回数 38回 Web 23回 市民だより 15回」',
      '刈谷市「令和4年度刈谷市組織重点目標（実績・成果）」令和4年度（2022年度）、総務部、柱(1)、公開テキスト 58行目',
      'https://example.jp/#v=1',
    ],
  ],
  [
    'en' as const,
    [
      '情報提供回数: 38 回',
      '"情報提供回数 38回 Web 23回 市民だより 15回"',
      '刈谷市, 令和4年度刈谷市組織重点目標（実績・成果）, FY2022, 総務部, pillar 1, published text, line 58',
      'https://example.jp/#v=1',
    ],
  ],
])('a citation holds number, sentence, place and address (%s)', (language, lines) => {
  const words = { index, names: buildNames(language, null, i18n.getFixedT(language)), t: i18n.getFixedT(language) };
  expect(writeCitation(find('total'), words, 'https://example.jp/#v=1').split('\n')).toEqual(lines);
  expect(writeCitation(find('total'), words, null).split('\n')).toHaveLength(3);
});

test('a translated sentence is cut at its numbers, in the order of the translation', () => {
  const [total, web] = [find('total'), find('web')];
  const numbers = new Map([
    ['total', { start: 12, end: 14 }],
    ['web', { start: 0, end: 2 }],
  ]);
  const sentence = { text: '23 web, all 38', numbers, verdicts: new Map() };
  expect(splitTranslated(sentence, [total, web]).map(({ text, quantity }) => [text, quantity?.id ?? null])).toEqual([
    ['23', 'web'],
    [' web, all ', null],
    ['38', 'total'],
  ]);
});

test('a citation in translation holds the original as well', () => {
  const { statementId } = find('total');
  const sentence = { text: 'Information provided: 38 times', numbers: new Map(), verdicts: new Map() };
  const translated = { ...index, sentences: new Map([[statementId, sentence]]) };
  const words = { index: translated, names: buildNames('en', null, i18n.getFixedT('en')), t: i18n.getFixedT('en') };
  expect(writeCitation(find('total'), words, null).split('\n').slice(1, 3)).toEqual([
    '"Information provided: 38 times" (unofficial translation)',
    '「情報提供回数 38回 Web 23回 市民だより 15回」',
  ]);
});

test.each([
  [
    'ja',
    [
      '刈谷市「令和4年度刈谷市組織重点目標（実績・成果）」の数値について',
      '',
      '次の数値に誤りがあるかもしれません。ご確認をお願いします。',
      '',
      '情報提供回数：38回',
      '「情報提供回数 38回 Web 23回 市民だより 15回」',
      '刈谷市「令和4年度刈谷市組織重点目標（実績・成果）」令和4年度（2022年度）、総務部、柱(1)、公開テキスト 58行目',
    ],
  ],
  [
    'en',
    [
      'About a number in 刈谷市, 令和4年度刈谷市組織重点目標（実績・成果）',
      '',
      'The following number may be wrong. Please check it.',
      '',
      '情報提供回数: 38 回',
    ],
  ],
] as const)('who reports a mistake sends number, sentence, place, offices and address (%s)', (language, lines) => {
  const words = { index, names: buildNames(language, null, i18n.getFixedT(language)), t: i18n.getFixedT(language) };
  const written = writeMistakeReport(find('total'), words, 'https://example.jp/#v=1').split('\n');
  expect(written.slice(0, lines.length)).toEqual(lines);
  expect(written.slice(-6).filter((line) => line.startsWith('https'))).toEqual(['https://example.jp/#v=1']);
  expect(writeMistakeReport(find('total'), words, null)).not.toContain('https');
});

const correction = (start: number, original: string, corrected: string): Correction => ({
  start,
  end: start + original.length,
  original,
  corrected,
  reason: '読み取りの誤り',
});
const [sample] = buildReportIndex(makeReport({ initiatives: [{ quantities: ['1回'] }] })).quantities.values();
const number = (start: number, end: number): Quantity => {
  if (sample === undefined) throw new Error('the sample report has no quantity');
  return { ...sample, id: `q${start}`, span: { start, end } };
};
/** `[38]` for a number, `{発}` for a correction. */
const show = (text: string, corrections: Correction[], quantities: Quantity[]) =>
  splitStatement({ text, corrections }, quantities)
    .map((piece) => (piece.quantity ? `[${piece.text}]` : piece.correction ? `{${piece.text}}` : piece.text))
    .join('');

describe('numbers and corrections are cut out', () => {
  test.each<[string, string, Correction[], Quantity[]]>([
    ['回数 [38]回 Web [23]回', '回数 38回 Web 23回', [], [number(3, 5), number(11, 13)]],
    ['[38]回', '38回', [], [number(0, 2)]],
    ['文だけ', '文だけ', [], []],
    ['', '', [], []],
    ['{発}出 [38]回', '发出 38回', [correction(0, '发', '発')], [number(3, 5)]],
    ['回数 [38]回', '回数 3B回', [correction(4, 'B', '8')], [number(3, 5)]],
    ['{発}{信}', '发信', [correction(1, '信', '信'), correction(0, '发', '発')], []],
  ])('%s', (expected, text, corrections, quantities) => {
    expect(show(text, corrections, quantities)).toBe(expected);
  });
});

test('for any text and spans the pieces are the corrected text, in order', () => {
  const cuts = fc.uniqueArray(fc.nat(30), { minLength: 2, maxLength: 8 }).map((places) => places.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(fc.string({ minLength: 31, maxLength: 40 }), cuts, fc.array(fc.boolean()), (text, places, kinds) => {
      const spans = places.slice(1).map((end, place) => [places[place] ?? 0, end] as const);
      const numbers = spans.flatMap(([start, end], place) => (kinds[place] ? [number(start, end)] : []));
      const corrections = spans.flatMap(([start, end], place) => (kinds[place] ? [] : [correction(start, text.slice(start, end), '訂正')]));
      const pieces = splitStatement({ text, corrections }, numbers);
      expect(pieces.map((piece) => piece.text).join('')).toBe(correctText({ text, corrections }));
      expect(new Set(pieces.map(({ start }) => start)).size).toBe(pieces.length);
    }),
  );
});
