import { describe, expect, test } from 'vitest';
import {
  parseKeptTalk,
  parseTalkMessage,
  serializeKeptTalk,
  serializeTalkMessage,
  type KeptTalk,
  type TalkMessage,
  type TalkSnapshot,
} from '../../../../src/features/present/talk/talkSchema';

const state: TalkSnapshot = {
  talk: 't1',
  slides: [{ hash: '#v=1&year=2022', chart: 'coverage', caption: '柱1', notes: '最初に全体像' }],
  place: 1,
  part: 2,
  isBlank: true,
  typed: '1',
  isOverview: false,
  startedAt: 1_700_000_000_000,
  area: { width: 1920, height: 1080 },
  language: 'ja',
  year: 2022,
};

describe('messages between the windows', () => {
  test.each<[TalkMessage]>([
    [{ kind: 'hello' }],
    [{ kind: 'end', talk: 't1' }],
    [{ kind: 'step', talk: 't1', step: { kind: 'next' } }],
    [{ kind: 'step', talk: 't1', step: { kind: 'digit', digit: '7' } }],
    [{ kind: 'step', talk: 't1', step: { kind: 'goTo', place: 12 } }],
    [{ kind: 'step', talk: 't1', step: { kind: 'restart', at: 1 } }],
  ])('%j comes over as it is', (message) => {
    expect(parseTalkMessage(serializeTalkMessage(message, 'm1'))).toEqual({ id: 'm1', ...message });
  });

  test('the state comes over with its slides', () => {
    const received = parseTalkMessage(serializeTalkMessage({ kind: 'state', state }, 'm1'));
    expect(received).toMatchObject({ id: 'm1', kind: 'state', state });
  });

  const written = (change: object) => JSON.stringify({ mark: 'seika-talk', id: 'm1', ...change });

  test('what a later version adds is left out', () => {
    const later = { kind: 'step', talk: 't1', step: { kind: 'next', speed: 2 }, priority: 1 };
    expect(parseTalkMessage(written(later))).toEqual({ id: 'm1', kind: 'step', talk: 't1', step: { kind: 'next' } });
    const received = parseTalkMessage(written({ kind: 'state', state: { ...state, pointer: { x: 1 } } }));
    expect(received?.kind === 'state' && 'pointer' in received.state).toBe(false);
  });

  test('what an earlier version does not know is as it was then', () => {
    const { typed: _typed, isOverview: _isOverview, area: _area, ...earlier } = state;
    expect(parseTalkMessage(written({ kind: 'state', state: earlier }))).toMatchObject({
      state: { typed: '', isOverview: false, area: { width: 1280, height: 720 } },
    });
  });

  test.each([
    ['no text', { kind: 'hello' }],
    ['no JSON', 'seika-talk'],
    ['of something else', '{"type":"webpackOk"}'],
    ['without its mark', JSON.stringify({ id: 'm1', kind: 'hello', note: 'seika-talk' })],
    ['without an id', JSON.stringify({ mark: 'seika-talk', kind: 'hello' })],
    ['a kind of a later version', written({ kind: 'laser', x: 1 })],
    ['a step of a later version', written({ kind: 'step', talk: 't1', step: { kind: 'zoom' } })],
    ['a step as an earlier version wrote it', written({ kind: 'command', command: 'next' })],
    ['a digit that is none', written({ kind: 'step', talk: 't1', step: { kind: 'digit', digit: '12' } })],
    ['a language that is not known', written({ kind: 'state', state: { ...state, language: 'fr' } })],
    ['a place that is none', written({ kind: 'state', state: { ...state, place: 1.5 } })],
    ['slides that are none', written({ kind: 'state', state: { ...state, slides: 'all' } })],
    ['null', null],
  ])('%s: nothing', (_, data) => {
    expect(parseTalkMessage(data)).toBeNull();
  });

  test('a slide that can not be read is left out, as in decks', () => {
    const received = parseTalkMessage(written({ kind: 'state', state: { ...state, slides: [{ hash: 5 }, ...state.slides] } }));
    expect(received?.kind === 'state' && received.state.slides).toHaveLength(1);
  });
});

describe('what a reload keeps', () => {
  const kept: KeptTalk = { deck: null, talk: 't1', place: 3, part: 1, isBlank: true, startedAt: 5 };

  test.each([[kept], [{ ...kept, deck: 'overview', isBlank: false }]])('%j', (talk) => {
    expect(parseKeptTalk(serializeKeptTalk(talk))).toEqual(talk);
  });

  test.each(['', '{', 'null', '[]', '{"talk":"t1"}', JSON.stringify({ ...kept, place: 0 }), JSON.stringify({ ...kept, part: -1 })])(
    '%s is none',
    (text) => {
      expect(parseKeptTalk(text)).toBeNull();
    },
  );
});
