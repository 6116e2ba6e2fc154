import type { Column } from './report';

/** error: nothing usable, or a rule of the data is broken; warning: a person should look; info: decided, worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Everything the reader may have to say about a document; the words stand in `words/formatIssue.ts`. */
export const issueCodes = [
  // nothing usable
  'empty',
  'binary',
  'html',
  'tooLarge',
  'tableTooLarge',
  'workbookLocked',
  'archiveBroken',
  'archiveTooLarge',
  'archiveForeign',
  'entitiesRefused',
  'sheetMissing',
  'sheetsDiffer',
  'achievementsOnly',
  'reportInvalid',
  'reportNewer',
  'reportFinished',
  'noTable',
  'noResultColumn',
  'columnUnread',
  'columnsUnread',
  'columnVanished',
  'initiativeUnclear',
  'headerJoined',
  'headerUnclear',
  'indicatorTable',
  'yearConflict',
  'fiscalYearMissing',
  'departmentMissing',
  'headingUnclear',
  'profileInvalid',
  'profileColumnsGone',
  'profileColumnsNew',
  'profileOutdated',
  'profileYear',
  // the document
  'encodingGuessed',
  'sheetSkipped',
  'sheetHidden',
  'hiddenCells',
  'cellFaulty',
  'partsIgnored',
  'municipalityMissing',
  'municipalityCodeInvalid',
  'departmentRepeated',
  'departmentNotInContents',
  'pillarMissing',
  'pillarRenamed',
  'pillarNumbered',
  'pillarsFromGoals',
  'pillarOutOfSeries',
  'columnUnknown',
  'columnMissing',
  'columnDerived',
  'columnJudged',
  'columnRemarks',
  'rowShifted',
  'rowTooShort',
  'rowTooLong',
  'textOutsideTable',
  'figureMissing',
  'figureUnread',
  'figuresUnnamed',
  'zerosUnnamed',
  'officeSettled',
  'officeUndivided',
  'rowUnplaced',
  'columnsIgnored',
  // what a person has to say about a proposed profile
  'doubtHeader',
  'doubtYears',
  'doubtPlace',
  'doubtMoneyUnit',
  'doubtColumns',
  'rowOutsideTable',
  'goalMissing',
  'initiativeMissing',
  'sectionsNotAligned',
  'sectionsAmbiguous',
  'statementsByTopic',
  'noNumerals',
  'statementTooLong',
  // the numbers
  'unitMissing',
  'roleDoubtful',
  'contextWithoutHead',
  'labelRepeated',
  'familyMismatch',
  'questionOpen',
  // curation and truth
  'curationUnmatched',
  'curationAmbiguous',
  'curationInvalid',
  'partsExceedTotal',
  'partsIncomplete',
  'relationInvalid',
  'referenceInvalid',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** One entry of `issues.json`. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** 1-based source line; 0 where the whole document is meant. */
  readonly line: number;
  readonly column: Column | null;
  readonly quantityId: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Builds an issue; everything but code, severity and line is optional. */
export function buildIssue(
  code: IssueCode,
  severity: Severity,
  line: number,
  params: Issue['params'] = {},
  place: { column?: Column | null; quantityId?: string | null } = {},
): Issue {
  return { code, severity, line, column: place.column ?? null, quantityId: place.quantityId ?? null, params };
}
