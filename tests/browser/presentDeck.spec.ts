import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations, openAnew, test } from '../support/page';
import { readPart } from '../support/readSlidePart';

const ownDeck = (page: Page) => page.getByRole('list', { name: '資料の順番' });
/** Numbers and titles of the slides, in order. */
const titles = (page: Page) => ownDeck(page).locator('[data-title]');

/** The finding that heads the second slide of the overview. */
const councils = '審議会・委員会等の開催回数が最も多いのは福祉健康部の20回です。';

async function addOverview(page: Page) {
  await page.goto('/#v=1&screen=present');
  await page.getByRole('button', { name: '「概要」を自分の資料に加える' }).click();
  await expect(titles(page)).toHaveCount(7);
}

test('from a chart to the wall in two clicks, and the deck is still there afterwards', async ({ page }) => {
  await page.goto('/#v=1&department=d10&chart=coverage');
  const chart = page.locator('#chart-coverage');
  await chart.getByRole('button', { name: '発表に加える' }).click();
  await expect(chart.getByRole('status').filter({ hasText: '発表に加えました（全1枚）。' })).toBeVisible();
  await chart.getByRole('button', { name: '発表に加える' }).click();
  await expect(chart.getByRole('status').filter({ hasText: 'もう発表に入っています（全1枚）。' })).toBeVisible();
  await page.getByRole('link', { name: '比較', exact: true }).click();
  await page.getByRole('region', { name: 'この表示' }).getByRole('button', { name: '発表に加える' }).click();
  await page.getByRole('region', { name: 'この表示' }).getByRole('link', { name: '発表を開く' }).click();
  await expect(titles(page).first()).toHaveText('1水資源部の数値のある取組は16／17（94%）です。');
  await expect(titles(page)).toHaveCount(2);
  await expect(ownDeck(page).getByText('絞り込み：水資源部').first()).toBeVisible();
  await page.reload();
  await expect(titles(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'この資料を発表する', exact: true }).click();
  const talk = page.getByRole('dialog', { name: '発表' });
  await expect(talk.getByText('1 / 2', { exact: true })).toBeVisible();
  await expect(talk.getByText('絞り込み：水資源部')).toBeVisible();
});

test('one click shows a chart full screen without touching the deck', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1');
  await page.locator('#chart-rates').getByRole('button', { name: '保存・共有' }).click();
  await page.getByRole('button', { name: '全画面で発表する' }).click();
  await expect(
    page
      .getByRole('dialog', { name: '発表' })
      .getByRole('heading', { name: '14の率のうち6つが90%を超え、最も低いのは市税の滞納繰越分収納率の30.1%です。' }),
  ).toBeVisible();
  await page.reload();
  await expect(
    page
      .getByRole('dialog', { name: '発表' })
      .getByRole('heading', { name: '14の率のうち6つが90%を超え、最も低いのは市税の滞納繰越分収納率の30.1%です。' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#chart-rates')).toBeVisible();
  await page.getByRole('link', { name: '発表', exact: true }).click();
  await expect(page.getByText('まだ何もありません。')).toBeVisible();
});

test('order, headline, notes, removal and undo, by keyboard alone', { tag: '@long' }, async ({ page }) => {
  await addOverview(page);
  await expect(titles(page).nth(1)).toHaveText(`2${councils}`);
  const down = page.getByRole('button', { name: `「${councils}」を後へ` });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(titles(page).nth(2)).toHaveText(`3${councils}`);
  await expect(down).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: `「${councils}」を3枚目に移しました。` })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(titles(page)).toHaveCount(6);
  await expect(page.getByRole('status').filter({ hasText: `「${councils}」を外しました。` })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-remove'))).toBe(true);
  await page.getByRole('button', { name: '元に戻す' }).press('Enter');
  await expect(titles(page)).toHaveCount(7);
  await page.getByRole('button', { name: '元に戻す' }).press('Enter');
  await expect(titles(page).nth(1)).toHaveText(`2${councils}`);
  const item = ownDeck(page).locator('[data-slide]').nth(1);
  await item.getByText('見出しとメモ').press('Enter');
  await item.getByRole('textbox', { name: /見出し/ }).fill('柱1に実績値の半分がある');
  await item.getByRole('textbox', { name: /メモ/ }).fill('最初に全体像を示す');
  await item.getByRole('textbox', { name: /メモ/ }).blur();
  await expect(titles(page).nth(1)).toHaveText('2柱1に実績値の半分がある');
  await page.reload();
  await expect(titles(page).nth(1)).toHaveText('2柱1に実績値の半分がある');
  await page.getByRole('button', { name: '「柱1に実績値の半分がある」からこの資料を発表する' }).press('Enter');
  const talk = page.getByRole('dialog', { name: '発表' });
  await expect(talk.getByRole('heading', { level: 2, name: '柱1に実績値の半分がある' })).toBeVisible();
  await expect(talk.getByText('審議会・委員会等の開催回数（部別の合計）').first()).toBeVisible();
});

test('a ready deck is looked at before it is presented, and leaves the own deck alone', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=present');
  await page.getByRole('button', { name: '「部ごと」の中を見る' }).click();
  const preview = page.getByRole('region', { name: '「部ごと」に入っている資料' });
  await expect(preview.getByRole('listitem')).toHaveCount(11);
  await expect(preview.locator('[data-title]').nth(3)).toHaveText(
    '市民活動部の主な成果は、来館者数 132,975人、催しの参加者数 751人、おくやみ窓口の利用実績件数 365件などです。',
  );
  await expect(page.getByText('まだ何もありません。')).toBeVisible();
  await expectNoAxeViolations(page);
  await preview.getByRole('button', { name: /^ここから発表する：「市民活動部の主な成果は、/ }).click();
  const talk = page.getByRole('dialog', { name: '発表' });
  await expect(talk.getByText('4 / 11', { exact: true })).toBeVisible();
  await expect(talk.getByRole('button', { name: /^132,975\s*人$/ })).toBeVisible();
});

