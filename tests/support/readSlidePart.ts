import type { Locator } from '@playwright/test';

/** One part of a slide as it stands on the wall. */
export interface PartOnWall {
  /** The ids of a chart's rows, or the texts of a table's columns, without white space. */
  readonly columns: readonly string[];
  /** Which rows the part shows; empty where it shows all. */
  readonly line: string;
  /** Texts that are too small or cut, in words; none where all is well. */
  readonly faults: readonly string[];
}

/**
 * Reads what a part shows once it is drawn, and measures every text of it: none smaller than 24 px on a wall of 1080 lines, none outside its place.
 * @param article the slide
 */
export async function readPart(article: Locator): Promise<PartOnWall> {
  await article.locator('svg [data-row], tbody tr, dd, li span').first().waitFor({ state: 'attached' });
  return article.evaluate(async (slide): Promise<PartOnWall> => {
    await document.fonts.ready;
    const strip = (text: string | null) => (text ?? '').replaceAll(/[\s\u2068\u2069]/gu, '');
    const frame = slide.getBoundingClientRect();
    const scale = frame.height / 1080;
    const faults: string[] = [];
    const [head, body, foot] = [...slide.children].filter((child) => !child.matches('.visuallyHidden'));
    if (head === undefined || body === undefined || foot === undefined) return { columns: [], line: '', faults: ['no head, body or foot'] };
    const tolerance = 2 * scale;
    const isInside = (inner: DOMRect, outer: DOMRect) =>
      inner.left >= outer.left - tolerance &&
      inner.right <= outer.right + tolerance &&
      inner.top >= outer.top - tolerance &&
      inner.bottom <= outer.bottom + tolerance;
    const [upper, middle, lower] = [head, body, foot].map((part) => part.getBoundingClientRect());
    if (upper !== undefined && middle !== undefined && lower !== undefined) {
      if (upper.bottom > middle.top + tolerance || middle.bottom > lower.top + tolerance) faults.push('head, body and foot overlap');
      if (![upper, middle, lower].every((part) => isInside(part, frame))) faults.push('a part reaches beyond the stage');
    }
    const lineElement = body.querySelector(':scope > p:last-child');
    const line = /\d.*(?:件目|part \d)/u.test(lineElement?.textContent ?? '') ? lineElement : null;
    const lineTop = line?.getBoundingClientRect().top ?? Infinity;
    for (const section of [head, body, foot]) {
      const place = section.getBoundingClientRect();
      // what can be pointed at in a chart is 8 px longer than its row
      if (section.scrollWidth > section.clientWidth + 8 || section.scrollHeight > section.clientHeight + 2)
        faults.push(
          `${section.tagName} scrolls: ${section.scrollWidth}×${section.scrollHeight} in ${section.clientWidth}×${section.clientHeight}`,
        );
      const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { parentElement: parent, textContent } = node;
        if (parent === null || strip(textContent) === '' || parent.closest('.visuallyHidden') !== null || !parent.checkVisibility())
          continue;
        const own = parent.closest('text');
        const zoom = own instanceof SVGTextElement ? (own.getScreenCTM()?.a ?? 0) : scale;
        const size = (Number.parseFloat(getComputedStyle(parent).fontSize) * zoom) / scale;
        if (size < 23.95) faults.push(`${size.toFixed(1)} px: ${textContent}`);
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (!isInside(box, place)) faults.push(`outside ${section.tagName}: ${textContent}`);
          if (line !== null && !line.contains(node) && section === body && box.bottom > lineTop + tolerance + box.height * 0.2)
            faults.push(`over the line of the part: ${textContent}`);
          for (let around = parent.parentElement; around !== null && around !== section; around = around.parentElement) {
            const clips = getComputedStyle(around).overflow !== 'visible';
            if (clips && !isInside(box, around.getBoundingClientRect())) faults.push(`cut: ${textContent}`);
          }
        }
      }
    }
    const rows = [...body.querySelectorAll('svg [data-row]')];
    const isShown = (element: Element) => strip(element.textContent) !== '' && element.getBoundingClientRect().height > 0;
    if (!rows.every(isShown)) faults.push('a row without words');
    const lines = [...body.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => strip(cell.textContent)));
    const figures = [...body.querySelectorAll('dl > div')].map((figure) => {
      const [label, value, definition] = figure.children;
      const unit = strip(value?.querySelector('[data-unit]')?.textContent ?? '');
      const text = strip(value?.textContent ?? '');
      return [strip(label?.textContent ?? ''), text.slice(0, text.length - unit.length), unit, strip(definition?.textContent ?? '')];
    });
    const sentences = [...body.querySelectorAll('ul > li')].filter((item) => item.querySelector('button') === null);
    const table = lines.length > 0 ? lines : figures.length > 0 ? figures : sentences.map((item) => [strip(item.textContent)]);
    const columns = (table[0] ?? []).map((_cell, column) => table.map((cells) => cells[column] ?? '').join(''));
    return {
      columns: rows.length > 0 ? rows.map((row) => row.getAttribute('data-row') ?? '') : columns,
      line: line?.textContent ?? '',
      faults: [...new Set(faults)],
    };
  });
}
