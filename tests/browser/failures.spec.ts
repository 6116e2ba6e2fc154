import { expect, test as unwatchedTest, type Page, type Route } from '@playwright/test';
import { expectNoAxeViolations } from '../support/page';

// These pages log what the browser logs about a failed request, so they are not watched for console errors.
const cases: readonly (readonly [name: string, answer: (route: Route) => Promise<void>, words: string])[] = [
  ['missing', (route) => route.fulfill({ status: 404, body: '' }), 'データのファイルが見つかりません'],
  [
    'a start page for an answer',
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>404' }),
    'データのファイルが見つかりません',
  ],
  [
    'cut off',
    (route) => route.fulfill({ contentType: 'application/json', body: '{"schemaVersion":1,"title":"刈' }),
    'データが途中で切れています',
  ],
  ['no JSON', (route) => route.fulfill({ body: 'Internal error' }), 'データの形式が正しくない'],
  ['of a newer version', (route) => route.fulfill({ json: { schemaVersion: 9 } }), '版 9'],
  ['invalid', (route) => route.fulfill({ json: { schemaVersion: 1, title: 3 } }), 'データの内容に誤りがある'],
  ['refused', (route) => route.fulfill({ status: 503, body: '' }), '状態 503'],
];

for (const [name, answer, words] of cases) {
  unwatchedTest(
    `data ${name}: said on screen, and loaded again on demand`,
    { tag: name === 'cut off' ? [] : '@long' },
    async ({ page }) => {
      await page.route('**/report*.json*', answer);
      await page.goto('/');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('報告書を読み込めませんでした');
      await expect(alert).toContainText(words);
      await expectNoAxeViolations(page);
      await page.unroute('**/report*.json*');
      await page.getByRole('button', { name: 'もう一度読み込む' }).click();
      await expect(page.getByRole('status').first()).toContainText('件の数値');
    },
  );
}

unwatchedTest('offline: said on screen', { tag: '@long' }, async ({ page }) => {
  // the page asks for the report beside its script: with the network itself gone by then, the script would not come either
  await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
  await page.route('**/report*.json*', (route) => route.abort('internetdisconnected'));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('ネットワークに接続されていません');
});

unwatchedTest('slow: a bar after half a second, nothing before', { tag: '@long' }, async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/report*.json*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectNoAxeViolations(page);
  release();
  await expect(page.getByRole('status').first()).toContainText('件の数値');
});

unwatchedTest('a page that does not start: it says so, but not at once', { tag: '@long' }, async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/');
  const words = page.getByRole('heading', { name: '成果ボードをまだ表示できていません', includeHidden: true });
  await expect(words).toHaveCount(1);
  await expect(words).toBeHidden();
  await expect(words).toBeVisible({ timeout: 20_000 });
  expect(await words.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))).toBe(true);
});

for (const way of ['by its button', 'by coming back'])
  unwatchedTest(
    `a screen whose script is gone: the rest of the page goes on, and it is tried again ${way}`,
    { tag: '@long' },
    async ({ page }) => {
      await page.route('**/table-*.js', (route) => route.abort());
      await page.goto('/#v=1&screen=table');
      await expect(page.getByRole('alert')).toContainText('この画面を表示できませんでした');
      await expectNoAxeViolations(page);
      await page.getByRole('link', { name: '概要' }).click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      if (way === 'by coming back') await page.unroute('**/table-*.js');
      await page.getByRole('link', { name: '一覧' }).click();
      if (way === 'by its button') {
        await expect(page.getByRole('alert')).toContainText('この画面を表示できませんでした');
        await page.unroute('**/table-*.js');
        await page.getByRole('button', { name: 'もう一度試す' }).click();
      }
      await expect(page.getByRole('heading', { level: 2, name: '一覧' })).toBeVisible();
    },
  );

unwatchedTest('what shows the hits of a search is gone: the search itself goes on', { tag: '@long' }, async ({ page }) => {
  await page.route('**/SearchHits-*.js', (route) => route.abort());
  await page.goto('/');
  const field = page.getByRole('combobox').first();
  await field.fill('講座');
  await expect(page.getByRole('status').first()).toHaveText('6件の数値');
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: '一覧' })).toBeVisible();
  await expect(field).toHaveValue('講座');
});

