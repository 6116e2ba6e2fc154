import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { listPackageFaults } from '../support/checkPackage';
import { footerOf, logoPng, makePotx, pictureOf } from '../support/makeSlideMaster';
import { expectNoAxeViolations, test } from '../support/page';

const part = (page: Page) => page.getByRole('region', { name: 'スライドマスター' });
const choose = async (page: Page, name: string, bytes: Uint8Array) =>
  part(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });

/** The parts of the PowerPoint file of a chart, saved as a presenter does. */
async function savePptx(page: Page): Promise<Record<string, Uint8Array>> {
  await page.goto('/#v=1&chart=findings');
  await page.getByRole('button', { name: '保存・共有' }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog', { name: '保存・共有' }).getByRole('button', { name: 'PowerPoint', exact: true }).click();
  const bytes = readFileSync(await (await download).path());
  expect(listPackageFaults(bytes)).toEqual([]);
  return unzipSync(bytes);
}

const readTheme = (parts: Record<string, Uint8Array>) => strFromU8(parts['ppt/theme/theme1.xml'] ?? new Uint8Array());

test(
  "a city's slide master is chosen once: its mark and colours are in every PowerPoint file until it is taken away",
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/#v=1&screen=data&step=publish');
    await choose(page, '緑川市.potx', makePotx());
    await expect(part(page).getByText('「緑川市.potx」を選びました。')).toBeVisible();
    await expect(part(page).getByText('緑川市 企画課')).toBeVisible();
    await expect(part(page).getByText(/^グラフの色 #FFE08A は地の色と見分けにくい（コントラスト1\.2、必要なのは3）/)).toBeVisible();
    await expectNoAxeViolations(page);
    await choose(page, '壊れた.potx', makePotx().slice(0, 700));
    await expect(
      part(page).getByText(
        '「壊れた.potx」は壊れているため読めません。PowerPointで開いて保存し直し、選び直してください。これまでの選択はそのままです。',
      ),
    ).toBeVisible();
    await expect(part(page).getByText('緑川市.potx', { exact: true })).toBeVisible();

    const made = await savePptx(page);
    await expect(page.getByText(/スライドマスター「緑川市\.potx」で作ります/)).toBeVisible();
    expect(Buffer.from(made['ppt/media/logo1.png'] ?? [])).toEqual(logoPng);
    expect(readTheme(made)).toContain('<a:accent1><a:srgbClr val="1B7837"/></a:accent1>');
    expect(strFromU8(made['ppt/slideMasters/slideMaster1.xml'] ?? new Uint8Array())).toContain('緑川市 企画課');

    await page.goto('/#v=1&screen=data&step=publish');
    await page.reload();
    await expect(part(page).getByText('緑川市.potx', { exact: true })).toBeVisible();
    const remove = part(page).getByRole('button', { name: '使うのをやめる' });
    await remove.focus();
    await page.keyboard.press('Enter');
    await expect(part(page).getByText('緑川市.potx', { exact: true })).toBeHidden();
    // the same button takes it back
    await page.keyboard.press('Enter');
    await expect(part(page).getByText('緑川市.potx', { exact: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(part(page).getByText('緑川市.potx', { exact: true })).toBeHidden();
    const plain = await savePptx(page);
    expect(Object.keys(plain).filter((path) => path.startsWith('ppt/media/'))).toEqual([]);
    expect(readTheme(plain)).toContain('<a:accent1><a:srgbClr val="0017C1"/></a:accent1>');
  },
);

test('what a template can not give is said, and nothing is asked of another site', async ({ page }) => {
  const outside = 'https://example.org/logo.png';
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/#v=1&screen=data&step=publish');
  const shapes = pictureOf([11, 0.2, 1, 0.5], 'r:link="rId3"') + footerOf('');
  const more = { 'ppt/vbaProject.bin': new Uint8Array(4) };
  await choose(page, '外.potm', makePotx({ shapes, relations: [['image', outside, true]], more }));
  await expect(part(page).getByText('マクロと、埋め込まれたファイルは使いません。')).toBeVisible();
  await expect(part(page).getByText(/^外のファイルやサイトへのリンクはたどりません。/)).toBeVisible();
  expect(asked.filter((url) => url.startsWith('https://example.org'))).toEqual([]);
});
