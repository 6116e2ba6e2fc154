import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardActions, useView } from '../../store/useBoard';
import { Icon } from '../../ui/Icon';
import styles from './TableHead.module.css';
import { minColumnWidth, type AchievementTable } from './useAchievementTable';

type Header = ReturnType<AchievementTable['getFlatHeaders']>[number];

const signs = { asc: 'ascending', desc: 'descending' } as const;

/** Heads that sort (ascending, descending, document order) and whose right edge sets the width. */
export function TableHead({ table }: { table: AchievementTable }) {
  return (
    <thead className={styles.head}>
      <tr>
        {table.getFlatHeaders().map((header) => {
          const sorted = header.column.getIsSorted();
          return (
            <th
              key={header.id}
              scope="col"
              aria-sort={sorted === false ? undefined : signs[sorted]}
              data-numeric={header.column.columnDef.meta?.isNumeric}
            >
              <button type="button" className={styles.sort} onClick={header.column.getToggleSortingHandler()}>
                <span>
                  <table.FlexRender header={header} />
                </span>
                <Icon name={sorted === false ? 'unsorted' : signs[sorted]} />
              </button>
              <ResizeHandle header={header} />
              {/* on paper, where Chromium does not repeat a head that holds a button */}
              <span className={styles.printed}>
                <table.FlexRender header={header} />
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** Dragged with the mouse, or focused and moved with the arrow keys. */
function ResizeHandle({ header }: { header: Header }) {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const widths = useView('tableWidths');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    changeView({ tableWidths: { ...widths, [header.column.id]: Math.max(minColumnWidth, header.getSize() + step) } });
  };
  return (
    // A focusable separator is a widget (ARIA 1.2), which the rules do not know; `hr` can't hold a value.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-orientation="vertical"
      aria-label={t('table.resize', { column: t(`table.headers.${header.column.columnDef.meta?.column ?? 'id'}`) })}
      aria-valuenow={header.getSize()}
      aria-valuemin={minColumnWidth}
      aria-valuemax={800}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.handle}
      onMouseDown={header.getResizeHandler()}
      onTouchStart={header.getResizeHandler()}
      onKeyDown={onKeyDown}
    />
  );
}
