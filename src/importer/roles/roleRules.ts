import { draftsAfter, type QuantityDraft } from '../numerals/quantityDraft';
import { nameRules } from './nameRules';
import {
  beforeOpenBracket,
  counterpart,
  directYear,
  gapTo,
  nextNumber,
  settledResults,
  toward,
  when,
  type RoleContext,
  type RoleRule,
} from './roleContext';

const bounds = ['以上', '以下', '以内', '未満', '超'];
/** 12地点中11地点: names the whole that a part is taken from. */
export const wholeRule = 'whole it is taken from';

const describes = toward('contextOf');

/** Numerals that bound or describe another, or name the whole it is taken from. In order; the first that applies decides. */
const contextRules: readonly RoleRule[] = [
  {
    // 4.2点（5点満点）
    id: 'scale',
    role: 'context',
    decide: (context) => {
      const isScale = context.trail.startsWith('満点') || (context.draft.unit === '点' && /点\s?[/]\s?$/u.test(context.lead));
      return describes(isScale, settledResults(context).at(-1));
    },
  },
  { id: 'years in a row', role: 'context', decide: ({ trail }) => when(/^(?:連続|ぶり|に[0-9]{1,2}(?:回|度))/u.test(trail)) },
  {
    // 24時間365日の相談体制
    id: 'round the clock',
    role: 'context',
    decide: ({ draft: { value, unit }, lead, trail }) =>
      when((value === 24 && unit === '時間' && trail.startsWith('365日')) || (value === 365 && unit === '日' && lead.endsWith('24時間'))),
  },
  { id: 'times in years', role: 'context', decide: ({ lead }) => when(/[0-9]年に$/u.test(lead)) },
  {
    // 3人に1人
    id: 'one in so many',
    role: 'context',
    decide: (context) => {
      const { drafts, at, draft, text } = context;
      const { unit, start } = draft;
      const [before, following] = [drafts[at - 1], drafts[at + 1]];
      const isFirst = following?.unit === unit && gapTo(context, following) === 'に';
      const isSecond = before?.unit === unit && text.slice(before?.unitEnd, start) === 'に';
      return when(unit !== null && (isFirst || isSecond));
    },
  },
  {
    // φ150, 幅員 6m
    id: 'size',
    role: 'context',
    decide: (context) => {
      const isSize = /(?:[φΦ⌀]|幅員|口径|管径|[直内外]径|勾配)[は:\s]*(?:約)?$/u.test(context.lead);
      return describes(isSize, settledResults(context).at(-1) ?? nextNumber(context));
    },
  },
  { id: 'fraction', role: 'context', decide: ({ draft, lead }) => when(draft.unit === '分の' || /[0-9]分の$/u.test(lead)) },
  {
    id: 'limit or average of others',
    role: 'context',
    decide: (context) => {
      const { lead, draft } = context;
      const isLimit =
        /(?:上限|下限|限度額?|期間|会期)\s?(?:は|:)?(?:約)?$/u.test(lead) ||
        (/^日間?$/u.test(draft.unit ?? '') && /会期[^。]{0,24}$/u.test(lead));
      const isOfOthers =
        /(?:全国|県内?|都内?|府内?|道内?|国|類似団体|他市|県下|市町村)の?平均(?:値)?(?:は|の|:|\s)*$/u.test(lead) ||
        /(?:早期健全化|環境|国の?)基準(?:値)?(?:の|は|\s)*$/u.test(lead);
      return describes(isLimit || isOfOthers, settledResults(context).at(-1));
    },
  },
  {
    // 133団体／150自治会
    id: 'denominator',
    role: 'context',
    decide: ({ drafts, at, text, draft }) => {
      const previous = drafts[at - 1];
      const gap = previous === undefined ? '' : text.slice(previous.unitEnd, draft.start);
      const isBelow = /^\s?[/]\s?$/u.test(gap) && previous?.shape === 'number' && previous.value <= draft.value;
      return describes(isBelow, previous);
    },
  },
  {
    // 1件当たり50万円, 1回18枠
    id: 'rate per one',
    role: 'context',
    decide: (context) => {
      const { draft, trail, drafts, at } = context;
      if (/^(?:当たり|あたり|につき|毎に|ごと|おき)/u.test(trail) || (draft.value === 1 && /^(?:当たりの?)?平均/u.test(trail)))
        return describes(true, nextNumber(context));
      const follows = drafts[at + 1];
      const isOne = draft.value === 1 && draft.unit !== null && follows?.start === draft.unitEnd && follows.shape === 'number';
      return describes(isOne, settledResults(context).at(-1) ?? follows);
    },
  },
  {
    // 時間外 55回（1回18枠）: the 18
    id: 'measure per one',
    role: 'context',
    decide: (context) => {
      const { drafts, at, draft, text } = context;
      const before = drafts[at - 1];
      const isPerOne = before?.ruleId === 'rate per one' && before.unitEnd === draft.start;
      // 1人1台: so many for each, not one of them
      if (isPerOne && draft.value === 1) return when(true);
      return describes(isPerOne && beforeOpenBracket(text, draft.start) !== '', settledResults(context).at(-1));
    },
  },
  {
    // 3分科会 各3回
    id: 'places of each',
    role: 'context',
    decide: (context) => {
      const following = context.drafts[context.at + 1];
      const isEach = following?.qualifiers.includes('各') === true && following.unit !== context.draft.unit;
      // 12回、各回4,600部: how often is a result of its own
      const isOften = context.draft.unit === '回' && /^[、\s]*各回/u.test(context.trail);
      return describes(isEach && !isOften && /^(?:で|にて|において)?[、\s]*各/u.test(gapTo(context, following) ?? ''), following);
    },
  },
  {
    id: 'age',
    role: 'context',
    decide: (context) => {
      const isAge = /^(?:歳|才|代|か月児|歳児)$/u.test(context.draft.unit ?? '') && !/平均年齢/u.test(context.lead);
      return describes(isAge, nextNumber(context));
    },
  },
  {
    // 年間100日以上欠席生徒は2人
    id: 'bound of a group',
    role: 'context',
    decide: (context) => {
      const { draft, trail } = context;
      const modifies =
        /^(?:以上|以下|以内|未満|超|を超える)の?[\p{L}]/u.test(trail) &&
        !/^(?:以上|以下|以内|未満|超)(?:[をでにと]|の(?:増|減))/u.test(trail);
      const head = nextNumber(context);
      const isOneSentence = head !== undefined && !(gapTo(context, head) ?? '').includes('。');
      return describes(draft.qualifiers.some((qualifier) => bounds.includes(qualifier)) && modifies && isOneSentence, head);
    },
  },
  {
    // 重要給水施設（47施設）への管路耐震化 5箇所
    id: 'whole in brackets',
    role: 'context',
    decide: (context) => {
      const opens = context.lead.replace(/(?:約|全|計|延べ)$/u, '').endsWith('(');
      const closes = /^(?:以上|以下)?\)(?:への|へ|のうち|の|を|に|で|において)/u.test(context.trail);
      const head = nextNumber(context);
      return describes(opens && closes && head !== undefined, head);
    },
  },
  {
    // 12地点中11地点
    id: wholeRule,
    role: 'context',
    decide: (context) => {
      const head = nextNumber(context);
      return describes(head !== undefined && /^(?:中(?![学央間心])|のうち|の内、)/u.test(context.trail), head);
    },
  },
  {
    id: 'one place',
    role: 'context',
    decide: ({ draft, trail }) =>
      when(draft.value === 1 && /^(?:か|カ|ヶ|ケ|ヵ|箇)所$/u.test(draft.unit ?? '') && /^(?:で|に(?!て))/u.test(trail)),
  },
  {
    id: 'capacity',
    role: 'context',
    decide: (context) => {
      const isCapacity = /(?:定員|定数|募集人[員数]|対象者数?|対象|人口)[は:\s]*(?:各|約|計)?$/u.test(context.lead);
      return describes(isCapacity, settledResults(context).at(-1) ?? nextNumber(context));
    },
  },
  {
    // 今後10年間の改修計画, 契約期間の3年
    id: 'coming years',
    role: 'context',
    decide: ({ draft, lead, trail }) => {
      const isSpan = /^(?:年間|か年|年|日間|か月間?|週間)$/u.test(draft.unit ?? '');
      return when(isSpan && (/(?:今後|向こう)$/u.test(lead) || /^(?:の(?:計画|期間|協定|整備計画)|計画|保存|契約|継続)/u.test(trail)));
    },
  },
];

