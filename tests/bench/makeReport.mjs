/**
 * Reports of any size, distributed as the built-in one: its goals with all that stands below them, copied department by department until there are
 * as many achievements as asked for. Copies name a district and have digits of their own. The same size gives the same bytes every time.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const seed = 20221;
const relations = ['partOf', 'priorOf', 'targetOf', 'contextOf', 'sameAs', 'alternativeOf'];

/** mulberry32: 0 ≤ x < 1. */
function makeRandom(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }
  return groups;
}

/** The built-in report as trees, one to an initiative, and the numbers that nothing hangs on: only these get other digits. */
function readTrees(report) {
  const statements = groupBy(report.statements, ({ initiativeId }) => initiativeId);
  const quantities = groupBy(report.quantities, ({ statementId }) => statementId);
  const questions = groupBy(report.questions ?? [], ({ statementId }) => statementId);
  const bound = new Set(
    report.quantities.flatMap((quantity) => relations.flatMap((name) => (quantity[name] ? [quantity.id, quantity[name]] : []))),
  );
  const trees = report.initiatives.map((initiative) => {
    const own = statements.get(initiative.id) ?? [];
    const numbers = own.flatMap(({ id }) => quantities.get(id) ?? []);
    return {
      initiative,
      statements: own,
      quantities: numbers,
      questions: own.flatMap(({ id }) => questions.get(id) ?? []),
      count: numbers.filter(({ role }) => role === 'result').length,
    };
  });
  return { trees: groupBy(trees, ({ initiative }) => initiative.goalId), bound };
}

/** Which initiatives of the last, unfinished copy are in it, so that the size is exact. */
function choosePart(trees, missing, random) {
  const chosen = new Set();
  let left = missing;
  const order = [...trees.values()].flat().map((tree) => ({ tree, place: random() }));
  for (const { tree } of order.toSorted((a, b) => a.place - b.place)) {
    if (tree.count === 0 ? random() < missing / 231 : tree.count <= left) {
      chosen.add(tree.initiative.id);
      left -= tree.count;
    }
  }
  if (left > 0) throw new Error(`no ${missing} achievements can be put together of whole initiatives`);
  return chosen;
}

/** Other digits in a printed number, as many as before; null where it is not written in plain digits. */
function changeDigits(printed, isRate, random) {
  if (!/^\d[\d,]*(?:\.\d+)?$/.test(printed) || (isRate && parseFloat(printed) >= 100)) return null;
  const digit = (isFirst) => String(isFirst ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10));
  return [...printed].map((character, at) => (/\d/.test(character) ? digit(at === 0) : character)).join('');
}

/** One tree as a copy: every id with a suffix, the district in label and initiative, the digits of its results changed in number and sentence. */
function copyTree(tree, copy, bound, has, random) {
  const mark = copy === 0 ? '' : `-c${copy}`;
  const district = copy === 0 ? '' : `（第${copy + 1}地区）`;
  const texts = new Map(tree.statements.map(({ id, text }) => [id, text]));
  const quantities = tree.quantities.map((quantity) => {
    const changed = {
      ...quantity,
      id: quantity.id + mark,
      statementId: quantity.statementId + mark,
      initiativeId: quantity.initiativeId + mark,
    };
    for (const name of relations) {
      if (changed[name] === undefined) continue;
      if (has(changed[name])) changed[name] += mark;
      else delete changed[name];
    }
    changed.label += district;
    if (copy === 0 || quantity.role !== 'result' || bound.has(quantity.id)) return changed;
    const { start, end } = quantity.span;
    const text = texts.get(quantity.statementId);
    const printed = text.slice(start, end);
    const other = Number(printed.replaceAll(',', '')) === quantity.value ? changeDigits(printed, quantity.kind === 'rate', random) : null;
    if (other === null) return changed;
    texts.set(quantity.statementId, text.slice(0, start) + other + text.slice(end));
    return { ...changed, value: Number(other.replaceAll(',', '')) };
  });
  const line = (number) => number + copy * 1000;
  return {
    initiative: {
      ...tree.initiative,
      id: tree.initiative.id + mark,
      goalId: tree.initiative.goalId + mark,
      text: tree.initiative.text + district,
      lines: tree.initiative.lines.map(line),
    },
    statements: tree.statements.map((statement) => ({
      ...statement,
      id: statement.id + mark,
      initiativeId: statement.initiativeId + mark,
      printedUnder: statement.printedUnder && has(statement.printedUnder) ? statement.printedUnder + mark : null,
      text: texts.get(statement.id),
      line: line(statement.line),
      ...(statement.verdicts && {
        verdicts: statement.verdicts.map((verdict) => ({ ...verdict, quantityIds: verdict.quantityIds.map((id) => id + mark) })),
      }),
    })),
    quantities,
    questions: tree.questions.map((question) => ({
      ...question,
      id: question.id + mark,
      statementId: question.statementId + mark,
      quantityIds: question.quantityIds.map((id) => id + mark),
    })),
  };
}

