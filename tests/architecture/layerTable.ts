/** What one folder of src may know. */
interface Layer {
  /** Folders under src whose modules it may import, besides its own. */
  readonly mayUse: readonly string[];
  /** Folders under src of which it may import types only. */
  readonly mayUseTypesOf?: readonly string[];
  /** Packages it must not import; an entry covers its subpaths, and `node:` and `@scope/` everything that starts so. */
  readonly forbidden: readonly string[];
}

const leaves = ['i18n', 'theme'];
const reading = ['domain', 'query', 'words'];
/** In the order of the work: a step knows only those before it. */
const importerSteps = [
  'sources',
  'shapes',
  'statements',
  'numerals',
  'roles',
  'relations',
  'labels',
  'verdicts',
  'curation',
  'families',
  'report',
].map((step) => `importer/${step}`);
const importer = ['importer', ...importerSteps];
/** Readers of workbooks: heavy, so only the sources know them, and only on demand (`tests/exports/onDemand.test.ts`). */
const unpacked = ['hucre', 'fflate'];
const drawing = [...reading, 'specs', ...leaves];
const shown = [...drawing, 'store', 'exports', 'ui', 'charts', 'panels'];

const react = ['react', 'react-dom', 'react-i18next'];
const state = ['zustand'];
const table = ['@tanstack/'];
const drawn = ['recharts'];
const node = ['node:'];
/** Writers of files: heavy, so only exports knows them, and only on demand. */
const filed = ['hucre', 'fflate', 'uqr'];
const pure = [...react, 'i18next', ...state, ...table, ...drawn, ...node];
const neither = [...pure, ...filed];

/**
 * Imports go one way: domain ← importer; domain ← query ← words ← specs ← store, exports, ui, charts ← panels ← features ← app; i18n and theme are leaves.
 * Keys are folders under src. The longest key that fits a file is its layer, so a subfolder belongs to its folder unless it is placed itself,
 * and a folder directly under src that is not here fails the test.
 */
export const layerTable: Readonly<Record<string, Layer>> = {
  domain: { mayUse: [], forbidden: neither },
  importer: { mayUse: ['domain', ...importer], forbidden: neither },
  ...Object.fromEntries(importerSteps.map((step, at) => [step, { mayUse: ['domain', ...importerSteps.slice(0, at)], forbidden: neither }])),
  'importer/sources': { mayUse: ['domain'], forbidden: neither.filter((name) => !unpacked.includes(name)) },
  query: { mayUse: ['domain'], forbidden: neither },
  // both are handed the texts of a language (`t`) and know only its type
  words: { mayUse: ['domain', 'query'], forbidden: neither.filter((name) => name !== 'i18next') },
  specs: { mayUse: ['domain', 'query', 'words'], forbidden: neither.filter((name) => name !== 'i18next') },
  i18n: { mayUse: ['domain'], forbidden: ['react', 'react-dom', ...state, ...table, ...drawn, ...node, ...filed] },
  theme: { mayUse: ['domain'], forbidden: neither },
  store: { mayUse: [...reading, 'specs', ...leaves], forbidden: ['react-dom', ...table, ...drawn, ...node, ...filed] },
  exports: { mayUse: [...reading, 'specs', ...leaves], forbidden: pure },
  ui: { mayUse: [...reading, ...leaves], forbidden: [...state, ...drawn, ...node, ...filed] },
  // a spec in, a drawing out: neither the board's state nor files
  charts: { mayUse: [...drawing, 'ui'], forbidden: [...state, ...table, ...node, ...filed] },
  // what several screens show, connected to the board
  panels: { mayUse: [...drawing, 'store', 'ui', 'charts'], forbidden: [...state, ...table, ...drawn, ...node, ...filed] },
  features: { mayUse: shown, forbidden: [...state, ...drawn, ...node, ...filed] },
  // the one screen that imports documents: it starts the worker and shares the types of its messages
  'features/data': {
    mayUse: [...shown, 'app/workers'],
    mayUseTypesOf: importer,
    forbidden: [...state, ...drawn, ...node, ...filed],
  },
  app: { mayUse: [...shown, 'features', 'app/workers'], forbidden: [...state, ...table, ...drawn, ...node, ...filed] },
  'app/workers': { mayUse: [...reading, ...importer, 'exports'], forbidden: neither },
  cli: {
    mayUse: [...reading, ...importer, 'exports'],
    forbidden: ['react', 'react-dom', 'react-i18next', 'i18next', ...state, ...table, ...drawn, ...filed],
  },
};

/** The schema library belongs to schemas: files named `…Schema.ts`. */
export const schemaPackage = 'zod';
