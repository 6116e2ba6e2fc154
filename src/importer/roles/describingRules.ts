import { beforeOpenBracket, gapTo, nextNumber, settledResults, toward, when, type RoleRule } from './roleContext';

const describes = toward('contextOf');

/** Numerals that say what a thing is like: scales, sizes, shares, lengths of time. They stand before the other rules of context; the first that applies decides. */
export const describingRules: readonly RoleRule[] = [
  {
    // 4.2点（5点満点）
    id: 'scale',
    role: 'context',
    isPrecise: true,
    decide: (context) => {
      const isScale =
        context.trail.startsWith('満点') ||
        (context.draft.unit === '段階' && /^(?:評価|中)/u.test(context.trail)) ||
        (context.draft.unit === '点' && /点\s?[/]\s?$/u.test(context.lead));
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
      when(
        (value === 24 &&
          unit === '時間' &&
          /^(?:365日|(?:対応|体制|可能|利用|受付|いつでも|営業|オープン|年中|オンライン|WEB|Web|の?(?:電話)?(?:相談|受付)))/u.test(
            trail,
          )) ||
          (value === 365 && unit === '日' && lead.endsWith('24時間')),
      ),
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
      // 4校に1人、計5人: the measure of it, not a place
      const isMeasure = (one: typeof draft | undefined): boolean =>
        one?.value === 1 && /^(?:の割合|程度|[、(]\s?(?:合?計|合わせて))/u.test(text.slice(one.unitEnd, one.unitEnd + 8));
      const isPer =
        (isMeasure(following) && gapTo(context, following) === 'に') || (isMeasure(draft) && text.slice(before?.unitEnd, start) === 'に');
      return when(unit !== null && (isFirst || isSecond || isPer));
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
      // 設置率 88.1%（全国 84.3%、県 86.0%）
      const head = settledResults(context).at(-1);
      const isBeside =
        head?.unit === draft.unit &&
        /[(、・\s](?:全国|県内?|都|府|道|国|類似団体|同規模[市町]?|他市)\s?(?:は|:)?\s?$/u.test(lead) &&
        beforeOpenBracket(context.text, draft.start) !== '';
      return describes(isLimit || isOfOthers || isBeside, settledResults(context).at(-1));
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
        /(?:補助率|助成率|プレミアム率|還元率|割引率|付与率|充当率|負担率|負担割合|補助割合|利率|年利|税率|手数料率|(?:国|県|市|町|村|都|道|府|自己|申請者|受益者|地元)負担)[は:\s]*(?:[0-9]+[/]){0,1}$/u.test(
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
    // 5年間で2割減少, 3日間で1.8万人: in how long
    id: 'span of time',
    role: 'context',
    decide: (context) => {
      const isSpan = /^(?:年間?|か年|[かヶケカヵ箇]月間?|週間|日間)$/u.test(context.draft.unit ?? '');
      return describes(isSpan && /^で(?:約|延べ|計|のべ|[^0-9、。はもが]{0,10})[0-9]/u.test(context.trail), nextNumber(context));
    },
  },
  {
    // 妊婦健診（14回分）の助成, 4か月分を無償化
    id: 'portion',
    role: 'context',
    decide: ({ draft: { unit }, trail }) =>
      when(/^(?:回|[かヶケカヵ箇]月|月)$/u.test(unit ?? '') && /^分(?![けかの担離割野譲散析別布])|^分の(?![0-9])/u.test(trail)),
  },
  {
    // 3名1組の大会, 35人学級, 2t車: how a thing is made up
    id: 'make of a thing',
    role: 'context',
    decide: ({ draft: { unit, value }, lead, trail }) => {
      const isTeam = /^[人名]$/u.test(unit ?? '')
        ? /^1(?:組|チーム|班|グループ)/u.test(trail)
        : value === 1 && /[0-9][人名]$/u.test(lead) && /^(?:組|チーム|班|グループ)$/u.test(unit ?? '');
      const isClass = /^[人名]$/u.test(unit ?? '') && /^(?:学級|部屋|クラス|体制|制)/u.test(trail);
      const isLoad =
        /^(?:t|トン|kW|kVA|馬力|cc|L|m3)$/u.test(unit ?? '') &&
        /^(?:車|トラック|ダンプ|積み?(?=[\p{Script=Han}\p{Script=Katakana}])|級)/u.test(trail);
      return when(isTeam || isClass || isLoad);
    },
  },
  {
    // 7分30秒, 1年6か月: the rest of one length of time
    id: 'rest of a time',
    role: 'context',
    decide: (context) => {
      const { drafts, at, draft } = context;
      const before = drafts[at - 1];
      const pair = `${before?.unit ?? ''}${draft.unit ?? ''}`;
      const isRest =
        before?.unitEnd === draft.start && before.shape === 'number' && /^(?:時間分|分秒|年[かヶケカヵ]月|日時間)$/u.test(pair);
      return describes(isRest, before);
    },
  },
];
