import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { serializeView } from '../store/urlCodec';
import { useBoard, useBoardActions } from '../store/useBoard';
import { navigationScreens, type Screen } from '../store/viewState';
import styles from './Navigation.module.css';

/** The screens as links: a new tab, a bookmark and the status line work as everywhere; filters hold. */
export function Navigation() {
  const { t } = useTranslation();
  const { goTo } = useBoardActions();
  const view = useBoard((state) => state.view);
  const open = (event: MouseEvent, screen: Screen) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    goTo(screen);
  };
  return (
    <nav aria-label={t('app.navigation')} className={styles.navigation}>
      <ul className={styles.list}>
        {navigationScreens.map((screen) => (
          <li key={screen}>
            <a
              className={styles.link}
              href={serializeView({ ...view, screen, open: null }) || '#'}
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
