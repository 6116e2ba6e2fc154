/** One import of a source file, as written. */
export interface Import {
  specifier: string;
  isTypeOnly: boolean;
}

/** Blanks comments, so that an example in a docstring is no import. A string that holds `//` or a comment sign stays as it is. */
function dropComments(source: string): string {
  return source.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[^]*?\*\/|\/\/[^\n]*/g,
    (_match, text?: string) => text ?? ' ',
  );
}

const statement = /(?:^|[;}\n])\s*(import|export)\s+(type\s+)?(?:[\w$*{][^'"`;()=]*?\bfrom\s*)?(['"])([^'"\n]+)\3/g;
const onDemand = /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g;
const byUrl = /\bnew\s+URL\s*\(\s*(['"`])([^'"`\n]+)\1\s*,\s*import\.meta\.url/g;
const byGlob = /\bimport\.meta\.glob(?:<[^>]*>)?\s*\(\s*(['"`])([^'"`\n]+)\1/g;

/** Every module that `source` names: static, re-exported, on demand, as a worker or asset by `new URL`, by `import.meta.glob`. Queries such as `?url` are cut. */
export function readImports(source: string): Import[] {
  const code = dropComments(source);
  const found = [
    ...[...code.matchAll(statement)].map((match) => ({ specifier: match[4] ?? '', isTypeOnly: match[2] !== undefined })),
    ...[onDemand, byUrl, byGlob].flatMap((pattern) =>
      [...code.matchAll(pattern)].map((match) => ({ specifier: match[2] ?? '', isTypeOnly: false })),
    ),
  ];
  return found.map(({ specifier, isTypeOnly }) => ({ specifier: specifier.replace(/\?.*$/, ''), isTypeOnly }));
}
