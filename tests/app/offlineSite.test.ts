import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { announceUpdate, findObstacle } from '../../src/app/offline/connectOffline';
import {
  chooseAnswer,
  listOutdated,
  nameCache,
  openOfflineSite,
  type OfflineBrowser,
  type OfflineBuild,
} from '../../src/app/offline/offlineSite';
import { createBoard } from '../../src/store/board';

const scope = 'https://city.example/board/';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** A build of files by path; what is marked may be changed where it stands. */
const buildOf = (version: string, files: Readonly<Record<string, string>>): OfflineBuild => ({
  version,
  files: Object.entries(files).map(([path, text]) => ({ path, sha256: path === '' || path.startsWith('data/') ? null : hash(text) })),
});

/** A browser's caches in memory, and a site that can be exchanged or silent. */
function makeBrowser(site: { files: Readonly<Record<string, string>> | null; status?: number }) {
  const stores = new Map<string, Map<string, Response>>();
  const asked: string[] = [];
  let windows = 1;
  let isUpdating = false;
  let room = Number.POSITIVE_INFINITY;
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: async (address: string) => store.get(address)?.clone(),
      put: async (address: string, response: Response) => {
        if (store.size >= room) throw new DOMException('no room', 'QuotaExceededError');
        store.set(address, response);
      },
    };
  };
  const caches = { open, keys: async () => [...stores.keys()], delete: async (name: string) => stores.delete(name) };
  const browser: OfflineBrowser = {
    scope,
    // a cache does more than is asked of it here
    caches: Object.assign(Object.create(null), caches),
    fetch: async (request) => {
      const address = typeof request === 'string' ? request : request.url;
      asked.push(address.slice(scope.length));
      if (site.files === null) throw new TypeError('Failed to fetch');
      const text = site.files[address.slice(scope.length)];
      return text === undefined ? new Response('', { status: 404 }) : new Response(text, { status: site.status ?? 200 });
    },
    hash: async (bytes) => createHash('sha256').update(new Uint8Array(bytes)).digest('hex'),
    countWindows: async () => windows,
    isUpdating: () => isUpdating,
    wait: async () => new Promise(() => undefined),
  };
  return {
    browser,
    asked,
    names: () => [...stores.keys()].map((name) => name.split(' ').at(-1)),
    change: (to: { windows?: number; isUpdating?: boolean; room?: number }) => {
      windows = to.windows ?? windows;
      isUpdating = to.isUpdating ?? isUpdating;
      room = to.room ?? room;
    },
  };
}

const request = (path: string) => new Request(scope + path);
const first = { '': '<p>1', 'assets/a-1.js': 'a', 'assets/b-1.js': 'b', 'data/index.json': '[]' };
const second = { '': '<p>2', 'assets/a-1.js': 'a', 'assets/b-2.js': 'bb', 'data/index.json': '[2]' };

