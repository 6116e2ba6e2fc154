import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../src/cli/files/buildReportFiles';
import type { Report } from '../../src/domain/report';

/** One row of a statement document; an empty goal or initiative goes on with the one above. */
interface ContentRow {
  readonly goal: string;
  readonly initiative: string;
  readonly sections: string;
  readonly actual: readonly string[];
  readonly outcome: readonly string[];
}

interface ContentPart {
  readonly department: string;
  readonly pillar: string;
  readonly rows: readonly ContentRow[];
}

const row = (goal: string, initiative: string, sections: string, actual: readonly string[], outcome: readonly string[]): ContentRow => ({
  goal,
  initiative,
  sections,
  actual,
  outcome,
});

const title = '令和5年度 緑川市組織重点目標（実績・成果）';
const names = ['組織目標', '取組内容', '課等', '実績', '成果'];

/** Taken from a fixture of another city (midorikawa-fy2023): two departments, three pillars, five goals, seven initiatives. */
const content: readonly ContentPart[] = [
  {
    department: '企画部',
    pillar: '(1) 市民の暮らしを守り、信頼される市役所づくり',
    rows: [
      row(
        '総合計画の着実な進行管理に努めます。',
        '①第3次総合計画の後期基本計画策定に向けた取組を推進します。',
        '政策推進課',
        ['後期基本計画骨子案の作成', '市民意識調査の実施 対象者 3,000人 回答者 1,412人', '総合計画審議会の開催 審議会 5回 2部会 各4回'],
        ['幅広い意見を骨子案に反映することができた。'],
      ),
      row(
        '市政情報を分かりやすく市民に伝えます。',
        '①市公式LINE等による情報発信を充実します。',
        '広報課',
        ['市公式LINE友だち登録者数 18,627人', 'プッシュ型配信 214回'],
        ['登録者の属性に応じた配信により、必要な情報を届けることができた。'],
      ),
      row(
        '',
        '②行政手続のオンライン化を推進します。',
        '情報政策課',
        ['オンライン申請が可能な手続 126手続 （令和4年度 91手続）', 'オンライン申請件数 8,340件'],
        ['オンライン申請が可能な手続を35手続増やし、市民の利便性の向上につながった。'],
      ),
    ],
  },
  {
    department: '企画部',
    pillar: '(2) 将来に責任を持つ財政運営を行う市役所づくり',
    rows: [
      row(
        '財源の確保と経費の平準化を図ります。',
        '①ふるさと納税制度を活用し、自主財源の確保に努めます。',
        '財政課',
        ['寄附件数 6,215件 寄附金額 1億2,430万円'],
        ['返礼品を新たに24品目追加し、寄附額の増加につなげることができた。'],
      ),
    ],
  },
  {
    department: '総務部',
    pillar: '(1) 市民の暮らしを守り、信頼される市役所づくり',
    rows: [
      row(
        '災害に強いまちづくりを進めます。',
        '①地域防災力の向上を図ります。',
        '危機管理課',
        ['総合防災訓練の実施 1回 参加者 1,280人', '自主防災組織への資機材補助 32団体', '防災士資格取得補助 15人（うち女性6人）'],
        ['訓練や補助を通じて、自主防災組織の活動の活性化を図ることができた。'],
      ),
      row(
        '税負担の公平性を確保します。',
        '①適切な滞納整理を行い、収納率の向上を図ります。',
        '収税課',
        ['現年課税分収納率 99.3%（前年度 99.2%）', '滞納繰越分収納率 31.8%（前年度 29.6%）'],
        ['現年課税分、滞納繰越分ともに前年度を上回る収納率となった。'],
      ),
    ],
  },
  {
    department: '総務部',
    pillar: '(3) 自ら学び、挑戦する職員が育つ市役所づくり',
    rows: [
      row(
        '働きやすい職場環境づくりを進めます。',
        '①職員の能力開発を支援します。',
        '人事課',
        ['階層別研修 12講座 486人', '自己啓発助成 27件 <全職員> R&D'],
        ['研修を通じて職員一人ひとりの意識改革を図ることができた。'],
      ),
    ],
  },
];

/** Headings and tables of the content, one printer for each form. */
function printParts(
  printDepartment: (name: string) => string,
  printPillar: (name: string) => string,
  printTable: (rows: readonly ContentRow[]) => string,
) {
  let department = '';
  return content.flatMap((part) => {
    const isNew = part.department !== department;
    department = part.department;
    return [...(isNew ? [printDepartment(department)] : []), printPillar(part.pillar), printTable(part.rows)];
  });
}

