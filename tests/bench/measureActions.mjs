/** Real input in a throttled page, timed by the browser itself (Event Timing), as medians. */

/** What it brings for later reading it brings within so long, ms: an action is that of a reader who has read for a while. */
const restBefore = 6000;

/** Watches event timings and changes of the page; runs inside it. */
function watch() {
  /** Attributes of which nothing is seen. */
  const unseen = new Set(['href', 'name', 'tabindex', 'type']);
  const isInView = (node) => {
    const { top, bottom, width } = (node instanceof Element ? node : node.parentElement).getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  };
  const changes = [];
  globalThis.bench = {
    events: [],
    start() {
      this.events = [];
      changes.length = 0;
    },
    /** When the page changed last, and when something of what is in view now; ms of its own clock. */
    readChanges() {
      const seen = changes.filter(({ attribute, nodes, target }) => !unseen.has(attribute) && target.isConnected && nodes.some((node) => node.isConnected && isInView(node)));
      return { changedAt: changes.at(-1)?.at ?? 0, seenAt: seen.at(-1)?.at ?? 0 };
    },
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId > 0) globalThis.bench.events.push({ start: entry.startTime, duration: entry.duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  const observer = new MutationObserver((records) => {
    const at = performance.now();
    for (const { target, type, attributeName, addedNodes, removedNodes } of records) {
      const leaves = [...removedNodes].some((node) => !(node instanceof HTMLElement && node.hidden));
      const nodes = type !== 'childList' ? [target] : [...addedNodes, ...(leaves ? [target] : [])];
      changes.push({ at, attribute: attributeName, target, nodes });
    }
  });
  document.addEventListener('DOMContentLoaded', () =>
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true }),
  );
}

/** A fixed amount of arithmetic, ms: tells how fast this machine is at this moment. */
function calibrate() {
  const start = performance.now();
  let sum = 0;
  for (let at = 1; at < 3_000_000; at += 1) sum += Math.sqrt(at) / (at + 1);
  return { time: performance.now() - start, sum };
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Opens a page slowed down `slowDown` times. */
export async function openSlow(browser, url, slowDown) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(restBefore);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return page;
}

/** Median of five runs of the calibration loop in a page, ms. */
export async function measureCalibration(page) {
  const times = [];
  for (let run = 0; run < 5; run += 1) times.push((await page.evaluate(calibrate)).time);
  return median(times);
}

/**
 * Does one thing `runs` times and undoes it in between.
 * @returns medians in ms, from the input: `paint` to the next frame, `seen` to the last change of what is in view, `done` to the last one of the page
 */
export async function measureAction(page, { act, undo }, runs) {
  const times = { paint: [], seen: [], done: [] };
  for (let run = 0; run < runs; run += 1) {
    await page.evaluate(() => globalThis.bench.start());
    await act(page);
    await page.waitForTimeout(1500);
    const { events, changedAt, seenAt } = await page.evaluate(() => ({ events: globalThis.bench.events, ...globalThis.bench.readChanges() }));
    if (events.length === 0) throw new Error('nothing was pressed');
    const start = Math.min(...events.map((event) => event.start));
    const paint = Math.max(...events.map(({ duration }) => duration));
    times.paint.push(paint);
    times.seen.push(Math.max(seenAt - start, paint));
    times.done.push(Math.max(changedAt - start, paint));
    await undo?.(page);
    await page.waitForTimeout(1000);
  }
  return { paint: median(times.paint), seen: median(times.seen), done: median(times.done) };
}
