import { draftsBefore, type QuantityDraft } from '../numerals/quantityDraft';
import { isActionPhrase, isMeasurePhrase, nameMeasure, readPhrase, stripAction, stripMeasure, type Phrase } from './phrases';
import { closingDeed } from './nounBehind';
import { groupBy } from '../../domain/collections';

const maxLabel = 80;

/**
 * Writes the label of every quantity of one statement: the words before the number, the heading they stand under, and what the
 * unit counts (総合計画審議会の開催 4回 → 総合計画審議会の開催回数). Dates and names keep their own text.
 * @param drafts of one statement with roles, kinds and relations; changed in place
 * @param above the line of the cell under which the statement stands
 */
export function labelQuantities(drafts: readonly QuantityDraft[], above = ''): void {
  const statement = drafts[0]?.statement;
  if (statement === undefined) return;
  let heading = above;
  // the number whose own words the heading is: then the next may stand beside it
  let owner: QuantityDraft | null = null;
  let previous: QuantityDraft | null = null;
  drafts.forEach((draft, at) => {
    if (draft.role === 'date' || draft.role === 'name') {
      draft.label = draft.role === 'date' ? statement.text.slice(draft.start, draft.end) : nameAround(statement.text, draft);
      return;
    }
    if (draft.ruleId === 'age') {
      draft.label = [statement.text.slice(draft.start, draft.end), draft.unit, draft.qualifiers[0]].join('');
      return;
    }
    const phrase = readPhrase(draft, boundaryBefore(draft, draftsBefore(drafts, at)));
    // a new sentence stands under no heading of the one before
    const isNewSentence = previous !== null && phrase.own !== '' && draft.folded.slice(previous.unitEnd, draft.start).includes('。');
    if (previous === null || phrase.heading !== '' || isNewSentence) {
      heading = phrase.heading === '' ? above : phrase.heading;
      owner = null;
    } else if (owner !== null && isSibling(phrase.own, heading, draft, previous, owner)) heading = '';
    // 男性 12人 女性 30人 計 42人: the words of one part are no heading of the total
    if (phrase.own === '' && owner !== null && draftsBefore(drafts, at).some(({ relations }) => relations.get('partOf') === draft))
      heading = '';
    const named = onlyAge.test(phrase.own) ? heading.replace(ageBefore, '') : heading;
    draft.label = finishLabel(labelOf(phrase, named, draft, previous));
    if (heading === '' && !phrase.isNounBehind && phrase.own !== '') {
      heading = phrase.own;
      owner = draft;
    }
    previous = draft;
  });
}

/** Who took part, how much came of it: words that mean nothing without the thing that stands before them. */
const dependent =
  /^(?:延べ|うち|内訳|対象|平均)|^(?:参加|利用|応募|来場|来館|入場|受講|受診|申込|出席|出展|相談|回答|修了|登録)(?:者|人|団体|世帯|件|数|回|率|$)/u;

/**
 * 議案87件、陳情3件: whether a number counts another thing than the one before it, whose words are then no heading of its own.
 * A part (合計 42人 男性 12人), what stands in its bracket, who took part in it and what it is compared with are none.
 * @param owner the number whose words the heading is
 */
function isSibling(own: string, heading: string, draft: QuantityDraft, previous: QuantityDraft, owner: QuantityDraft): boolean {
  const { folded, start, relations } = draft;
  const gap = folded.slice(previous.unitEnd, start);
  const isCompared = draft.role !== 'result' || draft.kind === 'change';
  const isInBracket = isOpen(folded, owner.unitEnd, start) && !isOpen(folded, 0, owner.start);
  if (isCompared || isInBracket || relations.get('partOf') === owner || /うち|内訳/u.test(gap)) return false;
  if (own === '' || dependent.test(own) || onlyAge.test(own) || own.includes(heading)) return false;
  const isListed = /^[^0-9]{0,8}?[、,，・/]/u.test(gap);
  if (draft.unit !== previous.unit) return isListed && !isMeasurePhrase(own);
  return isListed || !isMeasurePhrase(heading);
}