const joined = (texts: readonly string[], separator: string): string => texts.map((text) => `・${text}`).join(separator);
const cellsOf = ({ goal, initiative, sections, actual, outcome }: ContentRow, separator: string): string[] => [
  goal,
  initiative,
  sections,
  joined(actual, separator),
  joined(outcome, separator),
];
const listOf = (texts: readonly string[], quote = (text: string) => text): string =>
  `<ul style="list-style-type: none;"> ${texts.map((text) => `<li>・${quote(text)}</li>`).join(' ')}</ul>`;

function printText(): string {
  const table = (rows: readonly ContentRow[]): string =>
    [
      names.join('\t'),
      ...rows.map(({ goal, initiative, sections, actual, outcome }) =>
        [goal, initiative, sections, listOf(actual), listOf(outcome)].join('\t'),
      ),
    ].join('\n');
  return [
    title,
    ...printParts(
      (name) => `## ${name}`,
      (name) => `### ${name}`,
      table,
    ),
  ].join('\n\n');
}

function printCsv(): string {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const line = (cells: readonly string[]): string => cells.map(quote).join(',');
  const alone = (text: string): string => line([text, '', '', '', '']);
  const table = (rows: readonly ContentRow[]): string => [line(names), ...rows.map((entry) => line(cellsOf(entry, '\n')))].join('\r\n');
  return [alone(title), ...printParts(alone, alone, table)].join('\r\n');
}

function printMarkdown(): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = (rows: readonly ContentRow[]): string =>
    [line(names), '|---|---|---|---|---|', ...rows.map((entry) => line(cellsOf(entry, '<br>')))].join('\n');
  return [
    `# ${title}`,
    ...printParts(
      (name) => `## ${name}`,
      (name) => `### ${name}`,
      table,
    ),
  ].join('\n\n');
}

const quoteHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('回', '&#22238;');

/** A goal that goes on stands in one cell over its rows. */
function printHtml(): string {
  const table = (rows: readonly ContentRow[]): string => {
    const lines = rows.map(({ goal, initiative, sections, actual, outcome }, at) => {
      const below = rows.slice(at + 1).findIndex((next) => next.goal !== '');
      const span = below < 0 ? rows.length - at : below + 1;
      const first = goal === '' ? '' : `<td rowspan="${span}">${quoteHtml(goal)}</td>`;
      return `<tr>${first}<td><b>${quoteHtml(initiative)}</b></td><td>${sections}</td><td>${listOf(actual, quoteHtml)}</td>\n<td class='a>b'>${joined(outcome.map(quoteHtml), '<br />')}</td></tr>`;
    });
    return `<table><thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>\n<tbody>${lines.join('\n')}</tbody></table>`;
  };
  const parts = printParts(
    (name) => `<h2>${name}</h2>`,
    (name) => `<h3>${name}</h3>`,
    table,
  );
  const script = '<script>document.write("<table><tr><td>実績</td><td>99回</td></tr></table>")</script><style>td { width: 10% }</style>';
  return `<!DOCTYPE html>\n<html lang="ja"><head><title>9件のページ</title>${script}</head>\n<body><h1>${title}</h1>\n${parts.join('\n')}\n<!-- 8件 --></body></html>`;
}

/** What stands in a table's column of goals stands above it here; a bulleted text names no columns. */
function printBullets(): string {
  const table = (rows: readonly ContentRow[]): string =>
    rows
      .flatMap(({ goal, initiative, sections, actual, outcome }) => [
        ...(goal === '' ? [] : [`【組織目標】${goal}`]),
        `${initiative}（${sections}）`,
        '[実績]',
        ...actual.map((text) => `・${text}`),
        '[成果]',
        ...outcome.map((text) => `・${text}`),
      ])
      .join('\n');
  return [
    title,
    ...printParts(
      (name) => `■${name}`,
      (name) => name,
      table,
    ),
  ].join('\n\n');
}

const sheetName = '様式1';

