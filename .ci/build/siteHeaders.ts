import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

interface PolicySources {
  readonly script: string;
  readonly style: string;
  readonly connect: string;
}

/**
 * What the page may load and do. The one place of scripts where text becomes an address (a worker's) is the policy `default` of `app/main.tsx`; with
 * nothing else that turns text into elements or code, Trusted Types forbid it altogether.
 */
export function writePolicy({ script, style, connect }: PolicySources): string {
  return [
    `default-src 'none'`,
    `script-src ${script}`,
    `style-src ${style}`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src ${connect}`,
    `worker-src 'self' blob:`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types default`,
  ].join('; ');
}

/** Of the page on a server: its own files and nothing else. */
export const sitePolicy = writePolicy({ script: `'self'`, style: `'self'`, connect: `'self'` });

/** CSP sources for the inline elements `<tag>…</tag>` of a page, by hash. */
function hashInline(html: string, tag: 'script' | 'style'): string {
  const contents = [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g'))].map((match) => match[1] ?? '');
  return contents.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`).join(' ') || `'none'`;
}

/**
 * Puts the Content-Security-Policy first into the head of the built page; the development server needs inline scripts and goes without.
 * Runs last, when the single file's script and styles already stand in the page and can be hashed. Its data are data URLs, hence `connect-src data:`.
 */
export function contentSecurityPolicy(isSingle: boolean): Plugin {
  return {
    name: 'seika:content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('index.html is not in the bundle: no page to protect');
        const html = String(page.source);
        const policy = isSingle
          ? writePolicy({ script: hashInline(html, 'script'), style: hashInline(html, 'style'), connect: 'data: blob:' })
          : sitePolicy;
        page.source = html.replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
      },
    },
  };
}

/** The headers of a `_headers` file by path; a path that ends in `*` stands for all that begin so. */
export function parseHeadersFile(
  text: string,
): readonly { readonly path: string; readonly headers: readonly (readonly [string, string])[] }[] {
  const blocks = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const parsed: { path: string; headers: [string, string][] }[] = [];
  for (const line of blocks) {
    const [name = '', ...value] = line.trim().split(':');
    if (/^\s/u.test(line)) parsed.at(-1)?.headers.push([name.trim(), value.join(':').trim()]);
    else parsed.push({ path: line.trim(), headers: [] });
  }
  return parsed;
}

/** `vite preview`, on which the browser tests run, answers with the headers of the sample that is handed to whoever puts the page on a server. */
export const sampleHeaders: Plugin = {
  name: 'seika:sample-headers',
  configurePreviewServer(server) {
    const blocks = parseHeadersFile(readFileSync('public/server/_headers', 'utf8'));
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const fits = (path: string) => (path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path);
      for (const { path, headers } of blocks) if (fits(path)) for (const [name, value] of headers) response.setHeader(name, value);
      next();
    });
  },
};
