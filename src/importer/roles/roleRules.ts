import { draftsAfter, type QuantityDraft } from '../numerals/quantityDraft';
import { contextRules } from './contextRules';
import { nameRules } from './nameRules';
import { beforeOpenBracket, counterpart, directYear, gapTo, toward, when, type RoleContext, type RoleRule } from './roleContext';

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
  // 訪問 380軒→接続 47軒: an arrow to another thing
  const behind = /[→⇒➡➔⇨](.*)$/u.exec(gap)?.[1] ?? '';
  if (
    /\p{Script=Han}{2}/u.test(
      behind.replace(/令和|平成|(?:今|本|前|昨|同)?年度?末?|現在|時点|目標値?|実績値?|延べ|累計|合計|最終|改定後|改修後|変更後/gu, ''),
    )
  )
    return undefined;
  const isFromTo = /^から、?$/u.test(gap) && /^(?:に|へ|まで)/u.test(context.text.slice(following.unitEnd, following.unitEnd + 2));
  return isArrow || isFromTo ? following : undefined;
}

/** Aims and earlier values that a result is compared with. In order; the first that applies decides. */
const comparisonRules: readonly RoleRule[] = [
  { id: 'target column', role: 'target', isPrecise: true, decide: ({ draft }) => when(draft.statement.column === 'target') },
  {
    id: 'named target',
    role: 'target',
    isPrecise: true,
    decide: (context) => {
      const { text, draft, lead, trail } = context;
      const isNamed =
        /(?:目標(?:値|数|額|人数|件数|回数|率|量)?|計画値|基準値?)(?:は|を|:|の|\s|\()*(?:約|年|延べ)?$/u.test(lead) ||
        /^(?:以上|以下|程度|削減|増加?|減少?)?(?:を|の|という)(?:数値)?目標/u.test(trail) ||
        (/計画(?:数|量|額|件数|回数|人数)?(?:は|の|:|\s)*(?:約|年)?$/u.test(lead) && /^(?:の?ところ|に対し)/u.test(trail)) ||
        /目標値?\s*$/u.test(beforeOpenBracket(text, draft.start));
      return aimsAt(isNamed, counterpart(context));
    },
  },
  {
    // 令和10年度までに30か所を整備する計画; ベンチ4脚の予定だったが
    id: 'planned',
    role: 'target',
    decide: ({ draft, trail, lead }) => {
      const isPlanned =
        /^(?:程度)?(?:を|の|に|へ)?(?:[^、。0-9]{0,12}(?:する|の)|[\p{Script=Han}]{2,4})?(?:計画(?:と|で|を|だ)|予定(?!地|価格|表)|見込み?(?!客))/u.test(
          trail,
        );
      return when(draft.unit !== null && isPlanned && (/までに/u.test(lead) || /予定|見込/u.test(trail)));
    },
  },
  {
    // 48回→72回に拡充
    id: 'arrow',
    role: 'prior',
    isPrecise: true,
    decide: (context) => {
      const later = pointedTo(context);
      return precedes(later !== undefined, later);
    },
  },
  {
    // 前年▲4件, 前年度比+4件
    id: 'difference to an earlier year',
    role: 'result',
    isPrecise: true,
    decide: ({ draft, lead }) => when(isDifference(draft, lead)),
  },
  {
    // 前年度 91手続
    id: 'earlier year named',
    role: 'prior',
    isPrecise: true,
    decide: (context) => {
      const { lead, trail, draft } = context;
      // 前年度の1.6倍, 前年度の96%まで回復: a ratio to it, not its value
      const isRatio =
        draft.unit === '倍' ||
        (/^[%割]$/u.test(draft.unit ?? '') && /の約?$/u.test(lead) && /^(?:程度)?(?:の水準)?(?:に|で|と|まで|へ)/u.test(trail));
      return precedes(earlierYear.test(lead) && draft.unit !== null && !isRatio, counterpart(context));
    },
  },
  {
    // 令和3年度 14.9日
    id: 'earlier year printed',
    role: 'prior',
    isPrecise: true,
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
