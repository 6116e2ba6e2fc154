import type { Department } from '../domain/report';

const collator = new Intl.Collator('ja');

/** 部局順: as printed. */
export function compareDepartmentOrder(a: Department, b: Department): number {
  return a.order - b.order;
}

/** 五十音順: by reading; departments whose reading is not known come last, in printed order. */
export function compareDepartmentKana(a: Department, b: Department): number {
  if (a.kana === null || b.kana === null) return Number(a.kana === null) - Number(b.kana === null) || compareDepartmentOrder(a, b);
  return collator.compare(a.kana, b.kana) || compareDepartmentOrder(a, b);
}
