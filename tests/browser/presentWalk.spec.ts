import { expect, type Page } from '@playwright/test';
import '../../src/i18n/laterTexts';
import { readSlide } from '../../src/features/present/slide/readSlide';
import { i18n } from '../../src/i18n/i18n';
import { type Language } from '../../src/domain/languages';
import { defaultView } from '../../src/query/view';
import type { ChartSpec } from '../../src/specs/chartSpec';
import { readTableWords, tabulateSpec } from '../../src/specs/specTables';
import { boardViews, type BoardView } from '../support/boardViews';
import '../support/bothLanguages';
import { readKariya, readKariyaEnglish, withEnglishSentences } from '../support/makeWords';
import { openAnew, test } from '../support/page';
import { readPart, type PartOnWall } from '../support/readSlidePart';

interface KeptSlide {
  readonly hash: string;
  readonly chart: string | null;
  readonly caption: string;
  readonly notes: string;
}

const index = readKariya();
const indexInEnglish = withEnglishSentences(index);
const english = readKariyaEnglish();

const readDeck = (page: Page) =>
  page.evaluate((): KeptSlide[] => {
    const kept: { slides?: KeptSlide[] } = JSON.parse(localStorage.getItem('seika-board.deck') ?? '{}');
    return kept.slides ?? [];
  });

/** The charts that stand on a screen once its lowest one is there. */
async function listCharts(page: Page, lowest: string): Promise<readonly string[]> {
  await expect(page.locator(`#chart-${lowest}`)).toBeVisible();
  const ids = await page.locator('main figure[id^="chart-"]').evaluateAll((found) => found.map(({ id }) => id.replace('chart-', '')));
  expect(ids.length).toBeGreaterThan(5);
  return ids;
}

/**
 * Adds everything that a view offers.
 * @returns how many slides that are new; what is in the deck already is said to be
 */
async function addAll(page: Page, { hash, charts, lowest }: BoardView, language: Language): Promise<number> {
  const t = i18n.getFixedT(language);
  // in a page of its own: what the last view's button answered still stood there, and was taken for this one's
  await openAnew(page, `/${hash}${language === 'ja' ? '' : `&lang=${language}`}`);
  // charts follow a choice a moment later, and one of another unit is another panel
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(resolve)))));
  let added = 0;
  const named = lowest === undefined ? charts : await listCharts(page, lowest);
  for (const chart of named) {
    const place = chart === null || named.length === 1 ? page.locator('body') : page.locator(`#chart-${chart}`);
    await place
      .getByRole('button', { name: t('charts.take.add'), exact: true })
      .first()
      .click();
    const said = place.getByRole('status').filter({ hasText: /加えました|もう発表に入って|Added|Already/u });
    await expect(said.first()).toBeVisible();
    if (/加えました|Added/u.test(await said.first().innerText())) added += 1;
  }
  return added;
}

const strip = (text: string) => text.replaceAll(/[\s\u2068\u2069]/gu, '');

/** What a chart says, column by column, as it has to stand on its parts together. */
function listExpected(spec: ChartSpec, t: typeof i18n.t): { readonly columns: readonly string[]; readonly rows: number } {
  const { content } = spec;
  if (content.kind === 'nothing') return { columns: [strip(content.reason)], rows: 1 };
  if ('series' in content) return { columns: content.rows.map(({ id }) => id), rows: content.rows.length };
  const table = tabulateSpec(spec, readTableWords(t));
  const shown = (table?.columns ?? []).flatMap(({ isForFiles }, at) => (isForFiles ? [] : [at]));
  const isText = content.kind === 'text';
  return {
    columns: (isText ? shown.slice(-1) : shown).map((at) => strip((table?.rows ?? []).map(({ cells }) => cells[at]?.text ?? '').join(''))),
    rows: table?.rows.length ?? 0,
  };
}

/** Which part of how many, as it is said beside the wall; a slide of one part says none. */
const partsSaid = / (\d+)\/(\d+)$/u;