describe('the board without a network', () => {
  test.each([
    ['navigate', '', 'page'],
    ['navigate', 'index.html', 'page'],
    ['navigate', '?a#v=1', 'page'],
    ['navigate', 'check.html', 'fresh'],
    ['cors', 'assets/a-1.js', 'asset'],
    ['cors', 'data/index.json', 'fresh'],
    ['cors', 'data/other-fy2023/report.json', 'fresh'],
  ] as const)('%s %s is answered as %s', (mode, path, kind) => {
    expect(chooseAnswer({ method: 'GET', url: scope + path, mode, cache: 'default' }, scope)).toBe(kind);
  });

  test.each([
    ['what is sent', { method: 'POST' }],
    ['another place of the host', { url: 'https://city.example/other/' }],
    ['another host', { url: 'https://other.example/board/' }],
    ['what asks past every cache', { cache: 'no-store' }],
  ] as const)('%s is left alone', (_what, other) => {
    expect(chooseAnswer({ method: 'GET', url: scope, mode: 'cors', cache: 'default', ...other }, scope)).toBeNull();
  });

  test('every file of a version is there afterwards, and the site is asked first for the page and for reports alone', async () => {
    const site: { files: Readonly<Record<string, string>> | null } = { files: first };
    const { browser, asked } = makeBrowser(site);
    const offline = openOfflineSite(buildOf('v1', first), browser);
    await offline.install();
    expect(asked).toEqual(Object.keys(first));
    site.files = { ...first, '': '<p>official', 'data/index.json': '[1]' };
    const read = async (kind: 'page' | 'fresh' | 'asset', path: string) => (await offline.answer(kind, request(path))).text();
    expect(await read('page', '')).toBe('<p>official');
    expect(await read('fresh', 'data/index.json')).toBe('[1]');
    site.files = null;
    expect(await read('page', '')).toBe('<p>1');
    expect(await read('asset', 'assets/b-1.js')).toBe('b');
    // as it was when it was last seen
    expect(await read('fresh', 'data/index.json')).toBe('[1]');
    await expect(read('fresh', 'data/never-fy2020/report.json')).rejects.toThrow('Failed to fetch');
  });

  test('a line that does not answer opens the page that is here, and so does a server with a fault; a board that is gone is gone', async () => {
    const site = { files: first, status: 200 };
    const { browser } = makeBrowser(site);
    const asked = openOfflineSite(buildOf('v1', first), browser);
    await asked.install();
    const silent = openOfflineSite(buildOf('v1', first), {
      ...browser,
      fetch: async () => new Promise(() => undefined),
      wait: async () => undefined,
    });
    expect(await (await silent.answer('page', request(''))).text()).toBe('<p>1');
    site.status = 503;
    expect((await asked.answer('page', request(''))).status).toBe(200);
    site.status = 404;
    expect((await asked.answer('page', request(''))).status).toBe(404);
  });

  test.each([
    ['another file than the build had', { ...second, 'assets/b-2.js': 'changed' }],
    ['no file', { '': '<p>2', 'data/index.json': '[]', 'assets/a-1.js': 'a' }],
  ])('a version of which the site holds %s is not kept, and the one before stays', async (_what, files) => {
    const site: { files: Readonly<Record<string, string>> } = { files: first };
    const { browser, names } = makeBrowser(site);
    await openOfflineSite(buildOf('v1', first), browser).install();
    site.files = files;
    await expect(openOfflineSite(buildOf('v2', second), browser).install()).rejects.toThrow('assets/b-2.js');
    expect(names()).toEqual(['v1', 'beside']);
  });

  test('without room nothing is kept', async () => {
    const { browser, names, change } = makeBrowser({ files: first });
    change({ room: 2 });
    await expect(openOfflineSite(buildOf('v1', first), browser).install()).rejects.toThrow('no room');
    expect(names()).not.toContain('v1');
  });

  test('an update fetches what is new, and earlier files stay while another window or a later version needs them', async () => {
    const site: { files: Readonly<Record<string, string>> } = { files: first };
    const { browser, asked, names, change } = makeBrowser(site);
    await openOfflineSite(buildOf('v1', first), browser).install();
    site.files = second;
    asked.length = 0;
    const offline = openOfflineSite(buildOf('v2', second), browser);
    await offline.install();
    expect(asked).toEqual(['', 'assets/b-2.js', 'data/index.json']);
    change({ windows: 2 });
    await offline.cleanUp();
    expect(await (await offline.answer('asset', request('assets/b-1.js'))).text()).toBe('b');
    change({ windows: 1, isUpdating: true });
    await offline.cleanUp();
    expect(names()).toContain('v1');
    change({ isUpdating: false });
    await offline.cleanUp();
    expect(names().filter((name) => name !== 'beside')).toEqual(['v2']);
  });

  test('a page knows its own version by its script', () => {
    const { isOf } = openOfflineSite(buildOf('v2', second), makeBrowser({ files: second }).browser);
    expect([isOf('b-2.js'), isOf('b-1.js'), isOf('')]).toEqual([true, false, false]);
  });

  test('caches of another board on the same host are not ours', () => {
    const names = ['v1', 'v2', 'beside'].map((part) => nameCache(scope, part));
    const others = [nameCache('https://city.example/board/two/', 'v1'), 'something'];
    expect(listOutdated([...names, ...others], scope, 'v2')).toEqual([nameCache(scope, 'v1')]);
  });
});

test.each([
  [{ protocol: 'file:', isSecureContext: true, hasWorkers: true }, 'file'],
  [{ protocol: 'http:', isSecureContext: false, hasWorkers: false }, 'http'],
  [{ protocol: 'https:', isSecureContext: true, hasWorkers: false }, 'browser'],
  [{ protocol: 'https:', isSecureContext: true, hasWorkers: true }, null],
  [{ protocol: 'http:', isSecureContext: true, hasWorkers: true }, null],
])('what is in the way of %o: %s', (page, obstacle) => {
  expect(findObstacle(page)).toBe(obstacle);
});

test('an update is announced when nobody talks', () => {
  const board = createBoard();
  const codes = () => board.store.getState().notices.map(({ code }) => code);
  board.actions.changeView({ slide: 1 });
  announceUpdate(board);
  board.actions.changeView({ slide: 2 });
  expect(codes()).toEqual([]);
  board.actions.changeView({ slide: null });
  expect(codes()).toEqual(['updateReady']);
  announceUpdate(board);
  expect(codes()).toEqual(['updateReady']);
});
