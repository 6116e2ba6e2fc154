import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { parseReport } from '../../src/domain/reportSchema';
import { isReplaced, loadReport, loadSourceLine, readReportText } from '../../src/store/loadReport';
import { makeReport } from '../support/makeReport';

const report = makeReport();
const whole = JSON.stringify(report);
const failureOf = async (text: string) => {
  const outcome = await readReportText(text, parseReport);
  return outcome.ok ? 'none' : outcome.failure.code;
};

describe('text that is no report says why', () => {
  test.each([
    ['a report', whole, 'none'],
    ['a start page', '<!doctype html><title>404</title>', 'missing'],
    ['half a report', whole.slice(0, 200), 'truncated'],
    ['nothing', '', 'unreadable'],
    ['plain text', 'not found', 'unreadable'],
    ['another document', '{"schemaVersion":1}', 'invalid'],
    ['a list', '[]', 'invalid'],
    ['a newer report', JSON.stringify({ ...report, schemaVersion: 2 }), 'newerVersion'],
  ])('%s', async (_name, text, code) => {
    expect(await failureOf(text)).toBe(code);
  });

  test('an invalid report names the places', async () => {
    const outcome = await readReportText(JSON.stringify({ ...report, title: 3 }), parseReport);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'invalid', errors: [{ path: 'title' }] } });
  });
});

const answer = (body: BodyInit | null, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));
const brokenBody = () =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(whole.slice(0, 50)));
      controller.error(new TypeError('network error'));
    },
  });

async function load(fetch: typeof globalThis.fetch, isOnline = true) {
  const progress: (readonly [number, number | null])[] = [];
  const outcome = await loadReport('report.json', {
    fetch,
    isOnline: () => isOnline,
    parseReport,
    onProgress: (...step) => progress.push(step),
  });
  return { outcome, progress };
}

describe('a request that fails says why', () => {
  test.each<[string, typeof globalThis.fetch, boolean, object]>([
    ['offline', () => Promise.reject(new TypeError()), false, { code: 'offline' }],
    ['a file that is not there', () => Promise.reject(new TypeError()), true, { code: 'missing' }],
    ['404', answer('', { status: 404 }), true, { code: 'missing' }],
    ['500', answer('', { status: 500 }), true, { code: 'refused', status: 500 }],
    ['a connection that breaks', answer(brokenBody()), true, { code: 'truncated' }],
  ])('%s', async (_name, fetch, isOnline, failure) => {
    expect((await load(fetch, isOnline)).outcome).toEqual({ ok: false, failure });
  });
});

test('progress is told in bytes; of a compressed answer the total is unknown', async () => {
  const length = String(new TextEncoder().encode(whole).byteLength);
  const plain = await load(answer(whole, { headers: { 'content-length': length } }));
  expect(plain.outcome).toEqual({ ok: true, report });
  expect(plain.progress.at(-1)).toEqual([Number(length), Number(length)]);
  const zipped = await load(answer(whole, { headers: { 'content-length': '100', 'content-encoding': 'gzip' } }));
  expect(zipped.progress.at(-1)).toEqual([Number(length), null]);
});

const silentBody = () => new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode(whole.slice(0, 50))) });

describe('a report that does not come is given up, and said to be so', () => {
  test.each<[string, typeof globalThis.fetch]>([
    ['no answer at all', () => new Promise<Response>(() => {})],
    ['an answer that stops in the middle', answer(silentBody())],
  ])('%s', async (_name, fetch) => {
    const outcome = await loadReport('report.json', { fetch, isOnline: () => true, parseReport, onProgress: () => {}, patience: 20 });
    expect(outcome).toEqual({ ok: false, failure: { code: 'silent' } });
  });

  test('a slow line that goes on is waited for', async () => {
    const bytes = new TextEncoder().encode(whole);
    const step = Math.ceil(bytes.length / 5);
    let at = 0;
    const body = new ReadableStream({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, (at += step)));
      },
    });
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const loading = loadReport('report.json', {
      fetch: answer(body),
      isOnline: () => true,
      parseReport,
      onProgress: () => {},
      patience: 100,
    });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await loading).toEqual({ ok: true, report });
  });
});

const answerText =
  (body: string, status = 200): typeof fetch =>
  async () =>
    new Response(body, { status });

test.each([
  ['the cells of a line', '見出し\n目標\t①取組\t課', 2, ['目標', '①取組', '課']],
  ['empty cells left out', '目標\t\t 課\t', 1, ['目標', ' 課']],
  ['lines that end as on Windows', '一\r\n二\r\n', 1, ['一']],
  ['an empty line', '一\n\n三', 2, []],
  ['a line beyond the end', '一', 2, null],
])('%s', async (_name, body, line, cells) => {
  expect(await loadSourceLine('source.txt', line, answerText(body))).toEqual(cells);
});

test.each<[string, typeof fetch]>([
  ['a missing file', answerText('', 404)],
  ['no network', async () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s gives no line, and nothing is thrown', async (_name, fetchFile) => {
  expect(await loadSourceLine('source.txt', 1, fetchFile)).toBeNull();
});

describe('a part that does not come is blamed on an update only where the page of the site names another script', () => {
  const page = (script: string) => `<!doctype html><script type="module" src="./assets/${script}"></script>`;
  test.each<[string, () => Promise<Response>, boolean]>([
    ['the same page', answer(page('index-a1.js')), false],
    ['a page with another script', answer(page('index-b2.js')), true],
    ['no page', answer('gone', { status: 404 }), false],
    ['a server that is down', answer('', { status: 503 }), false],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), false],
    ['a page that breaks off', answer(brokenBody()), false],
  ])('%s', async (_name, fetchPage, expected) => {
    expect(await isReplaced(fetchPage, 'index-a1.js')).toBe(expected);
  });
});
