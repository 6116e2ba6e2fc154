import type { Role } from '../domain/report';
import { westernYear } from '../domain/fiscalYear';
import { ordinalUnits } from './counters';
import { foldWidth } from './foldWidth';
import type { QuantityDraft, RelationKind } from './quantityDraft';

/** What a rule may look at: the quantities of one statement and the text around the one in question. */
export interface RoleContext {
  readonly drafts: readonly QuantityDraft[];
  readonly at: number;
  readonly draft: QuantityDraft;
  /** Widths folded. */
  readonly text: string;
  /** Up to 40 characters before the number, and after its unit. */
  readonly lead: string;
  readonly trail: string;
  readonly reportYear: number;
}

interface Decision {
  readonly relation?: RelationKind;
  readonly head?: QuantityDraft | undefined;
  readonly isDoubtful?: boolean;
}

interface RoleRule {
  readonly id: string;
  readonly role: Role;
  /** The decision where the rule applies, otherwise null. */
  readonly decide: (context: RoleContext) => Decision | null;
}

const reach = 40;
const yes: Decision = {};
const when = (applies: boolean): Decision | null => (applies ? yes : null);
const bounds = ['以上', '以下', '以内', '未満', '超'];

const next = ({ drafts, at }: RoleContext): QuantityDraft | undefined =>
  drafts.slice(at + 1).find(({ shape, unit }) => shape === 'number' && !(unit !== null && ordinalUnits.has(unit)));
const between = (text: string, one: QuantityDraft | undefined, other: QuantityDraft | undefined): string | null =>
  one === undefined || other === undefined ? null : text.slice(one.unitEnd, other.start);
const settled = ({ drafts, at }: RoleContext): QuantityDraft[] =>
  drafts.slice(0, at).filter(({ role, shape }) => role === 'result' && shape === 'number');

/** The other value a prior or target is compared with: the nearest settled one of its unit, otherwise the next of its unit. */
function counterpart(context: RoleContext): QuantityDraft | undefined {
  const isLike = ({ unit, shape }: QuantityDraft): boolean => shape === 'number' && unit === context.draft.unit;
  return settled(context).findLast(isLike) ?? context.drafts.slice(context.at + 1).find(isLike);
}

/** Fiscal year of the date printed directly before a number, at most a particle away; a date in kanji (令和元年度) counts too. */
function directYear({ drafts, at, text, draft, lead }: RoleContext): number | null {
  const first = /(令和|平成|昭和)元年度?(?:末|実績)?[はのに:、\s]*$/u.exec(lead);
  if (first !== null) return westernYear(first[1] ?? '', 1);
  const date = drafts.slice(0, at).findLast(({ shape }) => shape === 'date');
  if (date === undefined) return null;
  const gap = text.slice(date.end, draft.start);
  return /^(?:末|時点|現在|実績|中)?[はのに:、\s]*(?:約|延べ|計)?$/u.test(gap) ? date.dateYear : null;
}

/** Text before the bracket that is open at a place, '' where none is. */
function beforeOpenBracket(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - 80), at);
  const open = Math.max(lead.lastIndexOf('('), lead.lastIndexOf('「'));
  return open > lead.lastIndexOf(')') ? lead.slice(0, open) : '';
}

