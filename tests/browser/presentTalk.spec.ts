import { expect, test as unwatchedTest, type Locator, type Page } from '@playwright/test';
import { expectNoAxeViolations, test } from '../support/page';

const place = (page: Page, text: string) => page.getByRole('dialog', { name: '発表' }).getByText(text, { exact: true });
const overview = (slide: number) => `/#v=1&screen=present&deck=overview&slide=${slide}`;

/** A slide of the overview is headed by its finding. */
const headlines = {
  figures: '交通安全教室の開催回数148回、美術館の年間入館者数94,407人、子育てコンシェルジュの相談等対応件数1,789件など。',
  councils: '審議会・委員会等の開催回数が最も多いのは福祉健康部の20回です。',
  courses: '市民向け講座・教室の参加者数が最も多いのは都市政策部の2,468人です。',
  rates: '14の率のうち6つが90%を超え、最も低いのは市税の滞納繰越分収納率の30.1%です。',
  matrix: '生活安全部（柱1）は交通安全教室の開催回数148回、市民活動部（柱3）は美術館の年間入館者数94,407人など。',
} as const;

/** Waits until the slide is drawn: its title stands there, and its chart or table. */
async function expectSlide(page: Page, number: string, title: string) {
  await expect(place(page, number)).toBeVisible();
  const slide = page.getByRole('dialog', { name: '発表' });
  // a title of two lines is two pieces of text
  await expect(slide.getByRole('heading', { level: 2 })).toContainText(title);
}

test('a whole talk with the keys of a clicker, a reload in its middle included', async ({ page }) => {
  await page.goto('/#v=1&screen=present');
  await page.getByRole('button', { name: '「概要」を発表する' }).click();
  await expectSlide(page, '1 / 7', headlines.figures);
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('PageDown');
  await expectSlide(page, '2 / 7', headlines.councils);
  await page.keyboard.press('PageDown');
  await expectSlide(page, '3 / 7', headlines.courses);
  await expect(page.getByRole('status').filter({ hasText: `3枚目（全7枚）：${headlines.courses}` })).toHaveCount(1);
  await expect.poll(() => new URL(page.url()).hash).toBe('#v=1&screen=present&deck=overview&slide=3');
  await page.reload();
  await expectSlide(page, '3 / 7', headlines.courses);
  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: /画面を消しています/ })).toBeVisible();
  // the first key lights the screen and stays on the slide
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('button', { name: /画面を消しています/ })).toHaveCount(0);
  await expectSlide(page, '3 / 7', headlines.courses);
  await page.keyboard.press('PageDown');
  await expectSlide(page, '4 / 7', headlines.rates);
  await page.keyboard.press('PageUp');
  await expectSlide(page, '3 / 7', headlines.courses);
  await page.keyboard.press('End');
  await expectSlide(page, '7 / 7', headlines.matrix);
  await page.keyboard.press('PageDown');
  await expectSlide(page, '7 / 7', headlines.matrix);
  await page.keyboard.press('Home');
  await expectSlide(page, '1 / 7', headlines.figures);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: '発表' })).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('#v=1&screen=present');
  await expect(page.getByRole('heading', { level: 2, name: '発表' })).toBeVisible();
});

test('arrows, Space and Shift+Space turn the slides; what holds the focus keeps its own keys', { tag: '@long' }, async ({ page }) => {
  await page.goto(overview(1));
  await expectSlide(page, '1 / 7', headlines.figures);
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, '2 / 7', headlines.councils);
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expectSlide(page, '4 / 7', headlines.rates);
  await page.keyboard.press('Shift+Space');
  await expectSlide(page, '3 / 7', headlines.courses);
  const mark = page.getByRole('button', { name: /^都市政策部/ });
  await mark.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^市民活動部/ })).toBeFocused();
  await expectSlide(page, '3 / 7', headlines.courses);
});

test(
  'the focus stays in the talk and returns to the button that began it; the rest of the page can not be reached',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/#v=1&screen=present');
    const start = page.getByRole('button', { name: '「概要」を発表する' });
    await start.press('Enter');
    await expectSlide(page, '1 / 7', headlines.figures);
    await expect(page.locator('#root')).toHaveAttribute('inert', '');
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('#root') === null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(page.locator('#root')).not.toHaveAttribute('inert', '');
    await expect(start).toBeFocused();
  },
);

