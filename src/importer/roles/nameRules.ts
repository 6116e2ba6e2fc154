import { ordinalUnits, typeUnits } from '../numerals/readUnit';
import { when, type RoleRule } from './roleContext';

const namedPlaceUnit = /^(?:地区|工区|区|団地|号|区画|条)$/u;
const endsInName = /[\p{Script=Han}\p{Script=Katakana}ー]$/u;
const beginsName = /^[\p{Script=Han}\p{Script=Katakana}]/u;

/** Numerals that count nothing: dates, codes, ordinals and parts of names. In order; the first that applies decides. */
export const nameRules: readonly RoleRule[] = [
  { id: 'date', isPrecise: true, role: 'date', decide: ({ draft }) => when(draft.shape === 'date') },
  { id: 'code', isPrecise: true, role: 'name', decide: ({ draft }) => when(draft.shape === 'code') },
  {
    // 毎月20日; 9月10日、11日
    id: 'day of a month',
    role: 'date',
    isPrecise: true,
    decide: ({ drafts, at, draft, lead, trail }) => {
      if (draft.unit !== '日' || /^(?:間|以[上内]|目|曜)/u.test(trail)) return null;
      const before = drafts[at - 1];
      const follows = before?.role === 'date' && before.folded.charAt(before.unitEnd - 1) === '日';
      return when(
        lead.endsWith('毎月') ||
          (follows && /^(?:\([月火水木金土日祝・]{1,3}\))?[、・,~〜]$/u.test(draft.folded.slice(before.unitEnd, draft.start))),
      );
    },
  },
  {
    // https://www.city.example.jp/r5/10.html, bousai24@example.jp
    id: 'address',
    role: 'name',
    isPrecise: true,
    decide: ({ lead, trail }) => when(/(?:https?:\/\/|www\.)[!-~]*$|[\w.]@[\w.-]*$/u.test(lead) || /^[\w.-]*@\w/u.test(trail)),
  },
  {
    // 1．花壇の手入れ, <1>遊具の塗装, （2）柵の取替
    id: 'list number',
    role: 'name',
    isPrecise: true,
    decide: ({ draft: { unit, start, value, shape }, lead, trail }) => {
      const isFirst = start === 0 && /^[.)>]\s?[\p{L}「]/u.test(trail);
      const isInBracket = /(?:^|[\s。、])[<(〔[]$/u.test(lead) && /^[>)〕\]]\s?[\p{L}「]/u.test(trail);
      return when(shape === 'number' && unit === null && value < 100 && (isFirst || isInBracket));
    },
  },
  { id: 'ordinalPrefix', isPrecise: true, role: 'name', decide: ({ lead }) => when(/第\s?$|No\.?\s?$/iu.test(lead)) },
  {
    id: 'ordinalUnit',
    role: 'name',
    isPrecise: true,
    decide: ({ draft: { unit }, trail }) =>
      when(unit !== null && ordinalUnits.has(unit) && !(unit === '期' && /^[0-9]{1,2}年/u.test(trail))),
  },
  {
    // 5人槽 17基, 29人乗りバス
    id: 'type of a thing',
    role: 'name',
    isPrecise: true,
    decide: ({ draft: { unit } }) => when(unit !== null && typeUnits.has(unit)),
  },
  {
    // 3歳児健診, 1歳6か月児健診: the age is part of the name of the two check-ups that the law knows
    id: 'check-up of an age',
    role: 'name',
    isPrecise: true,
    decide: ({ draft: { unit }, lead, trail }) =>
      when(
        (/^歳児?$/u.test(unit ?? '') || /[0-9]歳$/u.test(lead)) &&
          /^(?:[0-9]{1,2}[かヶカ]月)?児?(?:健康診査|健診|検診|歯科|相談)/u.test(trail),
      ),
  },
  {
    // 65歳からの充実ライフ講座
    id: 'course of an age',
    role: 'name',
    decide: ({ draft: { unit }, trail }) =>
      when(
        /^[歳代]$/u.test(unit ?? '') && /^からの[^、。0-9を]{1,16}(?:講座|教室|大学|学級|塾|セミナー|サロン|クラブ|フェア|展)/u.test(trail),
      ),
  },
  {
    // 10時～17時, 午後3時30分
    id: 'time of day',
    role: 'name',
    isPrecise: true,
    decide: ({ draft: { unit }, lead }) => when(unit === '時' || (unit === '分' && /[0-9]時$/u.test(lead))),
  },
  {
    // 要支援1・2, 要介護3以上, 震度5強
    id: 'grade',
    role: 'name',
    isPrecise: true,
    decide: ({ draft: { unit }, lead }) =>
      when(unit === null && /(?:要支援|要介護|支援区分|震度|マグニチュード)(?:認定)?(?:[0-9][・、,~-])*$/u.test(lead)),
  },
  {
    // 小2、中3
    id: 'school year',
    role: 'name',
    isPrecise: true,
    decide: ({ draft: { unit, value }, lead, trail }) => {
      const isYear = unit === null && value <= 6 && /(?:^|[\s、・~〜(は])[小中高]$/u.test(lead);
      return when(isYear && /^(?:$|[\s、・~〜)]|[^0-9\p{Script=Katakana}]{0,2}[はをがでにの])/u.test(trail));
    },
  },
  {
    // ISO14001, PM2.5, 3D
    id: 'latinName',
    role: 'name',
    isPrecise: true,
    decide: ({ lead, trail, draft }) => when(/[A-Za-z]-?$/u.test(lead) || (draft.unit === null && /^[A-Za-z]/u.test(trail))),
  },
  {
    // 西部1地区進捗率
    id: 'numberedPlace',
    role: 'name',
    decide: ({ draft, lead, trail }) =>
      when(
        namedPlaceUnit.test(draft.unit ?? '') &&
          endsInName.test(lead) &&
          !/(?:[全計約各]|[市町村区県]内)$/u.test(lead) &&
          beginsName.test(trail),
      ),
  },
  {
    // 資料編3の刊行
    id: 'gluedName',
    role: 'name',
    decide: ({ draft: { unit, qualifiers }, lead, trail }) => {
      const isBare = unit === null && qualifiers.length === 0;
      const isGlued =
        /[\p{Script=Han}\p{Script=Katakana}ーぁ-ん]$/u.test(lead) && !/(?:[はがをにでと約計率割]|負担|[0-9]分の)$/u.test(lead);
      return when(isBare && isGlued && !/^(?:\s|$|[、。)→⇒~〜～・]|[/][0-9])/u.test(trail));
    },
  },
  {
    // わかばフェスタ2022
    id: 'gluedYear',
    role: 'name',
    decide: ({ draft: { unit, value }, lead }) => when(unit === null && value >= 1900 && value < 2200 && /[\p{L}ー]$/u.test(lead)),
  },
  {
    // 3つ子, 「3ない運動」, 2世帯住宅
    id: 'word with a number',
    role: 'name',
    isPrecise: true,
    decide: ({ draft: { unit }, lead, trail }) =>
      when(
        (unit === 'つ' && /^[子葉星]/u.test(trail)) ||
          (unit === null && /[「『“]$/u.test(lead) && /^[ぁ-ん][^」』”]{0,12}[」』”]/u.test(trail)) ||
          (unit === '世帯' && trail.startsWith('住宅')),
      ),
  },
  {
    // 「はたちの集い2回目」
    id: 'quoted name',
    role: 'name',
    decide: ({ draft, lead, trail }) => {
      const quote = lead.slice(lead.lastIndexOf('「') + 1);
      const isOpen = lead.includes('「') && !quote.includes('」') && /[\p{L}]$/u.test(quote);
      return when(isOpen && trail.includes('」') && draft.statement.column !== 'target');
    },
  },
];
