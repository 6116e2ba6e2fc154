/** Runs inside the measured page: when was something pressed, when did the right answer stand there, painted. */
export function watchPage({ read, expected }) {
  const numbersOf = (text) => (text.replaceAll(',', '').match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  /** Where rows stand: in the document, or in the shadow tree of an element that keeps them to itself. */
  const place = () => (read.host === undefined ? document : document.querySelector(read.host)?.shadowRoot);
  const show = () => {
    const count = document.querySelector(read.count);
    const row = place()?.querySelector(read.row) ?? null;
    return {
      count: count === null ? null : (numbersOf(count.textContent)[0] ?? null),
      values: numbersOf(row?.querySelector(read.value)?.textContent ?? ''),
      label: row?.querySelector(read.label)?.textContent ?? null,
    };
  };
  const isRight = (answer) => {
    const shown = show();
    if (shown.count !== answer.count) return false;
    return answer.label === undefined || (shown.values.includes(answer.value) && (shown.label?.includes(answer.label) ?? false));
  };
  /** Answers the time at which the frame that shows the answer has been painted. */
  const waitFor = (answer) =>
    new Promise((resolve) => {
      const look = () => {
        if (!isRight(answer)) return requestAnimationFrame(look);
        const painted = new MessageChannel();
        painted.port1.addEventListener('message', () => resolve(performance.now()));
        painted.port1.start();
        painted.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  const state = { started: null, result: null, changedAt: 0, tasks: [], frames: null };
  for (const type of ['click', 'beforeinput'])
    addEventListener(
      type,
      (event) => {
        state.started ??= event.timeStamp;
      },
      { capture: true },
    );
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) state.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  performance.setResourceTimingBufferSize(1000);
  const weigh = (until) => {
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(
      ({ responseEnd }) => responseEnd > 0 && responseEnd <= until,
    );
    const isReport = ({ name }) => /\/report(?:-[\w-]{8})?\.json$/.test(name);
    const bytesOf = (list) => list.reduce((sum, { transferSize }) => sum + transferSize, 0);
    return {
      requests: entries.length,
      bytes: bytesOf(entries.filter((entry) => !isReport(entry))),
      reportBytes: bytesOf(entries.filter(isReport)),
    };
  };
  globalThis.bench = {
    show,
    /** From now on the next press counts. */
    arm: (answer) => {
      state.started = null;
      state.result = waitFor(answer).then((end) => end - (state.started ?? end));
    },
    result: () => state.result,
    started: () => state.started,
    loaded: null,
    /** Ms since the last change of the page, and when that was. */
    rest: () => ({ quiet: performance.now() - state.changedAt, changedAt: state.changedAt }),
    startFrames: () => {
      state.frames = [];
      state.tasks = [];
      const next = (time) => {
        if (state.frames === null) return;
        state.frames.push(time);
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    },
    endFrames: () => {
      const gaps = (state.frames ?? []).slice(1).map((time, at) => time - state.frames[at]);
      const longestTask = Math.max(0, ...state.tasks.map(({ duration }) => duration));
      state.frames = null;
      const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / (1000 / 60)) - 1), 0);
      return { longestFrame: Math.max(...gaps), longestTask, dropped };
    },
  };
  const changes = new MutationObserver(() => {
    state.changedAt = performance.now();
  });
  const watchTree = (tree) => changes.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
  const watchBody = () => watchTree(document.body);
  // a change within a shadow tree is none of the body's
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attachWatched(options) {
    const tree = attachShadow.call(this, options);
    watchTree(tree);
    return tree;
  };
  if (document.body) watchBody();
  else addEventListener('DOMContentLoaded', watchBody);
  if (expected !== null) globalThis.bench.loaded = waitFor(expected).then((time) => ({ time, ...weigh(time) }));
}
