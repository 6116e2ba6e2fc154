import { expect, test } from 'vitest';
import { nameYearLink, type YearLink } from '../../src/domain/yearLinksSchema';
import { joinLinks } from '../../src/store/keptLinks';

const link = (quote: string, decide: YearLink['decide'] = 'same'): YearLink => {
  const place = { department: '総務部', pillar: 1, marker: '①', quote };
  return {
    municipality: '232106',
    decide,
    earlier: { ...place, fiscalYear: 2022 },
    later: { ...place, fiscalYear: 2023 },
    reason: '確認',
    decidedOn: '2026-11-29',
  };
};
const step = (entry: YearLink, decision: object | null = entry) => [{ key: nameYearLink(entry), decision }];

test.each<[string, readonly YearLink[], readonly (readonly { key: string; decision: object | null }[])[], number, readonly YearLink[]]>([
  ['nothing', [], [], 0, []],
  ['the site’s alone', [link('3回')], [], 0, [link('3回')]],
  ['one of this browser behind it', [link('3回')], [step(link('4回'))], 1, [link('3回'), link('4回')]],
  [
    'one over the site’s, in its place',
    [link('3回'), link('5回')],
    [step(link('3回', 'different'))],
    1,
    [link('3回', 'different'), link('5回')],
  ],
  ['one of the site’s taken back', [link('3回')], [step(link('3回'), null)], 1, []],
  ['what was undone holds no more', [], [step(link('3回')), step(link('4回'))], 1, [link('3回')]],
  ['what is none is passed over', [], [step(link('3回'), { decide: 'same' })], 1, []],
])('decisions that hold: %s', (_name, site, steps, done, expected) => {
  expect(joinLinks(site, { steps, done })).toEqual(expected);
});
