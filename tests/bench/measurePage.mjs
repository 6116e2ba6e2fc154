/** One visit of one page: it is opened, filtered, searched, sorted, cleared and scrolled with real input, each step timed until its right answer is painted. */
import { watchPage } from './watchPage.mjs';

/** A page that changed nothing for so long, ms, is at rest. */
const restAfter = 400;

/** A step that took too long, or never showed the right answer. */
export class Missed extends Error {
  constructor(step, reason) {
    super(reason);
    this.step = step;
  }
}

/** The board brings its later fonts when it rests: the steps are those of a reader who has read for a while, on every page alike. */
const restBefore = 4500;
const order = ['pillar', 'clear', 'department', 'clear', 'search', 'searchAgain', 'clear', 'sort'];

/** What the work answers, or a `Missed` after `patience` ms: a page that is busy can't tell the time itself. */
async function within(patience, step, work, explain = () => '') {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Missed(step, `over ${patience / 1000} s`)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    if (error instanceof Missed) throw new Missed(step, `${error.message}${await explain()}`);
    throw new Missed(step, String(error.message ?? error).split('\n')[0]);
  } finally {
    clearTimeout(timer);
  }
}

/** What stands on a page that has not the right answer; nothing where it is too busy to say. */
async function explain(page) {
  const silence = new Promise((resolve) => setTimeout(() => resolve(null), 3000));
  const shown = await Promise.race([
    page.evaluate(() => ({ ...globalThis.bench.show(), text: document.body.innerText.slice(0, 2000) })),
    silence,
  ]).catch(() => null);
  if (shown === null) return ', busy';
  return shown.count === null
    ? `, shows «${shown.text.replace(/\s+/g, ' ').slice(-100)}»`
    : `, shows ${shown.count} rows, first ${shown.label} ${shown.values}`;
}

async function openPage(browser, url, options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  const page = await context.newPage();
  await page.addInitScript(watchPage, options);
  await page.goto(url, { waitUntil: 'commit' });
  return { context, page };
}

/** Never throws, so that what went wrong before is told; a page that is stuck is not waited for. */
const closeContext = (context) => Promise.race([context.close().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 5000))]);

/** When the page changed last before it was at rest, ms of its own clock; Infinity where it goes on for longer than `patience`. */
async function waitForRest(page, patience) {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const { quiet, changedAt } = await within(
      patience,
      'rest',
      page.evaluate(() => globalThis.bench.rest()),
    );
    if (quiet > restAfter) return changedAt;
    await page.waitForTimeout(100);
  }
  return Infinity;
}

async function doStep(page, step, answer, patience) {
  const { target, typed, into } = step.how;
  const act = async () => {
    const element = await (target ?? into)(page);
    if (typed !== undefined) {
      await element.click({ timeout: patience });
      await page.keyboard.press('ControlOrMeta+a');
    } else await element.waitFor({ timeout: patience });
    await page.evaluate((right) => globalThis.bench.arm(right), answer);
    await (typed === undefined ? element.click({ timeout: patience }) : page.keyboard.insertText(typed));
    return page.evaluate(() => globalThis.bench.result());
  };
  const time = await within(patience, step.name, act(), () => explain(page));
  return { time, rest: (await waitForRest(page, patience)) - (await page.evaluate(() => globalThis.bench.started())) };
}

async function scroll(page, selector, patience) {
  const work = async () => {
    const box = await page.locator(selector).first().boundingBox({ timeout: patience });
    const point = { x: box.x + 300, y: Math.min(Math.max(box.y, 0) + 200, 700) };
    await page.mouse.move(point.x, point.y);
    await page.evaluate(() => globalThis.bench.startFrames());
    for (let turn = 0; turn < 40; turn += 1) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(16);
    }
    await page.waitForTimeout(300);
    const measured = await page.evaluate(() => globalThis.bench.endFrames());
    const isBlank = await page.evaluate(({ x, y }) => {
      let element = document.elementFromPoint(x, y);
      for (let tree = element?.shadowRoot; tree; tree = element.shadowRoot) {
        const inner = tree.elementFromPoint(x, y);
        if (inner === null || inner === element) break;
        element = inner;
      }
      return element?.textContent.trim() === '';
    }, point);
    if (isBlank) throw new Error('nothing stands where it was scrolled to');
    return measured;
  };
  return within(patience, 'scroll', work(), () => explain(page));
}

