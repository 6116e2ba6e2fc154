import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report, Span } from '../../src/domain/report';
import { parseReport } from '../../src/domain/reportSchema';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { hashText } from '../../src/domain/hashText';
import { translatedKinds, type TranslatedKind, type Translation } from '../../src/domain/translation';
import { readTranslation } from '../../src/store/loadReport';
import { findNumerals, placeSentences } from '../../src/words/placeSentences';

function readReport(folder: string): Report {
  const parsed = parseReport(JSON.parse(readFileSync(`data/${folder}/report.json`, 'utf8')));
  if (!parsed.ok) throw new Error(`data/${folder}/report.json: ${parsed.reason}`);
  return parsed.report;
}

/** Quantities whose label the application shows; dates and names are read in their sentence. */
const selectMeasured = ({ quantities }: Report) => quantities.filter(({ role }) => role !== 'date' && role !== 'name');

/** Every original of a report by kind, in document order. */
function listOriginals(report: Report): Record<TranslatedKind, readonly string[]> {
  const originals: Record<TranslatedKind, readonly string[]> = {
    municipality: [report.municipality.name],
    title: [report.title],
    department: report.departments.map(({ name }) => name),
    section: report.sections.map(({ name }) => name),
    pillar: report.pillars.flatMap(({ name }) => name ?? []),
    goal: report.goals.map(({ text }) => text),
    initiative: report.initiatives.map(({ text }) => text),
    unit: report.quantities.flatMap(({ unit }) => unit ?? []),
    label: selectMeasured(report).map(({ label }) => label),
    question: (report.questions ?? []).flatMap(({ text, reason }) => [text, reason]),
    reason: [...report.goals, ...report.initiatives, ...report.statements].flatMap(({ corrections = [] }) => corrections.map(({ reason }) => reason)),
    statement: report.statements.map(({ text }) => text),
  };
  for (const kind of translatedKinds) originals[kind] = [...new Set(originals[kind])];
  return originals;
}

const cases = readdirSync('data').flatMap((folder) => {
  const translations = `data/${folder}/translations`;
  return existsSync(translations) ? readdirSync(translations).map((file) => ({ folder, file, path: `${translations}/${file}` })) : [];
});

test('the report of Kariya is translated to English, its sentences in a file of their own', () => {
  const folder = 'data/kariya-fy2022/translations';
  expect(cases.map(({ path }) => path)).toEqual(expect.arrayContaining([`${folder}/en.json`, `${folder}/en.sentences.json`]));
});

/** English holds every kind; a language that is not whole yet holds these, and no part of another: what it lacks is shown in Japanese. */
const fewestKinds: readonly TranslatedKind[] = ['municipality', 'title', 'department', 'section', 'pillar', 'unit', 'label'];
/** What a text of the language may not hold: the original left in it. */
const leftOver = (file: string) =>
  file.startsWith('zh') ? /[\p{Script=Hiragana}\p{Script=Katakana}]/u : /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u;

