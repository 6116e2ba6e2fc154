import * as fc from 'fast-check';

/** A table cell as generated: its text as received, and what a reader must find in it. */
export interface DocumentCell {
  readonly received: string;
  /** Text without layout and white space; null where the generator does not foretell it. */
  readonly text: string | null;
  /** Values of the numerals in order; null where the generator does not foretell them. */
  readonly values: readonly number[] | null;
}

export interface DocumentInitiative {
  readonly marker: string;
  readonly text: string;
}

export interface DocumentRow {
  /** 1-based. */
  readonly line: number;
  readonly department: string;
  readonly pillar: number;
  readonly goal: string;
  /** '' where the row continues the goal of the row before. */
  readonly goalCell: string;
  /** Empty where the row continues the initiative of the row before. */
  readonly initiatives: readonly DocumentInitiative[];
  readonly initiativeCell: string;
  readonly sectionsCell: string;
  readonly actual: DocumentCell;
  readonly outcome: DocumentCell;
  /** The row is printed without its (empty) first cell. */
  readonly isShifted: boolean;
}

export interface GeneratedDocument {
  readonly text: string;
  readonly rows: readonly DocumentRow[];
  readonly departments: readonly string[];
}

const departmentNames = ['企画財政部', '総務部', '建設部', '水資源部', '教育部'];
const pillarNames = ['信頼される市役所づくり', '健全財政を維持した市役所づくり', '先進的な市役所づくり', '協働の市役所づくり'];
const sectionNames = ['企画政策課', '税務課', '納税課', '道路建設課', '危機管理室', '水道課'];
const goalTexts = [
  '健全な財政に努めます。',
  '市民の安全を確保します。',
  '安心して暮らせるまちづくりを推進します。',
  '利便性の向上を図りま',
];
const initiativeTexts = [
  '防災訓練を実施します。',
  '口座振替の勧奨により、収納率の向上を図ります。',
  '第8次総合計画（基本構想・基本計画）を策定します。',
  '令和5年4月の制度改正に対応します。 【対象】 ・個人住民税 ・軽自動車税',
  '情報提供の充実',
];
const nouns = [
  '審議会の開催',
  '防犯灯の設置',
  '収納率',
  '参加者数',
  '市民だより',
  'ＡＢ館の利用',
  '講座（初級・中級）',
  '相談件数',
  'R&D事業',
];
const verbs = ['を実施した。', 'を図ることができた。', 'により、市民の理解が深まった。', 'の推進'];

/** A stretch of a statement with the values of its numerals; null where nobody can foretell them. */
interface Phrase {
  readonly text: string;
  readonly values: readonly number[] | null;
}

const phrase = (text: string, ...values: number[]): Phrase => ({ text, values });
const joinValues = (parts: readonly Pick<Phrase, 'values'>[]): number[] | null =>
  parts.some(({ values }) => values === null) ? null : parts.flatMap(({ values }) => values ?? []);

const toFullWidth = (text: string): string =>
  text.replace(/[0-9.,]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** One number in the forms that reports print it. */
const printedNumber: fc.Arbitrary<Phrase> = fc.oneof(
  fc.nat(999).map((value) => phrase(String(value), value)),
  fc.nat(999_999).map((value) => phrase(value.toLocaleString('en-US'), value)),
  fc.nat(9_999).map((value) => phrase(toFullWidth(value.toLocaleString('en-US')), value)),
  fc.integer({ min: 1, max: 9_999 }).map((value) => phrase((value / 10).toFixed(1), value / 10)),
  fc.integer({ min: 1, max: 99 }).map((value) => phrase(`${value}千`, value * 1_000)),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9_999 }))
    .map(([tenThousands, rest]) => phrase(`${tenThousands}万${rest.toLocaleString('en-US')}`, tenThousands * 10_000 + rest)),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9_999 }))
    .map(([billions, rest]) => phrase(`${billions}億${rest}万`, billions * 100_000_000 + rest * 10_000)),
  fc.nat(99).map((value) => phrase(`▲${value}`, value === 0 ? 0 : -value)),
);

const counter = fc.constantFrom(
  '回',
  '人',
  '件',
  '%',
  '％',
  'km',
  '箇所',
  '施設',
  '団体',
  'm<sup>3</sup>',
  '㎡',
  '世帯',
  '円',
  '日',
  '基',
  '作品',
);
const lead = fc.constantFrom('', '', '', '約', '延べ', '各', '計', 'うち', '（', '目標 ', '前年度 ');
const trail = fc.constantFrom('', '', '', '以上', '未満', '（継続）', '増加', 'を実施', '）');

const counted: fc.Arbitrary<Phrase> = fc
  .tuple(lead, printedNumber, counter, trail)
  .map(([before, number, unit, after]) => ({ text: `${before}${number.text}${unit}${after}`, values: number.values }));

