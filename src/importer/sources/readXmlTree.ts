/** One element of XML, names without the prefixes of their namespaces. */
export interface XmlNode {
  readonly name: string;
  /** By name as it is printed: `r:id` and `id` are two. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Character data directly inside. */
  readonly text: string;
}

const token =
  /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<(\/?)(?:[\w.-]{1,40}:)?([\w.-]{1,80})(\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*?)?(\/?)>|([^<]+)|(<)/gu;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const known: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const deepest = 60;

function resolve(raw: string): string {
  return raw.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu, (entity, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return known[name] ?? entity;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/**
 * A small reader of XML for the few parts of an Office file that are looked into: a worker has no parser of its own. Entities beyond the five of XML stay as
 * they are printed.
 * @returns null where the text is not well-formed, or deeper than any file of Office
 */
export function readXmlTree(source: string): XmlNode | null {
  interface Open {
    name: string;
    attributes: ReadonlyMap<string, string>;
    children: XmlNode[];
    text: string;
  }
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const stack = [root];
  for (const [, cdata, closing, name, written = '', empty, text, stray] of source.matchAll(token)) {
    const top = stack.at(-1) ?? root;
    if (stray !== undefined) return null;
    if (cdata !== undefined) top.text += cdata;
    else if (text !== undefined) top.text += resolve(text);
    else if (name === undefined) continue;
    else if (closing === '/') {
      if (top.name !== name || stack.length === 1) return null;
      stack.pop();
    } else {
      const attributes = new Map([...written.matchAll(attribute)].map(([, key = '', a, b]) => [key, resolve(a ?? b ?? '')] as const));
      const node: Open = { name, attributes, children: [], text: '' };
      top.children.push(node);
      if (empty !== '/') stack.push(node);
      if (stack.length > deepest) return null;
    }
  }
  return stack.length === 1 && root.children.length === 1 ? (root.children[0] ?? null) : null;
}

/** The first descendant on this way of children; null where there is none. */
export function findNode(node: XmlNode | null, ...way: readonly string[]): XmlNode | null {
  return way.reduce<XmlNode | null>((at, name) => at?.children.find((child) => child.name === name) ?? null, node);
}
