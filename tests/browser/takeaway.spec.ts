import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { listPackageFaults } from '../support/checkPackage';
import { expectNoAxeViolations, test } from '../support/page';
import { readTsv } from '../support/readClipboard';
import { readCsv } from '../support/readCsv';
import { readXlsx } from '../support/readXlsx';

const dialog = (page: Page) => page.getByRole('dialog', { name: '保存・共有' });

/** Presses a button of the dialog and hands back what is saved. */
async function save(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function openChart(page: Page, id: string, hash = '#v=1') {
  // the link of a chart: those that count numbers are folded otherwise
  await page.goto(`/${hash}&chart=${id}`);
  await page.locator(`#chart-${id}`).getByRole('button', { name: '保存・共有' }).click();
  await expect(dialog(page)).toBeVisible();
}

// ids tell every row apart; what stands beside them is compared as well
const columns = 'department,pillarNumber,label,value,unit,id';
const seed = 20_261_123;
const anyView = fc
  .record({
    pillar: fc.option(fc.constantFrom(1, 2, 3, 4, 6)),
    departments: fc.uniqueArray(fc.constantFrom('d01', 'd05', 'd08', 'd10', 'd11'), { maxLength: 2 }),
    sort: fc.option(fc.constantFrom('value', '-value', 'label', '-department', 'unit')),
    group: fc.option(fc.constantFrom('department', 'unit', 'section', 'activity')),
    kind: fc.option(fc.constantFrom('count', 'rate', 'amount')),
  })
  .map(({ pillar, departments, sort, group, kind }) =>
    [
      `#v=1&screen=table&year=2022&columns=${columns}`,
      ...(pillar === null ? [] : [`pillar=${pillar}`]),
      ...(departments.length === 0 ? [] : [`department=${departments.join(',')}`]),
      ...(sort === null ? [] : [`sort=${sort}`]),
      ...(group === null ? [] : [`group=${group}`]),
      ...(kind === null ? [] : [`kind=${kind}`]),
    ].join('&'),
  );

/**
 * What stands in the rows of the table, repetitions under several sections once, as the files have it; the mark 再掲 is no part of a name. What is the
 * same in all rows stands above them, and what the head of a group says stands there.
 */
async function readScreen(page: Page): Promise<string[][]> {
  const rows = await page.locator('tbody').evaluateAll((bodies, wanted) => {
    const readCell = (line: HTMLElement, group: string, column: string): string => {
      const cell = line.querySelector<HTMLElement>(`[data-column="${column}"]`);
      // behind the number where no column shows the unit
      const behind = line.querySelector<HTMLElement>('[data-behind]')?.innerText ?? '';
      if (cell === null && column === 'unit') return behind.trim();
      const note = column === 'value' ? behind : (cell?.querySelector<HTMLElement>('[data-note]')?.innerText ?? '');
      const above = document.querySelector<HTMLElement>(`[data-constant="${column}"] dd`)?.innerText;
      // a mark of doubt stands beside the number
      const text = (cell?.querySelector<HTMLElement>('[data-quantity]') ?? cell)?.innerText;
      return text === undefined ? (above ?? group) : text.slice(0, text.length - note.length).trim();
    };
    return bodies.flatMap((body) => {
      const group = body.querySelector<HTMLElement>('[data-group]')?.innerText ?? '';
      return [...body.querySelectorAll<HTMLElement>('tr[data-row="achievement"]:not([hidden])')].map((line) =>
        wanted.map((column) => readCell(line, group, column)),
      );
    });
  }, columns.split(','));
  return [...new Map(rows.map((row) => [row.at(-1) ?? '', row])).values()];
}

const plain = (number: string) => number.replaceAll(',', '').replace('−', '-');

for (const [place, hash] of fc.sample(anyView, { seed, numRuns: 8 }).entries()) {
  test(
    `CSV = Excel = JSON = clipboard = rows on screen, in order: ${hash.slice(hash.indexOf('id') + 2) || 'all'}`,
    { tag: place === 0 ? [] : '@long' },
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/${hash}`);
      await expect(page.getByRole('heading', { level: 2, name: '一覧' })).toBeVisible();
      // a table's first rows are drawn at once, the others in pieces while the page rests
      let drawn = -1;
      await expect
        .poll(
          async () => {
            const before = drawn;
            drawn = await page.locator('tr[data-row="achievement"]:not([hidden])').count();
            return drawn === before;
          },
          { intervals: [400] },
        )
        .toBe(true);
      const shown = await readScreen(page);
      if (shown.length === 0) {
        // nothing on screen is said, and nothing can be saved
        await expect(page.getByRole('main')).toContainText('条件に合う数値はありません');
        await expect(page.getByRole('main').getByRole('button', { name: '保存・共有' })).toHaveCount(0);
        return;
      }
      await page.getByRole('main').getByRole('button', { name: '保存・共有' }).last().click();
      await expect(dialog(page)).toBeVisible();
      const csv = await save(page, 'CSV');
      expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [header, ...records] = readCsv(csv.bytes.toString('utf8'));
      const qualified = header?.indexOf('修飾') ?? -1;
      expect(header).toEqual(['部', '柱_番号', '指標_名称', '値', ...(qualified < 0 ? [] : ['修飾']), '単位', 'ID']);
      expect(records.map((record) => record.at(-1))).toEqual(shown.map((row) => row.at(-1)));
      expect(records.map(([department, pillar, label]) => [department, pillar, label])).toEqual(
        shown.map(([department, pillar, label]) => [department, pillar, label]),
      );
      // on screen 約 and 延べ stand beside the number, 以上 behind the unit; in files the number is bare, and they have a column
      records.forEach((record, at) => {
        const [number = '', unit = ''] = shown[at]?.slice(3) ?? [];
        expect(plain(number)).toContain(record[3] ?? '?');
        const words = qualified < 0 ? [] : (record[qualified] ?? '').split('|');
        for (const word of words) expect(number + unit).toContain(word);
        expect(words.some((word) => word !== '')).toBe(plain(number) !== record[3] || /以|超|増|減|未満|継続/u.test(unit));
      });
      const [sheet] = readXlsx((await save(page, 'Excel')).bytes);
      const cells = sheet?.rows.slice(1).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
      expect(cells).toEqual(records);
      expect(sheet?.rows.slice(1).every((row) => typeof row[3] === 'number')).toBe(true);
      const json: { rows: Record<string, unknown>[] } = JSON.parse((await save(page, 'JSON')).bytes.toString('utf8'));
      expect(json.rows.map(({ id }) => id)).toEqual(records.map((record) => record.at(-1)));
      expect(json.rows.map(({ value }) => String(value))).toEqual(records.map((record) => record[3]));
      await dialog(page).getByRole('button', { name: 'セルとしてコピー' }).click();
      await expect(dialog(page).getByText('コピーしました。')).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(readTsv(copied.replaceAll(/\r?\n/g, '\r\n'))).toEqual([header, ...records]);
    },
  );
}

test('a chart is taken along in every form, the numbers as numbers', { tag: '@long' }, async ({ page }) => {
  await openChart(page, 'coverage');
  const twin = [
    '企画財政部',
    '市民活動部',
    '建設部',
    '水資源部',
    '次世代育成部',
    '総務部',
    '都市政策部',
    '生活安全部',
    '教育部',
    '福祉健康部',
    '産業環境部',
  ];
  const [sheet] = readXlsx((await save(page, 'Excel')).bytes);
  expect(sheet?.rows.slice(1).map(([name]) => name)).toEqual(twin);
  expect(sheet?.rows[1]).toEqual(['企画財政部', 10, 10, 100, '10／10（100%）', '％']);
  const png = await save(page, 'PNG');
  expect(png.name).toBe('刈谷市_2022年度_数値のある取組の割合（部別）.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const svg = (await save(page, 'SVG')).bytes.toString('utf8');
  expect(svg).toContain('数値のある取組の割合（部別）');
  expect(svg).toContain('を加工して作成');
  expect(svg).not.toMatch(/var\(|class=/);
  const pptx = await save(page, 'PowerPoint');
  expect(listPackageFaults(pptx.bytes)).toEqual([]);
  const parts = unzipSync(pptx.bytes);
  expect(Object.keys(parts)).toContain('ppt/charts/chart1.xml');
  expect(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('数値のある取組の割合（部別）');
  await expectNoAxeViolations(page);
});

test('every chart of the board gives a picture, a sheet and a slide', { tag: '@long' }, async ({ page }) => {
  test.slow();
  for (const [hash, ids] of [
    ['#v=1', ['matrix', 'coverage', 'rates', 'kinds', 'activities', 'changes']],
    ['#v=1&screen=compare', ['ranked', 'sums']],
  ] as const) {
    for (const id of ids) {
      await openChart(page, id, hash);
      const [sheet] = readXlsx((await save(page, 'Excel')).bytes);
      expect(sheet?.rows.length, id).toBeGreaterThan(3);
      expect(
        sheet?.rows.slice(1).some((row) => row.some((cell) => typeof cell === 'number')),
        id,
      ).toBe(true);
      expect((await save(page, 'PNG')).bytes.length, id).toBeGreaterThan(20_000);
      expect(listPackageFaults((await save(page, 'PowerPoint')).bytes), id).toEqual([]);
      await page.keyboard.press('Escape');
    }
  }
});

/** A deck of two charts, as a reader collects it, is enough to see every kind of file; the ready one is the large one. */
const decks = [
  {
    name: 'an own deck of two charts',
    tag: [],
    charts: 2,
    collect: async (page: Page) => {
      await page.goto('/#v=1');
      for (const id of ['rates', 'matrix']) {
        await page.locator(`#chart-${id}`).getByRole('button', { name: '発表に加える' }).click();
        await expect(page.locator(`#chart-${id}`).getByText('加えました')).toBeVisible();
      }
      await page.getByRole('link', { name: '発表', exact: true }).click();
    },
  },
  {
    name: 'the ready deck of the overview',
    tag: '@long',
    charts: 7,
    collect: async (page: Page) => {
      await page.goto('/#v=1&screen=present');
      await page.getByRole('button', { name: '「概要」を自分の資料に加える' }).click();
    },
  },
];

