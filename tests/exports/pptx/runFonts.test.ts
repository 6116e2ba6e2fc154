import { expect, test } from 'vitest';
import { runProperties } from '../../../src/exports/pptx/shapeXml';

const facesOf = (xml: string) => [...xml.matchAll(/<a:(latin|ea|cs) typeface="([^"]+)"/gu)].map(([, script, face]) => `${script}: ${face}`);

test.each([
  // the theme's, which may be the city's
  ['ja', ['latin: +mn-lt', 'ea: +mn-ea', 'cs: +mn-cs']],
  ['en', ['latin: +mn-lt', 'ea: +mn-ea', 'cs: +mn-cs']],
  ['zh-Hans', ['latin: Microsoft YaHei', 'ea: Microsoft YaHei', 'cs: Microsoft YaHei']],
  // kanji that it quotes stay in the font of the documents
  ['vi', ['latin: Arial', 'ea: BIZ UDPGothic', 'cs: Arial']],
] as const)('words of a slide in %s are written in a font with all of their letters', (language, faces) => {
  expect(facesOf(runProperties('a:rPr', { points: 12 }, language))).toEqual(faces);
});
