import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { facetWordKeys } from '../../words/nameFacetValue';
import { useBoardActions, useReportIndex, useSelection } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { listLoosenings } from './listLoosenings';

/** Nothing fits: says which condition to loosen, and how much that would show. */
export function EmptyTable() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useSelection();
  const { changeSelection, resetSelection } = useBoardActions();
  const loosenings = useMemo(() => listLoosenings(index, selection), [index, selection]);
  return (
    <EmptyState title={t('table.emptyTitle')}>
      {loosenings.length > 0 && <p>{t('table.emptyBody')}</p>}
      {loosenings.map(({ facet, patch, count }) => (
        <Button key={facet} onClick={() => changeSelection(patch)}>
          {facet === 'text'
            ? t('table.loosenText', { text: selection.text, count })
            : t('table.loosen', { name: t(facetWordKeys[facet]), count })}
        </Button>
      ))}
      <Button look="quiet" onClick={resetSelection}>
        {t('filters.reset')}
      </Button>
    </EmptyState>
  );
}