const aimsAt = toward('targetOf');
const precedes = toward('priorOf');

const earlierYear =
  /(?:前年度?|昨年度?|前回|前期|前年同[期月日]|一昨年度?|従前|従来|前々年度)(?:実績|の実績|末)?(?:値|数)?(?:は|の|:|に|\s|、)*(?:約|延べ|計)?$/u;

/** A number with its sign behind a year before. */
const isDifference = ({ folded, start, unit }: QuantityDraft, lead: string): boolean =>
  unit !== null &&
  /(?:前年度?|昨年度?|前回|前期|前年同[期月日])(?:実績)?(?:比|対比|差|より|から|に比べ)?[:\s]*\+?$/u.test(lead) &&
  /^[▲△▼+-]/u.test(folded.slice(lead.endsWith('+') ? start - 1 : start));

/** The number that an arrow or から points to, where it has the same unit. */
function pointedTo(context: RoleContext): QuantityDraft | undefined {
  const following = draftsAfter(context.drafts, context.at).find(({ shape }) => shape === 'number');
  if (following === undefined || following.unit !== context.draft.unit) return undefined;
  const gap = gapTo(context, following) ?? '';
  const isArrow = /^(?:\([^()]{1,14}\)|[^0-9。、]{0,6})\s?(?:→|⇒|➡|➔|⇨)[^0-9。、]{0,12}$/u.test(gap);
  const isFromTo = /^から、?$/u.test(gap) && /^(?:に|へ|まで)/u.test(context.text.slice(following.unitEnd, following.unitEnd + 2));
  return isArrow || isFromTo ? following : undefined;
}

