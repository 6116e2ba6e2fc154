import { useId, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { factsOf } from '../../../domain/languages';
import { ChartNamesContext } from '../../../charts/chartNames';
import { RowsDrawing } from '../../../charts/RowsDrawing';
import { SpecDrawing } from '../../../charts/SpecDrawing';
import type { FiguresContent, Opens } from '../../../specs/chartSpec';
import { MixedText } from '../../../ui/MixedText';
import { PrintedSentence } from './PrintedSentence';
import type { ShownSlide } from './readSlide';
import { figureGap } from './figureLayout';
import type { SlideLayout } from './slideLayout';
import { bodyWidth, isHandheld, partLineHeight, scaleOf, stage, type SlideArea, type SlidePart, type TextBlock } from './slideMeasures';
import styles from './SlideStage.module.css';
import { SlideTable } from './SlideTable';

interface SlideStageProps {
  readonly shown: ShownSlide;
  /** `layoutSlide(shown)`. */
  readonly layout: SlideLayout;
  readonly area: SlideArea;
  /** From 1; with `count` 0 it is not said. */
  readonly place: number;
  readonly count: number;
  /** From 0; held inside the slide. */
  readonly part: number;
}

/** A slide as large as its area: laid out before it is drawn, on a stage that is scaled. In the hand it is a page that scrolls. Keep it keyed by slide and part. */
export function SlideStage(props: SlideStageProps) {
  const { shown, area } = props;
  const [quantity, setQuantity] = useState<string | null>(null);
  const open = useMemo(() => (opens: Opens) => opens.kind === 'quantity' && setQuantity(opens.id), []);
  const sentence = quantity !== null && <PrintedSentence id={quantity} shown={shown} onClose={() => setQuantity(null)} />;
  if (isHandheld(area)) return <HandheldSlide {...props} onOpen={open} sentence={sentence} />;
  const scale = scaleOf(area);
  return (
    <div className={styles.area} style={{ width: area.width, height: area.height }} data-presenting>
      <div
        className={styles.stage}
        style={{
          scale,
          insetInlineStart: (area.width - stage.width * scale) / 2,
          insetBlockStart: (area.height - stage.height * scale) / 2,
        }}
      >
        <StagedSlide {...props} onOpen={open} />
        {sentence}
      </div>
    </div>
  );
}

interface DrawnSlideProps extends SlideStageProps {
  readonly onOpen: (opens: Opens) => void;
}

function StagedSlide({ shown, layout, place, count, part: asked, onOpen }: DrawnSlideProps) {
  const { t } = useTranslation();
  const id = useId();
  const [titleId, summaryId] = [`${id}title`, `${id}summary`];
  const names = useMemo(() => ({ labelledBy: titleId, describedBy: summaryId }), [titleId, summaryId]);
  const at = Math.min(Math.max(asked, 0), layout.parts.length - 1);
  const part = layout.parts[at] ?? { firstRow: 0, rowCount: 0 };
  const partLine = layout.partLines?.[at];
  return (
    <article className={styles.slide} aria-labelledby={titleId}>
      <header className={styles.head} style={{ insetBlockStart: stage.top }}>
        <h2 id={titleId} className={styles.title}>
          <Lines block={layout.title} />
        </h2>
        <p className={styles.subtitle}>
          <Lines block={layout.subtitle} />
        </p>
      </header>
      <p id={summaryId} className="visuallyHidden">
        {shown.spec.summary}
      </p>
      <div className={styles.body} style={{ insetBlockStart: layout.bodyTop, height: layout.bodyHeight }}>
        <ChartNamesContext value={names}>
          <Body {...{ shown, layout, part, onOpen }} />
        </ChartNamesContext>
        {partLine !== undefined && (
          <p className={styles.part} style={{ height: partLineHeight }}>
            {partLine}
          </p>
        )}
      </div>
      <footer className={styles.foot} style={{ insetBlockEnd: stage.bottom }}>
        <p>
          <Lines block={layout.foot} />
        </p>
        {count > 0 && <p className={styles.place}>{t('present.slide.position', { place, count })}</p>}
      </footer>
    </article>
  );
}

/** Lines that are broken already. */
function Lines({ block: { lines, size }, isInline = false }: { block: TextBlock; isInline?: boolean }) {
  return lines.map((line, at) => (
    <span key={at} className={isInline ? styles.inline : styles.line} style={{ fontSize: size }}>
      {line}
    </span>
  ));
}

interface BodyProps {
  readonly shown: ShownSlide;
  readonly layout: SlideLayout;
  readonly part: SlidePart;
  readonly onOpen: (opens: Opens) => void;
}

function Body({ shown: { spec }, layout: { body, bodyHeight, parts }, part, onOpen }: BodyProps) {
  const { content, language } = spec;
  if (body.kind === 'rows') {
    const { fontSize, isDense } = body;
    return (
      <RowsDrawing
        content={body.content}
        size={{ width: bodyWidth, fontSize, isDense, firstRow: part.firstRow, maxRows: part.rowCount }}
        locale={language}
        onOpen={({ opens }) => opens !== null && onOpen(opens)}
      />
    );
  }
  if (body.kind === 'figures')
    return content.kind === 'figures' ? (
      <BigFigures {...{ content, body, part, onOpen }} height={bodyHeight - (parts.length > 1 ? partLineHeight : 0)} />
    ) : null;
  if (body.kind === 'text') {
    const blocks = part.rowCount === 0 ? body.blocks : body.blocks.slice(part.firstRow, part.firstRow + part.rowCount);
    return (
      <ul className={styles.sentences}>
        {blocks.map((block, at) => (
          <li key={at}>
            <Lines block={block} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <SlideTable spec={spec} table={body.table} sources={body.sources} isNumeric={body.isNumeric} part={part} onOpen={onOpen} />
      {body.legend.lines.length > 0 && (
        <p className={styles.legend}>
          <Lines block={body.legend} />
        </p>
      )}
    </>
  );
}

interface BigFiguresProps {
  readonly content: FiguresContent;
  readonly body: Extract<SlideLayout['body'], { kind: 'figures' }>;
  readonly part: SlidePart;
  readonly height: number;
  readonly onOpen: (opens: Opens) => void;
}

/** Numbers of one part as they were laid out; each leads to its sentence. */
function BigFigures({ content: { figures }, body: { columns, cells }, part: { firstRow, rowCount }, height, onOpen }: BigFiguresProps) {
  return (
    <dl
      className={styles.figures}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, columnGap: figureGap.column, height }}
    >
      {figures.slice(firstRow, firstRow + rowCount).map(({ key, opens }, at) => {
        const cell = cells[firstRow + at];
        if (cell === undefined) return null;
        const number = (
          <>
            <Lines block={cell.text} isInline={cell.text.lines.length === 1} />
            {cell.unit.lines.length > 0 && (
              <span className={styles.unit} style={{ fontSize: cell.unit.size }} data-unit>
                {cell.unit.lines.join('')}
              </span>
            )}
          </>
        );
        return (
          <div key={key} style={{ paddingBlockStart: at < columns ? 0 : figureGap.row }}>
            <dt>
              <Lines block={cell.label} />
            </dt>
            <dd className={styles.value}>
              {opens?.kind === 'quantity' ? (
                <button type="button" className={styles.open} onClick={() => onOpen(opens)}>
                  {number}
                </button>
              ) : (
                number
              )}
            </dd>
            <dd className={styles.definition}>
              <Lines block={cell.definition} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const sizeInHand = { fontSize: 15 };

/** On a phone a slide is a page: all rows, one below the other. */
function HandheldSlide({
  shown: { spec, title, caption, warning },
  area,
  place,
  count,
  onOpen,
  sentence,
}: DrawnSlideProps & { readonly sentence: ReactNode }) {
  const { t } = useTranslation();
  const id = useId();
  const [titleId, summaryId] = [`${id}title`, `${id}summary`];
  const names = useMemo(() => ({ labelledBy: titleId, describedBy: summaryId }), [titleId, summaryId]);
  const separator = factsOf(spec.language).comma;
  return (
    <div className={styles.page} style={{ width: area.width, height: area.height }} data-presenting data-handheld>
      <article aria-labelledby={titleId}>
        <h2 id={titleId}>
          <MixedText text={title} />
        </h2>
        {caption !== '' && (
          <p>
            <MixedText text={spec.headline} />
          </p>
        )}
        <p className={styles.quiet}>
          {[spec.topic, spec.unit === '' ? '' : t('charts.unit', { unit: spec.unit }), spec.period]
            .filter((fact) => fact !== '')
            .join('　')}
        </p>
        {spec.filters.length > 0 && <p>{t('present.slide.filtered', { list: spec.filters.join(separator) })}</p>}
        <p id={summaryId} className="visuallyHidden">
          {spec.summary}
        </p>
        <ChartNamesContext value={names}>
          <SpecDrawing spec={spec} size={{ ...sizeInHand, width: area.width - 32 }} labelledBy={titleId} onOpen={onOpen} />
        </ChartNamesContext>
        {[warning, ...spec.caveats, spec.source]
          .filter((line) => line !== '')
          .map((line) => (
            <p key={line} className={styles.quiet}>
              {line}
            </p>
          ))}
        {count > 0 && <p className={styles.place}>{t('present.slide.position', { place, count })}</p>}
      </article>
      {sentence}
    </div>
  );
}
