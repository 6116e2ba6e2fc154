import { formatShortYear } from '../words/formatDate';
import { groupBy } from '../domain/collections';
import type { TranslatedText } from '../domain/translation';
import { isAddedUp, selectQuestions, type QuestionRow } from '../query/questions';
import { narrowsNumbers } from '../query/selection';
import { formatList } from '../words/formatNumber';
import { markJapanese } from '../words/markJapanese';
import { joinSentences, nameEquals, type NameWords } from '../words/nameFacetValue';
import { readSentence } from '../words/readPassage';
import { writeTarget } from '../words/writeDifference';
import type { BuildSpec } from './chartSpec';
import { buildChart, emphasisOf } from './specParts';

/** What only the publisher can say: office by office, with the sentence, what is asked and what is shown until it is answered. */
export const buildQuestionsSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const rows = selectQuestions(index, view.selection);
  return buildChart(
    { chart: 'questions' },
    view,
    words,
    {
      topic: t('pillars.questions.title'),
      unit: '',
      headline: writeHeadline(rows, words),
      definition: t('pillars.questions.definition'),
      caveats: [t('pillars.questions.caveat')],
      notes: [
        ...(rows.some(({ statement }) => index.sentences.has(statement.id)) ? [t('pillars.questions.translated')] : []),
        ...(narrowsNumbers(view.selection) ? [t('pillars.questions.kindsIgnored')] : []),
      ],
    },
    rows.length === 0
      ? { kind: 'nothing', reason: t(index.report.questions === undefined ? 'pillars.questions.none' : 'pillars.questions.empty') }
      : {
          kind: 'table',
          columns: [
            { key: 'sentence', head: t('pillars.questions.columns.sentence'), isNumeric: false },
            { key: 'question', head: t('pillars.questions.columns.question'), isNumeric: false },
            { key: 'shown', head: t('pillars.questions.columns.shown'), isNumeric: false },
            { key: 'line', head: t('pillars.questions.columns.line'), isNumeric: true },
          ],
          rows: rows.map((row) => {
            const { question, statement, initiative, department, quantities } = row;
            const [first] = quantities;
            return {
              id: question.id,
              group: writeOffice(row, words),
              emphasis: emphasisOf(department.id, view),
              opens: first === undefined ? { kind: 'initiative', id: initiative.id } : { kind: 'quantity', id: first.id },
              cells: [
                { text: writeSentence(readSentence(statement, words)) },
                { text: markJapanese(names.translate('question', question.text)) },
                { text: writeUntilAnswered(row, words) },
                { text: String(statement.line), value: statement.line },
              ],
              quantityIds: quantities.map(({ id }) => id),
            };
          }),
        },
  );
};

/** The sentence that is asked about; the office knows it in Japanese, so that this stands behind a translation. */
function writeSentence(sentence: TranslatedText): string {
  const { original } = sentence;
  return original === undefined ? markJapanese(sentence) : `${sentence.text} (${markJapanese({ text: original, isTranslated: false })})`;
}

/** 福祉健康部 長寿課: who is asked. */
function writeOffice({ department, sections }: QuestionRow, { names }: NameWords): string {
  const offices = sections.map(({ name }) => names.text('section', name));
  return [names.text('department', department.name), formatList(offices, names.language)].filter((part) => part !== '').join(' ');
}

/**
 * What the board does with the numbers until they are answered, from the data and not from memory, and why: 延べ11,046人はある時点の値とし、足し合わせていません。
 */
export function writeUntilAnswered({ question, quantities }: Pick<QuestionRow, 'question' | 'quantities'>, words: NameWords): string {
  const { names, t } = words;
  const treatments = groupBy(quantities, (quantity) => {
    const { role, kind, period, additivityReason } = quantity;
    const treatment =
      role !== 'result' || kind === 'rate'
        ? 'other'
        : isAddedUp(quantity)
          ? 'added'
          : additivityReason === 'snapshot'
            ? 'atOneMoment'
            : 'notAdded';
    const year = period === null ? t('words.notStated') : formatShortYear(period, names.language);
    return t(`pillars.questions.shown.${treatment}`, { value: '\u0000', role: t(`words.roles.${role}`), period: year });
  });
  const sentences = [...treatments].map(([sentence, alike]) =>
    sentence.replace('\u0000', () =>
      formatList(
        alike.map((quantity) => writeTarget(quantity, words)),
        names.language,
      ),
    ),
  );
  return joinSentences([...sentences, markJapanese(names.translate('question', question.reason))], words);
}

/** How many questions there are, and who is asked most; all equals, or their number. */
function writeHeadline(rows: readonly QuestionRow[], words: NameWords): string {
  const { names, t } = words;
  const groups = [...groupBy(rows, ({ department }) => department)];
  const most = Math.max(0, ...groups.map(([, { length }]) => length));
  const leaders = groups.flatMap(([{ name }, { length }]) => (length === most ? [names.text('department', name)] : []));
  const parts = { count: rows.length, most, department: leaders.length === 0 ? '' : nameEquals(leaders, words) };
  return t(groups.length > 1 ? 'pillars.questions.headline' : 'pillars.questions.headlineOne', parts);
}