/** Titles in their first cell, goals merged down over their rows, line breaks between bullets. */
async function printWorkbook(): Promise<Uint8Array> {
  const rows: string[][] = [[title], []];
  const merges: NonNullable<WriteSheet['merges']> = [{ startRow: 0, endRow: 0, startCol: 0, endCol: 4 }];
  let department = '';
  for (const part of content) {
    if (part.department !== department) rows.push([part.department]);
    department = part.department;
    rows.push([part.pillar], [], names);
    for (const entry of part.rows) {
      if (entry.goal === '') merges.push({ startRow: rows.length - 1, endRow: rows.length, startCol: 0, endCol: 0 });
      rows.push(cellsOf(entry, '\n'));
    }
    rows.push([]);
  }
  return await writeXlsx({ sheets: [{ name: sheetName, rows, merges }] });
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * What all forms have in common. Apart are ids (they hang on nothing but order, and are compared as places in their list), lines, and
 * the cell that only a workbook has.
 */
function describeContent({ departments, pillars, sections, goals, initiatives, statements, quantities }: Report) {
  const lists = [departments, sections, goals, initiatives, statements, quantities];
  const places = new Map(lists.flatMap((list) => list.map(({ id }, at) => [id, at] as const)));
  const withoutIds = (entries: readonly object[]) =>
    entries.map((entry) =>
      Object.fromEntries(
        Object.entries(entry)
          .filter(([name]) => name !== 'line' && name !== 'lines' && name !== 'cell')
          .map(([name, value]: [string, unknown]) => {
            const values = Array.isArray(value) ? value : [value];
            return [name, values.map((part: unknown) => (typeof part === 'string' ? (places.get(part) ?? part) : part))];
          }),
      ),
    );
  return {
    departments: withoutIds(departments),
    pillars,
    sections: withoutIds(sections),
    goals: withoutIds(goals),
    initiatives: withoutIds(initiatives),
    // numbers among the words of a verdict are ids in an object
    statements: withoutIds(
      statements.map(({ verdicts, ...statement }) => ({
        ...statement,
        verdicts: verdicts?.map(({ kind, basis, start }) => `${kind} ${basis} ${start}`),
      })),
    ),
    quantities: withoutIds(quantities),
  };
}

const options = { file: '実績.txt' };

async function read(bytes: Uint8Array): Promise<Report> {
  const { report, issues } = await ingestFile(bytes, options);
  if (report === null) throw new Error(JSON.stringify(issues));
  expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  return report;
}

const forms: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['CSV', 'publishedText', () => encode(printCsv())],
  ['XLSX', 'workbook', printWorkbook],
  ['HTML', 'webPage', () => encode(printHtml())],
  ['Markdown', 'publishedText', () => encode(printMarkdown())],
  ['bullets', 'publishedText', () => encode(printBullets())],
];

describe('one content in six forms', () => {
  test('is whole in the published form', async () => {
    const report = await read(encode(printText()));
    expect(report.departments.map(({ name }) => name)).toEqual(['企画部', '総務部']);
    expect(report.pillars.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(report.goals.map(({ text }) => text)).toEqual(
      content.flatMap(({ rows }) => rows.flatMap(({ goal }) => (goal === '' ? [] : [goal]))),
    );
    expect(report.initiatives.map(({ marker, text }) => `${marker}${text}`)).toEqual(
      content.flatMap(({ rows }) => rows.map(({ initiative }) => initiative)),
    );
    expect(report.statements.map(({ text }) => text)).toEqual(
      content.flatMap(({ rows }) => rows.flatMap(({ actual, outcome }) => [...actual, ...outcome])),
    );
    expect(report.quantities.filter(({ role }) => role === 'result').length).toBeGreaterThan(15);
  });

  test.each(forms)('is the same as %s', async (_, form, print) => {
    const [published, other] = await Promise.all([read(encode(printText())), Promise.resolve(print()).then(read)]);
    expect(other.source.form).toBe(form);
    expect(describeContent(other)).toEqual(describeContent(published));
  });

  test('of a workbook every sentence names its cell', async () => {
    const { statements } = await read(await printWorkbook());
    expect(statements.map(({ cell, line }) => `${cell} ${line}`).slice(0, 5)).toEqual([
      `${sheetName}!D7 7`,
      `${sheetName}!D7 7`,
      `${sheetName}!D7 7`,
      `${sheetName}!E7 7`,
      `${sheetName}!D8 8`,
    ]);
    expect(statements.every(({ cell }) => cell !== undefined)).toBe(true);
  });
});
