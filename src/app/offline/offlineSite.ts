/** One file of the build, as `.ci/build/offlineWorker.ts` lists it for the worker. */
export interface BuildFile {
  /** Below the folder of the page; empty for the page itself. */
  readonly path: string;
  /** null for what may be changed without a build: the page (whose is the board?) and the list of reports. */
  readonly sha256: string | null;
}

export interface OfflineBuild {
  /** Another one for every build that differs in a file. */
  readonly version: string;
  readonly files: readonly BuildFile[];
}

/** What the worker needs of its browser. */
export interface OfflineBrowser {
  /** Address of the page's folder. */
  readonly scope: string;
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: (bytes: ArrayBuffer) => Promise<string>;
  /** How many windows show the board. */
  readonly countWindows: () => Promise<number>;
  /** Whether another version is being fetched or waits. */
  readonly isUpdating: () => boolean;
  /** @param time ms */
  readonly wait: (time: number) => Promise<void>;
}

/** How a request is answered: `page` and `fresh` from the site while it answers, `asset` from what is here; null: not by us. */
export type AnswerKind = 'page' | 'fresh' | 'asset' | null;

/** A line that does not answer by then counts as none: the page that is here opens instead, ms. */
const pagePatience = 4000;
const prefix = 'seika-board offline';

/** Where a version stands; several boards may share a host, and nothing of another is touched. */
export const nameCache = (scope: string, part: string): string => `${prefix} ${scope} ${part}`;
/** What was fetched beside a version: reports that were put beside the page, fonts of rare characters, guides. */
const besideName = 'beside';

export function chooseAnswer(request: Pick<Request, 'method' | 'url' | 'mode' | 'cache'>, scope: string): AnswerKind {
  const [address] = request.url.split(/[?#]/u);
  // who asks past every cache wants to know what the site holds now
  if (request.method !== 'GET' || request.cache === 'no-store' || address === undefined || !address.startsWith(scope)) return null;
  const path = address.slice(scope.length);
  if (request.mode === 'navigate') return path === '' || path === 'index.html' ? 'page' : 'fresh';
  return path.startsWith('assets/') ? 'asset' : 'fresh';
}

/** Our caches of this scope that hold an earlier version. */
export function listOutdated(names: readonly string[], scope: string, version: string): readonly string[] {
  const present = [version, besideName].map((part) => nameCache(scope, part));
  return names.filter((name) => name.startsWith(nameCache(scope, '')) && !present.includes(name));
}

/** Keeps one version of the site and answers from it where the site does not. What the reader keeps (`store/kept.ts`) stands elsewhere and is never touched. */
export function openOfflineSite({ version, files }: OfflineBuild, browser: OfflineBrowser) {
  const { scope, caches, fetch, hash } = browser;
  const own = nameCache(scope, version);
  const beside = nameCache(scope, besideName);
  const find = async (names: readonly string[], address: string): Promise<Response | undefined> => {
    for (const name of names) {
      const found = await (await caches.open(name)).match(address, { ignoreVary: true, ignoreSearch: true });
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const listOwn = async () => [own, beside, ...listOutdated(await caches.keys(), scope, version).toReversed()];

  /** @returns null where the answer is no such file */
  const take = async (response: Response, sha256: string | null): Promise<Response | null> => {
    if (!response.ok) return null;
    const bytes = await response.arrayBuffer();
    if (sha256 !== null && (await hash(bytes)) !== sha256) return null;
    // made anew, since an answer that came by way of another address opens no page, and what is here is unpacked
    const headers = new Headers(response.headers);
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    return new Response(bytes, { headers });
  };
  const fetchFile = async ({ path, sha256 }: BuildFile, earlier: readonly string[]): Promise<Response> => {
    const address = scope + path;
    const here = sha256 === null ? undefined : await find(earlier, address);
    const kept = here === undefined ? null : await take(here, sha256);
    if (kept !== null) return kept;
    for (const cache of ['no-cache', 'reload'] as const) {
      const taken = await take(await fetch(address, { cache }), sha256);
      if (taken !== null) return taken;
    }
    throw new Error(`${path} is not the file of this version`);
  };
  /** Fetches all of a version; what an earlier one has already is not fetched again. @throws where a file is missing or another: nothing is kept then */
  const install = async (): Promise<void> => {
    try {
      const earlier = await listOwn();
      const cache = await caches.open(own);
      for (const file of files) await cache.put(scope + file.path, await fetchFile(file, earlier));
    } catch (error) {
      // half a version is of no use, and takes the room of what the reader keeps
      await caches.delete(own);
      throw error;
    }
  };
  /** Earlier versions stay as long as another window may still need their files, or while a later one is on its way. */
  const cleanUp = async (): Promise<void> => {
    if (browser.isUpdating() || (await browser.countWindows()) > 1) return;
    for (const name of listOutdated(await caches.keys(), scope, version)) await caches.delete(name);
  };

  const fetchPage = async (request: Request): Promise<Response> => {
    const asked = fetch(request);
    // the site has an answer, even if it is that the board is gone
    const answered = asked.then((response) => (response.status < 500 ? response : undefined)).catch(() => undefined);
    const silent = browser.wait(pagePatience).then(() => undefined);
    return (await Promise.race([answered, silent])) ?? (await find([own], scope)) ?? asked;
  };
  const keepBeside = async (request: Request, response: Response): Promise<void> => {
    if (!response.ok) return;
    // a browser without room keeps what it has
    await (await caches.open(beside)).put(request.url, response).catch(() => undefined);
  };
  const fetchFresh = async (request: Request): Promise<Response> => {
    try {
      const response = await fetch(request);
      await keepBeside(request, response.clone());
      return response;
    } catch (error) {
      // a report that is listed later than this version was made stands beside it, and is the newer one
      const found = await find([beside, own], request.url);
      if (found === undefined) throw error;
      return found;
    }
  };
  const findAsset = async (request: Request): Promise<Response> => {
    const found = await find(await listOwn(), request.url);
    if (found !== undefined) return found;
    const response = await fetch(request);
    await keepBeside(request, response.clone());
    return response;
  };
  const answers = { page: fetchPage, fresh: fetchFresh, asset: findAsset } as const;
  return {
    install,
    cleanUp,
    answer: async (kind: keyof typeof answers, request: Request): Promise<Response> => answers[kind](request),
    /** Whether this version is the one of a page that runs this script. */
    isOf: (script: string): boolean => files.some(({ path }) => path.endsWith(`/${script}`)),
  };
}