for (const { name: deckName, tag, charts, collect } of decks) {
  test(`${deckName} becomes PowerPoint with a cover and notes, and a whole kit`, { tag }, async ({ page }) => {
    test.slow();
    await collect(page);
    await page.getByRole('button', { name: 'PowerPoint・一式・印刷' }).click();
    const pptx = await save(page, 'PowerPoint');
    expect(listPackageFaults(pptx.bytes)).toEqual([]);
    const parts = unzipSync(pptx.bytes);
    const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides.length).toBeGreaterThan(charts);
    const notes = Object.entries(parts)
      .filter(([path]) => path.startsWith('ppt/notesSlides/') && path.endsWith('.xml'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    expect(notes).toContain('現年度分収納率 99.5%');
    const kit = await save(page, '会議資料一式（ZIP）');
    expect(kit.name).toBe('刈谷市_2022年度_会議資料一式.zip');
    const files = Object.keys(unzipSync(kit.bytes));
    expect(files).toContain('出典.txt');
    expect(files.filter((path) => path.endsWith('.png'))).toHaveLength(charts);
    expect(files.filter((path) => path.endsWith('.pptx'))).toHaveLength(1);
    expect(files.filter((path) => path.endsWith('.xlsx'))).toHaveLength(charts + 1);
    const source = strFromU8(unzipSync(kit.bytes)['出典.txt'] ?? new Uint8Array());
    expect(source).toContain('行数: ');
    await expect(dialog(page).getByText(/を保存しました。$/)).toBeVisible();
  });
}

test('a kit can be cancelled, and says so', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=present');
  await page.getByRole('button', { name: '「部ごと」を自分の資料に加える' }).click();
  await page.getByRole('button', { name: 'PowerPoint・一式・印刷' }).click();
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await dialog(page).getByRole('button', { name: '会議資料一式（ZIP）' }).click();
  await expect(dialog(page).getByRole('progressbar', { name: 'ファイルの作成状況' })).toBeVisible();
  await dialog(page).getByRole('button', { name: '中止' }).click();
  await expect(dialog(page).getByText('中止しました。')).toBeVisible();
  await expect(dialog(page).getByRole('progressbar')).toHaveCount(0);
  await page.waitForTimeout(1500);
  expect(downloads).toBe(0);
});