test('a deck is handed on as a link, which leaves the own deck alone', { tag: '@long' }, async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addOverview(page);
  await page.getByRole('button', { name: 'リンクをコピー' }).click();
  await expect(page.getByText('コピーしました。')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2000);
  // somebody else, who has a storage of their own
  const others = await browser.newContext();
  const other = await others.newPage();
  await other.goto(link);
  await expect(other.getByText('リンクで受け取った7枚の資料です。')).toBeVisible();
  await expect(other.getByText('まだ何もありません。')).toBeVisible();
  await expectNoAxeViolations(other);
  await other.getByRole('button', { name: '自分の資料に加える', exact: true }).click();
  await expect(titles(other)).toHaveCount(7);
  await expect.poll(() => new URL(other.url()).hash).toBe('#v=1&screen=present');
  await others.close();
});

test('a deck too long for a link says so and goes as a file, which another reader opens', { tag: '@long' }, async ({ page }) => {
  await addOverview(page);
  const item = ownDeck(page).locator('[data-slide]').first();
  await item.getByText('見出しとメモ').click();
  const words = Array.from({ length: 900 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join('');
  await item.getByRole('textbox', { name: /メモ/ }).fill(words);
  await page.getByRole('textbox', { name: '資料の名前' }).fill('9月の会議');
  await page.getByRole('button', { name: 'リンクをコピー' }).click();
  await expect(page.getByText(/リンクにすると\d+文字になり、2000文字を超えるため/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'ファイルに書き出す' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('9月の会議.json');
  const path = await file.path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    v: 1,
    title: '9月の会議',
    report: { municipality: '刈谷市', fiscalYear: 2022 },
  });
  await page.getByRole('button', { name: 'すべて消す' }).click();
  await expect(page.getByText('まだ何もありません。')).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(path);
  await expect(titles(page)).toHaveCount(7);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"v":2,"slides":[]}') });
  await expect(page.getByText('このファイルは新しい版で作られているため、読めません。')).toBeVisible();
  await expect(titles(page)).toHaveCount(7);
});

test('a deck of another report says what no longer exists, and shows the rest', { tag: '@long' }, async ({ page }) => {
  const deck = {
    v: 1,
    title: '',
    report: { municipality: '刈谷市', fiscalYear: 2021 },
    slides: [
      { hash: '#v=1&year=2021&department=d10', chart: 'coverage', caption: '', notes: '' },
      { hash: '#v=1&year=2022&department=d99', chart: 'coverage', caption: '', notes: '' },
      { hash: '#v=1&year=2022', chart: 'gone', caption: '', notes: '' },
    ],
  };
  await page.addInitScript((kept) => localStorage.setItem('seika-board.deck', JSON.stringify(kept)), deck);
  await page.goto('/#v=1&screen=present');
  await expect(page.getByText('この資料は刈谷市（2021年度）の報告書で作られています。')).toBeVisible();
  const items = ownDeck(page).locator('[data-slide]');
  await expect(items.nth(0)).toContainText('令和3年度（2021年度）の報告書の資料です。');
  await expect(items.nth(1)).toContainText('今の報告書にない条件を除いて表示しています：department=d99');
  await page.getByRole('button', { name: 'この資料を発表する', exact: true }).click();
  const talk = page.getByRole('dialog', { name: '発表' });
  await expect(talk.getByText('令和3年度（2021年度）の報告書の資料です。').last()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(talk.getByRole('heading', { name: '数値のある取組の割合が最も低いのは産業環境部で、4／6（67%）です。' })).toBeVisible();
  await expect(talk.getByText('今の報告書にない条件を除いて表示しています：department=d99')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(talk.getByText('この条件では、今の報告書にこのグラフがありません。').last()).toBeVisible();
});

test('what can not be read is handed back, and never written over', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('seika-board.deck', '{"v":1,"slides":'));
  await page.goto('/#v=1&screen=present');
  await expect(page.getByRole('alert')).toContainText('保存した資料を読み取れませんでした。');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '元のデータを保存' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('{"v":1,"slides":');
  // the next slide does not write over it
  await page.getByRole('button', { name: '「概要」を自分の資料に加える' }).click();
  await expect(titles(page)).toHaveCount(7);
  expect(await page.evaluate(() => localStorage.getItem('seika-board.deck.aside.1'))).toBe('{"v":1,"slides":');
  await page.getByRole('button', { name: '元のデータを削除' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const [error, told] of [
  ['QuotaExceededError', 'このブラウザーの保存できる量がいっぱいのため、今の変更は保存していません。'],
  ['SecurityError', 'このブラウザーでは保存できないため、ページを閉じると資料は消えます。'],
] as const) {
  test(`a browser that does not keep the deck is told of, and why: ${error}`, { tag: '@long' }, async ({ page }) => {
    await page.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', name);
      };
    }, error);
    await page.goto('/#v=1&screen=present');
    await page.getByRole('button', { name: '「概要」を自分の資料に加える' }).click();
    await expect(page.getByText(told)).toBeVisible();
    await expect(titles(page)).toHaveCount(7);
  });
}

test('what is typed is kept while it is typed; undo survives the reload', { tag: '@long' }, async ({ page }) => {
  await addOverview(page);
  const item = ownDeck(page).locator('[data-slide]').nth(1);
  await item.getByText('見出しとメモ').click();
  await item.getByRole('textbox', { name: /メモ/ }).pressSequentially('最初に全体');
  await page.reload();
  await item.getByText('見出しとメモ').click();
  await expect(item.getByRole('textbox', { name: /メモ/ })).toHaveValue('最初に全体');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(item.getByRole('textbox', { name: /メモ/ })).toHaveValue('');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.getByText('まだ何もありません。')).toBeVisible();
});

