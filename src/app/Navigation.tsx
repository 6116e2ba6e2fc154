import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { serializeView } from '../store/urlCodec';
import { useBoard, useBoardActions } from '../store/useBoard';
import { navigationScreens, type Screen, type ViewState } from '../query/view';
import styles from './Navigation.module.css';

/** Two to four chosen departments are there to be compared: 比較 begins with them side by side, unless the reader was at another part of it. */
function stepTo(screen: Screen, { screen: present, comparePart, selection }: ViewState): Partial<ViewState> {
  const count = selection.departments.length;
  const comparesChosen = screen === 'compare' && present !== 'compare' && comparePart === 'measure' && count >= 2 && count <= 4;
  return { screen, open: null, ...(comparesChosen && { comparePart: 'departments' }) };
}

/** The screens as links: a new tab, a bookmark and the status line work as everywhere; filters hold. */
export function Navigation() {
  const { t } = useTranslation();
  const { showView } = useBoardActions();
  const view = useBoard((state) => state.view);
  const open = (event: MouseEvent, screen: Screen) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    showView(stepTo(screen, view));
  };
  return (
    <nav aria-label={t('app.navigation')} className={styles.navigation}>
      <ul className={styles.list}>
        {navigationScreens.map((screen) => (
          <li key={screen}>
            <a
              className={styles.link}
              href={serializeView({ ...view, ...stepTo(screen, view) }) || '#'}
              aria-current={screen === view.screen ? 'page' : undefined}
              onClick={(event) => open(event, screen)}
            >
              {t(`app.screens.${screen}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
