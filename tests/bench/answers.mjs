/** The right answers, made in Node: the board's from its own query layer, the simple pages' from a loop over all rows. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'vite';

/** What is chosen and typed; both words and both places stand in any report made of the built-in one. */
export const choices = { pillar: 4, department: '水資源部', first: '講座', again: '計画' };
/** Longer texts do not fit into one string of the engine. */
const longestText = 500_000_000;

/** What every step has to show: how many rows, and what stands in the first. */
const steps = ['load', 'pillar', 'department', 'search', 'searchAgain', 'clear', 'sort'];

const describe = (rows) => ({ count: rows.length, value: rows[0]?.value ?? null, label: rows[0]?.label ?? '' });

/** What a page shows that knows nothing of units, names and spellings. */
function answerSimply(report) {
  const departments = new Map(report.departments.map(({ id, name }) => [id, name]));
  const goals = new Map(report.goals.map((goal) => [goal.id, goal]));
  const initiatives = new Map(report.initiatives.map((initiative) => [initiative.id, initiative]));
  const statements = new Map(report.statements.map(({ id, text }) => [id, text]));
  const rows = report.quantities.flatMap(({ role, value, label, initiativeId, statementId }) => {
    if (role !== 'result') return [];
    const initiative = initiatives.get(initiativeId);
    const goal = goals.get(initiative.goalId);
    const texts = [label, initiative.text, statements.get(statementId)];
    return [{ value, label, texts, pillar: goal.pillar, department: departments.get(goal.departmentId) }];
  });
  const holds = (word) => describe(rows.filter(({ texts }) => texts.some((text) => text.includes(word))));
  return {
    load: describe(rows),
    pillar: describe(rows.filter(({ pillar }) => pillar === choices.pillar)),
    department: describe(rows.filter(({ department }) => department === choices.department)),
    search: holds(choices.first),
    searchAgain: holds(choices.again),
    clear: describe(rows),
    sort: describe(rows.toSorted((a, b) => b.value - a.value)),
  };
}

function answerAsTheBoard({ emptySelection, selectRows, sortRows, buildReportIndex }, report) {
  const index = buildReportIndex(report);
  const rowsOf = (patch) => selectRows(index, { ...emptySelection, ...patch });
  const show = (rows) => describe(rows.map(({ quantity }) => quantity));
  const department = report.departments.find(({ name }) => name === choices.department).id;
  const all = rowsOf({});
  return {
    load: show(all),
    pillar: show(rowsOf({ pillars: [choices.pillar] })),
    department: show(rowsOf({ departments: [department] })),
    search: show(rowsOf({ text: choices.first })),
    searchAgain: show(rowsOf({ text: choices.again })),
    clear: show(all),
    sort: show(sortRows(index, all, { key: 'value', direction: 'descending' })),
  };
}

/**
 * A report that the board would show. One that is too long for a text is read as the board reads it; what is looked at of it is what holds it together,
 * since reports of all sizes have the same form.
 */
async function readReport({ collectReport, listReportFaults, parseReport }, file) {
  const refuse = (fault) => {
    throw new Error(`${file} is no report: ${JSON.stringify(fault)}`);
  };
  if (statSync(file).size <= longestText) {
    const parsed = parseReport(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.ok ? parsed.report : refuse(parsed.errors[0]);
  }
  const { add, finish } = collectReport();
  for await (const piece of createReadStream(file, { encoding: 'utf8', highWaterMark: 1_000_000 })) add(piece);
  const { content, fault } = finish();
  const faults = content === undefined ? [fault] : listReportFaults(content);
  return faults.length === 0 ? content : refuse(faults[0]);
}

/**
 * @param {string} root folder of the project
 * @param {readonly string[]} files one report each
 * @returns {Promise<{ board: object, simple: object }[]>} for each file the answers by step
 * @throws {Error} where the board would refuse a report, or two steps could not be told apart by their answers
 */
export async function findAnswers(root, files) {
  const modules = await createServer({
    ...{ root, configFile: false, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true } },
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  const load = (path) => modules.ssrLoadModule(`/src/${path}.ts`);
  const found = await Promise.all(
    [
      ...['query/selection', 'query/achievementRows', 'query/sortRows'],
      ...['domain/reportIndex', 'domain/reportSchema', 'domain/reportFaults', 'store/reportText'],
    ].map(load),
  );
  const query = Object.assign({}, ...found);
  try {
    const all = [];
    for (const file of files) {
      const report = await readReport(query, file);
      const answers = { board: answerAsTheBoard(query, report), simple: answerSimply(report) };
      for (const by of Object.values(answers)) {
        if (steps.some((step) => by[step].count === 0)) throw new Error(`${file}: a step without rows proves nothing`);
        const isSeen =
          by.sort.value !== by.clear.value &&
          ['pillar', 'department', 'search', 'searchAgain'].every((step) => by[step].count < by.load.count);
        if (!isSeen) throw new Error(`${file}: an answer looks as what stood there before`);
      }
      all.push(answers);
    }
    return all;
  } finally {
    await modules.close();
  }
}
