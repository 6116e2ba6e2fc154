import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../domain/collections';
import type { Report } from '../domain/report';
import { buildReportIndex } from '../domain/reportIndex';
import { buildJsonSchema, parseReport } from '../domain/reportSchema';
import { buildYearLinksSchema, parseYearLinks, type LinkPlace } from '../domain/yearLinksSchema';
import { settleLinks } from '../query/years/settleLinks';
import type { Curation, Decision } from '../importer/curation/curationSchema';
import { buildProfileSchema } from '../importer/shapes/profileSchema';
import { comparedFields, measureAccuracy, parseGold } from '../importer/report/measureAccuracy';
import { measureFamilies, parseFamilyLabels } from '../importer/report/measureFamilies';
import { measureVerdicts, parseVerdictLabels } from '../importer/report/measureVerdicts';
import { ingestBytes, serializeReport } from './files/buildReportFiles';
import { describeCurationFaults, describeFault, readCuration } from './files/reportFolder';
import { parseReportList, type ReportEntry } from './files/reportListSchema';

/**
 * `npm run data`: makes the generated files of every report that `data/index.json` lists; with `--check` it only compares.
 * Prints how far the rules alone agree with the hand-made labels, which results share a measure family with and without decisions, and how many decisions of which kind people took.
 * @returns 0, or 1 where a decision matches nothing or (with `--check`) a committed file is not what the source produces
 */
