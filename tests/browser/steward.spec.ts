import { unzipSync } from 'fflate';
import { copyFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { ingestFile } from '../../src/cli/files/buildReportFiles';
import { formatIssue } from '../../src/words/formatIssue';
import { hostileFiles } from '../support/hostileFiles';
import { readXlsx } from '../support/readXlsx';
import { expectNoAxeViolations, test } from '../support/page';

const documentPath = 'tests/fixtures/otherCities/midorikawa-fy2023.txt';

/** Drops a file onto the page, as from a folder of this computer. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name: file, text: content }) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file));
      return data;
    },
    { name, text },
  );
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
}

/** Chooses files as with the button. */
const choose = async (page: Page, ...files: readonly { readonly name: string; readonly buffer: Buffer }[]) =>
  page.locator('input[type=file]').setInputFiles(files.map((file) => ({ mimeType: '', ...file })));

const openData = async (page: Page) => {
  await page.goto('/#v=1&screen=data');
  await expect(page.getByRole('heading', { level: 2, name: 'データ' })).toBeVisible();
};

test('a steward drops a document, reviews a number, undoes, reloads and opens it', async ({ page }) => {
  await openData(page);
  await drop(page, 'broken.txt', 'これは報告ではありません。');
  await expect(page.getByRole('heading', { name: 'この文書は、このままでは読めません' })).toBeVisible();
  await drop(page, 'midorikawa-fy2023.txt', readFileSync(documentPath, 'utf8'));
  await expect(page.getByRole('heading', { name: '読み取った内容' })).toBeVisible();
  await expect(page.getByText(/^8部・5柱・36取組・実績値\d+$/)).toBeVisible();
  await page.getByRole('button', { name: '開いて数値を見直す' }).click();
  const progress = page.getByRole('heading', { name: /確かめる数値/ });
  await expect(progress).toHaveText(/^確かめる数値\d+件のうち0件を確かめました。$/);
  await page
    .getByRole('button', { name: /をこのとおりとする$/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(progress).toHaveText(/^確かめる数値\d+件のうち1件を確かめました。$/);
  await page.keyboard.press('Enter');
  await expect(progress).toHaveText(/^確かめる数値\d+件のうち2件を確かめました。$/);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(progress).toHaveText(/^確かめる数値\d+件のうち1件を確かめました。$/);
  await expectNoAxeViolations(page);
  await page.reload();
  await expect(progress).toHaveText(/^確かめる数値\d+件のうち1件を確かめました。$/);
  await page.getByRole('button', { name: 'やり直す' }).click();
  await expect(progress).toHaveText(/^確かめる数値\d+件のうち2件を確かめました。$/);
  await page.getByRole('navigation', { name: '画面' }).getByRole('link', { name: '概要' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '令和5年度、緑川市の8部は何をしたか' })).toBeVisible();
});

test('a step holds for who leaves the review, or the page, while it is being read', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    /** A worker that is asked late while the page is marked as slow. */
    class Slow extends Worker {
      override postMessage(message: unknown) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        setTimeout(() => super.postMessage(message), document.documentElement.dataset['slow'] === '1' ? 1_500 : 0);
      }
    }
    Reflect.set(window, 'Worker', Slow);
  });
  const setSlow = async (slow: '0' | '1') => page.evaluate((text) => (document.documentElement.dataset['slow'] = text), slow);
  await openData(page);
  await drop(page, 'midorikawa-fy2023.txt', readFileSync(documentPath, 'utf8'));
  await page.getByRole('button', { name: '開いて数値を見直す' }).click();
  const progress = page.getByRole('heading', { name: /確かめる数値/ });
  const confirm = page.getByRole('button', { name: /をこのとおりとする$/ }).first();
  const pending = page.getByText('決定を当てはめて読み直しています。');
  const goTo = async (name: string) =>
    page.getByRole('navigation', { name: '作業の順序' }).getByRole('link', { name, exact: true }).click();
  await setSlow('1');
  await confirm.click();
  await expect(pending).toBeVisible();
  await goTo('読み込む');
  await goTo('見直す');
  await expect(progress).toHaveText(/のうち1件を確かめました。$/);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(pending).toBeVisible();
  // nothing is published that lacks what was decided
  await goTo('公開する');
  await expect(pending).toBeVisible();
  await expect(page.getByRole('heading', { name: '1つのファイルで配る' })).toBeVisible();
  await goTo('見直す');
  await expect(progress).toHaveText(/のうち0件を確かめました。$/);
  await page.getByRole('button', { name: 'やり直す' }).click();
  await expect(pending).toBeVisible();
  await page.reload();
  await expect(progress).toHaveText(/のうち1件を確かめました。$/);
});

