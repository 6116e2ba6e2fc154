import { westernYear } from '../domain/fiscalYear';
import { foldWidth } from './foldWidth';
import type { SourceTable } from './sourceTable';

/** What the document says about itself outside its tables; null where it does not say. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly fiscalYear: number | null;
  readonly municipalityName: string | null;
}

const eraYear = /(令和|平成|昭和|[RHS])\s*(元|[0-9]{1,2})\s*年度/u;
const westernFiscalYear = /((?:19|20)[0-9]{2})\s*年度/u;
const municipality =
  /([^\s\d()「」【】、。・#]{1,8}?[市町村区都道府県])(?=組織|部局?|各部|課|重点|行政|令和|平成|政策|施策|主要|総合|事務|の|\s|$|[(「【])/u;

/** Title, fiscal year and municipality from the lines before and between the tables, first printed first. */
export function readFacts(table: SourceTable): DocumentFacts {
  const texts = table.lines.flatMap((line) => (line.kind === 'text' && line.text !== '' ? [line.text] : []));
  const head = texts.slice(0, 60);
  const title = head.find((text) => /目標|実績|成果|評価/u.test(text) && text.length <= 80 && !/[.・…]{3,}|。$|\t/u.test(text)) ?? null;
  const candidates = title === null ? head : [title, ...head];
  const name = candidates.map((text) => municipality.exec(foldWidth(text))?.[1]).find((found) => found !== undefined) ?? null;
  return { title, fiscalYear: firstFiscalYear(texts), municipalityName: name };
}

function firstFiscalYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year = readFiscalYear(text);
    if (year !== null) return year;
  }
  return null;
}

/** The first fiscal year printed in a text, as the Western year in which it begins, or null. */
export function readFiscalYear(text: string): number | null {
  const folded = foldWidth(text);
  const era = eraYear.exec(folded);
  if (era !== null) return westernYear(era[1] ?? '', era[2] === '元' ? 1 : Number(era[2]));
  const western = westernFiscalYear.exec(folded);
  return western === null ? null : Number(western[1]);
}
