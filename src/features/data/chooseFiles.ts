/** What was chosen or dropped: one document, and decisions about it. */
export interface ChosenFiles {
  readonly document: File | null;
  /** Other documents: not read, unless all of them are answers of offices. */
  readonly others: readonly File[];
  /** Content of a `curation.json`; null where none is among the files. */
  readonly curation: object | null;
  /** Content of a profile (`data/profiles/*.json`), which says how columns are read; null where none is among the files. */
  readonly profile: object | null;
}

/** Files of a report's folder that are made of its document, or are about it. */
const madeFiles = /^(?:report|issues|index)\.json$|^achievements\.csv$/iu;
const isJson = ({ name, type }: File): boolean => /\.json$/iu.test(name) || type === 'application/json';
/** A list of decisions is smaller than this; what is larger is not looked into. */
const largestDecisions = 5_000_000;

/** What a file of ours is about: decisions, or how columns are read; null where it is something else. */
async function readAside(file: File): Promise<{ readonly kind: 'curation' | 'profile'; readonly content: object } | null> {
  if (!isJson(file) || file.size > largestDecisions) return null;
  try {
    const content: unknown = JSON.parse(await file.text());
    if (typeof content !== 'object' || content === null) return null;
    if ('decisions' in content) return { kind: 'curation', content };
    return 'measures' in content && 'columns' in content ? { kind: 'profile', content } : null;
  } catch {
    return null;
  }
}

/** Tells decisions from documents; of a whole report folder the document counts, its report only where the document is not there. */
export async function sortFiles(files: readonly File[]): Promise<ChosenFiles> {
  const read = await Promise.all(files.map(async (file) => ({ file, aside: await readAside(file) })));
  const documents = read.flatMap(({ file, aside }) => (aside === null ? [file] : []));
  const received = documents.filter(({ name }) => !madeFiles.test(name));
  const report = documents.find(({ name }) => /^report\.json$/iu.test(name));
  return {
    document: received[0] ?? report ?? documents[0] ?? null,
    others: received.slice(1),
    curation: read.find(({ aside }) => aside?.kind === 'curation')?.aside?.content ?? null,
    profile: read.find(({ aside }) => aside?.kind === 'profile')?.aside?.content ?? null,
  };
}
