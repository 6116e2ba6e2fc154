import type { Statement } from '../../domain/report';
import { selectInitiativeParents, type ReportIndex } from '../../domain/reportIndex';
import { nameMunicipality, type LinkPlace, type YearLink } from '../../domain/yearLinksSchema';
import type { SettledPairs } from './matchReports';

/** A decision that holds nowhere: one of its places fits nothing, or several things. */
export interface LinkFault {
  readonly link: YearLink;
  readonly place: LinkPlace;
  /** How many things the place fits; 1 where both places fit, and the two can't be one thing (an undertaking and a number, or one linked already). */
  readonly found: number;
}

function listHits(
  { id, text }: Statement,
  quote: string,
): { readonly statementId: string; readonly start: number; readonly end: number }[] {
  const hits: { statementId: string; start: number; end: number }[] = [];
  if (quote === '') return hits;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    hits.push({ statementId: id, start: at, end: at + quote.length });
  }
  return hits;
}

/** The ids of all that a place fits: of undertakings, or of numbers where it holds a quote. */
export function findPlace(
  index: ReportIndex,
  { department, pillar, goal, marker, column, quote, occurrence, numeral }: LinkPlace,
): readonly string[] {
  const initiatives = index.report.initiatives.filter((initiative) => {
    const parents = selectInitiativeParents(index, initiative);
    const isThere = parents.department.name === department && parents.goal.pillar === pillar && initiative.marker === marker;
    return isThere && (goal === undefined || parents.goal.text.startsWith(goal));
  });
  const ids = initiatives.map(({ id }) => id);
  if (quote === undefined) return ids;
  const owners = new Set(ids);
  const all = index.report.statements
    .filter(
      (statement) => owners.has(statement.printedUnder ?? statement.initiativeId) && (column === undefined || statement.column === column),
    )
    .flatMap((statement) => listHits(statement, quote));
  const hits = occurrence === undefined ? all : all.slice(occurrence - 1, occurrence);
  return hits.flatMap(({ statementId, start, end }) => {
    const inside = (index.quantitiesByStatement.get(statementId) ?? []).filter(({ span }) => span.start >= start && span.end <= end);
    return (numeral === undefined ? inside.filter(({ role }) => role === 'result') : inside.slice(numeral - 1, numeral)).map(
      ({ id }) => id,
    );
  });
}

/**
 * What people decided about two reports of one municipality, as pairs of ids. Decisions about other years or other municipalities are passed over.
 * @returns an error for every decision that matches nothing, or more than one thing: it was made for a document that has changed since
 */
export function settleLinks(
  links: readonly YearLink[],
  earlier: ReportIndex,
  later: ReportIndex,
): { readonly settled: SettledPairs; readonly faults: readonly LinkFault[] } {
  const faults: LinkFault[] = [];
  const pairs: { readonly decide: YearLink['decide']; readonly ids: readonly [string, string] }[] = [];
  const taken = new Set<string>();
  const municipalities = [earlier, later].map(({ report }) => nameMunicipality(report.municipality));
  const isMeant = (link: YearLink) =>
    link.earlier.fiscalYear === earlier.report.fiscalYear &&
    link.later.fiscalYear === later.report.fiscalYear &&
    (municipalities.includes(link.municipality) || link.municipality === later.report.municipality.name);
  for (const link of links.filter(isMeant)) {
    const found = [findPlace(earlier, link.earlier), findPlace(later, link.later)] as const;
    const [[first], [second]] = found;
    const wrong = found[0].length === 1 ? link.later : link.earlier;
    if (first === undefined || second === undefined || found.some(({ length }) => length !== 1)) {
      faults.push({ link, place: wrong, found: (wrong === link.later ? found[1] : found[0]).length });
      continue;
    }
    const isOneKind = earlier.initiatives.has(first) === later.initiatives.has(second);
    const keys = [`earlier ${first}`, `later ${second}`];
    if (!isOneKind || (link.decide === 'same' && keys.some((key) => taken.has(key)))) {
      faults.push({ link, place: link.later, found: 1 });
      continue;
    }
    if (link.decide === 'same') for (const key of keys) taken.add(key);
    pairs.push({ decide: link.decide, ids: [first, second] });
  }
  const select = (decide: YearLink['decide']) => pairs.filter((pair) => pair.decide === decide).map(({ ids }) => ids);
  return { settled: { same: select('same'), different: select('different') }, faults };
}
