/** All figures as one table of Markdown: the board's, those beside it, and the ratios. */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

const seconds = (value) => `${Math.round(value)}`;
const kibibytes = (value) => `${Math.round(value / 1024)}`;
const mebibytes = (value) => (value / 2 ** 20).toFixed(1);

/** What is measured, in the order of the table. `grows`: told as an exponent of the size as well. */
export const measures = {
  load: { words: 'first load, table usable, ms', write: seconds, grows: true },
  pillar: { words: 'filter by pillar, ms', write: seconds, grows: true },
  department: { words: 'filter by department, ms', write: seconds, grows: true },
  clear: { words: 'clear, ms', write: seconds, grows: true },
  search: { words: 'search, first, ms', write: seconds, grows: true },
  searchAgain: { words: 'search, again, ms', write: seconds, grows: true },
  sort: { words: 'sort by value, ms', write: seconds, grows: true },
  loadRest: { words: 'first load, page at rest, ms', write: seconds },
  departmentRest: { words: 'filter by department, page at rest, ms', write: seconds },
  clearRest: { words: 'clear, page at rest, ms', write: seconds },
  sortRest: { words: 'sort, page at rest, ms', write: seconds },
  scrollTask: { words: 'scroll: longest task, ms (0: none over 50)', write: seconds },
  scrollFrame: { words: 'scroll: longest frame, ms', write: seconds },
  dropped: { words: 'scroll: frames dropped', write: seconds },
  overview: { words: 'overview drawn from its address, ms (÷ load of the others)', write: seconds, beside: 'load' },
  compare: { words: 'compare drawn from its address, ms (÷ load of the others)', write: seconds, beside: 'load' },
  memory: { words: 'memory after all steps, MiB', write: mebibytes },
  code: { words: 'code and fonts until usable, KiB gzip', write: kibibytes },
  report: { words: 'report, KiB gzip', write: kibibytes },
  requests: { words: 'requests until usable', write: seconds },
};

const number = new Intl.NumberFormat('en');
const ratio = (value, other) => {
  if (other === undefined || other === 0) return '–';
  const share = value / other;
  return `${share < 10 ? share.toFixed(2) : Math.round(share)}×`;
};

/**
 * @param {object} figures `get(size, page, measure)` answers values, `missed(size, page)` what was missed, if anything
 * @param {readonly number[]} sizes
 * @param {readonly string[]} pages the board first
 * @param {readonly string[]} peers those among the pages that a user could take instead
 * @param {number} patience ms
 */
export function writeTable({ get, missed }, sizes, pages, peers, patience) {
  const [board, ...others] = pages;
  const known = (size, page, measure) => {
    const values = get(size, page, measure);
    return values.length === 0 ? undefined : median(values);
  };
  const steps = Object.keys(measures);
  const late = `**> ${patience / 1000} s**`;
  /** A step that was missed, or that stands behind one. */
  const writeCell = (size, page, measure) => {
    const value = known(size, page, measure);
    if (value === Infinity) return late;
    if (value !== undefined) return measures[measure].write(value);
    const fault = missed(size, page, measure);
    if (fault === undefined) return '–';
    return fault.step !== measure ? 'not reached' : fault.reason.startsWith('over') ? late : '**failed**';
  };
  const ratios = peers.length > 0 ? [...others.filter((page) => !peers.includes(page)), 'best peer'] : others;
  const head = ['achievements', 'what', ...pages, ...ratios.map((page) => `${board} ÷ ${page}`)];
  const lines = [head, head.map((_, at) => (at < 2 ? '---' : '--:'))];
  for (const size of sizes)
    for (const measure of steps) {
      if (pages.every((page) => known(size, page, measure) === undefined && missed(size, page, measure)?.step !== measure)) continue;
      const own = known(size, board, measure);
      const isLate =
        own === Infinity ||
        (own === undefined && missed(size, board, measure)?.reason.startsWith('over') && missed(size, board, measure).step === measure);
      const beside = measures[measure].beside ?? measure;
      const divide = (page) => {
        const candidates = page === 'best peer' ? peers : [page];
        const values = candidates.map((name) => known(size, name, beside)).filter((value) => value !== undefined && value !== Infinity);
        if (values.length === 0) return '–';
        const other = Math.min(...values);
        if (isLate) return `> ${ratio(patience, other)}`;
        return own === undefined ? '–' : ratio(own, other);
      };
      lines.push([
        number.format(size),
        measures[measure].words,
        ...pages.map((page) => writeCell(size, page, measure)),
        ...ratios.map(divide),
      ]);
    }
  const grown = sizes.filter((size) => size >= 10_000);
  const [first, last] = [grown[0], grown.at(-1)];
  if (grown.length > 1)
    for (const measure of steps.filter((name) => measures[name].grows)) {
      const exponent = (page) => {
        const [small, large] = [known(first, page, measure), known(last, page, measure)];
        return small === undefined || large === undefined ? '–' : (Math.log(large / small) / Math.log(last / first)).toFixed(2);
      };
      const name = measures[measure].words.replace(', ms', '');
      lines.push([
        `${number.format(first)} → ${number.format(last)}`,
        `growth (exponent): ${name}`,
        ...pages.map(exponent),
        ...ratios.map(() => ''),
      ]);
    }
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