test('back ends the talk instead of paging through its slides', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=table');
  await page.getByRole('link', { name: '発表' }).click();
  await page.getByRole('button', { name: '「柱ごと」を発表する' }).click();
  await expect(place(page, '1 / 6')).toBeVisible();
  for (const key of ['3', 'Enter']) await page.keyboard.press(key);
  await expect(place(page, '3 / 6')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog', { name: '発表' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: '発表' })).toBeVisible();
});

test('where full screen is refused the talk fills the window and says so', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await page.goto('/#v=1&screen=present');
  await page.getByRole('button', { name: '「概要」を発表する' }).click();
  await expectSlide(page, '1 / 7', headlines.figures);
  const box = await page.getByRole('dialog', { name: '発表' }).boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
  await page.keyboard.press('f');
  await expect(page.getByText('このブラウザーは全画面を許可していません。F11キーをお試しください。')).toBeVisible();
});

test('the pointer and the controls hide after three seconds and come back', { tag: '@long' }, async ({ page }) => {
  await page.goto(overview(1));
  const talk = page.getByRole('dialog', { name: '発表' });
  await expect(talk).toHaveAttribute('data-resting', 'true', { timeout: 6000 });
  await expect(talk).toHaveCSS('cursor', 'none');
  await expect(page.getByRole('toolbar')).toHaveCSS('opacity', '0');
  await page.mouse.move(200, 200);
  await expect(talk).toHaveAttribute('data-resting', 'false');
  await expect(page.getByRole('toolbar')).toHaveCSS('opacity', '1');
});

test('a number and Enter lead to that slide, wherever the focus is; a number alone vanishes', { tag: '@long' }, async ({ page }) => {
  await page.goto(overview(1));
  await expect(place(page, '1 / 7')).toBeVisible();
  const typed = page.getByRole('status').filter({ hasText: 'Enterで移ります' });
  await page.keyboard.press('5');
  await expect(typed).toHaveText('5枚目へ（全7枚、Enterで移ります）');
  await page.keyboard.press('Enter');
  await expect(place(page, '5 / 7')).toBeVisible();
  await expect(typed).toHaveCount(0);
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(place(page, '7 / 7')).toBeVisible();
  await page.getByRole('button', { name: '前へ' }).focus();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(place(page, '2 / 7')).toBeVisible();
  await page.keyboard.press('4');
  await expect(typed).toBeVisible();
  await expect(typed).toHaveCount(0, { timeout: 5000 });
  await expect(place(page, '2 / 7')).toBeVisible();
  await page.keyboard.press('4');
  await page.keyboard.press('Escape');
  await expect(typed).toHaveCount(0);
  await expect(place(page, '2 / 7')).toBeVisible();
});

test('O shows all slides, to choose from by arrows and Enter or by the pointer', { tag: '@long' }, async ({ page }) => {
  await page.goto(overview(2));
  await expect(place(page, '2 / 7')).toBeVisible();
  await page.keyboard.press('o');
  const all = page.getByRole('region', { name: '全部の一覧' });
  await expect(all.getByRole('button')).toHaveCount(7);
  await expect(all.getByRole('button').nth(1)).toBeFocused();
  await expect(all.getByRole('button').nth(1)).toHaveAttribute('aria-current', 'step');
  await expect(all.getByRole('article', { includeHidden: true }).first()).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('ArrowRight');
  await expect(all.getByRole('button').nth(2)).toBeFocused();
  await page.keyboard.press('End');
  await expect(all.getByRole('button').nth(6)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(all).toHaveCount(0);
  await expect(place(page, '6 / 7')).toBeVisible();
  // the focus is back on the slide, so that the next key is the talk's
  await page.keyboard.press('Home');
  await expect(place(page, '1 / 7')).toBeVisible();
  await page.keyboard.press('o');
  await page.keyboard.press('Escape');
  await expect(all).toHaveCount(0);
  await expect(place(page, '1 / 7')).toBeVisible();
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: '全部の一覧から選ぶ（O）' }).click();
  await all.getByRole('button').nth(3).click();
  await expect(place(page, '4 / 7')).toBeVisible();
});