/** All copies, in document order: department by department, in each its copies one after the other. */
function* copyGoals(report, size) {
  const random = makeRandom(seed + size);
  const { trees, bound } = readTrees(report);
  const perCopy = [...trees.values()].flat().reduce((sum, { count }) => sum + count, 0);
  const whole = Math.floor(size / perCopy);
  const part = choosePart(trees, size - whole * perCopy, random);
  const partIds = new Set(
    [...trees.values()]
      .flat()
      .flatMap(({ initiative, quantities }) => (part.has(initiative.id) ? [initiative.id, ...quantities.map(({ id }) => id)] : [])),
  );
  for (const { id: department } of report.departments)
    for (let copy = 0; copy <= whole; copy += 1) {
      const has = copy < whole ? () => true : (id) => partIds.has(id);
      for (const goal of report.goals) {
        if (goal.departmentId !== department) continue;
        const own = (trees.get(goal.id) ?? []).filter(({ initiative }) => has(initiative.id));
        if (own.length === 0 && copy > 0) continue;
        yield {
          goal: { ...goal, id: copy === 0 ? goal.id : `${goal.id}-c${copy}`, lines: goal.lines.map((number) => number + copy * 1000) },
          trees: own.map((tree) => copyTree(tree, copy, bound, has, random)),
        };
      }
    }
}

const listsOfTrees = ['statements', 'quantities', 'questions'];

/**
 * Writes the report, one entry a line, a list at a time: a million achievements are more than fits into one text.
 * @param {string} builtIn path of the built-in report.json
 * @param {number} size achievements in all
 * @param {string} file written once, and again where its generator or the built-in report has changed
 * @returns {string} the path with the hash of what it was made of
 */
export function makeReport(builtIn, size, file) {
  const text = readFileSync(builtIn, 'utf8');
  const hash = createHash('sha256')
    .update(text)
    .update(readFileSync(new URL(import.meta.url)))
    .update(String(size))
    .digest('hex');
  const path = file.replace('.json', `-${hash.slice(0, 12)}.json`);
  if (existsSync(path)) return path;
  const report = JSON.parse(text);
  const head = { ...report, title: `${report.title} 計測用${size}件`, source: { ...report.source, sha256: hash } };
  mkdirSync(dirname(path), { recursive: true });
  const out = openSync(`${path}.${process.pid}`, 'w');
  let waiting = '';
  const write = (piece) => {
    waiting += piece;
    if (waiting.length < 1_000_000) return;
    writeSync(out, waiting);
    waiting = '';
  };
  const writeList = (name, items) => {
    write(`,\n${JSON.stringify(name)}: [`);
    let separator = '\n';
    for (const item of items) {
      write(separator + JSON.stringify(item));
      separator = ',\n';
    }
    write('\n]');
  };
  const early = ['departments', 'pillars', 'sections'];
  const later = ['goals', 'initiatives', ...listsOfTrees];
  const plain = Object.entries(head).filter(([name]) => ![...early, ...later].includes(name));
  write(`{\n${plain.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}`);
  for (const name of early) writeList(name, head[name]);
  // made anew for each list, the same every time
  const each = function* (pick) {
    for (const copied of copyGoals(report, size)) yield* pick(copied);
  };
  writeList(
    'goals',
    each(({ goal }) => [goal]),
  );
  writeList(
    'initiatives',
    each(({ trees }) => trees.map(({ initiative }) => initiative)),
  );
  for (const name of listsOfTrees)
    writeList(
      name,
      each(({ trees }) => trees.flatMap((tree) => tree[name])),
    );
  write('\n}\n');
  writeSync(out, waiting);
  closeSync(out);
  renameSync(`${path}.${process.pid}`, path);
  return path;
}
