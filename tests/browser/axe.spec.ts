import { expect, type Page } from '@playwright/test';
import { languages, languageTable, type Language } from '../../src/domain/languages';
import { firstScreens, screens } from '../support/screens';
import { expectNoAxeViolations, test, waitForRest } from '../support/page';

/** What the page is read in: its own themes, and those of Windows that take the colours over. */
const looks = [
  { name: 'light', theme: 'light', media: {} },
  { name: 'dark', theme: 'dark', media: {} },
  { name: 'projector', theme: 'projector', media: {} },
  { name: 'contrast theme, dark', theme: 'auto', media: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'contrast theme, light', theme: 'auto', media: { forcedColors: 'active', colorScheme: 'light' } },
] as const;
type Look = (typeof looks)[number];
const widths = [360, 1280] as const;
type Width = (typeof widths)[number];

interface Case {
  readonly screen: (typeof screens)[number];
  readonly language: Language;
  readonly look: Look;
  readonly width: Width;
}

const all: readonly Case[] = languages.flatMap((language) =>
  looks.flatMap((look) => widths.flatMap((width) => screens.map((screen) => ({ screen, language, look, width })))),
);

const fields = ['screen', 'language', 'look', 'width'] as const;
const pairsOf = (one: Case) =>
  fields.flatMap((first, at) =>
    fields.slice(at + 1).map((second) => [first, one[first], second, one[second]].map((part) => JSON.stringify(part)).join()),
  );

/** So few that every two of their values meet in one: again and again the case with most pairs that have not met. */
function choosePairwise(from: readonly Case[]): readonly Case[] {
  const missing = new Set(from.flatMap(pairsOf));
  const chosen: Case[] = [];
  while (missing.size > 0) {
    const gains = from.map((one) => pairsOf(one).filter((pair) => missing.has(pair)).length);
    const best = from[gains.indexOf(Math.max(...gains))];
    if (best === undefined) break;
    chosen.push(best);
    for (const pair of pairsOf(best)) missing.delete(pair);
  }
  return chosen;
}

async function lookAt(page: Page, cases: readonly Case[], withReadNames: boolean) {
  let shown: Look | undefined;
  for (const { screen, language, look, width } of cases) {
    if (look !== shown) {
      await page.goto('about:blank');
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', ...look.media });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      await page.evaluate(
        (theme) => localStorage.setItem('seika-board.preferences', JSON.stringify({ v: 1, preferences: { theme } })),
        look.theme,
      );
      await page.goto('about:blank');
      shown = look;
    }
    const [name, hash] = screen;
    await page.goto(`/#v=1&lang=${language}${hash}`);
    await expect(page.locator('html')).toHaveAttribute('lang', languageTable[language].htmlLang);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await waitForRest(page);
    await expect(page.locator('main [aria-busy="true"], main progress')).toHaveCount(0);
    // an address that says something else than it is thought to
    await expect(page.locator('section[aria-live="polite"]')).toBeEmpty();
    await test.step(`${name}, ${language}, ${look.name}, ${width} px`, async () => expectNoAxeViolations(page, 'html', withReadNames));
  }
}

const byLook = (cases: readonly Case[]) => cases.toSorted((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look));

/** Of each screen as it opens; its parts are in the long run. */
const firstLooks = choosePairwise(all.filter(({ screen: [name] }) => firstScreens.has(name)));

for (const width of widths)
  test(`axe finds nothing where every two of screen, language and look meet: ${width} px`, async ({ page }) => {
    test.setTimeout(240_000);
    await lookAt(page, byLook(firstLooks.filter((one) => one.width === width)), false);
  });

test.describe('axe finds nothing on any screen', { tag: '@long' }, () => {
  for (const language of languages)
    for (const look of looks)
      for (const width of widths)
        test(`${languageTable[language].name}, ${look.name}, ${width} px`, async ({ page }) => {
          test.setTimeout(240_000);
          await lookAt(
            page,
            all.filter((one) => one.language === language && one.look === look && one.width === width),
            true,
          );
        });
});
