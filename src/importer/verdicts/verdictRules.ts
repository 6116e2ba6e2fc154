import type { Confidence, VerdictBasis, VerdictKind } from '../../domain/report';

/** One way in which documents speak of an aim, a plan or an earlier value. */
export interface VerdictRule {
  readonly id: string;
  readonly kind: VerdictKind;
  /** `sentence`: earlier where the sentence names an earlier time before the words. */
  readonly basis: VerdictBasis | 'sentence' | null;
  /** Its match is the document's words. Looks at a text with widths folded. */
  readonly pattern: RegExp;
  readonly confidence: Confidence;
}

// a number with its unit: no more than a few characters, so that a long sentence takes no long time
const number = '約?\\d[\\d,.]{0,12}[万千億]?[^\\d\\s、。・()「」→のをがにからまへ]{0,6}?(?:以上|以下|未満)?';
const aim = '目標(?:値|量|額|件数|人数)?(?:\\([^()]{1,20}\\))?';
const year = '(?:令和|平成)(?:元|\\d{1,2})年度?|(?:19|20)\\d\\d年度?';
const before = `(?:(?:前々|昨|前|一昨)年(?:度|同期|同月)?|前回|コロナ(?:禍|前)|${year})(?:以前|前|末)?(?:の?実績値?|の?水準)?`;
/** How a sentence says that it compares; より and と only where no other meaning is near. */
const beside = '(?:から|比で?|に比べて?|と比べて?|と比較して)';
const earlier = `(?:${before}${beside}|(?:昨|前)年度?(?:より|と)|\\d{1,2}年連続(?:で|して|の))`;
/** 48回→72回に, 1.12倍から1.31倍に, 令和4年度の42.8%から */
const fromTo = `(?:(?:${before}の)?${number}(?:→|⇒|から)(?:${number}(?:に|へと?)?)?)`;

/** What follows a noun of change that tells what came about, not what for: 増加した, 拡充により…, but not 拡大に向け, 縮減を図り, 増加抑制. */
const cameAbout =
  '(?=し(?:た|、|て(?!い(?:く|き))|まし|$)|する(?:こと(?:が|も)(?:で|出)き(?!るよう)|こと(?:で|に)|など)|(?:に|へと?)(?:つな|繋|結び)|(?:と|に)な(?:った|り、|っ)|させ(?:た|、|る)|が?(?:見られた|図られ)|[。)]|\\s|$)';
const attained = '(?=し(?:た|、|て|まし|$)|する(?:こと(?:が|も)(?:で|出)き(?!るよう)|など)|でき(?:た|、|まし)|され|[、。)]|\\s|$)';
/** The subject of 感染が拡大した is no work of the city, a burden (負担) no value. */
const notOfCity = '(?<!感染(?:症)?(?:の|が|者が|者の)?(?:再)?)(?<!負担(?:感)?(?:を|が|の))';
/** An aim in brackets is quoted, not spoken of: 削減目標（2013年度比26%削減）. */
const notQuoted = '(?<!目標(?:値)?\\([^()]{0,40})';

const rule = (
  id: string,
  kind: VerdictKind,
  basis: VerdictRule['basis'],
  pattern: string,
  confidence: Confidence = 'certain',
): VerdictRule => ({ id, kind, basis, pattern: new RegExp(pattern, 'gu'), confidence });

/** A change as a noun with する, as a short sign behind its number, and as a verb. */
function changeRules(kind: VerdictKind, nouns: string, sign: string, verb: string): VerdictRule[] {
  return [
    rule(`${kind} from to`, kind, 'earlier', `${notQuoted}${fromTo}(?:(?:${nouns})${cameAbout}|${sign}|${verb})`),
    rule(`${kind} against earlier`, kind, 'earlier', `${notQuoted}${earlier}(?:${number})?の?(?:(?:${nouns})${cameAbout}|${sign}|${verb})`),
    rule(`${kind} by number`, kind, 'sentence', `${notQuoted}${number}の?(?:(?:${nouns})(?:${cameAbout}|(?=、))|${sign}|${verb})`),
    rule(`${kind} in words`, kind, 'sentence', `${notQuoted}${notOfCity}(?:(?:${nouns})${cameAbout}|${verb})`, 'likely'),
  ];
}