/** A workbook of questions as an office returns it: the first line of one sheet found right, that of the next one changed. */
async function answer(path: string): Promise<Buffer> {
  const sheets = readXlsx(readFileSync(path)).map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  const put = (sheet: number, column: string, text: string) => {
    const [header = [], first = []] = sheets[sheet]?.rows.slice(2) ?? [];
    first[header.indexOf(column)] = text;
  };
  put(1, '回答', '正しい');
  put(2, '回答', '直す');
  put(2, '正しい名称', '課の名称');
  put(2, 'コメント', '台帳のとおり');
  return Buffer.from(await writeXlsx({ sheets }));
}

test(
  'the offices are asked by a workbook, whose answers are seen before they hold, and taken back at once',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/#v=1&screen=data&step=review');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '確認用のExcelを作る' }).click();
    const answered = { name: '回答.xlsx', buffer: await answer(await (await download).path()) };
    await page.getByRole('link', { name: '読み込む', exact: true }).click();
    await choose(page, answered);
    await expect(page.getByRole('heading', { name: '確認 Excel の回答' })).toBeVisible();
    await expect(page.getByRole('row', { name: /課の名称.*台帳のとおり/ })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: /^\d件を反映する$/ }).click();
    const applied = page.getByText(/^回答\d件を、決定として反映しました。/);
    await expect(applied).toBeVisible();
    await page.getByRole('navigation', { name: '作業の順序' }).getByRole('link', { name: '記録' }).click();
    await page.getByLabel('決定を探す').fill('課の名称');
    await expect(page.getByRole('row', { name: /課の名称.*確認：.*台帳のとおり/ })).toBeVisible();
    await page.getByRole('navigation', { name: '作業の順序' }).getByRole('link', { name: '見直す' }).click();
    await expect(applied).toBeVisible();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect(applied).toBeHidden();
    // the screen is left only once the document was read again without them
    await expect(page.getByText('決定を当てはめて読み直しています。')).toBeHidden();
    await page.getByRole('navigation', { name: '作業の順序' }).getByRole('link', { name: '読み込む' }).click();
    await choose(page, answered);
    await expect(page.getByRole('button', { name: /^\d件を反映する$/ })).toBeVisible();
  },
);

test('a document that never ends is stopped by the reader, and after its limit', async ({ page }) => {
  await page.addInitScript(() => {
    /** A worker that says it is there, and nothing else. */
    class Hanging extends EventTarget {
      constructor() {
        super();
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: { kind: 'ready' } })));
      }
      postMessage() {}
      terminate() {
        document.body.dataset['ended'] = String(Number(document.body.dataset['ended'] ?? 0) + 1);
      }
    }
    Reflect.set(window, 'Worker', Hanging);
  });
  await page.clock.install();
  await openData(page);
  const file = { name: 'hang.txt', buffer: Buffer.from('a') };
  await choose(page, file);
  await page.getByRole('button', { name: '中止' }).click();
  await expect(page.getByText('読み込みを中止しました。開いている報告はそのままです。')).toBeVisible();
  await choose(page, file);
  await expect(page.getByText(/^hang.txt：準備しています/)).toBeVisible();
  await page.clock.fastForward(70_000);
  await expect(page.getByText(/^60秒たっても読み終わらないため、読み込みを止めました。/)).toBeVisible();
  await expect(page.locator('body')).toHaveAttribute('data-ended', '2');
});