test(
  'a reload keeps the part of the slide and a blank screen; another talk begins at its beginning',
  { tag: '@long' },
  async ({ page }) => {
    const deck = { v: 1, title: '', report: null, slides: [{ hash: '#v=1&year=2022&screen=table', chart: null, caption: '', notes: '' }] };
    await page.addInitScript((kept) => localStorage.setItem('seika-board.deck', JSON.stringify(kept)), deck);
    await page.goto('/#v=1&screen=present&slide=1');
    const part = (number: number) => page.getByRole('status').filter({ hasText: new RegExp(` ${number}/\\d$`) });
    await expect(part(1)).toHaveCount(1);
    await page.keyboard.press('PageDown');
    await expect(part(2)).toHaveCount(1);
    await page.reload();
    await expect(part(2)).toHaveCount(1);
    await page.keyboard.press('b');
    const blank = page.getByRole('button', { name: /画面を消しています/ });
    await expect(blank).toBeVisible();
    // a clicker may be pressed in the moment in which the blank screen comes back
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('[role="dialog"] > button[class*="blank"]') === null) return;
        seen.disconnect();
        document.body.dataset['cameBackBlank'] = 'yes';
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await expect(page.locator('body')).toHaveAttribute('data-came-back-blank', 'yes');
    await expect(blank).toHaveCount(0);
    await expect(part(2)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'この資料を発表する', exact: true }).click();
    await expect(part(1)).toHaveCount(1);
  },
);

unwatchedTest('a slide that can not be drawn is written as text, the talk goes on, and says so when it is over', async ({ page }) => {
  // whatever draws a row on the third slide throws, as a fault in a chart would
  await page.addInitScript(() => {
    for (const { prototype } of [SVGElement, HTMLElement]) {
      Object.defineProperty(prototype, 'setAttribute', {
        value(this: Element, name: string, value: string) {
          if (name === 'data-row' && window.location.hash.endsWith('slide=3')) throw new Error('planted fault');
          Element.prototype.setAttribute.call(this, name, value);
        },
      });
    }
  });
  await page.goto('/#v=1&screen=present');
  await page.getByRole('button', { name: '「概要」を発表する' }).click();
  await expect(place(page, '1 / 7')).toBeVisible();
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  const slide = page.getByRole('dialog', { name: '発表' }).getByRole('article');
  await expect(slide).toContainText('この図を描けませんでした。数値を文字で示します。');
  await expect(slide.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(slide.getByRole('listitem').filter({ hasText: '都市政策部' })).toHaveText(/\d/);
  // 24 px on a wall of 1080 lines
  const sizes = await listTextSizes(slide);
  expect(sizes.filter(({ size }) => size < 16)).toEqual([]);
  expect(await listCutTexts(slide)).toEqual([]);
  await expectNoAxeViolations(page);
  await page.keyboard.press('o');
  await expect(page.getByRole('region', { name: '全部の一覧' }).getByRole('button')).toHaveCount(7);
  await page.keyboard.press('Escape');
  await expect(place(page, '3 / 7')).toBeVisible();
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expect(place(page, '4 / 7')).toBeVisible();
  await expect(slide).not.toContainText('この図を描けませんでした。');
  await page.keyboard.press('Escape');
  const notice = page.getByRole('region', { name: 'お知らせ' });
  await expect(notice.getByRole('listitem')).toHaveText(/^3枚目「.+」：planted fault$/);
});

test('a pointer on a slide marks nothing', { tag: '@long' }, async ({ page }) => {
  await page.goto(overview(4));
  await expect(place(page, '4 / 7')).toBeVisible();
  const row = page.getByRole('dialog', { name: '発表' }).locator('[data-row]').first();
  const box = await row.boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  expect(
    await page.evaluate(() => document.querySelector('[aria-modal="true"] article :hover, [aria-modal="true"] article:hover')),
  ).toBeNull();
});

/** Clicks where the middle of something is seen, whatever lies over it. */
async function clickAt(page: Page, seen: Locator) {
  const box = await seen.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
}

test('a number opens its printed sentence and Esc closes that first', { tag: '@long' }, async ({ page }) => {
  await page.goto(overview(4));
  await expectSlide(page, '4 / 7', headlines.rates);
  await clickAt(page, page.getByRole('button', { name: /^市税の現年度分収納率/ }));
  const sentence = page.getByRole('complementary', { name: /市税の現年度分収納率 99.5%/ });
  await expect(sentence.locator('mark')).toHaveText('99.5');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(sentence).toHaveCount(0);
  await expectSlide(page, '4 / 7', headlines.rates);
});

test('help and the code of the view stand beside the slide', { tag: '@long' }, async ({ page }) => {
  await page.goto(overview(3));
  await expectSlide(page, '3 / 7', headlines.courses);
  await page.keyboard.press('q');
  await expect(page.getByRole('img', { name: /measure=courseAttendance.*chart=sums$/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('?');
  await expect(page.getByText('PageDown')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('PageDown')).toHaveCount(0);
  await expectSlide(page, '3 / 7', headlines.courses);
});

/** Every text of the slide with its size, as the browser computes it; hidden words for screen readers left out. */
async function listTextSizes(slide: Locator): Promise<{ text: string; size: number }[]> {
  return slide.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: { text: string; size: number }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: parent, textContent: text } = node;
      if (parent === null || text === null || text.trim() === '' || parent.closest('.visuallyHidden, [hidden]') !== null) continue;
      if (parent.checkVisibility()) found.push({ text, size: Number.parseFloat(getComputedStyle(parent).fontSize) });
    }
    return found;
  });
}