/** Aims and earlier values that a result is compared with. In order; the first that applies decides. */
const comparisonRules: readonly RoleRule[] = [
  { id: 'target column', role: 'target', decide: ({ draft }) => when(draft.statement.column === 'target') },
  {
    id: 'named target',
    role: 'target',
    decide: (context) => {
      const { text, draft, lead, trail } = context;
      const isNamed =
        /(?:目標(?:値|数|額|人数|件数|回数|率|量)?|計画値|基準値?)(?:は|を|:|の|\s|\()*(?:約|年|延べ)?$/u.test(lead) ||
        /^(?:以上|以下|程度|削減|増加?|減少?)?(?:を|の|という)目標/u.test(trail) ||
        /目標値?\s*$/u.test(beforeOpenBracket(text, draft.start));
      return aimsAt(isNamed, counterpart(context));
    },
  },
  {
    // 48回→72回に拡充
    id: 'arrow',
    role: 'prior',
    decide: (context) => {
      const later = pointedTo(context);
      return precedes(later !== undefined, later);
    },
  },
  {
    // 前年▲4件, 前年度比+4件
    id: 'difference to an earlier year',
    role: 'result',
    decide: ({ draft, lead }) => when(isDifference(draft, lead)),
  },
  {
    // 前年度 91手続
    id: 'earlier year named',
    role: 'prior',
    decide: (context) => precedes(earlierYear.test(context.lead) && context.draft.unit !== null, counterpart(context)),
  },
  {
    // 令和3年度 14.9日
    id: 'earlier year printed',
    role: 'prior',
    decide: (context) => {
      const year = directYear(context);
      if (year === null || year >= context.reportYear || context.draft.unit === null) return null;
      const head = counterpart(context);
      return precedes(head !== undefined || /^(?:から|より|と比べ|に比べ)/u.test(context.trail), head);
    },
  },
];

/** All rules in order; the first that applies decides. Roles are defined in data/README.md. */
export const roleRules: readonly RoleRule[] = [
  ...nameRules,
  ...contextRules,
  ...comparisonRules,
  { id: 'result', role: 'result', decide: ({ draft }) => ({ isDoubtful: draft.unit === null }) },
];
