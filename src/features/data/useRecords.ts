import { useEffect, useState } from 'react';
import type { CatalogueEntry } from '../../store/reportCatalogue';
import { useBoard, useReportIndex } from '../../store/useBoard';
import type { ReportIndex } from '../../domain/reportIndex';
import { readRecords, type ReportRecords } from './publishFiles';

/** The catalogue's entry of the report that is shown. */
export function useShownEntry(): CatalogueEntry | null {
  return useBoard(({ loading, catalogue }) =>
    loading.status === 'ready' ? (catalogue.find(({ folder }) => folder === loading.folder) ?? null) : null,
  );
}

/** What is known about the shown report besides its content; read again with every report that is shown. */
export function useRecords(entry: CatalogueEntry | null): ReportRecords | 'loading' | 'failed' {
  const index = useReportIndex();
  const [read, setRead] = useState<{ readonly of: ReportIndex; readonly records: ReportRecords | 'failed' } | null>(null);
  useEffect(() => {
    if (entry === null) return undefined;
    let isLeft = false;
    readRecords(entry).then(
      (records) => !isLeft && setRead({ of: index, records }),
      () => !isLeft && setRead({ of: index, records: 'failed' }),
    );
    return () => {
      isLeft = true;
    };
  }, [entry, index]);
  return read?.of === index ? read.records : 'loading';
}
