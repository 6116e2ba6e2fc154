import { buildIssue, type Issue } from '../../domain/issue';
import type { Report } from '../../domain/report';
import { parseReport } from '../../domain/reportSchema';
import { importFile } from '../../importer/importFile';
import { parseCuration, type Curation } from '../../importer/curation/curationSchema';
import { describeTables, listSheets, type DescribedTable } from '../../importer/shapes/describeTable';
import { parseProfile, serializeProfile } from '../../importer/shapes/profileSchema';
import { proposeProfile, type Proposal } from '../../importer/shapes/proposeProfile';
import { readMunicipalityName } from '../../domain/municipality';
import type { AnsweredBook } from '../../domain/checkBook';
import { hashBytes } from '../../importer/sources/hashBytes';
import { readCheckBook } from '../../importer/sources/readCheckBook';
import { openSheets } from '../../importer/sources/openSheets';

/** A received file with what a person said of it. */
export interface ImportRequest {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fiscalYear: number | null;
  readonly municipalityCode: string | null;
  readonly municipality: string | null;
  readonly sheet: string | null;
  /** How the columns of its table are read (`data/profiles/*.json`); null: by the importer's own rules. Whatever it is, it is checked here. */
  readonly profile: object | null;
  /** Content of a `curation.json`; whatever it is, it is checked here. */
  readonly curation: object;
}

/** What was recognised of the file, whether or not a report came of it. */
export interface Recognised {
  /** A report that this software made, which takes no decisions. */
  readonly isFinished: boolean;
  /** How the importer calls its form; null where it was not read so far. */
  readonly form: string | null;
  readonly bytes: number;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'CP932' | 'EUC-JP' | null;
  /** Of a workbook: those with a table; more than one can be chosen from. */
  readonly sheets: readonly string[];
  readonly tables: readonly DescribedTable[];
}

export interface ImportAnswer {
  readonly report: Report | null;
  readonly issues: readonly Issue[];
  readonly recognised: Recognised;
  readonly sha256: string;
  /** As it was applied. */
  readonly curation: Curation;
  /** Where rules alone made no report of a table: how each sheet might be read, for a person to confirm. */
  readonly proposals: readonly Proposal[];
  /** The profile that was applied as a file; null where none was. */
  readonly profileText: string | null;
  /** The answers of a 確認 Excel; null for every document. */
  readonly answered: AnsweredBook | null;
}

/** What is being done; each may take some seconds. */
export const importPhases = ['reading', 'checking'] as const;
export type ImportPhase = (typeof importPhases)[number];

/**
 * Reads a file with all decisions, as the terminal does.
 * @throws where the importer itself fails, or makes a report that is none: nothing of that kind is ever shown
 */
export async function runImport(request: ImportRequest, onPhase: (phase: ImportPhase) => void): Promise<ImportAnswer> {
  const { file, bytes, fiscalYear, municipalityCode, municipality, sheet } = request;
  onPhase('reading');
  const sha256 = hashBytes(bytes);
  const parsed = parseCuration(request.curation);
  const told = request.profile === null ? null : parseProfile(request.profile);
  const nothing = {
    report: null,
    recognised: { ...recognise(bytes, null, [], [], []), isFinished: false },
    sha256,
    proposals: [],
    profileText: null,
    answered: null,
  };
  if (!parsed.ok) {
    const issues = parsed.errors.slice(0, 20).map(({ path, message }) => buildIssue('curationInvalid', 'error', 0, { path, message }));
    return { ...nothing, issues, curation: { schemaVersion: 1, decisions: [] } };
  }
  const curation = nameMunicipality(parsed.curation, municipality);
  if (told !== null && !told.ok) {
    const issues = told.errors.slice(0, 20).map(({ path, message }) => buildIssue('profileInvalid', 'error', 0, { path, message }));
    return { ...nothing, issues, curation };
  }
  const answered = await readCheckBook(bytes);
  if (answered !== null) return { ...nothing, issues: [], curation, answered };
  const profile = told?.profile ?? null;
  const read = await importFile(bytes, { file, sha256, municipalityCode, fiscalYear, curation, profile }, sheet);
  onPhase('checking');
  const { report, issues, table } = read;
  const checked = report === null ? null : parseReport(report);
  if (checked !== null && !checked.ok) throw new Error(checked.errors.map(({ path, message }) => `${path}: ${message}`).join('; '));
  const tables = table === null ? [] : describeTables(table, report?.fiscalYear ?? fiscalYear);
  const proposals = report === null && profile === null ? await propose(request) : [];
  const profileText = profile === null ? null : serializeProfile(profile);
  const form = table?.form ?? null;
  const recognised = recognise(bytes, form, issues, tables, table === null ? [] : listSheets(table));
  return {
    report,
    issues,
    recognised: { ...recognised, isFinished: report !== null && table === null },
    sha256,
    curation,
    proposals,
    profileText,
    answered: null,
  };
}

/** Tables of so many sheets are offered. */
const offeredSheets = 20;
/** A table of indicators has more columns than this. */
const fewestColumns = 3;

/** How the sheets of a file might be read as tables of indicators; empty for what is no table. */
async function propose({ bytes, file, fiscalYear, municipality, municipalityCode, sheet }: ImportRequest): Promise<readonly Proposal[]> {
  const opened = await openSheets(bytes, sheet);
  if (!opened.ok) return [];
  const named = municipality ?? readMunicipalityName(file);
  const hints = {
    ...(named === null && municipalityCode === null ? {} : { municipality: { code: municipalityCode, name: named ?? '' } }),
    fiscalYear,
    title: file.replace(/\.[^.]*$/u, ''),
  };
  return opened.sheets
    .slice(0, offeredSheets)
    .flatMap((one) => proposeProfile(one, hints) ?? [])
    .filter(({ columns }) => columns.length >= fewestColumns);
}

/** A name that a person gave stands where the document prints none, or another. */
function nameMunicipality(curation: Curation, municipality: string | null): Curation {
  return municipality === null ? curation : { ...curation, source: { ...curation.source, publisher: municipality } };
}

function recognise(
  bytes: Uint8Array,
  form: string | null,
  issues: readonly Issue[],
  tables: readonly DescribedTable[],
  sheets: readonly string[],
): Omit<Recognised, 'isFinished'> {
  const guessed = issues.find(({ code }) => code === 'encodingGuessed')?.params['encoding'];
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const isText = form !== null && form !== 'workbook';
  const named = guessed === 'EUC-JP' ? 'EUC-JP' : 'CP932';
  const encoding = !isText ? null : isUtf16 ? 'UTF-16' : guessed === undefined ? 'UTF-8' : named;
  const others = issues.flatMap(({ code, params }) => (code === 'sheetHidden' || code === 'sheetSkipped' ? String(params['sheet']) : []));
  return { form, bytes: bytes.length, encoding, tables, sheets: [...new Set([...sheets, ...(form === 'workbook' ? others : [])])] };
}
