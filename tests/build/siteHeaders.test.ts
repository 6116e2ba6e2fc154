import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseHeadersFile, sitePolicy } from '../../.ci/build/siteHeaders';

const folder = 'public/server';
const blocks = parseHeadersFile(readFileSync(`${folder}/_headers`, 'utf8'));
const [everywhere] = blocks;
const nginx = readFileSync(`${folder}/nginx.conf`, 'utf8');
const iis = readFileSync(`${folder}/web.config`, 'utf8');

const byName = (pairs: Iterable<readonly [string, string]>) => Object.fromEntries(pairs);
/** All matches of a pattern with a name and a value. */
const pairsIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name = '', value = '']): readonly [string, string] => [name, value]);

describe('the samples of headers for servers', () => {
  test('every answer has the policy of the built page, and may stand in frames of its own host only', () => {
    expect(everywhere?.path).toBe('/*');
    expect(byName(everywhere?.headers ?? [])).toMatchObject({
      'Content-Security-Policy': `${sitePolicy}; frame-ancestors 'self'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
  });

  test('nothing turns text into elements or code, and nothing comes from elsewhere', () => {
    expect(sitePolicy).toContain("require-trusted-types-for 'script'; trusted-types default");
    expect(sitePolicy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/u);
    expect(sitePolicy).not.toMatch(/unsafe|https?:|\*/u);
  });

  test('nginx and IIS send the same', () => {
    const expected = byName(everywhere?.headers ?? []);
    expect(byName(pairsIn(nginx, /^\s*add_header (\S+) "([^"]*)" always;/gmu))).toEqual(expected);
    expect(byName(pairsIn(iis, /<add name="([^"]+)" value="([^"]*)" \/>/gu))).toEqual(expected);
  });

  test('files with a hash in their name are kept for good, pages are asked for each time', () => {
    const forGood = 'public, max-age=31536000, immutable';
    const cached = blocks.slice(1).map(({ path, headers }) => [path, byName(headers)['Cache-Control']]);
    expect(cached[0]).toEqual(['/assets/*', forGood]);
    expect(cached.slice(1).map(([, rule]) => rule)).toEqual(cached.slice(1).map(() => 'no-cache'));
    expect(cached.map(([path]) => path)).toEqual(expect.arrayContaining(['/', '/index.html', '/check.html']));
    expect(nginx).toMatch(new RegExp(`default\\s+"no-cache";\\s+~/assets/\\s+"${forGood}";`, 'u'));
    expect(iis).toMatch(/<location path="assets">[^]*cacheControlMaxAge="365\.00:00:00" cacheControlCustom="public, immutable"/u);
    expect(iis).toContain('<clientCache cacheControlMode="DisableCache" />');
  });
});
