import type { AdditivityReason, Kind } from '../../domain/report';
import { draftsBefore, type QuantityDraft } from '../numerals/quantityDraft';
import { qualifierList } from '../numerals/readQuantities';
import { kindOfUnit } from '../../domain/classification';

/** Words in the phrase of a number that say it was counted at one moment: adding two such counts is no count of anything. */
const snapshotWords =
  /時点|現在|年度末|登録者|登録団体|登録数|登録件数|フォロワー|会員数|加入者|加入率|在籍|待機児童|人口|世帯数|契約者数|保有(?:数|率|台数|枚数|件数)|残高|累計|蔵書|ダウンロード数|協定締結/u;
const averageWords = /平均|満足度|評価点|スコア/u;
const perItemWords = /一(?:回|人|世帯|件|日|団体|校|施設|か所|箇所)(?:当たり|あたり|につき)|^(?:当たり|あたり|につき)/u;

/**
 * Kind, counting, additivity and period of every quantity of one statement, from its unit, qualifiers and the phrase before it.
 * Sources: data/README.md «Counting, additivity, relations».
 * @param drafts of one statement with roles assigned; changed in place
 */
export function measureQuantities(drafts: readonly QuantityDraft[], reportYear: number): void {
  drafts.forEach((draft, at) => {
    if (draft.shape !== 'number' || draft.role === 'name' || draft.role === 'date') {
      draft.unit = null;
      draft.qualifiers = [];
      draft.period = draft.dateYear;
      return;
    }
    const phrase = phraseBefore(draft, draftsBefore(drafts, at));
    readPhraseQualifiers(draft, phrase);
    draft.kind = kindOf(draft);
    draft.counting = draft.qualifiers.includes('延べ') ? 'cumulative' : draft.qualifiers.includes('実人数') ? 'distinct' : null;
    draft.additivityReason = reasonOf(draft, phrase);
    draft.period = periodOf(draft, draftsBefore(drafts, at), reportYear);
  });
}

/** The text from the number before (or the statement's start) to the number, at most 60 characters. */
function phraseBefore({ folded, start }: QuantityDraft, before: readonly QuantityDraft[]): string {
  const previous = before.findLast(({ shape, role }) => shape === 'number' && role !== 'name');
  return folded.slice(Math.max(previous?.unitEnd ?? 0, start - 60), start);
}

function readPhraseQualifiers(draft: QuantityDraft, phrase: string): void {
  const found = new Set(draft.qualifiers);
  if (/延べ|のべ/u.test(phrase)) found.add('延べ');
  if (/実人数|実人員/u.test(phrase)) found.add('実人数');
  if (/累計/u.test(phrase)) found.add('累計');
  draft.qualifiers = qualifierList.filter((name) => found.has(name));
}

function kindOf({ unit, qualifiers, ruleId }: QuantityDraft): Kind {
  if (ruleId === 'difference to an earlier year') return 'change';
  const isChange = qualifiers.some((name) => name === '増加' || name === '減少' || name === '削減');
  return isChange ? 'change' : kindOfUnit(unit);
}

function reasonOf(draft: QuantityDraft, phrase: string): AdditivityReason | null {
  if (draft.kind === 'rate') return 'rate';
  if (draft.kind === 'change') return 'change';
  if (averageWords.test(phrase) || draft.unit === '点' || draft.unit === '歳' || draft.unit === '倍') return 'average';
  if (draft.qualifiers.includes('各') || draft.ruleId === 'measure per one' || perItemWords.test(phrase)) return 'perItem';
  if (draft.counting === 'distinct') return 'distinctPeople';
  const isPosted = /配置/u.test(phrase) && /^[人名台]$/u.test(draft.unit ?? '');
  if (isPosted || snapshotWords.test(phrase) || draft.qualifiers.includes('累計')) return 'snapshot';
  return null;
}

/** The fiscal year a value is about: that of the date directly before it, otherwise the report's; of an earlier value only what is printed. */
function periodOf({ folded, start, role }: QuantityDraft, before: readonly QuantityDraft[], reportYear: number): number | null {
  const date = before.findLast(({ shape }) => shape === 'date');
  const gap = date === undefined ? null : folded.slice(date.end, start);
  const isDirect = gap !== null && /^(?:末|実績)?[はのに:、\s]*(?:約|延べ|計)?$/u.test(gap);
  const isMoment = gap !== null && /^末?(?:時点|現在)[^、。0-9]{0,30}$/u.test(gap);
  const isPlanned = gap !== null && /^末?(?:完了|完成|実施)?予定[)、\s]*$/u.test(gap);
  if (date !== undefined && (isDirect || isMoment || isPlanned)) return date.dateYear;
  if (role === 'target') return Math.max(reportYear, ...before.map(({ dateYear }) => dateYear ?? 0));
  if (role !== 'prior') return reportYear;
  return /(?:前|昨)年度?[^、。0-9]{0,12}$/u.test(folded.slice(Math.max(0, start - 20), start)) ? reportYear - 1 : null;
}