test('a note stays with its slide when another window removes one', { tag: '@long' }, async ({ page, context }) => {
  await addOverview(page);
  const other = await context.newPage();
  await other.goto('/#v=1&screen=present');
  await expect(titles(other)).toHaveCount(7);
  const rates = ownDeck(page).locator('[data-slide]').nth(3);
  const id = await rates.getAttribute('data-slide');
  await rates.getByText('見出しとメモ').click();
  await rates.getByRole('textbox', { name: /メモ/ }).fill('率について');
  await other.getByRole('button', { name: `「${councils}」を外す` }).click();
  await expect(titles(page)).toHaveCount(6);
  const same = ownDeck(page).locator(`[data-slide="${id}"]`);
  await same.getByRole('textbox', { name: /メモ/ }).pressSequentially('続き');
  await expect(same.getByRole('textbox', { name: /メモ/ })).toHaveValue(/続き/);
  const seen = ownDeck(other).locator(`[data-slide="${id}"]`);
  await seen.getByText('見出しとメモ').click();
  await expect(seen.getByRole('textbox', { name: /メモ/ })).toHaveValue(/率について/);
  await expect(seen.getByRole('textbox', { name: /メモ/ })).toHaveValue(/続き/);
});

test('a full deck says how many were added, and that nothing was', { tag: '@long' }, async ({ page }) => {
  const slides = Array.from({ length: 57 }, (_, place) => ({
    hash: `#v=1&year=2022&q=${place}`,
    chart: 'coverage',
    caption: `${place}`,
    notes: '',
  }));
  const deck = { v: 1, title: '', report: { municipality: '刈谷市', fiscalYear: 2022 }, slides };
  await page.addInitScript((kept) => localStorage.setItem('seika-board.deck', JSON.stringify(kept)), deck);
  await page.goto('/#v=1&screen=present');
  await page.getByRole('button', { name: '「概要」を自分の資料に加える' }).click();
  await expect(page.getByText('7枚のうち3枚を加えました。1つの資料は60枚までです。')).toBeVisible();
  await page.getByRole('link', { name: '概要', exact: true }).click();
  const chart = page.locator('#chart-rates');
  await chart.getByRole('button', { name: '発表に加える' }).click();
  await expect(chart.getByText('加えていません。1つの資料は60枚までで、いっぱいです。')).toBeVisible();
});