/** In order; the first that applies decides. Roles are defined in data/README.md. */
const rules: readonly RoleRule[] = [
  { id: 'date', role: 'date', decide: ({ draft }) => when(draft.shape === 'date') },
  { id: 'telephone', role: 'name', decide: ({ draft }) => when(draft.shape === 'telephone') },
  { id: 'ordinalPrefix', role: 'name', decide: ({ lead }) => when(/第\s?$|No\.?\s?$/iu.test(lead)) },
  { id: 'ordinalUnit', role: 'name', decide: ({ draft }) => when(draft.unit !== null && ordinalUnits.has(draft.unit)) },
  {
    id: 'latinName',
    role: 'name',
    decide: ({ lead, trail, draft }) => when(/[A-Za-z]-?$/u.test(lead) || (draft.unit === null && /^[A-Za-z]/u.test(trail))),
  },
  {
    id: 'numberedPlace',
    role: 'name',
    decide: ({ draft, lead, trail }) =>
      when(
        /^(?:地区|工区|区|団地|号|区画|条)$/u.test(draft.unit ?? '') &&
          /[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(lead) &&
          /^[\p{Script=Han}\p{Script=Katakana}]/u.test(trail),
      ),
  },
  {
    id: 'gluedName',
    role: 'name',
    decide: ({ draft, lead, trail }) =>
      when(
        draft.unit === null &&
          draft.qualifiers.length === 0 &&
          /[\p{Script=Han}\p{Script=Katakana}ーぁ-ん]$/u.test(lead) &&
          !/[はがをにでと約計]$/u.test(lead) &&
          !/^(?:\s|$|[、。)→⇒~〜～・])/u.test(trail),
      ),
  },
  {
    id: 'gluedYear',
    role: 'name',
    decide: ({ draft, lead }) => when(draft.unit === null && draft.value >= 1900 && draft.value < 2200 && /[\p{L}ー]$/u.test(lead)),
  },
  {
    id: 'quoted name',
    role: 'name',
    decide: ({ text, draft }) => {
      const lead = text.slice(Math.max(0, draft.start - reach), draft.start);
      const quote = lead.slice(lead.lastIndexOf('「') + 1);
      return when(
        lead.includes('「') &&
          !quote.includes('」') &&
          /[\p{L}]$/u.test(quote) &&
          text.slice(draft.unitEnd, draft.unitEnd + reach).includes('」') &&
          draft.statement.column !== 'target',
      );
    },
  },
  {
    id: 'scale',
    role: 'context',
    decide: (context) =>
      /^満点/u.test(context.trail) || (context.draft.unit === '点' && /点\s?[/]\s?$/u.test(context.lead))
        ? { relation: 'contextOf', head: settled(context).at(-1) }
        : null,
  },
  { id: 'years in a row', role: 'context', decide: ({ trail }) => when(/^(?:連続|ぶり|に1?\d?(?:回|度))/u.test(trail)) },
  { id: 'times in years', role: 'context', decide: ({ lead }) => when(/[0-9]年に$/u.test(lead)) },
  { id: 'fraction', role: 'context', decide: ({ lead, trail }) => when(/^(?:分)?の[0-9]/u.test(trail) || /[0-9]分の$/u.test(lead)) },
  {
    id: 'limit or average of others',
    role: 'context',
    decide: (context) => {
      const isLimit =
        /(?:上限|下限|限度額?|期間|会期)\s?(?:は|:)?(?:約)?$/u.test(context.lead) ||
        (/^日間?$/u.test(context.draft.unit ?? '') && /会期[^。]{0,24}$/u.test(context.lead));
      const isOfOthers =
        /(?:全国|県内?|都内?|府内?|道内?|国|類似団体|他市|県下|市町村)の?平均(?:値)?(?:は|の|:|\s)*$/u.test(context.lead) ||
        /(?:早期健全化|環境|国の?)基準(?:値)?(?:の|は|\s)*$/u.test(context.lead);
      return isLimit || isOfOthers ? { relation: 'contextOf', head: settled(context).at(-1) } : null;
    },
  },
  {
    id: 'denominator',
    role: 'context',
    decide: (context) => {
      const previous = context.drafts[context.at - 1];
      const gap = previous === undefined ? null : context.text.slice(previous.unitEnd, context.draft.start);
      return gap !== null && /^\s?[/]\s?$/u.test(gap) && previous?.shape === 'number' && previous.value <= context.draft.value
        ? { relation: 'contextOf', head: previous }
        : null;
    },
  },
  {
    id: 'rate per one',
    role: 'context',
    decide: (context) => {
      const { draft, trail, drafts, at } = context;
      if (/^(?:当たり|あたり|につき|毎に|ごとに)/u.test(trail)) return { relation: 'contextOf', head: next(context) };
      const follows = drafts[at + 1];
      const isOne = draft.value === 1 && draft.unit !== null && follows?.start === draft.unitEnd;
      return isOne && follows.shape === 'number' ? { relation: 'contextOf', head: settled(context).at(-1) ?? follows } : null;
    },
  },
  {
    id: 'measure per one',
    role: 'context',
    decide: (context) => {
      const before = context.drafts[context.at - 1];
      const isPerOne =
        before?.ruleId === 'rate per one' &&
        before.unitEnd === context.draft.start &&
        beforeOpenBracket(context.text, context.draft.start) !== '';
      return isPerOne ? { relation: 'contextOf', head: settled(context).at(-1) } : null;
    },
  },
  {
    id: 'places of each',
    role: 'context',
    decide: (context) => {
      const following = context.drafts[context.at + 1];
      const gap = between(context.text, context.draft, following);
      const isHead = following?.qualifiers.includes('各') === true && gap !== null && /^(?:で|にて|において)?[、\s]*各/u.test(gap);
      return isHead && following.unit !== context.draft.unit ? { relation: 'contextOf', head: following } : null;
    },
  },
  {
    id: 'age',
    role: 'context',
    decide: (context) =>
      /^(?:歳|才|代|か月児|歳児)$/u.test(context.draft.unit ?? '') && !/平均年齢/u.test(context.lead)
        ? { relation: 'contextOf', head: next(context) }
        : null,
  },
  {
    id: 'bound of a group',
    role: 'context',
    decide: (context) => {
      const isBound = context.draft.qualifiers.some((qualifier) => bounds.includes(qualifier));
      const modifies =
        /^(?:以上|以下|以内|未満|超|を超える)の?[\p{L}]/u.test(context.trail) &&
        !/^(?:以上|以下|以内|未満|超)(?:[をでにと]|の(?:増|減))/u.test(context.trail);
      const following = next(context);
      const head =
        following !== undefined && !context.text.slice(context.draft.unitEnd, following.start).includes('。') ? following : undefined;
      return isBound && modifies && head !== undefined ? { relation: 'contextOf', head } : null;
    },
  },
  {
    id: 'whole in brackets',
    role: 'context',
    decide: (context) => {
      const isAlone =
        /\($/u.test(context.lead.replace(/(?:約|全|計|延べ)$/u, '')) &&
        /^(?:以上|以下)?\)(?:への|へ|のうち|の|を|に|で|において)/u.test(context.trail);
      const head = next(context);
      return isAlone && head !== undefined ? { relation: 'contextOf', head } : null;
    },
  },
  {
    id: 'whole it is taken from',
    role: 'context',
    decide: (context) => {
      const head = next(context);
      return head !== undefined && /^(?:中(?![学央間心])|のうち|の内、)/u.test(context.trail) ? { relation: 'contextOf', head } : null;
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
    decide: (context) =>
      /(?:定員|募集人[員数]|対象者数?|対象|人口)[は:\s]*(?:各|約|計)?$/u.test(context.lead)
        ? { relation: 'contextOf', head: settled(context).at(-1) ?? next(context) }
        : null,
  },
  {
    id: 'coming years',
    role: 'context',
    decide: ({ draft, lead, trail }) =>
      when(
        /^(?:年間|か年|年|日間|か月間?|週間)$/u.test(draft.unit ?? '') &&
          (/今後$|向こう$/u.test(lead) || /^(?:の(?:計画|期間|協定|整備計画)|計画|保存|契約|継続)/u.test(trail)),
      ),
  },
  { id: 'target column', role: 'target', decide: ({ draft }) => when(draft.statement.column === 'target') },
  {
    id: 'named target',
    role: 'target',
    decide: (context) => {
      const { text, draft, lead, trail } = context;
      const isNamed =
        /(?:目標|目標値|目標数|計画値|基準値?)(?:は|を|:|の|\s|\()*(?:約|年|延べ)?$/u.test(lead) ||
        /^(?:以上|以下|程度)?(?:を|の|という)目標/u.test(trail) ||
        /目標値?\s*$/u.test(beforeOpenBracket(text, draft.start));
      return isNamed ? { relation: 'targetOf', head: counterpart(context) } : null;
    },
  },
  {
    id: 'arrow',
    role: 'prior',
    decide: (context) => {
      const following = context.drafts.slice(context.at + 1).find(({ shape }) => shape === 'number');
      const gap = between(context.text, context.draft, following);
      const isArrow = gap !== null && /^(?:\([^()]{1,14}\)|[^0-9。、]{0,6})\s?(?:→|⇒|➡|➔|⇨)[^0-9。、]{0,12}$/u.test(gap);
      const isFromTo = gap !== null && /^から、?$/u.test(gap) && /^(?:に|へ|まで)/u.test(context.text.slice(following?.unitEnd ?? 0));
      return (isArrow || isFromTo) && following?.shape === 'number' ? { relation: 'priorOf', head: following } : null;
    },
  },
  {
    id: 'earlier year named',
    role: 'prior',
    decide: (context) => {
      const isNamed =
        /(?:前年度?|昨年度?|前回|前期|前年同[期月日]|一昨年度?|従前|従来|前々年度)(?:実績|の実績|末)?(?:値|数)?(?:は|の|:|に|\s|、)*(?:約|延べ|計)?$/u.test(
          context.lead,
        );
      return isNamed && context.draft.unit !== null ? { relation: 'priorOf', head: counterpart(context) } : null;
    },
  },
  {
    id: 'earlier year printed',
    role: 'prior',
    decide: (context) => {
      const year = directYear(context);
      if (year === null || year >= context.reportYear || context.draft.unit === null) return null;
      const head = counterpart(context);
      const isLeft = /^(?:から|より|と比べ|に比べ)/u.test(context.trail);
      return head !== undefined || isLeft ? { relation: 'priorOf', head } : null;
    },
  },
  { id: 'result', role: 'result', decide: ({ draft }) => ({ isDoubtful: draft.unit === null }) },
];

/**
 * Gives every quantity of one statement its role, the rule that decided, and the quantity it belongs to where the role asks
 * for one (contextOf, priorOf, targetOf).
 * @param drafts of one statement, printed order; changed in place
 */
export function assignRoles(drafts: readonly QuantityDraft[], reportYear: number): void {
  const text = foldWidth(drafts[0]?.statement.text ?? '');
  shareUnits(drafts, text);
  drafts.forEach((draft, at) => {
    const context: RoleContext = {
      drafts,
      at,
      draft,
      text,
      reportYear,
      lead: text.slice(Math.max(0, draft.start - reach), draft.start),
      trail: text.slice(draft.unitEnd, draft.unitEnd + reach),
    };
    for (const { id, role, decide } of rules) {
      const decision = decide(context);
      if (decision === null) continue;
      draft.role = role;
      draft.ruleId = id;
      if (decision.relation !== undefined && decision.head !== undefined && decision.head !== draft)
        draft.relations.set(decision.relation, decision.head);
      if (decision.isDoubtful === true) draft.confidence = 'doubtful';
      break;
    }
  });
  dropLooseRelations(drafts);
}

/** 4回（東京3、大阪1）: bare numbers in the bracket behind a figure share its unit. */
function shareBracketUnit(drafts: readonly QuantityDraft[], text: string): void {
  for (const draft of drafts) {
    if (draft.unit !== null || draft.shape !== 'number' || !/^(?:[、,)]|\s)/u.test(text.slice(draft.unitEnd))) continue;
    const open = text.lastIndexOf('(', draft.start);
    const head = drafts.findLast(({ unitEnd, unit }) => unit !== null && unitEnd <= open && open - unitEnd <= 1);
    const isOpen = open >= 0 && !text.slice(open, draft.start).includes(')');
    if (isOpen && head !== undefined && /[\p{L}\s]$/u.test(text.slice(open + 1, draft.start))) draft.unit = head.unit;
  }
}

/** 10～20人 and 20・30・40歳: the unit printed once stands for all; a range is a lower and an upper bound. */
function shareUnits(drafts: readonly QuantityDraft[], text: string): void {
  shareBracketUnit(drafts, text);
  for (let at = drafts.length - 2; at >= 0; at -= 1) {
    const [draft, following] = [drafts[at], drafts[at + 1]];
    if (draft === undefined || following === undefined || draft.shape !== 'number' || following.shape !== 'number') continue;
    const gap = text.slice(draft.unitEnd, following.start);
    const isRange = /^\s?[~〜～]\s?(?:約)?$/u.test(gap);
    if (draft.unit === null && following.unit !== null && (isRange || /^[・、,/]$/u.test(gap))) {
      draft.unit = following.unit;
      draft.isUnitKnown = following.isUnitKnown;
    }
    if (!isRange || draft.unit !== following.unit) continue;
    const scale = /[万億]$/u.exec(text.slice(following.start, following.end))?.[0];
    if (scale !== undefined && !/[万億]/u.test(text.slice(draft.start, draft.end))) draft.value *= scale === '万' ? 1e4 : 1e8;
    if (!draft.qualifiers.includes('以上')) draft.qualifiers.push('以上');
    if (!following.qualifiers.includes('以下') && !following.qualifiers.includes('未満')) following.qualifiers.push('以下');
  }
}

/** A prior or target needs a result to be compared with; one that turned out to be something else is let go. */
function dropLooseRelations(drafts: readonly QuantityDraft[]): void {
  for (const { relations } of drafts) {
    for (const kind of ['priorOf', 'targetOf'] as const) {
      const head = relations.get(kind);
      if (head !== undefined && head.role !== 'result') relations.delete(kind);
    }
  }
}
