import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { canHeal, ErrorBoundary, ScreenBoundary } from '../../src/app/ErrorBoundary';

const moved = new DOMException('The node to be removed is not a child of this node.', 'NotFoundError');

test.each([
  ['an element that something else has moved', moved, Infinity, true],
  ['the same again at once: drawing anew does not help', moved, 200, false],
  ['the same again later', moved, 5000, true],
  ['another fault of the page', new DOMException('', 'InvalidStateError'), Infinity, false],
  ['a fault of ours', new TypeError('undefined is not a function'), Infinity, false],
  ['a part that did not come', new TypeError('Failed to fetch dynamically imported module'), Infinity, false],
  ['what is no error at all', 'NotFoundError', Infinity, false],
])('%s', (_name, error, sinceHealed, expected) => {
  expect(canHeal(error, sinceHealed)).toBe(expected);
});

test.each([
  ['the page', ErrorBoundary],
  ['a screen', ScreenBoundary],
])('%s is drawn as it is without a fault, and keeps the message of one', (_name, Boundary) => {
  expect(renderToStaticMarkup(<Boundary>whole</Boundary>)).toBe('whole');
  expect(Boundary.getDerivedStateFromError(moved)).toEqual({ error: moved });
  expect(Boundary.getDerivedStateFromError('odd').error.message).toBe('odd');
});
