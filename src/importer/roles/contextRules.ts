import { describingRules } from './describingRules';
import { beforeOpenBracket, gapTo, nextNumber, settledResults, toward, when, type RoleRule } from './roleContext';

const bounds = ['以上', '以下', '以内', '未満', '超'];
/** 12地点中11地点: names the whole that a part is taken from. */
export const wholeRule = 'whole it is taken from';

const describes = toward('contextOf');

/** Numerals that bound or describe another, or name the whole it is taken from. In order; the first that applies decides. */
export const contextRules: readonly RoleRule[] = [
  ...describingRules,
  {
    id: 'age',
    role: 'context',
    isPrecise: true,
    decide: (context) => {
      const isAge = /^(?:歳|才|代|か月児|歳児)$/u.test(context.draft.unit ?? '') && !/平均年齢/u.test(context.lead);
      return describes(isAge, nextNumber(context));
    },
  },
  {
    // 1件当たり50万円, 1回18枠
    id: 'rate per one',
    role: 'context',
    isPrecise: true,
    decide: (context) => {
      const { draft, trail, drafts, at } = context;
      if (
        /^(?:当たり|あたり|につき|おおむね(?=[0-9])|対(?![象応策前比面])|毎(?!月|年|週)|ごと|おき|サイクル|周期|ローテーション)/u.test(
          trail,
        ) ||
        (draft.value === 1 && /^(?:当たりの?)?平均/u.test(trail))
      )
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
      // 1人1台: so many for each, not one of them; 1コース8回の教室
      const isCourse = /^(?:コース|クール|講座|期|シーズン)$/u.test(before?.unit ?? '') && draft.unit === '回';
      if (isPerOne && (draft.value === 1 || isCourse || draft.unit === '円')) return when(true);
      if (before?.ruleId === 'rate per one' && text.slice(before.unitEnd, draft.start) === 'おおむね') return when(true);
      // 1名につき2名まで, 1世帯当たり3万円を上限に
      const isForEach =
        before?.ruleId === 'rate per one' && /^(?:当たり|あたり|につき)[^0-9、。]{0,12}$/u.test(text.slice(before.unitEnd, draft.start));
      if (isForEach && /^(?:まで|を(?:上限|限度)|以内)/u.test(context.trail)) return when(true);
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
      // 6会場、各々12時間測定: how long is no count of its own
      const isLong = /^(?:時間|分|分間)$/u.test(following?.unit ?? '');
      return describes(
        isEach && !isOften && !isLong && /^(?:で|にて|において)?[、\s]*各/u.test(gapTo(context, following) ?? ''),
        following,
      );
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
    // 2.0%を下回り、1.8%となった: what was passed on the way to the value that was reached
    id: 'mark that was passed',
    role: 'context',
    decide: (context) => {
      const head = nextNumber(context);
      const gap = gapTo(context, head) ?? '';
      const isPassed = /^(?:台)?を(?:下回|上回|割|超|突破)[^、。0-9]{0,8}、[^、。0-9]{0,8}$/u.test(gap);
      const isReached =
        head !== undefined &&
        /^(?:となっ|とな[りる]|に(?:達|なっ|な[りる])|まで|を(?:記録|達成))/u.test(context.text.slice(head.unitEnd, head.unitEnd + 6));
      return describes(isPassed && isReached && head.unit === context.draft.unit, head);
    },
  },
  {
    // 5回（5中学校区×1回）: what the figure before is the product of
    id: 'factor',
    role: 'context',
    decide: (context) => {
      const { lead, trail, text, draft } = context;
      const isFactor = /^\s?[×✕xX]\s?[0-9]/u.test(trail) || /[0-9][^0-9、。()]{0,6}[×✕xX]\s?$/u.test(lead);
      const head = settledResults(context).at(-1);
      return describes(isFactor && head !== undefined && beforeOpenBracket(text, draft.start) !== '', head);
    },
  },
  {
    // 重要給水施設（47施設）への管路耐震化 5箇所
    id: 'whole in brackets',
    role: 'context',
    decide: (context) => {
      const bare = context.lead.replace(/(?:約|全|計|延べ)$/u, '');
      const opens = bare.endsWith('(');
      const closes = /^(?:以上|以下)?\)(?:への|へ|のうち|の|を|に|で|において)/u.test(context.trail);
      const head = nextNumber(context);
      // 3件（1,204㎡）を売却: a second count of what stands before the bracket is no whole
      const open = context.draft.start - context.lead.length + bare.length - 1;
      const isSecond = context.drafts[context.at - 1]?.unitEnd === open;
      return describes(opens && closes && head !== undefined && !isSecond, head);
    },
  },
  {
    // 電気自動車 3台（全62台）
    id: 'all there are',
    role: 'context',
    decide: (context) => {
      const part = settledResults(context).at(-1);
      const isAll = /[(]全$/u.test(context.lead) && context.trail.startsWith(')');
      return describes(isAll && part?.unit === context.draft.unit, part);
    },
  },
  {
    // 12地点中11地点
    id: wholeRule,
    role: 'context',
    decide: (context) => {
      const head = nextNumber(context);
      // 県内12市中3番目, 5か年のうち3年目
      if (/^(?:中|のうち)(?:上から)?[0-9]{1,4}(?:位|番目|年目|回目)/u.test(context.trail)) return when(true);
      // 9人の合格者のうち2人: what stands between them names the whole
      return describes(head !== undefined && /^(?:中(?![学央間心])|(?:の[^0-9、。]{1,14})?のうち|の内、)/u.test(context.trail), head);
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
      // 園児対象 14回: for whom, not how many there are
      const isForWhom =
        /[\p{Script=Han}\p{Script=Katakana}ー]対象\s?$/u.test(context.lead) || /^(?:回|時間|%|件)$/u.test(context.draft.unit ?? '');
      const isCapacity =
        /(?:定員|定数|募集人[員数]|対象者数?)[は:\s]*(?:各|約|計)?$/u.test(context.lead) ||
        (/人口[は:\s]*約?$/u.test(context.lead) && settledResults(context).length > 0) ||
        (!isForWhom && /対象[は:\s]*(?:各|約|計)?$/u.test(context.lead));
      // 定員は2,340人となりました: it is what was reached
      const isReached = /^(?:とな(?:り|った)|に(?:増|拡大|達)|まで(?:増|拡大))/u.test(context.trail);
      return describes(isCapacity && !isReached, settledResults(context).at(-1) ?? nextNumber(context));
    },
  },
  {
    // 今後10年間の改修計画, 契約期間の3年
    id: 'coming years',
    role: 'context',
    decide: ({ draft, lead, trail }) => {
      const isSpan = /^(?:年間|か年|年|日間|か月間?|週間)$/u.test(draft.unit ?? '');
      return when(
        isSpan &&
          (/(?:今後|向こう)$/u.test(lead) ||
            /^前(?![年期])/u.test(trail) ||
            /^(?:の(?:計画|期間|協定|整備計画)|計画|保存|契約|継続)/u.test(trail)),
      );
    },
  },
];
