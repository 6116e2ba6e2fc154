import * as z from 'zod/mini';

const reportList = z.object({ reports: z.array(z.object({ folder: z.string(), municipality: z.string(), fiscalYear: z.number() })) });

/** The reports that `data/index.json` lists. */
export type ReportEntry = z.infer<typeof reportList>['reports'][number];

/** @throws {Error} naming the first place that does not fit */
export function parseReportList(data: unknown): z.infer<typeof reportList> {
  return reportList.parse(data);
}
