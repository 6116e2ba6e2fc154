const deed = '[\\p{Script=Han}]{2,4}';
const done = '(?:し(?!く)|する|す(?=る)|され)';
/** What is said in one word behind a number: 12校参加, 40点応募）. */
const shortDeeds = '参加|応募|申込|出展|来場|利用|受講|受診|登録|認定|採択|成約|採用|交付|配布|回収|回答|発行|作製|作成';

interface Way {
  readonly pattern: RegExp;
  readonly nameOf: (match: RegExpExecArray) => string;
  /** Says more than any words before the number do. */
  readonly isTelling?: true;
}

/** Ways in which a sentence names behind the number what it counts, each with the words that become its name. */
const ways: readonly Way[] = [
  {
    // 3人を花いっぱい推進員として任命した
    pattern: new RegExp(`^を([^、。0-9をと]{2,20})として(${deed})${done}`, 'u'),
    nameOf: ([, what = '', how = '']) => `${what}の${how}`,
    isTelling: true,
  },
  // 31件を計画に反映した
  { pattern: new RegExp(`^を[^、。0-9]{1,14}[にへ](${deed})${done}`, 'u'), nameOf: ([, how = '']) => how },
  {
    // 5棟について、外壁の診断を行った
    pattern: /^について、?([^、。0-9]{2,16})を(?:行|実施)/u,
    nameOf: ([, what = '']) => what,
    isTelling: true,
  },
  // 町民9人が指導者登録を受けた
  { pattern: /^[がは]([^、。0-9がはを]{2,14})(?:を受け|に合格)/u, nameOf: ([, what = '']) => what, isTelling: true },
  // 4人が受講した
  { pattern: new RegExp(`^[がは](${deed})(?:${done}|[。)]|$)`, 'u'), nameOf: ([, how = '']) => how, isTelling: true },
  // 86人が「満足」と回答した
  { pattern: /^が、?「?([^、。0-9「」]{2,20})」?と(?:回答|答え)/u, nameOf: ([, what = '']) => `${what}と回答`, isTelling: true },
  // 7社から提案があった
  { pattern: /^から(?:の)?([\p{Script=Han}]{2,4})(?:が|を)/u, nameOf: ([, how = '']) => how, isTelling: true },
  {
    // 町内2か所（東公民館）で夜間講座を実施した, 4か所の学習館で読書会を実施した
    pattern:
      /^(?:\([^()]{1,30}\))?(?:の[^、。0-9をで]{1,14})?(?:において|にて|で)、?([^、。0-9をで]{2,24})を(?:実施|開催|行|運営|開設|整備)/u,
    nameOf: ([, what = '']) => `${what}の実施`,
  },
  // 8会場での健康相談会
  { pattern: /^での([\p{Script=Han}\p{Script=Katakana}ー]{3,14})/u, nameOf: ([, what = '']) => what },
  { pattern: new RegExp(`^(${shortDeeds})(?=[、。)\\s]|$)`, 'u'), nameOf: ([, how = '']) => how },
];

/**
 * The noun that a sentence prints behind a number and its unit; '' where there is none.
 * @param behind text from behind the unit, widths folded
 * @param isUnnamed whether the words before the number name nothing, or only a place
 */
export function readNounBehind(behind: string, isUnnamed: boolean): string {
  for (const { pattern, nameOf, isTelling } of ways) {
    const match = isUnnamed || isTelling === true ? pattern.exec(behind) : null;
    if (match !== null) return nameOf(match);
  }
  return '';
}

/** 5校参加、40点: the deed that a number closes with is no name of the next. */
export const closingDeed = new RegExp(`^(?:${shortDeeds})(?=[、。)])`, 'u');

/** 40基設置した, 3人を採用した: what was done with what is counted. */
const deedBehind = new RegExp(`^を?(${deed})(?:${done}|[。、]|を行|$)`, 'u');

/** A named thing with what was done to it behind its number: 防犯灯を40基設置した → 防犯灯の設置; as it is where nothing was. */
export function addDeed(named: string, before: string, behind: string): string {
  const how =
    /(?:[\p{Script=Han}\p{Script=Katakana}ー)」]|を|新たに)$/u.test(before) && !/[月週年]$/u.test(before)
      ? (deedBehind.exec(behind)?.[1] ?? '')
      : '';
  const isSaid = how === '' || named.includes(how) || /(?:増加|減少|上昇|低下|達成|超過|予定|以上|以下)/u.test(how);
  return isSaid ? named : `${named}の${how}`;
}