const printedDate: fc.Arbitrary<Phrase> = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((year) => phrase(`令和${year}年度`, 2018 + year)),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => phrase(`令和${year}年${month}月`, (2018 + year) * 100 + month)),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => phrase(`令和${toFullWidth(String(year))}年${month}月${day}日`, ((2018 + year) * 100 + month) * 100 + day)),
  fc.integer({ min: 2000, max: 2040 }).map((year) => phrase(`${year}年度`, year)),
);

const structured: fc.Arbitrary<Phrase> = fc.oneof(
  { weight: 6, arbitrary: counted },
  { weight: 2, arbitrary: printedDate },
  { weight: 1, arbitrary: fc.tuple(fc.nat(99), fc.nat(99)).map(([one, other]) => phrase(`${one}回→${other}回に拡充`, one, other)) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(99), fc.nat(99)).map(([one, other]) => phrase(`${one}～${other}人`, one, other)) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(99), fc.nat(999)).map(([one, other]) => phrase(`${one}人（延べ${other}人）`, one, other)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(9), fc.nat(9))
      .map(([one, other]) => phrase(`内訳 東 ${one}件 西 ${other}件 計 ${one + other}件`, one, other, one + other)),
  },
  { weight: 1, arbitrary: fc.nat(99).map((value) => phrase(`第${value}次計画`, value)) },
  { weight: 1, arbitrary: fc.constant(phrase('CO2排出量')) },
);

/** Characters that mean something to the reader, in any order. */
const wildCharacters = [
  ...'0123456789０９,.，．%％年月日度令和元平成R約延べ各計第のうち回人件m万億千百▲△-－～~→（）()「」・○①②③※&<>/ \u3000、。のをにA　ア課部',
];
const wild: fc.Arbitrary<Phrase> = fc
  .array(fc.constantFrom(...wildCharacters), { minLength: 1, maxLength: 24 })
  .map((characters) => ({ text: characters.join(''), values: null }));

/** One bullet: words, numbers and dates in any order. */
const arbitraryStatement: fc.Arbitrary<Phrase> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...nouns),
        fc.array(structured, { maxLength: 3 }),
        fc.constantFrom(' ', ' ', '\u3000', '、'),
        fc.constantFrom('', ...verbs),
      )
      .map(([noun, numbers, separator, verb]) => {
        const pieces = [noun, ...numbers.map(({ text }) => text)];
        // 令和5年4月 and 3日 with a space between them are one date
        const isDate = pieces.some((piece, at) => /月$/u.test(piece) && /^[0-9０-９]{1,2}日/u.test(pieces[at + 1] ?? ''));
        return { text: pieces.join(isDate ? '、' : separator) + verb, values: joinValues(numbers) };
      }),
  },
  { weight: 1, arbitrary: wild },
);

/** The ways in which the conversion lays out the bullets of a cell. */
const layouts: readonly ((texts: readonly string[], gap: string) => string)[] = [
  (texts) => `<ul style="list-style-type: none"> ${texts.map((text) => `<li>${text}</li>`).join(' ')} </ul>`,
  (texts) => `<ul style="list-style-type: none"> ${texts.map((text) => `<li>・${text}</li>`).join(' ')} </ul>`,
  (texts) => texts.map((text) => `・${text}`).join(' '),
  (texts, gap) => texts.map((text) => `・${text}`).join(gap),
  (texts) => texts.map((text) => `<p>・${text}</p>`).join(' '),
  (texts) => texts.map((text) => `○ ${text}`).join('<br/>'),
  (texts) =>
    `<ul> ${texts.map((text, at) => (at % 2 === 0 ? `<li>・${text} <ul> <li>内訳</li> <li>その他</li> </ul> </li>` : `<li>・${text}</li>`)).join('')}</ul>`,
  (texts) => `<ul>${texts.map((text) => `<li>${text}`).join('')}`,
];

const escapeText = (text: string): string => text.replace(/&/gu, '&amp;');
const nestedWords = '内訳その他';
const squeeze = (text: string): string => text.replace(/<\/?sup>/gu, '').replace(/[\s\u3000]+/gu, '');

const arbitraryCell: fc.Arbitrary<DocumentCell> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.array(arbitraryStatement, { minLength: 1, maxLength: 4 }), fc.nat(layouts.length - 1), fc.constantFrom('  ', ' ', '   '))
      .map(([statements, nth, gap]) => {
        const isNested = nth === 6;
        const values = joinValues(statements);
        const texts = statements.map(({ text }, at) => squeeze(text) + (isNested && at % 2 === 0 ? nestedWords : ''));
        return {
          received:
            layouts[nth]?.(
              statements.map(({ text }) => escapeText(text)),
              gap,
            ) ?? '',
          text: values === null ? null : texts.join(''),
          values,
        };
      }),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '　', '・', '－', '<p></p>').map((received) => ({ received, text: '', values: [] })) },
);

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