/** As far back a bracket may have opened. */
const bracketReach = 200;

/** Whether a bracket that opened between two places is still open at the second. */
function isOpen(text: string, from: number, to: number): boolean {
  const part = text.slice(Math.max(from, to - bracketReach), to);
  return part.lastIndexOf('(') > part.lastIndexOf(')');
}

/** 64歳以下: an age that stands for people named before. */
const onlyAge = /^[0-9]{1,3}歳(?:以上|以下|未満|代|児)?$/u;
const ageBefore = /^[0-9]{1,3}歳(?:以上|以下|未満|代)?の(?=[\p{L}])/u;

/** Labels of numbers that name another count of a labelled thing: taken over from it. */
export function labelRelated(drafts: readonly QuantityDraft[]): void {
  for (const draft of drafts) {
    const same = draft.relations.get('sameAs') ?? draft.relations.get('priorOf');
    if (same !== undefined) draft.label = same.label;
    const other = draft.relations.get('alternativeOf');
    if (other === undefined) continue;
    const [base, part] = splitBracket(other.label);
    const isOtherUnit = draft.unit !== other.unit;
    draft.label = isOtherUnit
      ? `${nameMeasure(stripMeasure(base, other.unit), draft)}${part}`
      : `${base.replace(/実?(利用者数|参加者数|人数|者数|数)$/u, '延べ$1')}${part}`;
  }
}

const perOne = /^(?:当たり|あたり|につき)/u;

/** What stands before a number without the 1件 of 「1件当たりの時間を約3分短縮」 and the 1人 of 「1人1日当たり」: they belong to its label. */
function dropPerOne(before: readonly QuantityDraft[]): readonly QuantityDraft[] {
  const last = before.at(-1);
  if (last?.ruleId !== 'rate per one' || !perOne.test(last.folded.slice(last.unitEnd, last.unitEnd + 3))) return before;
  const earlier = before.at(-2);
  return before.slice(0, earlier?.ruleId === 'rate per one' && earlier.unitEnd === last.start ? -2 : -1);
}

/** Without the 0歳児 of 「入園児数 0歳児 6人」 and the 65歳 of 「65歳以上の参加者 84人」: how old they are belongs to the label. */
function dropAge({ folded, start, ruleId }: QuantityDraft, before: readonly QuantityDraft[]): readonly QuantityDraft[] {
  const last = before.at(-1);
  const isListed = /[0-9][歳代]?(?:[・、~〜]|から)$/u.test(folded.slice(Math.max(0, (last?.start ?? 0) - 4), last?.start ?? 0));
  const isOwn = ruleId !== 'age' && last?.ruleId === 'age' && !isListed && /^[^0-9、。]{0,12}$/u.test(folded.slice(last.unitEnd, start));
  return isOwn ? before.slice(0, -1) : before;
}

/** Index after the last number (with unit and closing bracket) before a quantity that is not a date or name. */
function boundaryBefore(draft: QuantityDraft, before: readonly QuantityDraft[]): number {
  const { folded, start } = draft;
  const previous = dropAge(draft, dropPerOne(before)).findLast(({ role }) => role !== 'date' && role !== 'name');
  if (previous === undefined) return 0;
  const rest = folded.slice(previous.unitEnd, start);
  const closing = closingDeed.exec(rest) ?? /^(?:以上|以下|未満|程度|に拡充|増加|減少)?[^(]{0,12}?\)/u.exec(rest);
  return previous.unitEnd + (closing?.[0].length ?? 0);
}

