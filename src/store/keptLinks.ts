import { nameYearLink, parseYearLink, type YearLink } from '../domain/yearLinksSchema';
import { keptHere } from './kept';
import { foldSteps, reviewForm, type Review } from './reviewSchema';

/** What is decided in this browser about results of two years, step by step, so that each can be taken back. */
export const keptLinks = keptHere('seika-board.links', reviewForm);

/** The decisions that hold: those of the site, with those made in this browser over them; the site's first. */
export function joinLinks(site: readonly YearLink[], review: Review): readonly YearLink[] {
  const left = new Map(foldSteps(review));
  const kept = site.flatMap((entry): YearLink[] => {
    const key = nameYearLink(entry);
    if (!left.has(key)) return [entry];
    const made = parseYearLink(left.get(key));
    left.delete(key);
    return made === null ? [] : [made];
  });
  return [...kept, ...[...left.values()].flatMap((made) => parseYearLink(made) ?? [])];
}
