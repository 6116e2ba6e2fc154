import { ruby } from '../ui/Ruby';
import { useMemo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, languageTable, factsOf } from '../domain/languages';
import { SearchField } from '../features/filters/SearchField';
import { navigationScreens, themes, type Screen, type ViewState } from '../query/view';
import { serializeView } from '../store/urlCodec';
import { useShownView } from '../store/ShownView';
import { useBoard, useBoardActions, useBoardContext, useView } from '../store/useBoard';
import { useNames } from '../store/useNames';
import { Button } from '../ui/Button';
import { MarkedText } from '../ui/MarkedText';
import { Popup } from '../ui/Popup';
import { SegmentedControl } from '../ui/SegmentedControl';
import { useMediaQuery } from '../ui/useMediaQuery';
import { formatFiscalYear, formatShortYear } from '../words/formatDate';
import styles from './Header.module.css';

/**
 * One line where there is room: name of the application, what document is shown, the screens, the search, colours and language. On a phone the search
 * stands in the line of the filters.
 */
export function Header() {
  const { t, i18n } = useTranslation();
  const isReady = useBoard(({ loading }) => loading.status === 'ready');
  const isSmall = useMediaQuery('(width < 640px)');
  // room for words beside the icons, and for a year in two eras, in every language
  const hasIconsAlone = useMediaQuery('(width < 820px)');
  const isYearShort = useMediaQuery('(width < 1240px)');
  const { hasLongTabs } = factsOf(i18n.language);
  const isBelow = useMediaQuery(hasLongTabs ? '(width < 1400px)' : '(width < 1180px)');
  return (
    <header className={styles.header} data-navigation={isBelow ? 'below' : undefined} data-tabs={hasLongTabs ? 'long' : undefined}>
      <h1 className={styles.brand}>
        <Mark />
        <span>{ruby(t('app.title'))}</span>
      </h1>
      <ReportTitle isShort={isYearShort} />
      {!isBelow && <Navigation />}
      <div className={styles.search}>{isReady && !isSmall && <SearchField />}</div>
      <Popup
        className={styles.display}
        label={hasIconsAlone ? '' : t('app.display')}
        icon="display"
        {...(hasIconsAlone && { name: t('app.display') })}
      >
        <ThemeSwitch />
      </Popup>
      <LanguageMenu isIconAlone={hasIconsAlone} />
      {isBelow && <Navigation />}
    </header>
  );
}

function ReportTitle({ isShort }: { isShort: boolean }) {
  const names = useNames();
  const report = useBoard(({ loading }) => (loading.status === 'ready' ? loading.index.report : null));
  if (report === null) return <p className={styles.report} />;
  return (
    <p className={styles.report} title={names.text('title', report.title)}>
      <span className={styles.title}>
        <MarkedText value={names.translate('title', report.title)} />
      </span>
      <span className={styles.municipality}>
        <MarkedText value={names.translate('municipality', report.municipality.name)} />
      </span>
      <span>
        {ruby(isShort ? formatShortYear(report.fiscalYear, names.language) : formatFiscalYear(report.fiscalYear, names.language))}
      </span>
    </p>
  );
}

/** Two to four chosen departments are there to be compared: 比較 begins with them side by side, unless the reader was at another part of it. */
function stepTo(screen: Screen, { screen: present, comparePart, selection }: ViewState): Partial<ViewState> {
  const count = selection.departments.length;
  const comparesChosen = screen === 'compare' && present !== 'compare' && comparePart === 'measure' && count >= 2 && count <= 4;
  return { screen, open: null, ...(comparesChosen && { comparePart: 'departments' }) };
}

/** The screens as links: a new tab, a bookmark and the status line work as everywhere; filters hold. */
function Navigation() {
  const { t } = useTranslation();
  const { showView } = useBoardActions();
  const { store } = useBoardContext();
  const present = useView('screen');
  const linked = useShownView();
  const links = useMemo(
    () => navigationScreens.map((screen) => ({ screen, href: serializeView({ ...linked, ...stepTo(screen, linked) }) || '#' })),
    [linked],
  );
  const open = (event: MouseEvent, screen: Screen) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    showView(stepTo(screen, store.getState().view));
  };
  return (
    <nav aria-label={t('app.navigation')} className={styles.navigation}>
      <ul className={styles.list}>
        {links.map(({ screen, href }) => (
          <li key={screen}>
            <a
              className={styles.link}
              href={href}
              aria-current={screen === present ? 'page' : undefined}
              onClick={(event) => open(event, screen)}
            >
              {ruby(t(`app.screens.${screen}`))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The mark of the application: three results, the last one told apart. Decorative beside the name. */
function Mark() {
  return (
    <svg aria-hidden="true" width="28" height="28" viewBox="0 0 32 32">
      <rect x="1" y="3" width="30" height="26" rx="4" fill="var(--color-primary)" />
      <path d="M7 23.5h18" stroke="var(--color-on-primary)" strokeWidth="2" strokeLinecap="round" />
      <path d="M8 16h4v6H8zM14 12h4v10h-4z" fill="var(--color-on-primary)" />
      <path d="M20 8h4v14h-4z" fill="var(--color-focus-halo)" stroke="var(--color-on-primary)" strokeWidth="0.5" />
    </svg>
  );
}

/** The languages of the board, each named in itself, so that its readers find it. */
function LanguageMenu({ isIconAlone }: { isIconAlone: boolean }) {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const present = useView('language');
  const { name } = languageTable[present];
  return (
    <Popup
      className={styles.language}
      label={isIconAlone ? '' : name}
      name={t('app.languageOf', { language: name })}
      icon="language"
      isMenu
    >
      <ul className={styles.languages}>
        {languages.map((language) => (
          <li key={language}>
            <Button
              look="quiet"
              lang={languageTable[language].htmlLang}
              aria-current={language === present ? 'true' : undefined}
              onClick={() => changeView({ language })}
            >
              {/* in itself, without readings of another language */}
              <span>{languageTable[language].name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {!factsOf(present).isOriginal && <p className={styles.unofficial}>{ruby(t('footer.translation'))}</p>}
    </Popup>
  );
}

/** Colours of the page: as the system has them, light, dark, or for a projector. */
function ThemeSwitch() {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  return (
    <SegmentedControl
      label={t('app.theme')}
      value={useView('theme')}
      options={themes.map((value) => ({ value, label: t(`app.themes.${value}`) }))}
      onChange={(theme) => changeView({ theme })}
    />
  );
}