/** In the order in which they decide: words that one rule has taken are no other rule's. */
export const verdictRules: readonly VerdictRule[] = [
  rule(
    'aim fallen short of',
    'missed',
    'aim',
    `${aim}[をに](?:大きく|やや|わずかに)?(?:下回(?:った|る|り)|(?:は|も)?(?:届か|達し)なかった)`,
  ),
  rule('aim not met', 'missed', 'aim', `${aim}(?:を|が|は)?(?:未達成?|達成(?:は|が)?(?:でき|し|され)(?:なかった|ませんでした))`),
  rule(
    'aim exceeded',
    'exceeded',
    'aim',
    `${aim}を(?:大きく|大幅に|やや|わずかに)?(?:上回(?:った|る|り)|超え(?:た|る)?|超過)(?!よう|ため|ことを)`,
  ),
  rule('aim met', 'met', 'aim', `${aim}(?:(?:の|である)?${number})?(?:を|が|は)(?:概ね|おおむね)?達成${attained}`),
  rule('aim reached', 'met', 'aim', `${aim}(?:(?:の|である)?${number})?に(?:達した|到達した)`),
  rule('as the aim says', 'met', 'aim', '目標(?:どおり|通り|とおり)'),
  rule('number attained', 'met', null, `${number}を達成${attained}`, 'likely'),
  rule('plan attained', 'met', 'plan', `(?:計画|予定)(?:値|数|量)?を達成${attained}`),
  rule(
    'plan exceeded',
    'exceeded',
    'plan',
    '(?:計画|予定|想定|見込み?)(?:値|数|量)?を(?:大きく|大幅に|やや)?(?:上回(?:った|る|り)|超え(?:た|る))',
  ),
  rule('plan fallen short of', 'missed', 'plan', '(?:計画|予定|想定|見込み?)(?:値|数|量)?を(?:大きく|大幅に|やや)?下回(?:った|る|り)'),
  rule(
    'as planned',
    'asPlanned',
    'plan',
    '(?:当初の?)?(?:(?:予定|計画)し(?:てい)?た[^、。]{0,12}?|計画|予定|工程|スケジュール)(?:どおり|通り|とおり)(?!(?:に|の|には)?[^、。]{0,12}(?:でき(?:な|ず)|進ま[なず]|いか[なず]|なら[なず]|よう))',
  ),
  rule(
    'planned work done',
    'asPlanned',
    'plan',
    '(?:当初)?(?:予定|計画)し(?:てい)?た[^、。]{1,30}?を(?:すべて|全て)?(?:完了|実施|開催|終了|整備)(?!でき(?:な|ず)|しな|す?べ)',
  ),
  rule(
    'plan carried out',
    'asPlanned',
    'plan',
    `計画に(?:掲げ|定め|位置付け|位置づけ)(?:た|る|られた)[^、。]{1,30}?を(?:完了|実施|構築|整備|実現|達成)${attained}`,
    'likely',
  ),
  rule(
    'equal to earlier',
    'unchanged',
    'earlier',
    `${before}(?:と|とは?ほぼ)(?:の[^、。]{0,6})?(?:ほぼ)?(?:同数|同程度|同水準|同率|同額|同じ|変わら)`,
  ),
  rule('level with earlier', 'unchanged', 'earlier', `(?:(?:昨|前)年度?|例年)並み`),
  rule('more than earlier', 'exceeded', 'earlier', `${before}を(?:大きく|大幅に|やや|わずかに)?(?:上回(?:った|る|り)|超え(?:た|る))`),
  rule('less than earlier', 'missed', 'earlier', `${before}を(?:大きく|大幅に|やや|わずかに)?下回(?:った|る|り)`),
  ...changeRules('expanded', '拡充|拡大', '(?!)', '(?!)'),
  ...changeRules(
    'increased',
    '増加|上昇|増員|増額|(?<=から)(?:向上|改善)|(?<=(?:率|数|額|量|割合|満足度|認知度)が)向上',
    '増(?=[)、。となでの\\s]|$)',
    '増やし(?:た|(?=[、。て]|$))|増やす(?=こと(?:が|も)(?:で|出)き(?!るよう)|こと(?:で|に))|増え(?:た|(?=[、。て]|$))|伸び(?:た|(?=[、。]|$))',
  ),
  ...changeRules(
    'decreased',
    '減少|削減|低下|短縮|縮減|減額',
    '減(?=[)、。となでの\\s]|$)',
    '減らし(?:た|(?=[、。て]|$))|減らす(?=こと(?:が|も)(?:で|出)き(?!るよう)|こと(?:で|に))|減っ(?:た|て)|減り(?=[、。]|$)',
  ),
  rule('value kept', 'unchanged', 'sentence', `(?:ゼロを|(?<=(?:率|数|額|量|水準|割合)を)|${number}を)維持${attained}`, 'likely'),
  rule('no change', 'unchanged', 'sentence', '横ばい|増減な(?:し|く)|変化(?:は|が)?な(?:し|かった)'),
  rule('continued in brackets', 'continued', null, '(?<=\\()継続(?=\\))'),
  rule(
    'work continued',
    'continued',
    null,
    '継続(?=し(?:た|、|て(?!い(?:く|き)))|する?ことが(?:で|出)き|(?:配置|実施|開催|運用|設置|開設|支給)(?!予定))',
    'likely',
  ),
];

const earlierAt = new RegExp(earlier, 'u');

/** Whether a part of a sentence compares with an earlier time: 昨年度と, 令和元年度と比べ. */
export const namesEarlier = (text: string): boolean => earlierAt.test(text);
