import type { Language } from '../domain/languages';
import type { ChartSpec } from '../specs/chartSpec';
import { wordsOfFiles } from './exportTable';

/** Characters that some file system refuses, line ends and control characters among them. */
const refused = /[\\/:*?"<>|\p{Cc}\u2028\u2029]/gu;
/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const longest = 80;

/** A part of a file name that every system takes; 無題 where nothing is left. */
export function cleanFileName(text: string): string {
  const cleaned = [...text.replace(refused, ' ').replace(/\s+/gu, ' ').trim()]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/u, '');
  if (cleaned === '') return '無題';
  return reserved.test(cleaned) ? `_${cleaned}` : cleaned;
}

/** A percent sign begins an escape in addresses and a variable in Windows' shell: it is spelled. */
const spellPercent = (text: string, language: Language) => text.replace(/[%％]/gu, wordsOfFiles(language).percent);

/**
 * What a chart's files are called, without extension: topic, unit, filters, so that a folder full of them can be told apart.
 * @param before what every file of the board begins with: municipality and year; none inside an archive that is called so itself
 */
export function nameSpecFile({ topic, unit, filters }: ChartSpec, language: Language, before: readonly string[] = []): string {
  const isShare = /^[%％]$/u.test(unit) && topic.includes(wordsOfFiles(language).share);
  const isNamed = unit === '' || topic.includes(unit) || isShare;
  const parts = [...before, topic, ...(isNamed ? [] : [unit]), filters.join('・')].filter((part) => part !== '');
  return cleanFileName(spellPercent(parts.join('_'), language));
}

/** Makes names unique, whatever their case: the second 図.png becomes 図_2.png. */
export function makeUnique(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const key = name.toLowerCase();
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? name : name.replace(/(\.[^./]*)?$/, (extension) => `_${count}${extension}`);
  });
}