test('Shift_JIS: characters that it does not hold are listed before anything is saved', { tag: '@long' }, async ({ page }) => {
  // 髙 is in Windows' table, 𠮷 in none
  await page.route('**/report*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('企画財政部', '企画𠮷財政部') });
  });
  await page.goto('/#v=1&screen=table&columns=department,value,unit,id&department=d01');
  await page.getByRole('main').getByRole('button', { name: '保存・共有' }).last().click();
  await dialog(page).getByRole('combobox', { name: '文字コード' }).selectOption({ label: 'Shift_JIS' });
  await dialog(page).getByRole('button', { name: 'CSV', exact: true }).click();
  const warning = dialog(page).getByRole('alert');
  await expect(warning).toContainText('Shift_JISにない文字が13か所あります。');
  await expect(warning.getByRole('listitem').first()).toHaveText('𠮷 → 〓（2行目「部」）');
  await expectNoAxeViolations(page);
  const replaced = await save(page, '置き換えて保存');
  expect(new TextDecoder('shift_jis').decode(replaced.bytes)).toContain('企画〓財政部');
  await dialog(page).getByRole('button', { name: 'CSV', exact: true }).click();
  const whole = await save(page, 'UTF-8で保存');
  expect(whole.bytes.toString('utf8')).toContain('企画𠮷財政部');
});

test('a refused clipboard leaves the cells to be copied by hand', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await openChart(page, 'rates');
  await dialog(page).getByRole('button', { name: 'セルとしてコピー' }).click();
  await expect(dialog(page).getByText('ブラウザーがコピーを許可していません。次の欄を選んでコピーしてください。')).toBeVisible();
  await expect(dialog(page).getByRole('textbox', { name: 'コピーする表' })).toHaveValue(/通級者のうち中学校3年生の進学率/);
});

test('a picture that the browser can not draw says what to take instead', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('no', 'EncodingError'));
  });
  await openChart(page, 'coverage');
  await dialog(page).getByRole('button', { name: 'PNG', exact: true }).click();
  await expect(dialog(page).getByText(/を描けませんでした。SVGまたはPowerPointで保存してください。/)).toBeVisible();
});

test('in English, dark, on a phone: axe finds nothing, nothing is wider than the page', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => localStorage.setItem('seika-board.preferences', JSON.stringify({ v: 1, preferences: { theme: 'dark' } })));
  await page.goto('/#v=1&lang=en');
  await page.locator('#chart-rates').getByRole('button', { name: 'Save or share' }).click();
  await expect(page.getByRole('dialog', { name: 'Save or share' })).toBeVisible();
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
