import * as z from 'zod/mini';
import { decodeBase64, encodeBase64 } from '../domain/base64';
import type { Issue } from '../domain/issue';
import { parseReport } from '../domain/reportSchema';
import type { BackupPart } from './backup';
import { readContent, type Kept, type KeptForm, type KeptStanding } from './kept';
import { importId, maxReports, reportSchema, type KeptReport } from './keptSchema';
import { readReportText } from './loadReport';
import { isSame } from './mergeKept';
import type { BoxedDocument, BoxedReport } from './reportBox';
import { reviewForm, reviewSchema, type Review } from './reviewSchema';

/** Where imported reports are kept, as a backup reads and fills it. */
export interface ImportPlaces {
  readonly list: Kept<readonly KeptReport[]>;
  readonly openReview: (id: string) => Kept<Review>;
  readonly readBox: (id: string) => Promise<BoxedReport | null>;
  readonly readDocument: (id: string) => Promise<BoxedDocument | null>;
  readonly writeBox: (report: BoxedReport, document?: BoxedDocument) => Promise<KeptStanding>;
}

const issueSchema = z.custom<Issue>((value) => typeof value === 'object' && value !== null && 'code' in value && 'params' in value);
const documentSchema = z.object({
  file: z.string(),
  /** Base64. */
  bytes: z.string().check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u)),
  answers: z.object({
    fiscalYear: z.nullable(z.number()),
    municipalityCode: z.nullable(z.string()),
    municipality: z.nullable(z.string()),
    sheet: z.nullable(z.string()),
  }),
  profile: z.nullable(z.record(z.string(), z.unknown())),
  curation: z.record(z.string(), z.unknown()),
});
const savedSchema = z.object({
  ...reportSchema.shape,
  /** `report.json` */
  report: z.string(),
  issues: z.array(issueSchema),
  document: z.nullable(documentSchema),
  review: reviewSchema,
});
/** One report of this browser with its document and the steps of its review, as it stands in a file. */
type SavedImport = z.infer<typeof savedSchema>;

const savedForm: KeptForm<readonly SavedImport[]> = {
  version: 1,
  empty: [],
  read: (content) => {
    const list: unknown = 'reports' in content ? content.reports : null;
    if (!Array.isArray(list)) return null;
    const value = list.flatMap((entry: unknown) => savedSchema.safeParse(entry, { jitless: true }).data ?? []);
    return { value, isWhole: value.length === list.length };
  },
  write: (reports) => ({ reports }),
  merge: (_base, mine) => mine,
};

async function save(entry: KeptReport, places: ImportPlaces): Promise<SavedImport | null> {
  const [boxed, document] = await Promise.all([places.readBox(entry.id), places.readDocument(entry.id)]);
  if (boxed === null) return null;
  const { steps, done } = places.openReview(entry.id).get().value;
  return {
    ...entry,
    report: boxed.report,
    issues: [...boxed.issues],
    document: document === null ? null : saveDocument(document),
    review: { steps: steps.map((step) => step.map(({ key, decision }) => ({ key, decision: toRecord(decision) }))), done },
  };
}

const toRecord = (content: object | null): Record<string, unknown> | null => (content === null ? null : { ...content });

function saveDocument({ file, bytes, answers, profile, curation }: BoxedDocument): SavedImport['document'] {
  return { file, bytes: encodeBase64(bytes), answers, profile: toRecord(profile), curation: { ...curation } };
}

/** Every imported report of this browser that is still there. */
async function saveAll(places: ImportPlaces): Promise<readonly SavedImport[]> {
  const saved = await Promise.all(places.list.get().value.map(async (entry) => save(entry, places)));
  return saved.filter((one) => one !== null);
}

/** Whether two are the same work: when and under which id it was kept is none of it. */
function isSameWork({ id: _id, savedAt: _at, ...mine }: SavedImport, { id: _otherId, savedAt: _otherAt, ...theirs }: SavedImport): boolean {
  return isSame(mine, theirs);
}

/** The id itself, or with a number behind it: another version of the same document, reviewed elsewhere, stands beside the one that is here. */
function findFreeId(id: string, used: ReadonlySet<string>): string {
  if (!used.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const numbered = `${id}-${number}`;
    if (!used.has(numbered)) return numbered;
  }
}

/**
 * Imported reports, as a backup writes and restores them. The same document with other decisions comes back beside the present one, so that neither is
 * lost; what is no report is left in the file.
 */
export function makeImportPart(places: ImportPlaces): BackupPart {
  /** The worst that became of a document: they stand in a box of their own (`reportBox.ts`). */
  let boxStanding: KeptStanding = 'kept';
  const keep = async ({ report, issues, document, review, ...entry }: SavedImport): Promise<void> => {
    const { id } = entry;
    const boxed = document === null ? undefined : { ...document, id, bytes: decodeBase64(document.bytes) };
    const standing = await places.writeBox({ id, report, issues }, boxed);
    if (standing !== 'kept') boxStanding = standing;
    if (!isSame(review, reviewForm.empty)) places.openReview(id).change(() => review);
    places.list.change((reports) => [entry, ...reports]);
  };
  return {
    write: async () => {
      const reports = await saveAll(places);
      return reports.length === 0 ? null : { v: savedForm.version, ...savedForm.write(reports) };
    },
    restore: async (content) => {
      const parsed = readContent(content, savedForm);
      if (!parsed.ok) return { outcome: parsed.reason };
      const here = [...(await saveAll(places))];
      const used = new Set(places.list.get().value.map(({ id }) => id));
      let { isWhole } = parsed;
      let [found, added] = [0, 0];
      // the newest stands first and comes last
      for (const saved of parsed.value.toReversed()) {
        if (here.some((one) => isSameWork(one, saved))) continue;
        const id = findFreeId(saved.id, used);
        const read = await readReportText(saved.report, (report) => parseReport(report));
        const isReport = read.ok && importId.test(id);
        if (isReport) found += 1;
        else isWhole = false;
        if (!isReport || used.size >= maxReports) continue;
        await keep({ ...saved, id });
        used.add(id);
        here.push(saved);
        added += 1;
      }
      return { outcome: 'restored', found, added, isWhole };
    },
    standing: () => (boxStanding === 'kept' ? places.list.get().standing : boxStanding),
    unreadable: () => places.list.get().unreadable,
  };
}
