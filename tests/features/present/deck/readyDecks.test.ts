import { describe, expect, test } from 'vitest';
import '../../../../src/i18n/laterTexts';
import type { ReportIndex } from '../../../../src/domain/reportIndex';
import { buildReportIndex } from '../../../../src/domain/reportIndex';
import { buildReadyDeck, readyDeckNames, type ReadyDeckName } from '../../../../src/features/present/deck/readyDecks';
import { readSlide } from '../../../../src/features/present/slide/readSlide';
import { i18n } from '../../../../src/i18n/i18n';
import { languages, type Language } from '../../../../src/domain/languages';
import { defaultView } from '../../../../src/query/view';
import { makeReport } from '../../../support/makeReport';
import { readKariya, readKariyaEnglish } from '../../../support/makeWords';

const kariya = readKariya();

function readSpecs(name: ReadyDeckName, language: Language = 'ja', index: ReportIndex = kariya) {
  const frozen = {
    index,
    translation: language === 'en' && index === kariya ? readKariyaEnglish() : null,
    view: { ...defaultView, language },
  };
  return buildReadyDeck(name, index).map((slide) => readSlide(slide, frozen, i18n.getFixedT(language)).spec);
}

const figuresOf = ({ content }: ReturnType<typeof readSpecs>[number]) =>
  content.kind === 'figures' ? content.figures.map(({ label, text, unit }) => `${label} ${text}${unit}`) : [content.kind];

describe('ready decks say what was achieved', () => {
  test('the three largest results of pillar 3 head its slide', () => {
    const [, , , third] = readSpecs('pillars');
    expect(third === undefined ? [] : figuresOf(third).slice(0, 3)).toEqual([
      '来館者数 132,975人',
      '公式SNS等のフォロワー数 20,186人',
      'コンクール等の応募作品数 2,836作品',
    ]);
    expect(third?.headline).toBe(
      '柱3の主な成果は、来館者数 132,975人、公式SNS等のフォロワー数 20,186人、コンクール等の応募作品数 2,836作品などです。',
    );
  });

  test('one slide for each pillar with a name, behind one of all', () => {
    expect(readSpecs('pillars').map(({ topic }) => topic.slice(0, 3))).toEqual([
      '柱ごと',
      ...[1, 2, 3, 4, 6].map((number) => `(${number})`),
    ]);
  });

  test('one slide for each department, in printed order, as links to a place in the deck expect', () => {
    expect(readSpecs('departments').map(({ headline }) => headline.split('の主な成果は、')[0])).toEqual(
      kariya.report.departments.map(({ name }) => name),
    );
  });

  test.each(languages.flatMap((language) => readyDeckNames.map((name) => [name, language] as const)))(
    'each slide of %s has a finding with a number, and how many initiatives have one is a line at most, %s',
    (name, language) => {
      for (const { content, headline, caveats } of readSpecs(name, language)) {
        expect(content.kind).not.toBe('shares');
        expect(content.kind).not.toBe('nothing');
        if (content.kind !== 'figures' || name === 'overview') continue;
        expect(headline).toMatch(/\d/u);
        expect(caveats.join(' ')).toContain(
          [
            ...i18n
              .getFixedT(language)('department.coverage', { coverage: '' })
              .matchAll(/[^.。]+[.。]/gu),
          ].at(-1)?.[0] ?? 'no sentence',
        );
      }
    },
  );

  test('what missed its aim is said in the words of the document', () => {
    const [spec] = readSpecs('departments').slice(4, 5);
    const figures = spec?.content.kind === 'figures' ? spec.content.figures : [];
    expect(figures.filter(({ label }) => label.startsWith('文書の言葉')).map(({ text }) => text)).toEqual(['「目標を下回った」']);
    expect(spec?.caveats.join('')).toContain('文書の言葉であり、この画面の評価ではありません。');
  });

  test('a report without a number has slides that say so', () => {
    const made = buildReportIndex(makeReport({ initiatives: [{ statements: [{ text: '計画を策定した。' }] }] }));
    const reasons = (['pillars', 'departments'] as const).flatMap((name) => readSpecs(name, 'ja', made).map(({ content }) => content.kind));
    expect(new Set(reasons)).toEqual(new Set(['nothing']));
  });
});