describe.each(cases)('$path', ({ folder, file, path }) => {
  const report = readReport(folder);
  const originals = listOriginals(report);
  // typed for the tests below; the first one proves that it has this shape
  const content: Translation = JSON.parse(readFileSync(path, 'utf8'));
  const { entries } = content;
  const isWhole = file.startsWith('en.');
  const kinds = translatedKinds.filter(
    (kind) => (kind === 'statement') === file.endsWith('.sentences.json') && (isWhole || entries.some((entry) => entry.kind === kind)),
  );
  const texts = new Map(entries.map(({ kind, original, text }) => [`${kind} ${original}`, text]));

  test('has the published format, one entry a line', () => {
    expect(content).toEqual({ schemaVersion: 1, language: file.replace(/\..*$/u, ''), entries: expect.any(Array) });
    const malformed = entries.filter(
      (entry) =>
        Object.keys(entry).join() !== 'kind,original,hash,text' ||
        !kinds.includes(entry.kind) ||
        !Object.values(entry).every((value) => typeof value === 'string'),
    );
    expect(malformed).toEqual([]);
    const written = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
    expect(readFileSync(path, 'utf8')).toContain(`[\n${written}\n  ]`);
  });

  test('every hash is that of its original', () => {
    expect(entries.filter(({ original, hash }) => hash !== hashText(original))).toEqual([]);
  });

  test('no kind is missing that every reader meets', () => {
    expect(file.endsWith('.sentences.json') ? [] : fewestKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  test.each(kinds)('%s: everything the report holds, in its order, and nothing else', (kind) => {
    const translated = entries.filter((entry) => entry.kind === kind).map(({ original }) => original);
    expect({
      missing: originals[kind].filter((original) => !translated.includes(original)),
      stale: translated.filter((original) => !originals[kind].includes(original)),
    }).toEqual({ missing: [], stale: [] });
    expect(translated).toEqual(originals[kind]);
  });

  test('kinds stand in the order of the format', () => {
    expect([...new Set(entries.map(({ kind }) => kind))]).toEqual([...kinds]);
  });

  test('the application reads every entry', () => {
    expect(readTranslation(content)?.size).toBe(entries.length);
  });

  test('no text is empty, padded or broken over lines', () => {
    expect(entries.filter(({ text }) => text === '' || /^\s|\s$|\s\s|[\n\t]/u.test(text))).toEqual([]);
  });

  test('no text holds Japanese characters', () => {
    const read = (text: string) => (file.endsWith('.sentences.json') ? text.replaceAll(/\{[^{}:]+:/gu, '{') : text);
    expect(entries.filter(({ text }) => leftOver(file).test(read(text)))).toEqual([]);
  });

  test('different labels of one department stay different', () => {
    const departmentOf = new Map(report.initiatives.map(({ id, goalId }) => [id, report.goals.find((goal) => goal.id === goalId)?.departmentId]));
    const labels = new Map<string, Set<string>>();
    for (const { initiativeId, label } of selectMeasured(report)) {
      const place = `${departmentOf.get(initiativeId)} ${texts.get(`label ${label}`) ?? label}`;
      labels.set(place, (labels.get(place) ?? new Set()).add(label));
    }
    expect([...labels].filter(([, alike]) => alike.size > 1)).toEqual([]);
  });

  test.each(['department', 'section', 'pillar'] as const)('no two names of a %s are alike', (kind) => {
    const names = entries.filter((entry) => entry.kind === kind).map(({ text }) => text);
    expect(names).toHaveLength(new Set(names).size);
  });

  test('every number of a goal or initiative is kept', () => {
    const months = new Intl.DateTimeFormat(content.language, { month: 'long', timeZone: 'UTC' });
    const nameMonth = (month: number) => (month >= 1 && month <= 12 ? months.format(Date.UTC(2022, month - 1)) : undefined);
    const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const writings = (numeral: string) => [numeral, String(2018 + Number(numeral)), words[Number(numeral)], nameMonth(Number(numeral))];
    const isKept = (numeral: string, text: string) => writings(numeral).some((writing) => writing !== undefined && text.includes(writing));
    const lost = entries.filter(
      ({ kind, original, text }) =>
        (kind === 'goal' || kind === 'initiative') && [...original.matchAll(/[0-9]+/gu)].some(([numeral]) => !isKept(numeral, text)),
    );
    expect(lost).toEqual([]);
  });
});

describe.each(cases.filter(({ file }) => file.endsWith('.sentences.json')))('$path', ({ folder, path }) => {
  const report = readReport(folder);
  const index = buildReportIndex(report);
  const content: Translation = JSON.parse(readFileSync(path, 'utf8'));
  const texts = readTranslation(content);
  if (texts === null) throw new Error(`${path} is no translation`);
  const sentences = placeSentences(index, texts, content.language);
  const shown = report.statements.map((statement) => ({
    statement,
    numbers: index.quantitiesByStatement.get(statement.id) ?? [],
    sentence: sentences.get(statement.id),
  }));

  test('every sentence is shown in translation, with every number in its place', () => {
    expect(shown.filter(({ sentence }) => sentence === undefined).map(({ statement }) => statement.text)).toEqual([]);
    const unplaced = shown.filter(({ numbers, sentence }) => numbers.some(({ id }) => sentence?.numbers.has(id) !== true));
    expect(unplaced.map(({ statement }) => statement.text)).toEqual([]);
  });

  test('what is marked there is the number: 5,000, FY2022, April 2023', () => {
    const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
    const wrong = shown.flatMap(({ numbers, sentence }) =>
      numbers.flatMap(({ id, role, value }) => {
        const { start, end } = sentence?.numbers.get(id) ?? { start: 0, end: 0 };
        const marked = sentence?.text.slice(start, end) ?? '';
        const digits = String(value);
        const [year, month, day] = [digits.slice(0, 4), months[Number(digits.slice(4, 6)) - 1], Number(digits.slice(6))];
        const date = digits.length === 4 ? `FY${year}` : digits.length === 6 ? `${month} ${year}` : `${month} ${day}, ${year}`;
        const isRight = role === 'date' ? marked === date : Number(marked.replaceAll(',', '')) === value;
        return isRight ? [] : [{ marked, value }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('no two numbers of a sentence stand in one place', () => {
    const crowded = shown.filter(({ sentence }) => {
      const spans = [...(sentence?.numbers.values() ?? [])].toSorted((a, b) => a.start - b.start);
      return spans.some(({ start }, place) => start < (spans[place - 1]?.end ?? 0));
    });
    expect(crowded.map(({ statement }) => statement.text)).toEqual([]);
  });

  test('no number is invented, and none of the original lost', () => {
    const isOutside = (spans: readonly Span[]) => (numeral: Span) => !spans.some(({ start, end }) => start < numeral.end && numeral.start < end);
    const loose = shown.flatMap(({ statement, numbers, sentence }) => {
      const text = sentence?.text ?? '';
      const invented = findNumerals(text, content.language).filter(isOutside([...(sentence?.numbers.values() ?? [])]));
      const lost = findNumerals(statement.text, 'ja').filter(isOutside(numbers.map(({ span }) => span)));
      return invented.length + lost.length === 0 ? [] : [{ original: statement.text, text }];
    });
    expect(loose).toEqual([]);
  });

  test('the words on aims and changes are marked in it', () => {
    const unmarked = shown.filter(({ statement: { verdicts = [] }, sentence }) => verdicts.some(({ start }) => !sentence?.verdicts.has(start)));
    expect(unmarked.map(({ statement }) => statement.text)).toEqual([]);
  });
});
