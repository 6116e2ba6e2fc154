import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Popup } from '../../src/ui/Popup';

test.each([
  ['an icon alone', '', '><'],
  ['words', '表示', '><span>表示</span><'],
])('the label of a menu holds %s and nothing else, since its arrow is drawn by that', (_name, label, held) => {
  const html = renderToStaticMarkup(
    <Popup label={label} name="表示の設定">
      <p />
    </Popup>,
  );
  expect(html).toMatch(new RegExp(`<span class="[^"]*label[^"]*" aria-hidden="true"${held}/span>`, 'u'));
});