/** Presents the deck and looks at every part of every slide. */
async function walk(page: Page, slides: readonly KeptSlide[], language: Language) {
  const t = i18n.getFixedT(language);
  const isEnglish = language === 'en';
  const frozen = { index: isEnglish ? indexInEnglish : index, translation: isEnglish ? english : null, view: { ...defaultView, language } };
  await page.goto(`/#v=1&screen=present&slide=1${language === 'ja' ? '' : `&lang=${language}`}`);
  const talk = page.locator('[role="dialog"][aria-modal="true"]');
  for (const [at, slide] of slides.entries()) {
    const place = `${at + 1} / ${slides.length}`;
    await expect(talk.getByText(place, { exact: true })).toBeVisible();
    const { spec } = readSlide(slide, frozen, t);
    const said = talk.getByRole('status').filter({ hasText: /枚目（全|^Slide \d/u });
    const parts = Number(partsSaid.exec((await said.textContent()) ?? '')?.[2] ?? 1);
    const seen: PartOnWall[] = [];
    for (let part = 1; part <= parts; part += 1) {
      if (parts > 1) await expect(said).toHaveText(new RegExp(` ${part}/${parts}$`, 'u'));
      const shown = await readPart(talk.locator('article'));
      const name = `${slide.hash} ${slide.chart} part ${part} of ${parts}`;
      expect(shown.faults, name).toEqual([]);
      expect(shown.columns.join('').length, `${name} has marks`).toBeGreaterThan(0);
      seen.push(shown);
      await page.keyboard.press('PageDown');
    }
    const name = `${slide.hash} ${slide.chart}: rows of all parts`;
    const expected = listExpected(spec, t);
    if ('series' in spec.content) {
      const ids = seen.flatMap(({ columns }) => columns);
      expect(ids, name).toEqual(expected.columns.slice(0, ids.length));
      const rest = expected.rows - ids.length;
      if (rest > 0) expect(seen.at(-1)?.line, name).toContain(t('present.slide.rest', { rest }));
    } else {
      const columns = expected.columns.map((_text, column) => seen.map((part) => part.columns[column] ?? '').join(''));
      // of a long table the last part counts what it has no room for
      const isCounted = / (?:ほか|The other )/u.test(seen.at(-1)?.line ?? '');
      if (isCounted) expect(spec.content.kind, name).toBe('table');
      expect(columns, name).toEqual(
        isCounted ? expected.columns.map((text, at_) => text.slice(0, columns[at_]?.length)) : expected.columns,
      );
    }
  }
  await page.keyboard.press('Escape');
  await expect(talk).toHaveCount(0);
}

async function walkAll(page: Page, views: readonly BoardView[], language: Language) {
  let added = 0;
  for (const view of views) added += await addAll(page, view, language);
  await expect.poll(async () => (await readDeck(page)).length).toBe(added);
  expect(added).toBeGreaterThanOrEqual(views.length);
  await walk(page, await readDeck(page), language);
}

for (const [name, views] of Object.entries<readonly BoardView[]>(boardViews)) {
  test(`what ${name} give to a deck, one of each kind, stands whole on the wall`, { tag: '@long' }, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 625 });
    await walkAll(
      page,
      views.filter(({ isAlike }) => isAlike !== true),
      'ja',
    );
  });
}

for (const [width, height] of [
  [1366, 625],
  [1280, 600],
  [1920, 1080],
  [3840, 2160],
] as const) {
  for (const language of ['ja', 'en'] as const) {
    for (const [name, views] of Object.entries<readonly BoardView[]>(boardViews)) {
      test(
        `everything of ${name} that goes into a deck stands whole on the wall: ${width}×${height}, ${language}`,
        { tag: '@long' },
        async ({ page }) => {
          test.setTimeout(180_000);
          await page.setViewportSize({ width, height });
          await walkAll(page, views, language);
        },
      );
    }
  }
}
