import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findAll, readXml } from './readXml';

/** Where files and drawn pages are left to be looked at. */
export const officeFolder = resolve('test-results/office');

function run(program: string, options: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, options, { encoding: 'utf8', maxBuffer: 1e9, timeout: 120_000 });
  if (status !== 0) throw new Error(`${program} ${options.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Writes a file into the folder. */
export function keep(name: string, bytes: Uint8Array): string {
  mkdirSync(officeFolder, { recursive: true });
  const path = join(officeFolder, name);
  writeFileSync(path, bytes);
  return path;
}

/**
 * Has LibreOffice convert a file into the folder.
 * @param format as `--convert-to` takes it, e.g. `pdf`
 * @param readAs an import filter, where the file's name does not tell enough
 */
export function convert(path: string, format: string, readAs?: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'seika-office-'));
  try {
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      ...(readAs === undefined ? [] : [`--infilter=${readAs}`]),
    ];
    run('soffice', [...options, '--convert-to', format, '--outdir', officeFolder, path]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return join(officeFolder, `${basename(path).replace(/\.\w+$/, '')}.${format.split(':')[0]}`);
}

/** One page of a PDF as poppler draws it. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  /** 0 black to 255 white. */
  readonly grey: Uint8Array;
}

/** Draws every page, for the checks in grey and as PNG for the eye. */
export function drawPages(pdf: string): DrawnPage[] {
  const name = basename(pdf, '.pdf');
  const isOld = (file: string) => file.startsWith(`${name}-page-`);
  for (const file of readdirSync(officeFolder).filter(isOld)) rmSync(join(officeFolder, file));
  run('pdftoppm', ['-r', '48', '-gray', pdf, join(officeFolder, `${name}-page`)]);
  run('pdftoppm', ['-r', '80', '-png', pdf, join(officeFolder, `${name}-page`)]);
  const files = readdirSync(officeFolder).filter((file) => isOld(file) && file.endsWith('.pgm'));
  return files.toSorted().map((file) => {
    const bytes = readFileSync(join(officeFolder, file));
    const [head = '', width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
    rmSync(join(officeFolder, file));
    return { width: Number(width), height: Number(height), grey: Uint8Array.from(bytes.subarray(head.length)) };
  });
}

/** A word on a page; shares of the page's width and height from its upper left corner. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of every page with their places. */
export function readWords(pdf: string): PlacedWord[][] {
  const html = run('pdftotext', ['-bbox', pdf, '-']).replace(/<!DOCTYPE[^>]*>/, '');
  return findAll(readXml(html), 'page').map((page) => {
    const [width, height] = [Number(page.attributes['width']), Number(page.attributes['height'])];
    const at = (word: { attributes: Readonly<Record<string, string>> }, name: string) => Number(word.attributes[name]);
    return findAll(page, 'word').map((word) => ({
      text: word.text,
      left: at(word, 'xMin') / width,
      right: at(word, 'xMax') / width,
      top: at(word, 'yMin') / height,
      bottom: at(word, 'yMax') / height,
    }));
  });
}

/** Names of the fonts in a PDF. */
export function listFonts(pdf: string): string[] {
  return run('pdffonts', [pdf])
    .split('\n')
    .slice(2)
    .flatMap((line) => /^(?:[A-Z]{6}\+)?(\S+)/.exec(line)?.[1] ?? []);
}

interface OfficeFault {
  readonly description: string;
  readonly path: { readonly partUri: string; readonly xpath: string };
}

/** What Microsoft's Open XML SDK finds wrong with an Office file, one line a fault. */
export function validate(path: string): string[] {
  const program = 'node_modules/.cache/seika/office/node_modules/@ooxml-tools/validate/dist/npm/bin/ooxml-validate.js';
  const faults: readonly OfficeFault[] = JSON.parse(run(process.execPath, [program, path, '--of', 'json']));
  return faults.map(({ description, path: { partUri, xpath } }) => `${partUri}${xpath}: ${description}`);
}
