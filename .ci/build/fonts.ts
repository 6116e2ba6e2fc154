import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import { runnerImport, type Plugin } from 'vite';
import type * as reportSchema from '../../src/domain/reportSchema';
import type * as firstLook from './firstLook';
import { readFolder } from './readFolder.ts';

const fontCss = { id: /@fontsource\/.*\.css$/ };

/**
 * Drops the .woff fallback of @fontsource (every browser since 2016 reads woff2): halves `dist`. The hundred files get a family of their own, which
 * stands behind that of the first fonts: what these can draw is never drawn again when the others come. Sees only style sheets imported from scripts.
 */
export const laterFonts: Plugin = {
  name: 'seika:later-fonts',
  enforce: 'pre',
  transform: {
    filter: fontCss,
    handler: (code) =>
      code
        .replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '')
        .replaceAll("font-family: 'BIZ UDPGothic'", "font-family: 'BIZ UDPGothic Later'"),
  },
};

/** The single file uses fonts of the system: 14 MB of inlined fonts would not open in reasonable time. */
export const noFonts: Plugin = { name: 'seika:no-fonts', enforce: 'pre', transform: { filter: fontCss, handler: () => '' } };

/** Files whose characters the interface says. */
const interfaceSources = ['src/i18n/ja', 'src/i18n/en', 'src/words', 'src/exports'];
const weights = [400, 700] as const;
type Weight = (typeof weights)[number];

/**
 * `virtual:first-fonts` holds the URLs of two small fonts for which the first drawing waits, regular and bold with what is seen at first sight
 * (`firstLook.ts`), and of two more with every other character of the interface and of the built-in report: so that a screen is drawn once, and none of
 * the hundred files of the whole font is asked for. Empty in the single file, which uses fonts of the system.
 */
export function firstFonts(isSingle: boolean): Plugin {
  const id = 'virtual:first-fonts';
  return {
    name: 'seika:first-fonts',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      if (isSingle) return 'export const first = []; export const second = [];';
      const seen = await listSeen();
      const files = await Promise.all(
        weights.map(async (weight) => {
          const first = new Set(seen[weight]);
          const second = new Set([...listCharacters(weight)].filter((character) => !first.has(character)));
          return {
            first: { weight, file: await cutFont(weight, 'first', first) },
            second: { weight, file: await cutFont(weight, 'second', second) },
          };
        }),
      );
      const write = (part: 'first' | 'second') => [
        ...files.map(({ [part]: { weight, file } }) => `import ${part}${weight} from ${JSON.stringify(`${file}?url`)};`),
        `export const ${part} = [${weights.map((weight) => `{ weight: '${weight}', url: ${part}${weight} }`).join()}];`,
      ];
      return [...write('first'), ...write('second')].join('\n');
    },
  };
}

/** Writes a part of the font. @returns its path */
async function cutFont(weight: Weight, part: 'first' | 'second', characters: ReadonlySet<string>): Promise<string> {
  const whole = readFileSync(`node_modules/@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-${weight}-normal.woff2`);
  const file = resolve(`node_modules/.cache/seika/${part}-font-${weight}.woff2`);
  const text = [...characters].toSorted().join('');
  // nothing is set vertically, and no style asks for another form of a character
  const form = { targetFormat: 'woff2', noLayoutClosure: true, dropTables: ['vhea', 'vmtx'] } as const;
  const key = createHash('sha256').update(whole).update(JSON.stringify(form)).update(text).digest('hex');
  // cutting takes seconds, and few builds change a text
  if (existsSync(file) && existsSync(`${file}.key`) && readFileSync(`${file}.key`, 'utf8') === key) return file;
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(file, await subsetFont(whole, text, form));
  writeFileSync(`${file}.key`, key);
  return file;
}

/** Latin letters and what stands among words of any language. */
const alphabet = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('') + '·’“”…？約';

async function listSeen(): Promise<Record<Weight, string>> {
  const { parseReport } = (await runnerImport<typeof reportSchema>('./src/domain/reportSchema.ts')).module;
  const { listFirstLook } = (await runnerImport<typeof firstLook>('./.ci/build/firstLook.ts')).module;
  const reports = readFolder('data', 'report.json').flatMap((text) => {
    const parsed = parseReport(JSON.parse(text));
    return parsed.ok ? [parsed.report] : [];
  });
  const { regular, bold } = listFirstLook(reports);
  return { 400: alphabet + regular, 700: alphabet + bold };
}

/** Sentences of the report are regular; its names, labels and units are also bold. */
function listCharacters(weight: Weight): string {
  const words = interfaceSources.flatMap((folder) => readFolder(folder)).join('');
  const reports = readFolder('data', 'report.json');
  const shown = reports.flatMap((text) => {
    return [...text.matchAll(/"(?:title|name|label|unit)":\s*"((?:[^"\\]|\\.)*)"/gu)].map((match) => match[1] ?? '');
  });
  return `${words}${(weight === 400 ? reports : shown).join('')}`;
}
