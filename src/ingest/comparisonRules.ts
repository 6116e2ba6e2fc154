import type { QuantityDraft } from './quantityDraft';
import { beforeOpenBracket, counterpart, directYear, gapTo, toward, when, type RoleContext, type RoleRule } from './roleContext';
import { draftsAfter } from './quantityDraft';

const aimsAt = toward('targetOf');
const precedes = toward('priorOf');

const earlierYear =
  /(?:前年度?|昨年度?|前回|前期|前年同[期月日]|一昨年度?|従前|従来|前々年度)(?:実績|の実績|末)?(?:値|数)?(?:は|の|:|に|\s|、)*(?:約|延べ|計)?$/u;

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
export const comparisonRules: readonly RoleRule[] = [
  { id: 'target column', role: 'target', decide: ({ draft }) => when(draft.statement.column === 'target') },
  {
    id: 'named target',
    role: 'target',
    decide: (context) => {
      const { text, draft, lead, trail } = context;
      const isNamed =
        /(?:目標|目標値|目標数|計画値|基準値?)(?:は|を|:|の|\s|\()*(?:約|年|延べ)?$/u.test(lead) ||
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
