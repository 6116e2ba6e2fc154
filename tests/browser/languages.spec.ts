import { expect, type Page } from '@playwright/test';
import { languages, languageTable, type Language } from '../../src/domain/languages';
import { parseReadings, splitReadings, type ReadingTable } from '../../src/domain/readings';
import { readings } from '../../src/i18n/ja-simple/readings';
import { openAnew, test } from '../support/page';
import { screens as everyScreen } from '../support/screens';

const screens = [
  '',
  '&screen=table',
  '&screen=pillars',
  '&screen=department',
  '&screen=compare',
  '&screen=table&open=quantity:d02-p1-g2-i1-a1-q1',
];

test('easy Japanese: readings stand above words, and neither copies nor names carry them', { tag: '@long' }, async ({ page }) => {
  await page.goto('/#v=1&lang=ja-simple');
  const heading = page.getByRole('heading', { level: 2 }).first();
  await expect(heading.locator('rt').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  const copied = await heading.evaluate((element) => {
    const selection = window.getSelection();
    selection?.selectAllChildren(element);
    return selection?.toString() ?? '';
  });
  expect(copied.replaceAll(/\s/gu, '')).toBe('令和4年度に、刈谷市の11の部は何をしましたか');
  await expect(page.getByRole('link', { name: '柱', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'ことば：やさしい日本語' }).click();
  await page.getByRole('button', { name: '简体中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('rt')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '语言：简体中文' })).toBeFocused();
});

/** Where texts stand without readings, and why. */
const unread: readonly (readonly [where: string, why: string])[] = [
  ['ruby', 'the word below its reading'],
  ['svg, svg *', 'a drawing: its texts are set by measure'],
  ['option, optgroup, textarea', 'texts of the browser, not of elements'],
  ['code, kbd, pre', 'what is typed or copied as it stands'],
  ['script, style, .visuallyHidden', 'never seen'],
];

/** Words as they stand by themselves: a unit or an ending apart from what it belongs to says nothing. */
const wholeWords = (({ words, longest }: ReadingTable): ReadingTable => ({
  words: new Map([...words].filter(([word]) => !/^[#+]/u.test(word))),
  longest,
}))(parseReadings(readings));

/** What is seen with a recorded word in it, and no reading above. */
async function findUnread(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(
    (apart) => {
      const found = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { parentElement: parent } = node;
        const text = node.nodeValue ?? '';
        if (parent !== null && /\p{Script=Han}/u.test(text) && parent.closest(apart) === null && parent.checkVisibility()) found.add(text);
      }
      return [...found];
    },
    unread.map(([where]) => where).join(', '),
  );
  return texts.filter((text) => splitReadings(text, wholeWords).some(({ reading }) => reading !== ''));
}

/** Texts whose words are set apart, since each of them is a piece of a box with gaps. */
const findTorn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const boxes = new Set([...document.querySelectorAll('ruby')].map(({ parentElement }) => parentElement));
    return [...boxes].flatMap((box) => {
      if (box === null || box.children.length < 2) return [];
      const { display, columnGap } = getComputedStyle(box);
      return /flex|grid/u.test(display) && columnGap !== 'normal' ? [box.innerText.slice(0, 40)] : [];
    });
  });

async function wait(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** What is opened on a screen, by its address; each waits until it stands. */
const opened: readonly (readonly [name: string, address: string, open: (page: Page) => Promise<void>])[] = [
  [
    'the keys',
    '',
    async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'a menu of filters',
    '&screen=table',
    async (page) => {
      await page.getByRole('region', { name: 'しぼりこむ' }).getByRole('button', { name: '柱', exact: true }).click();
      await page.getByRole('checkbox').nth(1).waitFor();
    },
  ],
  [
    'hits of a search',
    '&screen=table',
    async (page) => {
      await page.getByRole('combobox').first().fill('交通');
      await page.getByRole('option').first().waitFor();
    },
  ],
  ['a search that finds nothing', '&screen=table&q=%E3%81%82%E3%81%84%E3%81%86%E3%81%88', wait],
  ['a broken link', '&screen=compare&compare=nothing&department=nothing', wait],
  ['an initiative', '&screen=table&open=initiative:d02-p1-g2-i1', wait],
  ['values apart', '&screen=compare&compare=distribution', wait],
  ['departments side by side', '&screen=compare&compare=departments&department=d02,d04', wait],
];

test.describe('easy Japanese: no recorded word is seen without its reading', { tag: '@long' }, () => {
  for (const [name, address, open] of [...everyScreen.map((screen) => [...screen, wait] as const), ...opened])
    test(name, async ({ page }) => {
      await page.goto(`/#v=1&lang=ja-simple${address}`);
      await wait(page);
      await open(page);
      // what comes later is read, too
      await expect.poll(() => findUnread(page)).toEqual([]);
      expect(await findTorn(page)).toEqual([]);
    });
});

test.describe('each language on a phone and on a desk', { tag: '@long' }, () => {
  for (const language of languages.filter((one): one is Language => one !== 'ja'))
    for (const width of [360, 1280])
      test(`${languageTable[language].name}, ${width}: nothing is wider than the page, no key stands for a text`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        for (const screen of screens) {
          await openAnew(page, `/#v=1&lang=${language}${screen}`);
          await page.getByRole('heading', { level: 2 }).first().waitFor();
          const found = await page.evaluate(() => ({
            width: document.documentElement.scrollWidth,
            keys: document.body.innerText.match(/\b(?:app|words|overview|table|charts|pillars|initiative)\.[a-z]\w+/gu) ?? [],
          }));
          expect({ screen, ...found }).toEqual({ screen, width, keys: [] });
        }
      });
});