/** Ways to ask each worker of a page what it holds. */
async function reachWorkers(session) {
  const found = [];
  const answers = new Map();
  session.on('Target.attachedToTarget', ({ sessionId }) => found.push(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    answers.get(id)?.(result);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  return found.map((sessionId) => (method, params = {}) => {
    const id = answers.size + 1;
    const answer = new Promise((resolve) => answers.set(id, resolve));
    return session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).then(() => answer);
  });
}

async function weighHeap(send) {
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** What WebAssembly holds, which no heap counts. */
async function weighModules(send) {
  const { result: kind } = await send('Runtime.evaluate', { expression: 'WebAssembly.Memory.prototype' });
  const { objects } = await send('Runtime.queryObjects', { prototypeObjectId: kind.objectId });
  const add = 'function () { return this.reduce((sum, { buffer }) => sum + buffer.byteLength, 0); }';
  const { result } = await send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration: add, returnByValue: true });
  return result.value;
}

/**
 * Heap and what lies beside it (buffers, the document), in bytes, when all garbage is collected. A page that has workers has its data there and in
 * WebAssembly: theirs is added.
 */
async function weighMemory(page) {
  const session = await page.context().newCDPSession(page);
  const sendToPage = (...message) => session.send(...message);
  let size = await weighHeap(sendToPage);
  if (page.workers().length === 0) return size;
  const workers = await reachWorkers(session);
  for (const send of workers) size += await weighHeap(send);
  for (const send of [sendToPage, ...workers]) size += await weighModules(send);
  return size;
}

/** What workers have fetched themselves, in bytes each: a page does not list it as its own. */
async function weighFetches(page) {
  const list = () => performance.getEntriesByType('resource').map(({ transferSize }) => transferSize);
  return (await Promise.all(page.workers().map((worker) => worker.evaluate(list)))).flat();
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {object} contestant of contestants.mjs
 * @param {string} base URL of its page
 * @param {Record<string, { count: number, value: number, label: string }>} answers by step; a step without one is not counted
 * @param {number} patience ms for each step
 * @param {(name: string, value: number) => void} note called for each figure
 * @throws {Missed} naming the step behind which nothing was measured
 */
export async function visit(browser, contestant, base, answers, patience, note) {
  const { context, page } = await openPage(browser, base + contestant.hash, { read: contestant.read, expected: answers.load });
  try {
    const loaded = await within(
      patience,
      'load',
      page.evaluate(() => globalThis.bench.loaded),
      () => explain(page),
    );
    const fetched = await within(patience, 'load', weighFetches(page));
    note('load', loaded.time);
    note('requests', loaded.requests + fetched.length);
    note('code', loaded.bytes + fetched.reduce((sum, bytes) => sum + bytes, 0));
    note('report', loaded.reportBytes);
    await page.waitForTimeout(Math.max(0, restBefore - loaded.time));
    note('loadRest', Math.max(loaded.time, await waitForRest(page, patience)));
    const noted = new Set();
    for (const name of order) {
      if (answers[name] === undefined) continue;
      const { time, rest } = await doStep(page, { name, how: contestant.steps[name] }, answers[name], patience);
      if (!noted.has(name)) {
        note(name, time);
        note(`${name}Rest`, Math.max(time, rest));
      }
      noted.add(name);
    }
    const { longestTask, longestFrame, dropped } = await scroll(page, contestant.scroll, patience);
    note('scrollFrame', longestFrame);
    note('scrollTask', longestTask);
    note('dropped', dropped);
    note('memory', await within(patience, 'memory', weighMemory(page)));
  } finally {
    await closeContext(context);
  }
}

/**
 * How long a screen of charts takes from its address to its last stroke.
 * @param {string} drawing selector of what has to be there at the end
 * @returns {Promise<number>} ms until the last change before the page rested for a second
 */
export async function measureDrawn(browser, url, { step, read, drawing }, patience) {
  const { context, page } = await openPage(browser, url, { read, expected: null });
  const work = async () => {
    await page.locator(drawing).first().waitFor({ timeout: patience });
    for (;;) {
      const { quiet, changedAt } = await page.evaluate(() => globalThis.bench.rest());
      if (quiet > 1000) return changedAt;
      await page.waitForTimeout(100);
    }
  };
  try {
    return await within(patience, step, work(), () => explain(page));
  } finally {
    await closeContext(context);
  }
}
