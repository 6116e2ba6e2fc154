/** One element as it stands in the file, names with their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All character data directly inside, entities resolved, nothing trimmed. */
  readonly text: string;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolveEntities(raw: string): string {
  if (/[<]/.test(raw)) throw new Error(`a bare < in ${JSON.stringify(raw.slice(0, 40))}`);
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(raw)) throw new Error('a character that XML refuses');
  return raw.replace(/&(#x[\dA-Fa-f]+|#\d+|\w+;?|);?/g, (entity, code: string) => {
    const name = code.replace(/;$/, '');
    if (!entity.endsWith(';')) throw new Error(`a bare & in ${JSON.stringify(raw.slice(0, 40))}`);
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const character = named[name];
    if (character === undefined) throw new Error(`unknown entity ${entity}`);
    return character;
  });
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = source.replace(/\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g, (_all, name: string, double?: string, single?: string) => {
    if (name in attributes) throw new Error(`attribute ${name} stands twice`);
    attributes[name] = resolveEntities(double ?? single ?? '');
    return '';
  });
  if (rest.trim() !== '') throw new Error(`not attributes: ${rest.trim().slice(0, 60)}`);
  return attributes;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const token = /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)|(<)/g;

/** A small reader of well-formed XML that shares nothing with the writers; a document type or any fault is an error. */
export function readXml(source: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  for (const [all, cdata, closing, name, attributes = '', selfClosing, text, stray] of source.matchAll(token)) {
    const top = stack.at(-1) ?? root;
    if (stray !== undefined) throw new Error(`a bare < near ${JSON.stringify(source.slice(0, 80))}`);
    if (cdata !== undefined) top.text += cdata;
    else if (text !== undefined) top.text += resolveEntities(text.replace(/\r\n?/g, '\n'));
    else if (name === undefined) continue;
    else if (closing === '/') {
      if (top.name !== name || stack.length === 1) throw new Error(`${all} closes <${top.name}>`);
      stack.pop();
    } else {
      const element: Open = { name, attributes: readAttributes(attributes), children: [], text: '' };
      top.children.push(element);
      if (selfClosing !== '/') stack.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)?.name}> is not closed`);
  if (only === undefined || others.length > 0) throw new Error('not exactly one root element');
  return only;
}

/** Every element of a name below one, in document order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}