/** Texts that reach beyond their part of the slide. */
async function listCutTexts(slide: Locator): Promise<string[]> {
  return slide.evaluate((element) => {
    const cut: string[] = [];
    for (const part of element.children) {
      if (part.matches('.visuallyHidden')) continue;
      const frame = part.getBoundingClientRect();
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { parentElement: parent, textContent: text } = node;
        if (parent === null || text === null || text.trim() === '' || parent.closest('.visuallyHidden, [hidden]') !== null) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const isCut = [...range.getClientRects()].some(
          ({ left, right, bottom }) => left < frame.left - 2 || right > frame.right + 2 || bottom > frame.bottom + 2,
        );
        if (isCut) cut.push(text);
      }
    }
    return cut;
  });
}

for (const theme of ['light', 'dark', 'auto'] as const) {
  test(`axe finds nothing on the slides, whatever the page's colours: ${theme}`, { tag: '@long' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === 'auto' ? 'dark' : 'light' });
    await page.addInitScript(
      (chosen) => localStorage.setItem('seika-board.preferences', JSON.stringify({ v: 1, preferences: { theme: chosen } })),
      theme,
    );
    for (const slide of [1, 2, 4, 6]) {
      await page.goto(overview(slide));
      await page.reload();
      await expect(place(page, `${slide} / 7`)).toBeVisible();
      await expect(page.locator('article svg.recharts-surface, article table, article dl').first()).toBeVisible();
      await expectNoAxeViolations(page);
    }
  });
}

test('a deck that is empty says so and ends', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=present&slide=1');
  await expect(page.getByText('この資料には何もありません。')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('まだ何もありません。')).toBeVisible();
});

test('presenter mode begins: far from a hang, its time in the report', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&screen=present');
  await page.getByRole('button', { name: '「概要」を発表する' }).waitFor();
  await page.waitForLoadState('networkidle');
  const took = await page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel === '「概要」を発表する');
    const start = performance.now();
    button?.click();
    while (document.querySelector('[aria-modal="true"] article dl') === null) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  test.info().annotations.push({ type: 'measured', description: `start of presenter mode: ${took.toFixed(0)} ms` });
  expect(took).toBeLessThan(1500);
});

const ofYears = {
  v: 1,
  title: '',
  report: { municipality: '刈谷市', fiscalYear: 2022 },
  slides: [{ id: 's1', hash: '#v=1&screen=compare&compare=years', chart: 'years', caption: '', notes: '' }],
};

test(
  'a talk over the years that a link opens waits for other reports, or says that they are not there',
  { tag: '@long' },
  async ({ page }) => {
    await page.addInitScript((deck) => localStorage.setItem('seika-board.deck', JSON.stringify(deck)), ofYears);
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/data/links.json', async (route) => {
      await asked;
      await route.fulfill({ status: 200, body: '' });
    });
    await page.goto('/#v=1&screen=present&slide=1');
    const wall = page.getByRole('dialog', { name: '発表' });
    const slide = wall.getByRole('heading', { level: 2 });
    await expect(wall.getByText('発表に使うデータを読み込んでいます')).toBeVisible();
    await wall.getByRole('button', { name: 'あるものだけで始める' }).click();
    await expect(slide).toHaveText('ほかの年度の報告が読み込まれていないため、年ごとの推移はわかりません。');
    answer();
    await page.reload();
    // only now is it known that no other report has anything to add
    await expect(slide).toHaveText('3つ以上の年度の値がある実績も、ほかの年度の報告とつながる実績もありません。');
  },
);
