import { isMunicipalityCode } from '../../domain/municipality';
import type { Report } from '../../domain/report';
import { emptySelection } from '../../query/selection';
import type { Board } from '../../store/board';
import type { KeptStanding } from '../../store/kept';
import { keptThings, type KeptReport } from '../../store/keptSchema';
import { readDocument, removeBox, writeBox } from '../../store/reportBox';
import { keptReview } from '../../store/reviewSchema';
import type { ViewState } from '../../query/view';
import { findReviewJob } from './reviewJobs';
import type { Reading } from './useReading';

type Read = Pick<Extract<Reading, { status: 'read' }>, 'chosen' | 'answers' | 'answer'>;

/**
 * The id of a report as it stands in links and names its folder: made of the municipality's code where it is known and of the document, so that the same
 * document has the same id on every computer.
 */
export function nameReport({ municipality, fiscalYear, source }: Pick<Report, 'municipality' | 'fiscalYear' | 'source'>): string {
  const { code } = municipality;
  const city = code !== null && isMunicipalityCode(code) ? `c${code}-` : '';
  return `${city}${source.sha256.slice(0, 8)}-fy${fiscalYear}`;
}

/** Keeps what was read in this browser and lists it; decisions made here before stay, unless others came with the document. */
export async function keepImport({ chosen, answers, answer }: Read, report: Report, now: string): Promise<KeptReport & { standing: KeptStanding }> {
  const id = nameReport(report);
  const { file, bytes, curation, profile } = chosen;
  if (curation !== null) keptReview(id).change(() => ({ steps: [], done: 0 }));
  const before = curation === null ? await readDocument(id) : null;
  const standing = await writeBox(
    { id, report: JSON.stringify(report), issues: answer.issues },
    { id, file, bytes, answers, profile, curation: curation ?? before?.curation ?? { schemaVersion: 1, decisions: [] } },
  );
  const entry = { id, municipality: report.municipality.name, fiscalYear: report.fiscalYear, title: report.title, file, savedAt: now };
  const list = keptThings.imports();
  list.change((reports) => [entry, ...reports.filter((other) => other.id !== id)]);
  const listed = list.get().standing;
  return { ...entry, standing: standing === 'kept' ? listed : standing };
}

type Place = Pick<ViewState, 'screen' | 'dataPart'>;

/**
 * Shows a report of this browser, without what was chosen in another one.
 * @param askedIn the view in which the reader asked for it: who has gone elsewhere while it was made ready stays there
 */
export function showImport({ store, actions }: Board, id: string, place: Place, askedIn: Place = store.getState().view): void {
  const { screen, dataPart } = store.getState().view;
  const hasLeft = screen !== askedIn.screen || dataPart !== askedIn.dataPart;
  const shown = hasLeft ? { screen, dataPart } : { screen: place.screen, dataPart: place.dataPart };
  actions.showView({ report: id, ...shown, selection: emptySelection, highlightedDepartment: null, sheetDepartment: null });
}

/** Removes a report with its document and its decisions from this browser. */
export async function removeImport(id: string): Promise<void> {
  findReviewJob(id).end();
  keptThings.imports().change((reports) => reports.filter((other) => other.id !== id));
  keptReview(id).change(() => ({ steps: [], done: 0 }));
  await removeBox(id);
}