function labelOf(phrase: Phrase, heading: string, draft: QuantityDraft, previous: QuantityDraft | null): string {
  // 観客数は2,500人で、前年度比で300人増加
  if (draft.kind === 'change' && /^(?:対?前年度?|昨年度?)?比$/u.test(phrase.own) && previous !== null && previous.role === 'result')
    return `${previous.label.replace(/の増減$/u, '')}の増減`;
  const { own, isNounBehind, continuesHeading } = phrase;
  if (isNounBehind) return heading === '' ? nameMeasure(own, draft) : `${nameMeasure(own, draft)}（${heading}）`;
  // 受診率の目標値60%に対し、実績は57.4%
  if ((own === '' || own === '実績') && previous?.relations.get('targetOf') === draft)
    return nameMeasure(previous.label.replace(/の?目標(?:値|数|額|件数|人数)?$|目標(?=(?:回数|件数|人数|率|額)$)/u, ''), draft);
  if (own === '' && previous?.relations.get('priorOf') === draft) return previous.label;
  if (own === '' && previous?.relations.get('partOf') === draft) return nameMeasure(heading, draft);
  if (own === '' && previous !== null && previous.unit === draft.unit) return previous.label;
  if (own === '' && previous?.role === 'context' && heading !== '') {
    // 2部会 各4回, and after a size (φ1,200mm L=310m), which named nothing
    const isEach = previous.relations.get('contextOf') === draft && draft.qualifiers.includes('各');
    return isEach ? `${nameMeasure(heading, draft)}（各${previous.unit ?? ''}）` : nameMeasure(heading, draft);
  }
  if (own === '') return previous === null ? nameMeasure(heading, draft) : labelLikePrevious(previous, heading, draft);
  if (continuesHeading) return nameMeasure(`${stripMeasure(heading, previous?.unit ?? null)}${own}`, draft);
  if (onlyAge.test(own) && heading !== '') return `${nameMeasure(heading, draft)}（${own}）`;
  const measure = nameMeasure(own, draft);
  if (heading === '' || heading === own || own.includes(heading)) return measure;
  const base = stripAction(heading);
  if (base.endsWith(own)) return nameMeasure(heading, draft);
  if (listItem.test(own)) return `${nameMeasure(heading, draft)}（${own.replace(listItem, '')}）`;
  const isMeasured = isMeasurePhrase(heading);
  const isOfOtherUnit = isMeasured && previous !== null && previous.unit !== draft.unit;
  const isPart = isMeasured && !isOfOtherUnit && !isMeasurePhrase(own);
  if (!isPart && !heading.includes(own) && (isMeasurePhrase(own) || isActionPhrase(own) || isOfOtherUnit))
    // who came is not what was done: 来場者数 1万320人 出展 86団体
    return base === '' || own.includes(base) || (isOfOtherUnit && !isMeasurePhrase(own) && /[者客]数?$/u.test(base))
      ? measure
      : `${base}の${measure}`;
  return `${nameMeasure(heading, draft)}（${own}）`;
}

/** －道の駅 14万2千人 under 観光入込客数. */
const listItem = /^[-−－‐]+(?=\p{L})/u;

/** A second number directly behind the first (2回 31人): the same thing in another unit. */
function labelLikePrevious(previous: QuantityDraft, heading: string, draft: QuantityDraft): string {
  const [label, part] = splitBracket(previous.label);
  const base = stripAction(part === '' ? stripMeasure(label, previous.unit) : heading);
  if (!/^[人名]$/u.test(draft.unit ?? '')) return `${nameMeasure(base, draft)}${part}`;
  const verb = /利用/u.test(base) ? '利用' : /窓口|受付|相談/u.test(base) ? '来場' : '参加';
  return `${base === '' ? '' : `${base}の`}${verb}人数${part}`;
}

/** 「開催回数（市民だより）」 → 開催回数 and （市民だより）. */
function splitBracket(label: string): [string, string] {
  const part = /（[^（）]*(?:（[^（）]*）[^（）]*)?）$/u.exec(label)?.[0] ?? '';
  return [label.slice(0, label.length - part.length), part];
}

/** What a number is called that stands alone; its initiative's topic will follow. */
const bareLabel = '数値';

