import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessScreen } from '../../src/app/screenFiles';
import { defaultView, screens } from '../../src/query/view';
import { parseHash, serializeView } from '../../src/store/urlCodec';

test.each<[string, string | null]>([
  ['', 'overview'],
  ['#v=1&screen=table&department=d01', 'table'],
  ['#screen=data', 'data'],
  ['#v=1&screen=nonsense', 'overview'],
  ['#v=1&screen=constructor', 'overview'],
  ['#v=1&q=%26screen%3Dtable', 'overview'],
  ['#speaker', null],
])('the address %s asks for %s', (hash, screen) => expect(guessScreen(hash)).toBe(screen));

test('the guess is the screen that the link leads to', () => {
  fc.assert(
    fc.property(fc.constantFrom(...screens), fc.string(), (screen, text) => {
      const hash = serializeView({ ...defaultView, screen, selection: { ...defaultView.selection, text } });
      expect(guessScreen(hash)).toBe(parseHash(hash, defaultView).view.screen);
    }),
  );
});
