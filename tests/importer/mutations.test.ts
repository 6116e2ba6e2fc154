import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ingestBytes } from '../../src/cli/files/buildReportFiles';
import type { Report } from '../../src/domain/report';
import { readHeader } from '../../src/importer/shapes/readHeader';
import { formatIssue } from '../../src/words/formatIssue';
import { triesOf } from '../support/effort';
import { scanDigits } from '../support/scanDigits';

/** One content in forms of every kind: two departments, a header for each, numbers in every result cell. */
const documents: Readonly<Record<string, string>> = {
  tabs: [
    '令和5年度',
    '若草市組織重点目標（実績・成果）',
    '総務部 ....\t4',
    '## 総務部',
    '### (1) 信頼される市役所',
    '組織目標\t取組内容\t課等\t目標値\t令和5年度実績\t成果',
    '訓練を実施します。\t①防災訓練\t総務課\t4回\t・訓練の実施 3回 ・備蓄 500食\t・参加者は120人だった。',
    '\t②研修\t人事課\t\t<ul><li>・研修 5回</li><li>・講師 2人</li></ul>\t・受講者は80人だった。',
    '## 税務部',
    '### (2) 健全な財政',
    '組織目標\t取組内容\t課等\t目標値\t令和5年度実績\t成果',
    '収納率を高めます。\t①収納\t納税課\t99%\t・収納率 99.5%（令和4年度 99.1%）\t・0.4ポイント上昇した。',
    '\t②広報\t税務課\t6回\t"・広報 6回\n・チラシ 1,200枚"\t・相談が31件あった。',
  ].join('\n'),
  columns: [
    '令和5年度 若草市 実績報告\t\t\t\t\t',
    '部\t重点目標\t取組内容\t担当課\t目標値\t実績・成果',
    '総務部\t訓練\t①防災訓練\t総務課\t4回\t訓練の実施 3回',
    '\t\t②研修\t人事課\t6回\t研修 5回 講師 2人',
    '税務部\t収納\t①収納\t納税課\t99%\t収納率 99.5%',
  ].join('\n'),
  bars: [
    '# 令和5年度 若草市 重点施策の実績',
    '## 総務部',
    '### 重点施策1　安全',
    '| 取組内容 | 担当課 | 実績 | 成果 |',
    '|---|---|---|---|',
    '| 防災訓練 | 総務課 | ・訓練 3回<br>・備蓄 500食 | 参加者は120人だった。 |',
    '## 税務部',
    '### 重点施策2　財政',
    '| 取組内容 | 担当課 | 実績 | 成果 |',
    '|---|---|---|---|',
    '| 収納 | 納税課 | 収納率 99.5% | 相談 31件 |',
  ].join('\n'),
  indicators: [
    '令和5年度 若草市 実績報告\t\t\t\t\t\t',
    '部\t施策\t成果指標\t単位\t現状値(R4)\t目標値\t実績値(R5)',
    '総務部\t防災\t訓練参加者\t人\t100\t200\t120',
    '税務部\t収納\t収納率\t%\t99.1\t99.3\t99.5',
  ].join('\n'),
  bullets: [
    '令和5年度　若草町 重点目標の取組結果',
    '■総務課',
    '【重点目標1】安全',
    '1　防災（防災係）',
    '[実績]',
    '・訓練 3回',
    '・備蓄 500食',
    '[成果]',
    '・参加者は120人だった。',
    '■税務課',
    '【重点目標2】財政',
    '1　収納（納税係）',
    '[実績]',
    '・収納率 99.5%',
  ].join('\n'),
};

/** Where a document is damaged (as a share of its lines and of the line's characters), and how. */
interface Damage {
  readonly line: number;
  readonly at: number;
  readonly how: number;
  readonly isHeader: boolean;
}

const words = ['実績', '成果', '取組内容', '組織目標', '課等', 'やったこと', '令和4年度', '3', '99件', '・', '①', '#', '部'];

/** The kinds of damage: to a line, at a place of it. */
const kinds: readonly ((line: string, at: number, nth: number) => string)[] = [
  (line, at) => line.slice(0, at) + line.slice(at + 1),
  (line, at) => `${line.slice(0, at)}\n${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}\t${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}"${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}|${line.slice(at)}`,
  (line, at) => line.slice(0, at),
  (line, at) => line.slice(at),
  (line) => `${line}\n${line}`,
  () => '',
  (line) => line.split('\t').toReversed().join('\t'),
  (line) => line.replace('\t', ''),
  (line, at, nth) => `${line.slice(0, at)}${words[nth % words.length] ?? ''}${line.slice(at)}`,
  (line, _, nth) => line.replace(/実績|成果|取組内容|組織目標|課等/u, words[nth % words.length] ?? ''),
  (line, at) => line.slice(0, at) + line.charAt(at + 1) + line.charAt(at) + line.slice(at + 2),
];
/** Besides: the line break behind a line is lost. */
const joins = kinds.length;

