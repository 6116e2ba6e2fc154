import { ordinalUnits } from '../numerals/readUnit';
import { when, type RoleRule } from './roleContext';

const namedPlaceUnit = /^(?:地区|工区|区|団地|号|区画|条)$/u;
const endsInName = /[\p{Script=Han}\p{Script=Katakana}ー]$/u;
const beginsName = /^[\p{Script=Han}\p{Script=Katakana}]/u;

/** Numerals that count nothing: dates, codes, ordinals and parts of names. In order; the first that applies decides. */
export const nameRules: readonly RoleRule[] = [
  { id: 'date', role: 'date', decide: ({ draft }) => when(draft.shape === 'date') },
  { id: 'code', role: 'name', decide: ({ draft }) => when(draft.shape === 'code') },
  { id: 'ordinalPrefix', role: 'name', decide: ({ lead }) => when(/第\s?$|No\.?\s?$/iu.test(lead)) },
  { id: 'ordinalUnit', role: 'name', decide: ({ draft }) => when(draft.unit !== null && ordinalUnits.has(draft.unit)) },
  {
    // 10時～17時, 午後3時30分
    id: 'time of day',
    role: 'name',
    decide: ({ draft: { unit }, lead }) => when(unit === '時' || (unit === '分' && /[0-9]時$/u.test(lead))),
  },
  {
    // 要支援1・2, 要介護3以上, 震度5強
    id: 'grade',
    role: 'name',
    decide: ({ draft: { unit }, lead }) =>
      when(unit === null && /(?:要支援|要介護|支援区分|震度|マグニチュード)(?:認定)?(?:[0-9][・、,~-])*$/u.test(lead)),
  },
  {
    // ISO14001, PM2.5, 3D
    id: 'latinName',
    role: 'name',
    decide: ({ lead, trail, draft }) => when(/[A-Za-z]-?$/u.test(lead) || (draft.unit === null && /^[A-Za-z]/u.test(trail))),
  },
  {
    // 西部1地区進捗率
    id: 'numberedPlace',
    role: 'name',
    decide: ({ draft, lead, trail }) => when(namedPlaceUnit.test(draft.unit ?? '') && endsInName.test(lead) && beginsName.test(trail)),
  },
  {
    // 通史編3の刊行
    id: 'gluedName',
    role: 'name',
    decide: ({ draft: { unit, qualifiers }, lead, trail }) => {
      const isBare = unit === null && qualifiers.length === 0;
      const isGlued = /[\p{Script=Han}\p{Script=Katakana}ーぁ-ん]$/u.test(lead) && !/(?:[はがをにでと約計]|[0-9]分の)$/u.test(lead);
      return when(isBare && isGlued && !/^(?:\s|$|[、。)→⇒~〜～・])/u.test(trail));
    },
  },
  {
    // ミライク刈谷2022
    id: 'gluedYear',
    role: 'name',
    decide: ({ draft: { unit, value }, lead }) => when(unit === null && value >= 1900 && value < 2200 && /[\p{L}ー]$/u.test(lead)),
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
