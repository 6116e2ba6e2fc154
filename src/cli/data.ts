import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildJsonSchema } from '../domain/reportSchema';
import { formatIssue } from '../format/formatIssue';
import type { Curation } from '../ingest/curationSchema';
import { comparedFields, measureAccuracy, parseGold } from '../ingest/measureAccuracy';
import { ingestBytes, serializeReport } from './files/buildReportFiles';
import { readCuration } from './files/readCuration';
import { parseReportList, type ReportEntry } from './files/reportListSchema';


/**
 * `npm run data`: makes the generated files of every report that `data/index.json` lists; with `--check` it only compares.
 * Prints how far the rules alone agree with the hand-made labels, and how many decisions of which kind people took.
 * @returns 0, or 1 where a decision matches nothing or (with `--check`) a committed file is not what the source produces
 */
export async function main(args: string[]): Promise<number> {
  const isCheck = args.includes('--check');
  const { reports } = parseReportList(JSON.parse(readFileSync('data/index.json', 'utf8')));
  const schema = `${JSON.stringify(buildJsonSchema(), null, 2)}\n`;
  const faults = [keep('data/report.schema.json', schema, isCheck), ...reports.map((entry) => makeReport(entry, isCheck))].flat();
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

function makeReport({ folder, municipality, fiscalYear }: ReportEntry, isCheck: boolean): string[] {
  const path = (name: string): string => join('data', folder, name);
  const decisions = readCuration(path('curation.json'));
  if (!decisions.ok)
    return decisions.errors.map(
      (error) => `${path('curation.json')}:0: ${formatIssue({ code: 'curationInvalid', params: { ...error } }, 'ja')}`,
    );
  const { curation } = decisions;
  const bytes = readFileSync(path('source.txt'));
  const options = { file: 'source.txt', municipalityCode: municipality, fiscalYear };
  printAccuracy(folder, bytes, options, curation);
  const { report, issues } = ingestBytes(bytes, { ...options, curation });
  const errors = issues.filter(({ severity }) => severity === 'error');
  const faults = errors.map(
    (issue) => `${path(issue.code.startsWith('curation') ? 'curation.json' : 'source.txt')}:${issue.line}: ${formatIssue(issue, 'ja')}`,
  );
  if (report === null || faults.length > 0) return faults;
  console.log(`${folder}: ${report.quantities.length} quantities, ${issues.length} issues`);
  return Object.entries(serializeReport(report, issues)).flatMap(([name, text]) => keep(path(name), text, isCheck));
}

/** Writes a generated file, or says that the committed one differs. */
function keep(path: string, text: string, isCheck: boolean): string[] {
  const isFresh = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (isFresh) return [];
  if (isCheck)
    return [`${path}:0: 元の文書と校訂から作られる内容と異なります。npm run data を実行してください。/ Stale: run npm run data.`];
  writeFileSync(path, text);
  return [];
}

function printAccuracy(folder: string, bytes: Uint8Array, options: Parameters<typeof ingestBytes>[1], curation: Curation): void {
  const decisionCounts = new Map<string, number>();
  for (const decision of curation.decisions) {
    const kind = decision.decide === 'quantity' ? `quantity ${Object.keys(decision.set).join('+')}` : decision.decide;
    decisionCounts.set(kind, (decisionCounts.get(kind) ?? 0) + 1);
  }
  const goldPath = `tests/data/${folder}.gold.tsv`;
  const { report } = ingestBytes(bytes, options);
  if (report !== null && existsSync(goldPath)) {
    const { numeralCount, comparedCounts, agreeingCounts } = measureAccuracy(report, parseGold(readFileSync(goldPath, 'utf8')));
    const shares = comparedFields.map((field) => `${field} ${((agreeingCounts[field] / comparedCounts[field]) * 100).toFixed(1)}%`);
    console.log(`${folder}: rules alone agree with ${numeralCount} hand-made labels: ${shares.join(', ')}`);
  }
  console.log(
    `${folder}: ${curation.decisions.length} decisions by people: ${[...decisionCounts].map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
  );
}
