import { beforeOpenBracket, gapTo, nextNumber, settledResults, toward, when, type RoleRule } from './roleContext';

const bounds = ['以上', '以下', '以内', '未満', '超'];
/** 12地点中11地点: names the whole that a part is taken from. */
export const wholeRule = 'whole it is taken from';

const describes = toward('contextOf');

/** Numerals that bound or describe another, or name the whole it is taken from. In order; the first that applies decides. */
export const contextRules: readonly RoleRule[] = [
  {
    // 4.2点（5点満点）
    id: 'scale',
    role: 'context',
    isPrecise: true,
    decide: (context) => {
      const isScale = context.trail.startsWith('満点') || (context.draft.unit === '点' && /点\s?[/]\s?$/u.test(context.lead));
      return describes(isScale, settledResults(context).at(-1));
    },
  },
  {
    id: 'years in a row',
    isPrecise: true,
    role: 'context',
    decide: ({ trail }) => when(/^(?:連続|ぶり|に[0-9]{1,2}(?:回|度))/u.test(trail)),
  },
  {
    // 24時間365日の相談体制
    id: 'round the clock',
    role: 'context',
    isPrecise: true,
    decide: ({ draft: { value, unit }, lead, trail }) =>
      when((value === 24 && unit === '時間' && trail.startsWith('365日')) || (value === 365 && unit === '日' && lead.endsWith('24時間'))),
  },
  { id: 'times in years', isPrecise: true, role: 'context', decide: ({ lead }) => when(/[0-9]年に$/u.test(lead)) },
  {
    // 3人に1人
    id: 'one in so many',
    role: 'context',
    isPrecise: true,
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
      const isSize = /(?:[φΦ⌀]|(?<![A-Za-z])[WDH]\s?=|幅員|口径|管径|[直内外]径|勾配)[は:\s]*(?:約)?$/u.test(context.lead);
      // 耐震性貯水槽（40m3級）
      const isGrade = context.draft.unit !== null && /^(?:級|型(?!式)|規模|クラス|相当)/u.test(context.trail);
      return describes(isSize || isGrade, settledResults(context).at(-1) ?? nextNumber(context));
    },
  },
  {
    id: 'fraction',
    role: 'context',
    isPrecise: true,
    decide: ({ draft, lead }) => when(draft.unit === '分の' || /[0-9]分の$/u.test(lead)),
  },
  {
    id: 'limit or average of others',
    role: 'context',
    decide: (context) => {
      const { lead, draft } = context;
      const isLimit =
        /(?:(?:上限|下限|限度)(?:総?額|値)?|単価|期間|会期)\s?(?:は|:)?\s?(?:約)?$/u.test(lead) ||
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
    // 砂と土を1:3で配合
    id: 'ratio',
    role: 'context',
    isPrecise: true,
    decide: ({ draft: { unit, shape }, lead, trail }) =>
      when(shape === 'number' && unit === null && (/^:[0-9]/u.test(trail) || /(?:^|[^0-9:])[0-9]{1,3}:$/u.test(lead))),
  },
  {
    // 補助率1/2, 工事費の12%, 均等割30%: by what a grant or share is reckoned
    id: 'share of a cost',
    role: 'context',
    decide: ({ draft: { unit }, lead, trail }) => {
      const isRate = unit === '%' || unit === '割' || unit === null || unit === '分の';
      const isOfCost = /(?:経費|費用|事業費|工事費|購入費|購入額|価格|料金|家賃|利用料|掛金|使用料)の(?:約)?(?:[0-9]+[/]){0,1}$/u.test(
        lead,
      );
      const isNamed =
        /(?:補助率|助成率|負担率|負担割合|補助割合|利率|年利|税率|手数料率|(?:国|県|市|町|村|都|道|府|自己|申請者|受益者|地元)負担)[は:\s]*(?:[0-9]+[/]){0,1}$/u.test(
          lead,
        );
      // 均等割30%, 受講料の1/4の補助
      const isShare = unit === '%' && /(?:均等|人口|利用|所得|平等|世帯)割[は:\s]*$/u.test(lead);
      const isGranted =
        (/^(?:[/][0-9]+)?(?:相当額?|以内)?(?:の|を)(?:助成|補助|負担|交付)/u.test(trail) ||
          (unit === null && /^(?:[/][0-9]+)?以内/u.test(trail))) &&
        !lead.endsWith('率');
      return when(isRate && (isOfCost || isNamed || isShare || isGranted));
    },
  },
  {
    // 週5日, 週2～3日, but not 週1回: that often something was held
    id: 'days of a week',
    role: 'context',
    decide: ({ drafts, at, draft, lead }) => {
      const goesOn = drafts[at - 1]?.ruleId === 'days of a week' && /[~〜・、]$/u.test(lead);
      return when(/^(?:日間?|時間)$/u.test(draft.unit ?? '') && (/週(?:に|平均)?$/u.test(lead) || goesOn));
    },
  },
  {
    // 各々12時間測定, 1回2時間の講座, 午前中3時間
    id: 'how long each',
    role: 'context',
    decide: ({ draft: { unit }, lead }) =>
      when(
        /^(?:時間|分|分間)$/u.test(unit ?? '') && /(?:各々?|それぞれ|(?<![0-9])1[回日コマ限]|毎[回日]|午前中?|午後)(?:約)?$/u.test(lead),
      ),
  },
  {
    // 1市2町の広域連携
    id: 'members of a region',
    role: 'context',
    isPrecise: true,
    decide: ({ draft: { unit }, lead, trail }) =>
      when(/^[市町村区県]$/u.test(unit ?? '') && (/^[0-9]{1,2}[町村区]/u.test(trail) || /[0-9][市町県]$/u.test(lead))),
  },
  {
    // A4判8ページの冊子, 2泊3日の旅行, 任期2期4年
    id: 'extent of a thing',
    role: 'context',
    decide: ({ draft: { unit }, lead, trail }) => {
      const isPages = /^(?:ページ|頁|P)$/u.test(unit ?? '') && /^(?:の|建て|、?フルカラー|版)/u.test(trail);
      const isStay = unit === '泊' ? /^[0-9]{1,2}日/u.test(trail) : unit === '日' && /[0-9]泊$/u.test(lead);
      const isTerm = (unit === '年' && /(?:任期|[0-9]期)[は:\s]*$/u.test(lead)) || (unit === '期' && /^[0-9]{1,2}年/u.test(trail));
      return when(isPages || isStay || isTerm);
    },
  },
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
        /^(?:当たり|あたり|につき|毎(?!月|年|週)|ごと|おき|サイクル|周期|ローテーション)/u.test(trail) ||
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
