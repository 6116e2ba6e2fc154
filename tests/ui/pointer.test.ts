import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
/** Lines of our sources that fit, each with its file. */
const findLines = (ending: RegExp, pattern: RegExp): string[] =>
  files
    .filter((file) => ending.test(file))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join('src', file), 'utf8')
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );

test('nothing is done when a pointer goes down: whoever pressed the wrong thing can still move away (2.5.2)', () => {
  expect(findLines(/\.tsx?$/u, /on(?:Pointer|Mouse)Down|onTouchStart|'(?:pointer|mouse)down'|'touchstart'/u)).toEqual([
    // notes that there is a reader, and when
    "app/screenParts.ts: const signsOfReader = ['pointermove', 'pointerdown', 'keydown', 'touchstart'];",
    "app/screenParts.ts: const deeds = ['pointerdown', 'keydown'];",
    // keeps the focus in the search field
    'features/filters/SearchHits.tsx: <div ref={box} popover="manual" className={styles.popup} onMouseDown={(event) => event.preventDefault()}>',
    "features/overview/OverviewScreen.tsx: const signsOfReader = ['scroll', 'pointermove', 'keydown', 'touchstart'];",
    // shows the controls of a talk again
    "features/present/talk/talkWindow.ts: window.addEventListener('pointerdown', wake);",
    "features/present/talk/talkWindow.ts: window.removeEventListener('pointerdown', wake);",
    // begins to draw an edge, which can be moved back
    'features/table/TableView.tsx: onMouseDown={header.getResizeHandler()}',
    'features/table/TableView.tsx: onTouchStart={header.getResizeHandler()}',
  ]);
});

test('nothing appears by pointing at something, but for the names that browsers show (1.4.13)', () => {
  expect(findLines(/\.tsx?$/u, /onMouse(?:Enter|Over)|onPointer(?:Enter|Over)|<Tooltip|'(?:mouse|pointer)(?:enter|over)'/u)).toEqual([]);
  const rules = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/([^{}]*:hover[^{}]*)\{([^{}]*)\}/gu)]);
  expect(rules.length).toBeGreaterThan(10);
  const shows = /(?:^|[;\s])(?:display|visibility|opacity|content|clip-path|height|width|max-height)\s*:/u;
  expect(rules.filter(([, , body = '']) => shows.test(body)).map(([, selector = '']) => selector.trim().replaceAll(/\s+/gu, ' '))).toEqual([
    // a line along an edge of a column, where it can be taken hold of
    '.handle:hover::after, .handle:focus-visible::after',
  ]);
});
