import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeToolsContext } from '../../panels/takeTools';
import { serializeAchievementsCsv } from '../../exports/achievementsCsv';
import { serializeInitiativesCsv } from '../../exports/initiativesCsv';
import { useReportIndex, useSelection, useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/saveFile';
import { nameExport } from './nameExport';
import type { TableModel } from './tableModel';

const type = 'text/csv;charset=utf-8';

/** Exactly the rows on the screen, in their order: the numbers, and in a second file the initiatives that have none. */
export function SaveButtons({ model }: { model: TableModel }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useSelection();
  const columns = useView('tableColumns');
  const drawTakeTools = useContext(TakeToolsContext);
  const { exported, withoutNumber } = model;
  return (
    <>
      {withoutNumber.length > 0 && (
        <Button
          icon="download"
          onClick={() => saveFile(nameExport(index, selection, '数値のない取組'), serializeInitiativesCsv(index, withoutNumber), type)}
        >
          {t('table.saveWithoutNumber')}
        </Button>
      )}
      <Button
        icon="download"
        disabled={exported.length === 0}
        onClick={() => saveFile(nameExport(index, selection, '実績・成果'), serializeAchievementsCsv(index, exported), type)}
      >
        {t('table.save')}
      </Button>
      {exported.length > 0 && drawTakeTools({ kind: 'rows', rows: exported, columns })}
    </>
  );
}
