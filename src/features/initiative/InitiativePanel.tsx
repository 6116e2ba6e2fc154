import '../../i18n/laterTexts';
import { ruby } from '../../ui/Ruby';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { factsOf } from '../../domain/languages';
import type { Quantity, Statement } from '../../domain/report';
import { questionsOfQuantity } from '../../query/questions';
import { useShownView } from '../../store/ShownView';
import { useBoardActions, useReportIndex, useView, useNumberLink } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { Dialog } from '../../ui/Dialog';
import { MarkedText } from '../../ui/MarkedText';
import { formatDate } from '../../words/formatDate';
import { formatNumber } from '../../words/formatNumber';
import { PlaceInReport, QuantityFacts, RelatedQuantities } from './InitiativeDetails';
import { buildInitiativeModel, writeCitation, type InitiativeModel } from './initiativeModel';
import styles from './InitiativePanel.module.css';
import { MistakeReport } from './MistakeReport';
import { StatementList } from './StatementList';

/** The initiative that is open in the view: beside the screen where there is room, otherwise as a dialog. */
export function InitiativePanel({ isModal }: { isModal: boolean }) {
  const { t } = useTranslation();
  const { closePanel } = useBoardActions();
  const index = useReportIndex();
  const { open, selection } = useShownView();
  const model = useMemo(() => open && buildInitiativeModel(index, open, selection), [index, open, selection]);
  if (model === null || open === null) return null;
  if (isModal) {
    return (
      <Dialog title={t('initiative.title')} closeLabel={t('initiative.close')} placement="side" onClose={closePanel}>
        <InitiativeContent model={model} />
      </Dialog>
    );
  }
  return (
    <SidePanel openId={open.id} title={t('initiative.title')} closeLabel={t('initiative.close')} onClose={closePanel}>
      <InitiativeContent model={model} />
    </SidePanel>
  );
}

interface SidePanelProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** What is shown; when it changes from outside, the focus comes here. */
  readonly openId: string;
  readonly children: ReactNode;
}

/** Stands beside the screen, which stays usable. The focus comes in when something is opened; Esc closes and gives it back. */
function SidePanel({ title, closeLabel, onClose, openId, children }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const shownId = useRef<string | null>(null);
  const titleId = useId();
  useEffect(() => {
    if (shownId.current === openId) return;
    shownId.current = openId;
    if (panel.current?.contains(document.activeElement)) return;
    opener.current = document.activeElement;
    heading.current?.focus({ preventScroll: true });
  }, [openId]);
  useEffect(
    () => () => {
      shownId.current = null;
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    },
    [],
  );
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isBusy = event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]') !== null;
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text' && event.target.value !== '';
      if (event.key === 'Escape' && !isBusy && !isTyping) onClose();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <aside ref={panel} className={styles.panel} aria-labelledby={titleId}>
      <header className={styles.header}>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.panelTitle}>
          {ruby(title)}
        </h2>
        <Button look="quiet" icon="close" isIconOnly onClick={onClose}>
          {closeLabel}
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}

/** From the number to its sentence, its neighbours and its place in the report. */
function InitiativeContent({ model }: { model: InitiativeModel }) {
  const { chosen, steps } = model;
  const names = useNames();
  return (
    <div className={styles.content}>
      {steps && <StepButtons steps={steps} />}
      {/* there from the start, so that what comes next is heard by who stays on the button */}
      <output className="visuallyHidden">
        {chosen && `${names.text('label', chosen.quantity.label)} ${names.quantity(chosen.quantity).text}`}
      </output>
      {chosen && <ChosenNumber key={chosen.quantity.id} quantity={chosen.quantity} statement={chosen.statement} />}
      {chosen === null && <InitiativeTitle model={model} />}
      <StatementList model={model} />
      {chosen && <RelatedQuantities quantity={chosen.quantity} />}
      {chosen && <QuantityFacts quantity={chosen.quantity} />}
      <PlaceInReport model={model} />
      {chosen && <MistakeReport key={`mistake ${chosen.quantity.id}`} quantity={chosen.quantity} />}
    </div>
  );
}

/** To the number before and after in what is selected, in document order. */
function StepButtons({ steps }: { steps: NonNullable<InitiativeModel['steps']> }) {
  const { t } = useTranslation();
  const { openQuantity } = useBoardActions();
  const language = useView('language');
  const go = (id: string | null) => id !== null && openQuantity(id);
  return (
    <div className={styles.steps}>
      <Button icon="previous" isIconOnly aria-disabled={steps.previous === null} onClick={() => go(steps.previous)}>
        {t('initiative.previous')}
      </Button>
      <span className={styles.position}>
        {ruby(t('initiative.position', { place: formatNumber(steps.place, language), total: formatNumber(steps.total, language) }))}
      </span>
      <Button icon="next" isIconOnly aria-disabled={steps.next === null} onClick={() => go(steps.next)}>
        {t('initiative.next')}
      </Button>
    </div>
  );
}

/** The number itself, large, with what takes it along. */
function ChosenNumber({ quantity, statement }: { quantity: Quantity; statement: Statement }) {
  const words = useNameWords();
  const { names, t } = words;
  const readLink = useNumberLink(quantity.id);
  const copyWords = { copied: t('initiative.copied'), refused: t('initiative.copyRefused'), text: t('initiative.copyText') };
  return (
    <section className={styles.chosen}>
      <h3 className={styles.label}>
        <MarkedText value={names.translate('label', quantity.label)} />
      </h3>
      <ChosenValue quantity={quantity} printed={statement.text.slice(quantity.span.start, quantity.span.end)} />
      {questionsOfQuantity(words.index, quantity).length > 0 && <p className={styles.doubtful}>{ruby(t('initiative.doubtful'))}</p>}
      <div className={styles.actions}>
        <CopyButton
          icon="copy"
          label={t('initiative.copyCitation')}
          words={copyWords}
          readText={() => writeCitation(quantity, words, readLink())}
        />
        <CopyButton icon="link" label={t('initiative.copyLink')} words={copyWords} readText={() => readLink() ?? window.location.href} />
      </div>
    </section>
  );
}

/** Dates and names are no measured values: they stand as printed. */
function ChosenValue({ quantity, printed }: { quantity: Quantity; printed: string }) {
  const { i18n } = useTranslation();
  const { names } = useNameWords();
  if (quantity.role === 'date') return <p className={styles.printed}>{ruby(formatDate(String(quantity.value), i18n.language))}</p>;
  if (quantity.role === 'name') return <p className={styles.printed}>{ruby(printed)}</p>;
  const { before, exactNumber, unit, after } = names.quantity(quantity);
  return (
    <p className={styles.value}>
      {before !== '' && <span className={styles.small}>{ruby(before)}</span>}
      <span className={styles.number}>{exactNumber}</span>
      <span className={styles.small}>{ruby(`${unit === '%' ? '' : factsOf(names.language).gap}${unit}${after}`, exactNumber)}</span>
    </p>
  );
}

/** What was undertaken, where no number of it was chosen; and that it has none, where it has none. */
function InitiativeTitle({ model: { initiative } }: { model: InitiativeModel }) {
  const { t } = useTranslation();
  const names = useNames();
  const index = useReportIndex();
  return (
    <section>
      <h3 className={styles.initiativeTitle}>
        <span>{initiative.marker}</span> <MarkedText value={names.printed('initiative', initiative)} />
      </h3>
      {!index.achievementsByInitiative.has(initiative.id) && <p className={styles.noNumber}>{ruby(t('initiative.noNumber'))}</p>}
    </section>
  );
}
