import type { DroppedPart } from './notice';
import { urlFields } from './urlFields';
import { defaultView, type ViewState } from '../query/view';

/** The form of links; a change that old links cannot be read by needs a higher number and a migration in `parseHash`. */
const linkVersion = 1;
const maxHashLength = 8000;

const fields = Object.values(urlFields);

/**
 * The view as the hash of a link, `#` included; empty for the default view. Defaults are left out, so that links stay short
 * and a later change of a default reaches them.
 */
export function serializeView(view: ViewState): string {
  const parts = fields.flatMap(({ parameter, write }) => {
    const text = write(view);
    return text === write(defaultView) ? [] : [`${parameter}=${text}`];
  });
  return parts.length === 0 ? '' : `#${[`v=${linkVersion}`, ...parts].join('&')}`;
}

/** The default view, but with what links do not hold (theme, density) and with the language, for which a link need not care. */
function startView(view: ViewState): ViewState {
  const { language, theme, hasShortcuts, tableDensity, tableWidths } = view;
  return { ...defaultView, language, theme, hasShortcuts, tableDensity, tableWidths };
}

/**
 * Reads the hash of a link over the default view. Never throws: what is unknown, repeated, malformed or too long is left out and listed. Ids are
 * not looked up here (`checkView.ts` does, once the report is there).
 * @param hash with or without the leading `#`
 * @param present supplies what links do not hold, and the language where the link names none
 */
export function parseHash(hash: string, present: ViewState): { readonly view: ViewState; readonly dropped: readonly DroppedPart[] } {
  const body = hash.replace(/^#/, '');
  let view = startView(present);
  if (body === '') return { view, dropped: [] };
  if (body.length > maxHashLength) return { view, dropped: [{ key: '', value: `${body.slice(0, 40)}…`, reason: 'tooLong' }] };
  const dropped: DroppedPart[] = [];
  const seen = new Set<string>();
  for (const part of body.split('&')) {
    const [name = '', ...rest] = part.split('=');
    const text = rest.join('=');
    const field = fields.find(({ parameter }) => parameter === name);
    const drop = (reason: DroppedPart['reason'], value = text) =>
      dropped.push({ key: name.slice(0, 40), value: value.slice(0, 80), reason });
    if (name === 'v') {
      if (text !== String(linkVersion)) drop('newerVersion');
    } else if (field === undefined) drop('unknownKey');
    else if (seen.has(name)) drop('repeated');
    else {
      const read = field.read(view, text);
      view = read.view;
      for (const value of read.dropped) drop('unknownValue', value);
    }
    seen.add(name);
  }
  return { view, dropped };
}