export async function main(args: string[]): Promise<number> {
  const isCheck = args.includes('--check');
  const { reports } = parseReportList(JSON.parse(readFileSync('data/index.json', 'utf8')));
  const schema = `${JSON.stringify(buildJsonSchema(), null, 2)}\n`;
  const profileSchema = `${JSON.stringify(buildProfileSchema(), null, 2)}\n`;
  const linksSchema = `${JSON.stringify(buildYearLinksSchema(), null, 2)}\n`;
  const schemas = [
    keep('data/report.schema.json', schema, isCheck),
    keep('data/profile.schema.json', profileSchema, isCheck),
    keep('data/links.schema.json', linksSchema, isCheck),
  ];
  const made = reports.map((entry) => makeReport(entry, isCheck));
  const faults = [...schemas, ...made, checkLinks(reports)].flat();
  if (!isCheck) printOtherCities();
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

function makeReport({ folder, municipality, fiscalYear }: ReportEntry, isCheck: boolean): string[] {
  const path = (name: string): string => join('data', folder, name);
  const files = { source: path('source.txt'), curation: path('curation.json') };
  const decisions = readCuration(files.curation);
  if (!decisions.ok) return describeCurationFaults(decisions, files.curation);
  const { curation } = decisions;
  const bytes = readFileSync(files.source);
  const options = { file: 'source.txt', municipalityCode: municipality, fiscalYear };
  printAccuracy(folder, bytes, options, curation);
  const { report, issues } = ingestBytes(bytes, { ...options, curation });
  if (report !== null) printVerdictAccuracy(`${folder}: verdicts after curation`, report, `tests/data/${folder}.verdict.tsv`);
  const faults = issues.filter(({ severity }) => severity === 'error').map((issue) => describeFault(issue, files));
  if (report === null || faults.length > 0) return faults;
  printFamilies(`${folder}: measure families after curation`, report, `tests/data/${folder}.family.tsv`);
  console.log(`${folder}: ${report.quantities.length} quantities, ${issues.length} issues`);
  return Object.entries(serializeReport(report, issues)).flatMap(([name, text]) => keep(path(name), text, isCheck));
}

const linksFile = 'data/links.json';

/** What is wrong with the links between years: its form, and every decision that does not match one place in each of two listed reports. */
function checkLinks(reports: readonly ReportEntry[]): string[] {
  const tell = (ja: string, en: string): string => `${linksFile}:0: ${ja} / ${en}`;
  const tellPlace = ({ fiscalYear, department, pillar, marker, quote = '' }: LinkPlace, found: number): string => {
    const place = `FY${fiscalYear} ${department} (${pillar}) ${marker ?? ''} ${quote}`;
    return tell(
      `年度のつながりの決定に当たる箇所が${found}か所です：${place}`,
      `A decision about two years matches ${found} places: ${place}`,
    );
  };
  const parsed = parseYearLinks(JSON.parse(readFileSync(linksFile, 'utf8')));
  if (!parsed.ok)
    return parsed.errors.map(({ path, message }) =>
      tell(`形に合いません：${path} ${message}`, `Does not fit its form: ${path} ${message}`),
    );
  const indexes = reports.flatMap(({ folder, municipality, fiscalYear }) => {
    const read = parseReport(JSON.parse(readFileSync(join('data', folder, 'report.json'), 'utf8')));
    return read.ok ? [{ municipality, fiscalYear, index: buildReportIndex(read.report) }] : [];
  });
  return parsed.links.links.flatMap((link) => {
    const find = (year: number) => indexes.find((one) => one.municipality === link.municipality && one.fiscalYear === year)?.index;
    const [earlier, later] = [find(link.earlier.fiscalYear), find(link.later.fiscalYear)];
    if (earlier === undefined || later === undefined) return [tellPlace(earlier === undefined ? link.earlier : link.later, 0)];
    return settleLinks([link], earlier, later).faults.map(({ place, found }) => tellPlace(place, found));
  });
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

function printAccuracy(folder: string, bytes: Uint8Array, options: Parameters<typeof ingestBytes>[1], { decisions }: Curation): void {
  const goldPath = `tests/data/${folder}.gold.tsv`;
  const { report } = ingestBytes(bytes, options);
  if (report !== null && existsSync(goldPath)) {
    const { numeralCount, comparedCounts, agreeingCounts } = measureAccuracy(report, parseGold(readFileSync(goldPath, 'utf8')));
    const shares = comparedFields.map((field) => `${field} ${((agreeingCounts[field] / comparedCounts[field]) * 100).toFixed(1)}%`);
    console.log(`${folder}: rules alone agree with ${numeralCount} hand-made labels: ${shares.join(', ')}`);
  }
  if (report !== null) printFamilies(`${folder}: measure families by rules alone`, report, `tests/data/${folder}.family.tsv`);
  if (report !== null) printVerdictAccuracy(`${folder}: verdicts by rules alone`, report, `tests/data/${folder}.verdict.tsv`);
  const counts = [...groupBy(decisions, kindOf)].map(([kind, { length }]) => `${kind} ${length}`);
  console.log(`${folder}: ${decisions.length} decisions by people: ${counts.join(', ')}`);
}

/** How far the families of a report agree with the grouping that people settled by reading. */
function printFamilies(what: string, report: Report, path: string): void {
  if (!existsSync(path)) return;
  const { precisionShare, recallShare, labelledCount } = measureFamilies(report, parseFamilyLabels(readFileSync(path, 'utf8')));
  const [precision, recall] = [precisionShare, recallShare].map((share) => share.toFixed(3));
  console.log(`${what}: precision ${precision}, recall ${recall} of ${labelledCount} pairs grouped by hand`);
}

/** Precision and recall of verdicts (words, kind and basis together) against the hand-made labels, where there are some. */
function printVerdictAccuracy(what: string, report: Report, labelPath: string): void {
  if (!existsSync(labelPath)) return;
  const { labelledCount, readCount, agreeingCount } = measureVerdicts(report, parseVerdictLabels(readFileSync(labelPath, 'utf8')));
  console.log(`${what}: precision ${agreeingCount}/${readCount}, recall ${agreeingCount}/${labelledCount}`);
}

/** The other cities' documents with labels: no folder of data, and rules alone. Not while checking: nothing of them is committed. */
function printOtherCities(): void {
  const folder = 'tests/fixtures/otherCities';
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.verdict.tsv'))) {
    const name = file.slice(0, -'.verdict.tsv'.length);
    const { report } = ingestBytes(readFileSync(join(folder, `${name}.txt`)), { file: `${name}.txt` });
    if (report === null) continue;
    printVerdictAccuracy(`${name} (fixture): verdicts by rules alone`, report, join(folder, file));
    printFamilies(`${name} (fixture): measure families by rules alone`, report, join(folder, `${name}.family.tsv`));
  }
}

/** A decision about a number is told apart by what it sets. */
const kindOf = (decision: Decision): string =>
  decision.decide === 'quantity' ? `quantity ${Object.keys(decision.set).join('+')}` : decision.decide;