interface RowSpec {
  readonly initiatives: readonly string[];
  readonly separator: string;
  readonly sections: readonly string[];
  readonly sectionSeparator: string;
  readonly actual: DocumentCell;
  readonly outcome: DocumentCell;
  readonly isPageBreak: boolean;
  readonly isShifted: boolean;
  readonly isParagraph: boolean;
}

const arbitraryRow: fc.Arbitrary<RowSpec> = fc.record(
  {
    initiatives: fc.array(fc.constantFrom(...initiativeTexts), { maxLength: 4 }),
    separator: fc.constantFrom(' ', '  ', ''),
    sections: fc.array(fc.constantFrom(...sectionNames), { maxLength: 5 }),
    sectionSeparator: fc.constantFrom(' ', '  ', '\u3000', '、', '・'),
    actual: arbitraryCell,
    outcome: arbitraryCell,
    isPageBreak: fc.boolean(),
    isShifted: fc.boolean(),
    isParagraph: fc.boolean(),
  },
  { noNullPrototype: true },
);

const arbitraryPillar = fc.record(
  { isHeading: fc.boolean(), goals: fc.array(fc.array(arbitraryRow, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }) },
  { noNullPrototype: true },
);

const header = '組織目標\t取組内容\t課等\t実績\t成果';

/** Documents in the published text form with every quirk of layout that Kariya's has, and numbers in every form. */
export const arbitraryDocument: fc.Arbitrary<GeneratedDocument> = fc
  .array(fc.array(arbitraryPillar, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((departments) => writeDocument(departments));

function writeDocument(specs: readonly (readonly { isHeading: boolean; goals: readonly (readonly RowSpec[])[] }[])[]): GeneratedDocument {
  const departments = departmentNames.slice(0, specs.length);
  const lines = [
    '',
    '**令和4年度**',
    '',
    '**刈谷市組織重点目標（実績・成果）**',
    '',
    '# 目 次',
    '',
    ...departments.map((name, at) => `${name} .....\t${at * 2 + 4}`),
  ];
  const rows: DocumentRow[] = [];
  specs.forEach((pillars, departmentAt) => {
    const department = departments[departmentAt] ?? '';
    lines.push('', `## ${department} 令和4年度組織重点目標（実績・成果）`);
    pillars.forEach(({ isHeading, goals }, pillarAt) => {
      const pillar = pillarAt * 2 + 1;
      lines.push('', `${isHeading ? '### ' : ''}(${pillar}) ${pillarNames[pillar - 1] ?? ''}`, '', header);
      goals.forEach((goalRows, goalAt) => {
        writeGoal(
          goalRows,
          { department, pillar, goal: goalTexts[(departmentAt + pillarAt + goalAt) % goalTexts.length] ?? '' },
          lines,
          rows,
        );
      });
    });
  });
  return { text: `${lines.join('\n')}\n`, rows, departments };
}

function writeGoal(
  specs: readonly RowSpec[],
  place: Pick<DocumentRow, 'department' | 'pillar' | 'goal'>,
  lines: string[],
  rows: DocumentRow[],
): void {
  let markerCount = 0;
  specs.forEach((spec, at) => {
    const isBreak = at > 0 && spec.isPageBreak;
    if (isBreak) lines.push('', header);
    const texts = markerCount === 0 && spec.initiatives.length === 0 ? ['情報提供の充実'] : spec.initiatives;
    const initiatives = texts.map((text, nth) => ({ marker: circled.charAt(markerCount + nth), text }));
    markerCount += initiatives.length;
    const initiativeCell = initiatives
      .map(({ marker, text }) => (spec.isParagraph ? `<p>${marker}${text}</p>` : `${marker}${text}`))
      .join(
        spec.isParagraph
          ? ' '
          : spec.separator === '' && texts.slice(0, -1).every((text) => text.endsWith('。'))
            ? ''
            : spec.separator || ' ',
      );
    const goalCell = at === 0 || isBreak ? place.goal : '';
    const sectionsCell = spec.sections.join(spec.sectionSeparator);
    const isShifted = spec.isShifted && goalCell === '' && initiatives.length > 0 && !spec.isParagraph;
    const cells = [goalCell, initiativeCell, sectionsCell, spec.actual.received, spec.outcome.received];
    lines.push((isShifted ? cells.slice(1) : cells).join('\t'));
    const { actual, outcome } = spec;
    rows.push({ line: lines.length, ...place, goalCell, initiatives, initiativeCell, sectionsCell, actual, outcome, isShifted });
  });
}
