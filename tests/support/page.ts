import { test as base, expect, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';

/** The page's own files, and what it made itself. */
function isOwnRequest(url: string, origin: string): boolean {
  return ['data:', 'blob:', 'file:', 'about:'].includes(new URL(url).protocol) || new URL(url).origin === origin;
}

/**
 * Every browser test uses this `test`: whatever else it checks, it fails when the page (or a page it opens) logs an error or a warning, throws, or
 * asks another origin for anything.
 */
export const test = base.extend<{ watchForProblems: void }>({
  watchForProblems: [
    async ({ context, baseURL }, use) => {
      const origin = new URL(baseURL ?? 'file:///').origin;
      const problems: string[] = [];
      context.on('console', (message) => {
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (webError) => problems.push(`uncaught: ${webError.error().message}`));
      context.on('request', (request) => {
        if (!isOwnRequest(request.url(), origin)) problems.push(`request to another origin: ${request.url()}`);
      });
      await use();
      expect(problems, 'problems seen while the test ran').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens an address in a page of its own: one that differs only behind its # would open in the page that stands, which shows what was before for a moment. */
export async function openAnew(page: Page, address: string): Promise<void> {
  // a page that is new stands there already; what a test puts into every page would be put into this one once more
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(address);
}

/** So long nothing changes on a page that is at rest, ms: longer than a step of drawing rows takes. */
const restTime = 200;

/**
 * Waits until the page stands: nothing in it has changed for a while, and nothing moves. A step by the address alone leaves the screen before it in view
 * until the next one is drawn; what is looked at in between belongs to neither.
 */
export async function waitForRest(page: Page): Promise<void> {
  await page.evaluate(
    (time) =>
      new Promise<void>((resolve) => {
        const rest = () => {
          if (document.getAnimations().some(({ playState }) => playState === 'running')) return wait();
          changes.disconnect();
          return resolve();
        };
        let timer = setTimeout(rest, time);
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(rest, time);
        };
        const changes = new MutationObserver(wait);
        changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    restTime,
  );
}

type Rules = Pick<axe.RunOptions, 'runOnly' | 'rules'>;

/** Axe in the page, put there once for a document: reading its half megabyte takes longer than most looks. */
async function runAxe(page: Page, within: string, rules: Rules): Promise<axe.Result[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // what passes would be described too, which takes most of the time
  const options: axe.RunOptions = { ...rules, resultTypes: ['violations'] };
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`);
  return violations;
}

/**
 * What axe finds against WCAG 2.2 A and AA and its best practices, one line per rule with the places.
 * @param within a selector, where another test looks at the rest of the page
 * @param withReadNames looks a second time at texts with readings above them, for the names of controls: the full run does on every screen
 */
export async function expectNoAxeViolations(page: Page, within = 'html', withReadNames = true): Promise<void> {
  const hasReadings = (await page.locator('rt').count()) > 0;
  // the rule for 2.5.3 is no part of a tag yet: what is seen of a control must stand in its name
  const ofNames = 'label-content-name-mismatch';
  const violations = await runAxe(page, within, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { [ofNames]: { enabled: !hasReadings } },
  });
  if (hasReadings && withReadNames) {
    // a reading above a word is no word of its own: axe would look for both in the name
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('rt { display: none }');
      document.adoptedStyleSheets.push(sheet);
    });
    violations.push(...(await runAxe(page, within, { runOnly: { type: 'rule', values: [ofNames] } })));
    await page.evaluate(() => document.adoptedStyleSheets.pop());
  }
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}

/** The menu of one facet (部, 柱, 単位 …) in the line of filters; what is chosen stands in it. */
export const filterMenu = (page: Page, facet: string): Locator =>
  page.getByRole('region', { name: '絞り込み', exact: true }).getByRole('button', { name: new RegExp(`^${facet}( |$)`) });

/** Chooses a value of a facet, or lets it go: opens the menu, ticks, closes it. */
export async function chooseFilter(page: Page, facet: string, name: string | RegExp): Promise<void> {
  await filterMenu(page, facet).click();
  await page.getByRole('group', { name: facet, exact: true }).getByRole('checkbox', { name }).first().click();
  await page.keyboard.press('Escape');
}
