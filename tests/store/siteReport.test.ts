import { readFileSync } from 'node:fs';
import checkedReports from 'virtual:checked-reports';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/domain/reportSchema';
import { loadReport, readReportText } from '../../src/store/loadReport';
import { markText } from '../../src/store/reportText';
import { isCheckedReport } from '../../src/store/siteReport';

describe('a report that the build has validated is not validated again', () => {
  const built = readFileSync('data/kariya-fy2022/report.json', 'utf8');
  const read = async (text: string, checked = checkedReports, body: BodyInit = text) => {
    let validated = 0;
    const outcome = await loadReport('report.json', {
      fetch: async () => new Response(body),
      isOnline: () => true,
      onProgress: () => {},
      parseReport: (content, mark) => {
        if (isCheckedReport(content, mark, checked)) return { ok: true, report: content };
        validated += 1;
        return parseReport(content);
      },
    });
    return { validated, outcome };
  };
  /** One sentence is so long that the report is read line by line while it comes. */
  const long = built.replace('"statements": [\n{', `"statements": [\n{"note":"${'長'.repeat(1_000_000)}",`);

  /** As browsers give it that have no say in how much comes at once. */
  const comeIn = (text: string, length: number) => {
    const bytes = new TextEncoder().encode(text);
    return new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += length) controller.enqueue(bytes.slice(at, at + length));
        controller.close();
      },
    });
  };

  test.each<[string, string, typeof checkedReports, BodyInit?]>([
    ['the one that comes along', built, checkedReports],
    ['a long one', long, [markText(long)]],
    ['a long one that comes at once', long, [markText(long)], comeIn(long, Infinity)],
    ['a long one whose letters are cut', long, [markText(long)], comeIn(long, 1000)],
  ])('%s is what validating it gives', async (_name, text, checked, body) => {
    const { validated, outcome } = await read(text, checked, body);
    expect(validated).toBe(0);
    expect(outcome).toEqual({ ok: true, report: JSON.parse(text) });
    expect(parseReport(JSON.parse(text))).toMatchObject({ ok: true });
  });

  test.each([
    ['another number', built.replace('"fiscalYear": 2022', '"fiscalYear": 2023'), 'none'],
    ['a number that is none, at the same length', built.replace('"fiscalYear": 2022', '"fiscalYear": "22"'), 'invalid'],
    ['one that is written otherwise', JSON.stringify(JSON.parse(built)), 'none'],
    ['a long one', long, 'none'],
  ])('one with another hash is: %s', async (_name, text, code) => {
    const { validated, outcome } = await read(text);
    expect(text).not.toBe(built);
    expect(validated).toBe(1);
    expect(outcome.ok ? 'none' : outcome.failure.code).toBe(code);
  });

  test('what this browser keeps is no file of the site, and is validated', async () => {
    const marks: unknown[] = [];
    await readReportText(built, (content, mark) => {
      marks.push(mark);
      return parseReport(content);
    });
    expect(marks).toEqual([null]);
  });
});