function finishLabel(label: string): string {
  const finished = label.replace(/\(/gu, '（').replace(/\)/gu, '）').replace(/~/gu, '～').normalize('NFC').trim().slice(0, maxLabel);
  return finished === '' ? bareLabel : finished;
}

/** 「第8期計画」 around its 8: the run of letters without particles, at most 20 to either side. */
function nameAround(text: string, { start, end }: QuantityDraft): string {
  const before = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{0,20}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = (/^[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{0,20}/u.exec(text.slice(end, end + 20))?.[0] ?? '').replace(/約$/u, '');
  return `${before}${text.slice(start, end)}${after}`;
}

/**
 * Makes labels of different things differ within a department: what repeats gets its initiative's topic in brackets, and where
 * even that repeats the goal's. The same thing (sameAs, prior, target, alternative of one another) may share a label.
 * @param drafts of the whole report, document order; changed in place
 * @returns the quantities whose labels still repeat
 */
export function separateLabels(drafts: readonly QuantityDraft[]): QuantityDraft[] {
  const topics = [
    ({ statement }: QuantityDraft) => topicWords(statement.initiative.text),
    ({ statement }: QuantityDraft) => topicWords(statement.initiative.goal.text),
    ({ statement }: QuantityDraft) => topicWords(statement.text),
  ];
  for (const topicOf of topics) {
    for (const group of repeatedLabels(drafts)) {
      const named = group.map((draft) => ({ draft, topic: topicOf(draft) }));
      const first = named[0]?.topic;
      if (named.every(({ topic }) => topic === first)) continue;
      for (const { draft, topic } of named) if (topic !== '' && !draft.label.includes(topic)) draft.label = `${draft.label}（${topic}）`;
    }
  }
  return repeatedLabels(drafts).flat();
}

/** Labels up to this length (協議会の開催回数, 支援者数) name nothing by themselves. */
const shortLabel = 7;

/** Names of bodies and events that every department has. */
const commonName =
  /^(?:協議会|部会|検討部会|委員会|策定委員会|推進委員会|会議|研修会?|審議会|検討会|イベント|教室|講座|訓練|参加者|利用者|登録者|相談|ワークショップ)(?!等?の?[^の]{6})/u;

/** Gives labels too short to be understood without their row the topic of their initiative: 支援者数（生活保護受給者）. */
export function labelBare(drafts: readonly QuantityDraft[]): void {
  for (const draft of drafts) {
    const isBare =
      draft.role === 'result' && !draft.relations.has('sameAs') && (draft.label.length <= shortLabel || commonName.test(draft.label));
    const topic = isBare ? topicWords(draft.statement.initiative.text) : '';
    if (topic !== '' && !draft.label.includes(topic)) draft.label = `${draft.label}（${topic}）`;
  }
}

/** Groups of achievements of one department that share a label though they are different things. */
export function repeatedLabels(drafts: readonly QuantityDraft[]): QuantityDraft[][] {
  const achievements = drafts.filter(
    ({ role, relations }) => role === 'result' && !relations.has('sameAs') && !relations.has('alternativeOf'),
  );
  const keyOf = ({ statement, label, counting }: QuantityDraft): string =>
    [statement.initiative.goal.department, label, counting].join('\u0000');
  return [...groupBy(achievements, keyOf).values()].filter((group) => group.length > 1);
}

/** The first noun phrase of an undertaking: up to the particle or comma that ends it, at most 24 characters. */
function topicWords(text: string): string {
  const phrase =
    /^(.{2,24}?)(?:を|により|によ|において|における|に対|に基|に努め|に合わせ|に向け|と連携|と協議|として|とともに|について|への|へ|が|は|、|。|し、|\s|$)/u.exec(
      text,
    )?.[1] ?? text.slice(0, 16);
  return phrase.replace(/（[^）]*$/u, '').replace(/[にでの]$/u, '');
}