function damageText(text: string, damages: readonly Damage[]): string {
  let lines = text.split('\n');
  for (const { line, at, how, isHeader } of damages) {
    const headers = lines.flatMap((entry, place) => (/実績|成果/u.test(entry) ? [place] : []));
    const places = isHeader && headers.length > 0 ? headers : lines.map((_, place) => place);
    const place = places[Math.floor(line * places.length)] ?? 0;
    const printed = lines[place] ?? '';
    if (how === joins) lines = [...lines.slice(0, place), printed + (lines[place + 1] ?? ''), ...lines.slice(place + 2)];
    else lines[place] = kinds[how]?.(printed, Math.floor(at * printed.length), Math.floor(at * 100)) ?? printed;
    lines = lines.join('\n').split('\n');
  }
  return lines.join('\n');
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const arbitraryDamage = fc.record({ line: share, at: share, how: fc.nat(joins), isHeader: fc.boolean() });

const runsOf = (text: string): string[] => scanDigits(text).map(({ start, end }) => text.slice(start, end).normalize('NFKC'));

/** Numerals of a line that nothing of the report holds and no issue tells of. */
function findLost(text: string, report: Report, told: ReadonlySet<number>): string[] {
  const names = [...report.departments, ...report.sections, ...report.pillars].map(({ name }) => name ?? '');
  const numbers = report.pillars.map(({ number }) => String(number));
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const number = at + 1;
    // a cell in quotes is read with the first of its lines
    const near = (place: number): boolean => place === number || (place < number && place > number - 4 && text.includes('"'));
    if ([...told].some(near) || /^[\s\d]*$/u.test(line)) return [];
    const header = readHeader(line.split(/[\t|]/u));
    const kept = [
      ...report.statements.filter((statement) => near(statement.line)).map((statement) => statement.text),
      ...[...report.goals, ...report.initiatives].filter((entry) => entry.lines.some(near)).map((entry) => entry.text),
      ...report.initiatives.map(({ marker }) => marker ?? ''),
      ...(header?.columns ?? []).filter(({ field, year }) => field !== null || year !== null).map(({ name }) => name),
      ...names,
      ...numbers,
      report.title,
    ];
    const held = new Set(kept.flatMap(runsOf));
    const markers = /^[0-9]{1,2}[\s　]/u.exec(line)?.[0].trim();
    // years and the pages of the contents are no numerals that a report has to hold
    const printed = line.replace(/<[^<>]*>|[0-9０-９]{1,4}年度|(?:令和|平成)[0-9]{1,2}年|[.・…]{2,}\s*[0-9]+$/gu, ' ');
    return runsOf(printed)
      .filter((run) => !held.has(run) && run !== markers)
      .map((run) => `${number}: ${run} in «${line}»`);
  });
}

/** Statements with a numeral that no quantity, or more than one, covers. */
function findUncovered({ statements, quantities }: Report): string[] {
  return statements.flatMap(({ id, text }) => {
    const spans = quantities.filter(({ statementId }) => statementId === id).map(({ span }) => span);
    const isHeld = scanDigits(text).every((run) => spans.filter(({ start, end }) => start <= run.start && run.end <= end).length === 1);
    return isHeld ? [] : [text];
  });
}

/** What is wrong with the way a text is read: a refusal without a reason, a place it does not name, a numeral that is lost. */
function findFaults(text: string): string[] {
  const { report, issues } = ingestBytes(new TextEncoder().encode(text), { file: 'a.txt' });
  if (report === null) {
    const reasons = issues.filter(({ severity, line }) => severity === 'error' && line > 0).map((issue) => formatIssue(issue, 'ja'));
    return reasons.length > 0 ? [] : ['refused without a reason'];
  }
  const hasPlaces = report.fiscalYear > 2017 && report.departments.every(({ name }) => name !== '');
  const lost = [...findUncovered(report), ...findLost(text, report, new Set(issues.map(({ line }) => line)))];
  return hasPlaces ? lost : ['no department or year', ...lost];
}

describe.each(Object.entries(documents))('a document of %s', (_, document) => {
  test('is read whole as it is', () => {
    const { report, issues } = ingestBytes(new TextEncoder().encode(document), { file: 'a.txt' });
    const told = issues.filter(({ severity, code }) => severity !== 'info' && code !== 'columnMissing');
    expect(told).toEqual([]);
    expect(report?.departments).toHaveLength(2);
    expect(findFaults(document)).toEqual([]);
  });

  test(
    'loses no numeral in silence where it is damaged, and stands in no department or year that it does not name',
    { timeout: 600_000 },
    () => {
      fc.assert(
        fc.property(fc.array(arbitraryDamage, { minLength: 1, maxLength: 3 }), (damages) => {
          const text = damageText(document, damages);
          expect(findFaults(text).map((fault) => `${fault}\n${text}`)).toEqual([]);
        }),
        triesOf(2_000, 60, 20_231_129),
      );
    },
  );
});