test('a deck made before the data were corrected says so until the reader has seen it', { tag: '@long' }, async ({ page }) => {
  const deck = {
    v: 1,
    title: '',
    report: { municipality: '刈谷市', fiscalYear: 2022, data: '00000000' },
    slides: [{ hash: '#v=1&year=2022', chart: 'coverage', caption: '', notes: '' }],
  };
  await page.addInitScript((kept) => localStorage.setItem('seika-board.deck', JSON.stringify(kept)), deck);
  await page.goto('/#v=1&screen=present');
  const notice = page.getByText('この資料を作ったあとで、報告書のデータが訂正されています。');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: '確かめました' }).click();
  await expect(notice).toHaveCount(0);
});

for (const link of ['z1AAAA', 'z1AAAA&slide=1']) {
  test(`a broken link says so, and the own deck does not stand on the wall instead: ${link}`, { tag: '@long' }, async ({ page }) => {
    await addOverview(page);
    await openAnew(page, `/#v=1&screen=present&deck=${link}`);
    await expect(page.getByRole('alert')).toContainText('リンクの資料を読み取れませんでした。');
    await expect(page.getByRole('dialog', { name: '発表' })).toHaveCount(0);
    await page.getByRole('alert').getByRole('button', { name: '閉じる' }).click();
    await expect(page.getByRole('dialog', { name: '発表' })).toHaveCount(0);
    await expect(titles(page)).toHaveCount(7);
  });
}

for (const [theme, language, width] of [
  ['light', 'ja', 1280],
  ['dark', 'en', 360],
  ['projector', 'ja', 768],
] as const) {
  test(
    `axe finds nothing on the deck, nothing is wider than the page: ${theme}, ${language}, ${width} px`,
    { tag: '@long' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(
        (chosen) => localStorage.setItem('seika-board.preferences', JSON.stringify({ v: 1, preferences: { theme: chosen } })),
        theme,
      );
      await page.goto(`/#v=1&screen=present&lang=${language}`);
      await page
        .getByRole('button', { name: language === 'ja' ? '「柱ごと」を自分の資料に加える' : 'Add to my deck: “By pillar”' })
        .click();
      await expect(page.locator('[data-slide]')).toHaveCount(6);
      await page.locator('[data-slide]').first().scrollIntoViewIfNeeded();
      await expect(page.locator('[data-slide] article').first()).toBeVisible();
      await expectNoAxeViolations(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );
}

test(
  'the handout of a deck has a sheet for every part of its slides, and nothing on it is small or cut',
  { tag: '@long' },
  async ({ page }) => {
    const slides = [
      { hash: '#v=1&year=2022', chart: null },
      { hash: '#v=1&year=2022', chart: 'matrix' },
      { hash: '#v=1&year=2022', chart: 'activities' },
      { hash: '#v=1&year=2022&screen=compare&compare=departments&department=d02,d05,d06,d09', chart: 'side-by-side' },
    ].map((slide) => ({ ...slide, caption: '', notes: '' }));
    await page.addInitScript(
      (kept) => localStorage.setItem('seika-board.deck', JSON.stringify({ v: 1, title: '', report: null, slides: kept })),
      slides,
    );
    await page.goto('/#v=1&screen=present');
    await page.getByRole('button', { name: 'PowerPoint・一式・印刷' }).click();
    // the handout is taken down when the print window closes: a copy of it stays
    await page.evaluate(() => {
      window.print = () => {
        const paper = document.querySelector('body > [inert][aria-hidden]');
        if (paper === null) return;
        document.body.append(paper.cloneNode(true));
        document.documentElement.dataset['printed'] = 'true';
      };
    });
    await page.getByRole('button', { name: '印刷・PDF' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'true', { timeout: 20_000 });
    await page.emulateMedia({ media: 'print' });
    const sheets = page.locator('body > [inert][aria-hidden] article');
    const count = await sheets.count();
    expect(count).toBeGreaterThan(slides.length);
    for (let sheet = 0; sheet < count; sheet += 1) expect((await readPart(sheets.nth(sheet))).faults, `sheet ${sheet + 1}`).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(count);
  },
);
