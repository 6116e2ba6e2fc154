import { createElement, lazy, type ComponentType } from 'react';
import type { Screen } from '../store/viewState';

/** Every screen, fetched when first shown. The one for talks gets them all: it shows any of their charts. */
export const screenParts: Readonly<Record<Screen, ComponentType>> = {
  overview: lazy(async () => ({ default: (await import('../features/overview/OverviewScreen')).OverviewScreen })),
  compare: lazy(async () => ({ default: (await import('../features/compare/CompareScreen')).CompareScreen })),
  pillars: lazy(async () => ({ default: (await import('../features/pillars/PillarsScreen')).PillarsScreen })),
  table: lazy(async () => ({ default: (await import('../features/table/TableScreen')).TableScreen })),
  department: lazy(async () => ({ default: (await import('../features/department/DepartmentScreen')).DepartmentScreen })),
  present: lazy(async () => {
    const { PresentScreen } = await import('../features/present/PresentScreen');
    return { default: () => createElement(PresentScreen, { screens: screenParts }) };
  }),
};
