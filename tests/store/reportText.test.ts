import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectReport, markText, type TextLimits } from '../../src/store/reportText';

const long: TextLimits = { linesFrom: 0, keptUpTo: Infinity };
const tooLong: TextLimits = { linesFrom: 0, keptUpTo: 0 };

function collect(text: string, limits: TextLimits, cuts: readonly number[] = []) {
  const { add, finish } = collectReport(limits);
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  for (const [at, place] of places.slice(1).entries()) add(text.slice(places[at], place));
  return finish();
}

/** An object as this application writes it: one entry a line. */
function write(object: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(object).map(([name, value]) => {
    const isList = Array.isArray(value) && value.length > 0;
    return `"${name}": ${isList ? `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]` : JSON.stringify(value)}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

const name = fc.oneof(fc.stringMatching(/^[a-z]{1,5}$/u), fc.constantFrom('__proto__', 'constructor'));
const written = fc.dictionary(name, fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())), { minKeys: 1, noNullPrototype: true }).map(write);
const cuts = fc.array(fc.nat(), { maxLength: 4 });

test('a long report of one entry a line is read as it comes, wherever it is cut', () => {
  fc.assert(
    fc.property(written, cuts, (text, places) => {
      expect(collect(text, long, places)).toEqual({ content: JSON.parse(text), mark: markText(text) });
    }),
  );
});

test('what is read of a text with a fault is what JSON says of it; else it is handed over whole', () => {
  const spoilt = fc
    .tuple(written, fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ',', '\n', '"', ']', '},', '0'))
    .map(([text, at, gone, put]) => {
      const place = at % text.length;
      return text.slice(0, place) + put + text.slice(place + gone);
    });
  fc.assert(
    fc.property(spoilt, cuts, (text, places) => {
      const read = collect(text, long, places);
      expect(read).toEqual({ ...('content' in read ? { content: JSON.parse(text) } : { text }), mark: markText(text) });
    }),
    { numRuns: 3000 },
  );
});

describe('a report that is too long to be kept as a text', () => {
  test.each<[string, string, object]>([
    ['is read line by line', '{\n"a": 1,\n"b": [\n{"c":2},\n3\n]\n}\n', { content: { a: 1, b: [{ c: 2 }, 3] } }],
    ['ends in the middle of a list', '{\n"b": [\n{"c":2},\n', { fault: 'truncated' }],
    ['ends in the middle of an entry', '{\n"b": [\n{"c":', { fault: 'truncated' }],
    ['stands in one line', '{"a":1}\n', { fault: 'unreadable' }],
    ['has an entry over two lines', '{\n"b": [\n{"c":\n2}\n]\n}\n', { fault: 'unreadable' }],
    ['lacks a comma', '{\n"a": 1\n"b": 2\n}\n', { fault: 'unreadable' }],
    ['has a comma too many', '{\n"a": [\n1,\n]\n}\n', { fault: 'unreadable' }],
    ['goes on after its end', '{\n"a": 1\n}\n{', { fault: 'unreadable' }],
  ])('%s', (_name, text, read) => {
    expect(collect(text, tooLong)).toEqual('fault' in read ? read : { ...read, mark: markText(text) });
  });
});

test('a short report is left as the text that it is', () => {
  const text = write({ a: [1, 2] });
  expect(collect(text, { linesFrom: text.length, keptUpTo: Infinity }, [3])).toEqual({ text, mark: markText(text) });
});