test('a report is taken along as one file that opens by itself, and as a folder with its decisions @long', async ({ page, browser }) => {
  await openData(page);
  await choose(page, { name: 'midorikawa-fy2023.txt', buffer: readFileSync(documentPath) });
  await page.getByRole('button', { name: '開いて数値を見直す' }).click();
  await page
    .getByRole('button', { name: /を直す$/ })
    .first()
    .click();
  await page.getByLabel('名称').fill('別の名称');
  await page.getByRole('button', { name: 'この内容に決める' }).click();
  await expect(page.getByText('理由を書いてください。')).toBeVisible();
  await page.getByLabel('理由').fill('原本で確認');
  await page.getByRole('button', { name: 'この内容に決める' }).click();
  await expect(page.getByRole('heading', { name: /^確かめる数値\d+件のうち1件を確かめました。$/ })).toBeVisible();
  await page.getByRole('link', { name: '記録' }).click();
  await expect(page.getByRole('row', { name: /別の名称.*原本で確認/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: '公開する', exact: true }).click();
  const save = async (button: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return (await download).path();
  };
  const curation = readFileSync(await save('決定（curation.json）'), 'utf8');
  expect(curation).toContain('"set":{"label":"別の名称"},"reason":"原本で確認"');
  const folder = unzipSync(readFileSync(await save('ZIPを作る')));
  expect(Object.keys(folder).map((name) => name.replace(/^.*\//u, ''))).toEqual([
    'report.json',
    'issues.json',
    'achievements.csv',
    'curation.json',
    'source.txt',
    'index.json',
  ]);
  const html = test.info().outputPath('board.html');
  copyFileSync(await save('HTMLファイルを作る'), html);
  const other = await (await browser.newContext()).newPage();
  await other.goto(pathToFileURL(html).href);
  await expect(other.getByRole('heading', { level: 2, name: '令和5年度、緑川市の8部は何をしたか' })).toBeVisible();
});

test('a table that rules do not read is read once its columns are confirmed @long', async ({ page }) => {
  await openData(page);
  const rows = [
    '部課名,事務事業名,活動指標 名称,活動指標 単位,実績値,実績値',
    '総務部総務課,窓口,来庁者数,人,1200,1300',
    '市民部税務課,収納,納付件数,件,80,95',
  ];
  await choose(page, { name: 'shihyo.csv', buffer: Buffer.from(rows.join('\n')) });
  await expect(page.getByRole('heading', { name: '列の読み方を決める' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel('報告の年度（西暦）').fill('2023');
  await page.getByLabel('市区町村の名称').first().fill('若草市');
  await page.getByLabel('1組目の年度').fill('2022');
  await page.getByLabel('2組目の年度').fill('2023');
  await page.getByRole('button', { name: 'この読み方で読む' }).click();
  await page.getByRole('button', { name: 'ダッシュボードで開く' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^令和5年度、若草市/ })).toBeVisible();
});

test('hostile files are refused with a sentence, and the open report stays @long', async ({ page }) => {
  test.setTimeout(600_000);
  await openData(page);
  const script = '令和5年度 若草市 実績\n部\t取組内容\t実績\n総務部\t<img src=x onerror=alert(1)>研修\t研修 3回\n';
  const others: readonly [string, Buffer, RegExp][] = [
    ['empty.txt', Buffer.from(''), /ファイルが空です/],
    ['binary.txt', Buffer.from([0, 1, 2, 3, 0, 255]), /文字として読めない/],
    ['proto.json', Buffer.from('{"schemaVersion":1,"__proto__":{"polluted":true}}'), /report.json として読めません/],
    ['curation.json', Buffer.from('{"decisions":[]}'), /決定（curation.json）だけでは/],
    ['large.txt', Buffer.alloc(21_000_000, 'a'), /大きすぎます/],
  ];
  for (const [name, buffer, told] of others) {
    await choose(page, { name, buffer });
    await expect(page.getByText(told).first(), name).toBeVisible();
  }
  for (const [at, [what, make, code]] of hostileFiles.entries()) {
    const bytes = await make();
    const { issues } = await ingestFile(bytes, { file: 'a' });
    const told = issues.find((issue) => issue.code === code);
    await choose(page, { name: `file-${at}.xlsx`, buffer: Buffer.from(bytes) });
    const refusal = page.getByRole('region', { name: 'この文書は、このままでは読めません' });
    await expect(refusal.getByText(`file-${at}.xlsx`, { exact: true }), what).toBeVisible({ timeout: 60_000 });
    const reasons = refusal.getByRole('heading', { name: '直す必要があるもの' }).locator('xpath=following-sibling::ul/li');
    await expect(reasons, what).toHaveCount(1);
    await expect(reasons, what).toContainText(told === undefined ? code : formatIssue(told, 'ja').slice(0, 12));
    await expect(page.getByRole('banner').getByText('令和4年度（2022年度）'), what).toBeVisible();
  }
  await choose(page, { name: 'script.txt', buffer: Buffer.from(script) });
  await page.getByRole('button', { name: 'ダッシュボードで開く' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /若草市/ })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2, name: /刈谷市の11部/ })).toBeVisible();
});
