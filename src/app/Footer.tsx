import { ruby } from '../ui/Ruby';
import { useCallback, useState, type ComponentType } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { factsOf } from '../domain/languages';
import { isTextConversion } from '../domain/source';
import { formatDate } from '../words/formatDate';
import { isOfficial } from '../store/reportCatalogue';
import { useBoardActions, useReportIndex, useView } from '../store/useBoard';
import { useNames } from '../store/useNames';
import { Button } from '../ui/Button';
import { MarkedText } from '../ui/MarkedText';
import { useShortcut } from '../ui/useShortcut';
import styles from './Footer.module.css';
import { ScreenBoundary } from './ErrorBoundary';
import { AboutSite, ShortcutHelp } from './screenParts';

/** Where the numbers come from, under what terms, and what this site does not do. */
export function Footer() {
  const { t } = useTranslation();
  const names = useNames();
  const { report } = useReportIndex();
  const { source } = report;
  return (
    <footer className={styles.footer} aria-label={t('footer.label')}>
      <dl className={styles.facts}>
        <dt>{ruby(t('footer.source'))}</dt>
        <dd>
          {source.url === null ? (
            <MarkedText value={names.translate('title', report.title)} />
          ) : (
            <a href={source.url} rel="noreferrer">
              <MarkedText value={names.translate('title', report.title)} />
            </a>
          )}
        </dd>
        <dt>{ruby(t('footer.publisher'))}</dt>
        <dd>
          <MarkedText value={names.translate('municipality', source.publisher)} />
        </dd>
        <dt>{ruby(t('footer.asOf'))}</dt>
        <dd>{ruby(source.asOf === null ? t('words.notStated') : formatDate(source.asOf, names.language))}</dd>
        <dt>{ruby(t('footer.licence'))}</dt>
        <dd>{source.licence ?? ruby(t('words.notStated'))}</dd>
      </dl>
      <ul className={styles.notes}>
        {isTextConversion(source) && <li>{ruby(t('footer.conversion'))}</li>}
        {!factsOf(names.language).isOriginal && <li>{ruby(t('footer.translation'))}</li>}
        {!isOfficial() && <li>{ruby(t('footer.unofficial', { publisher: names.text('municipality', source.publisher) }))}</li>}
        <li>
          <span>{ruby(t('footer.privacy'))}</span> <AboutLink />
        </li>
        <li>
          <span>{ruby(t('footer.keyboard'))}</span> <KeyList /> <ShortcutSwitch />
        </li>
      </ul>
    </footer>
  );
}

/** ? lists the keys; a talk has a list of its own. */
function KeyList() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isTalking = useView('slide') !== null;
  useShortcut(
    '?',
    useView('hasShortcuts') && !isTalking,
    useCallback(() => setOpen(true), []),
  );
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('footer.keys')}
      </Button>
      {isOpen && <FetchedDialog part={ShortcutHelp} onClose={() => setOpen(false)} />}
    </>
  );
}

/** A dialog is no part of the footer that opens it. */
function FetchedDialog({ part: Part, onClose }: { part: ComponentType<{ onClose: () => void }>; onClose: () => void }) {
  return createPortal(
    <ScreenBoundary>
      <Part onClose={onClose} />
    </ScreenBoundary>,
    document.body,
  );
}

/** What standards ask and how far the board is, and what an IT section wants to know. */
function AboutLink() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('footer.about')}
      </Button>
      {isOpen && <FetchedDialog part={AboutSite} onClose={() => setOpen(false)} />}
    </>
  );
}

function ShortcutSwitch() {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const hasShortcuts = useView('hasShortcuts');
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={hasShortcuts} onChange={() => changeView({ hasShortcuts: !hasShortcuts })} />
      <span>{ruby(t('footer.shortcuts'))}</span>
    </label>
  );
}
