/** Real input in a throttled page, timed by the browser itself (Event Timing), as medians. */

/** Watches event timings and changes of the page; runs inside it. */
function watch() {
  globalThis.bench = { events: [], changedAt: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId > 0) globalThis.bench.events.push({ start: entry.startTime, duration: entry.duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  new MutationObserver(() => {
    globalThis.bench.changedAt = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
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
 * @returns medians in ms: `paint` from input to the next frame, `done` from input to the last change of the page
 */
export async function measureAction(page, { act, undo }, runs) {
  const paints = [];
  const dones = [];
  for (let run = 0; run < runs; run += 1) {
    await page.evaluate(() => {
      globalThis.bench.events = [];
    });
    await act(page);
    await page.waitForTimeout(900);
    const { events, changedAt } = await page.evaluate(() => globalThis.bench);
    const start = Math.min(...events.map((event) => event.start));
    paints.push(Math.max(0, ...events.map(({ duration }) => duration)));
    dones.push(events.length === 0 ? 0 : Math.max(changedAt - start, paints.at(-1) ?? 0));
    await undo?.(page);
    await page.waitForTimeout(500);
  }
  return { paint: median(paints), done: median(dones) };
}
