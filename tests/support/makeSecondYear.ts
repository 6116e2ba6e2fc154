import { readFileSync } from 'node:fs';
import { ingestBytes } from '../../src/cli/files/buildReportFiles';
import { buildReportIndex, type ReportIndex } from '../../src/domain/reportIndex';
import { emptyCuration } from '../../src/importer/curation/curationSchema';

/**
 * A second year of Kariya's report, made up for tests: the city has published no such document in this form that we know of. It is the published document
 * of fiscal year 2022 with the edits below, so that every difference between the two years is in this list.
 */
export const secondYearNotice = '（試験のために作った架空の文書です。刈谷市が公表したものではありません。）';

/** By the line of the published document: a text and what stands there a year later. */
const edits: readonly (readonly [line: number, from: string, to: string])[] = [
  [5, '**刈谷市組織重点目標（実績・成果）**', `**刈谷市組織重点目標（実績・成果）**\n\n${secondYearNotice}`],
  [38, '4課', '5課'],
  [43, '10回', '12回'],
  [43, '30施設', '28施設'],
  [48, '5件', '7件'],
  [49, '20,186人', '23,410人'],
  [49, '1,860人', '2,140人'],
  [50, '約40%', '約65%'],
  [57, '31人', '28人'],
  [59, '29件', '31件'],
  [67, '99.5%', '99.6%'],
  [67, '30.1%', '29.8%'],
  [72, '62件', '58件'],
  [72, '11件', '15件'],
  [78, '32.2%', '33.0%'],
  [83, '14.9日', '14.7日'],
  [83, '令和5年度 14.7日', '令和5年度 15.1日'],
  [84, '80.0%', '81.2%'],
  [84, '令和5年度 81.2%', '令和5年度 83.5%'],
  [91, '20地区', '22地区'],
  // an undertaking in other words, without a number
  [92, '②消防団の防災活動を支援し、消防力の強化を図ります。', '②消防団の活動を支援し、消防力の強化と団員の確保を図ります。'],
  // one number more, and below one less
  [94, '工事2箇所</li>', '工事3箇所</li> <li>・防災アプリの登録者数 3,205人</li>'],
  [100, '40基', '35基'],
  // counted in another unit
  [100, '街頭防犯カメラ設置 23基', '街頭防犯カメラ設置 20台'],
  [101, '高場', '高揚'],
  // another label
  [101, '交通安全教室の開催 148回', '交通安全教室等の開催 161回'],
  [102, '48回→72回に拡充', '72回'],
  [102, '1回（相談実績 0回）', '3回（相談実績 2回）'],
  [107, '25人 ・防災リーダーフォローアップ講座の開催 1回', '30人'],
  [116, '365件', '512件'],
  // an undertaking and its sentence in other words
  [121, '①ウィズコロナを意識した観光事業の支援を図ります。', '①観光事業の支援を図ります。'],
  [121, '観光協会と感染防止を徹底した安全なイベントを開催 3回', '観光協会と安全なイベントを開催 4回'],
  [127, 'ミライク刈谷2022の実施', 'ミライク刈谷2023の実施'],
  [127, '307人', '290人'],
  [127, '444人', '510人'],
  [127, '142人', '160人'],
  [136, '129,898回', '38,204回'],
  [163, '5回', '7回'],
  [164, '15件', '19件'],
  [166, '28回', '30回'],
  [166, '1,487人', '1,602人'],
  [168, '109回', '121回'],
  // counted in another way
  [169, '支援回数 108回', '支援回数 延べ132回'],
  [172, '129,898回', '38,204回'],
  [178, '1,789件', '1,902件'],
  [199, '93.9%', '97.2%'],
  [217, '1路線', '2路線'],
  [218, '39件', '44件'],
  [218, '40件', '31件'],
  [276, '113人', '98人'],
  [285, '5箇所', '6箇所'],
  [289, '16件', '21件'],
  [321, '88.1%', '90.4%'],
  [328, '3名', '4名'],
  [329, '393作品', '402作品'],
  [329, '2,443作品', '2,390作品'],
  [335, '27人', '29人'],
  [336, '刈谷キラキラ教室の開催 10回', 'かりやキラキラ教室の開催 12回'],
];

/** The task force against the pandemic is gone. */
const dropped = [99];

/** A section of another department now, and an undertaking under another pillar; `first` is the goal that heads the lines there. */
const moved: readonly { readonly lines: readonly number[]; readonly behind: number; readonly first: string | null }[] = [
  { lines: [100, 101, 102], behind: 116, first: null },
  { lines: [178], behind: 171, first: '子育て家庭が身近な場所で相談できるようにします。' },
];

/** Undertakings that nobody had a year before. */
const added: readonly { readonly behind: number; readonly row: string }[] = [
  {
    behind: 50,
    row: '生成AIを安全に使い、仕事の進め方を見直します。\t①生成AIを活用した業務の見直しを推進します。\t情報政策課\t・生成AI研修の開催 4回 ・生成AI研修の受講者数 86人\t・文書作成などの業務の効率化につながった。',
  },
];

const readPublished = (): string => readFileSync('data/kariya-fy2022/source.txt', 'utf8');

/** @throws Error where an edit does not find its text: the list must tell all there is */
function editLine(text: string, line: number): string {
  // what was this year's value is the earlier one a year later
  const later = line === 73 || line === 116 ? text : text.replaceAll('令和4年度', '令和5年度').replaceAll('令和3年度', '令和4年度');
  return edits.reduce((edited, [at, from, to]) => {
    if (at !== line) return edited;
    if (!edited.includes(from)) throw new Error(`Line ${line} does not hold ${from}`);
    return edited.replace(from, () => to);
  }, later);
}

/** The text of the made-up document. */
export function makeSecondYear(): string {
  const lines = readPublished().split('\n');
  const rowOf = (line: number) => editLine(lines[line - 1] ?? '', line);
  const gone = new Set([...dropped, ...moved.flatMap((move) => move.lines)]);
  return lines
    .flatMap((_text, place) => {
      const line = place + 1;
      const own = gone.has(line) ? [] : [rowOf(line)];
      const came = moved.flatMap(({ lines: from, behind, first }) =>
        behind === line
          ? from.map((one, at) => (at === 0 && first !== null ? rowOf(one).replace(/^[^\t]*\t./u, `${first}\t①`) : rowOf(one)))
          : [],
      );
      return [...own, ...came, ...added.flatMap(({ behind, row }) => (behind === line ? [row] : []))];
    })
    .join('\n');
}

/** The made-up report of fiscal year 2023 beside the committed one of 2022, both as the board reads them. */
export function readBothYears(): { readonly earlier: ReportIndex; readonly later: ReportIndex } {
  const { report } = ingestBytes(new TextEncoder().encode(makeSecondYear()), {
    file: 'kariya-fy2023-made-up.txt',
    municipalityCode: '232106',
    fiscalYear: 2023,
    curation: emptyCuration,
  });
  if (report === null) throw new Error('The made-up report is not read');
  const published: ReportIndex = buildReportIndex(JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8')));
  return { earlier: published, later: buildReportIndex(report) };
}