/**
 * The site after an update: its page names other files, and those that an open page has not fetched yet are gone.
 * @returns lets the page have what is there then
 */
async function updateSite(page: Page): Promise<() => void> {
  let isOld = true;
  await page.route('**/assets/**', (route) => (isOld ? route.fulfill({ status: 404, body: '' }) : route.continue()));
  await page.route(
    ({ pathname }) => pathname === '/',
    (route) =>
      isOld
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><script src="./assets/index-updated1.js"></script>' })
        : route.continue(),
  );
  return () => {
    isOld = false;
  };
}

unwatchedTest(
  'a page that was open while the site was updated: what it lacks offers one reload, which keeps the view',
  async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    // at rest the page fetches its other parts, which then are there
    await page.addInitScript(() => Object.defineProperty(window, 'requestIdleCallback', { value: () => 0 }));
    await page.goto('/#v=1&department=d03');
    await expect(page.getByRole('img').first()).toBeVisible();
    const letGo = await updateSite(page);
    const notices = page.getByRole('region', { name: 'お知らせ' });
    const reload = notices.getByRole('button', { name: '再読み込み' });
    await page.getByRole('button', { name: '保存・共有' }).first().click();
    await expect(reload).toHaveCount(1);
    await expect(notices).toContainText('成果ボードが新しくなり');
    for (const name of ['表示の保存', '発表に加える', '言語：日本語', 'English'])
      await page.getByRole('button', { name, exact: true }).first().click();
    // its words did not come, so it stays the Japanese page that it is
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await page.getByRole('link', { name: '比較', exact: true }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('この画面を表示できませんでした');
    await expect(reload).toHaveCount(1);
    // a part that is gone is told to the reader, and by nobody's rejection
    expect(faults).toEqual([]);
    letGo();
    await reload.click();
    await expect(page.locator('main figure').first()).toBeVisible();
    const hash = new URLSearchParams(new URL(page.url()).hash.slice(1));
    expect(Object.fromEntries(hash)).toMatchObject({ screen: 'compare', department: 'd03', lang: 'en' });
  },
);

unwatchedTest('an English translation that does not come: Japanese stays, and it is said', { tag: '@long' }, async ({ page }) => {
  await page.route('**/en*.json*', (route) => route.abort());
  await page.goto('/#v=1&screen=table&lang=en');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
    'The English translation could not be loaded. Japanese is shown.',
  );
  await expect(page.locator('tbody [data-column="department"] [lang="ja"]').first()).toHaveText('企画財政部');
});

unwatchedTest('a browser without storage: everything but keeping works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/#v=1&screen=table');
  await page.getByRole('button', { name: '表示の保存' }).click();
  await page.getByRole('textbox', { name: '表示の名前' }).fill('a');
  await page.getByRole('button', { name: '今の表示を保存' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'お知らせ' })).toContainText('このブラウザーでは保存できませんでした');
});

unwatchedTest(
  'a dialog whose script does not come: the button says so, and the screen stays',
  { tag: '@long' },
  async ({ page, context }) => {
    await page.goto('/');
    const chart = page.locator('#chart-rates');
    await expect(chart.getByRole('img')).toBeVisible();
    await context.setOffline(true);
    await chart.getByRole('button', { name: '保存・共有' }).click();
    await expect(chart.getByText('読み込めませんでした。')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  },
);

unwatchedTest(
  'offline, some seconds after somebody moved on the page: every part is there',
  { tag: '@long' },
  async ({ page, context }) => {
    await page.goto('/');
    await expect(page.getByRole('img').first()).toBeVisible();
    const dialogFetched = page.waitForResponse(/TakeDialog/);
    const addFetched = page.waitForResponse(/addView/);
    await page.mouse.move(200, 300);
    await page.mouse.move(210, 300);
    await Promise.all([dialogFetched, addFetched]);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    for (const name of ['比較', '柱', '一覧', '発表']) {
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  },
);
