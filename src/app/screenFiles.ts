import type { ComponentType } from 'react';
import type { Screen } from '../query/view';

/** Where the part of each screen is. This file stands before all others, so that the screen of the address is asked for before they have run. */
export const screenFiles: Readonly<Record<Screen, () => Promise<ComponentType>>> = {
  overview: async () => (await import('../features/overview/OverviewScreen')).OverviewScreen,
  compare: async () => (await import('../features/compare/CompareScreen')).CompareScreen,
  pillars: async () => (await import('../features/pillars/PillarsScreen')).PillarsScreen,
  table: async () => (await import('../features/table/TableScreen')).TableScreen,
  department: async () => (await import('../features/department/DepartmentScreen')).DepartmentScreen,
  present: async () => (await import('../features/present/PresentScreen')).PresentScreen,
  data: async () => (await import('../features/data/DataScreen')).DataScreen,
};

const isScreen = (name: string): name is Screen => Object.hasOwn(screenFiles, name);

/** The screen that an address asks for, as far as can be told before it is read (`urlCodec`); null for the presenter's window, which is none. */
export function guessScreen(hash: string): Screen | null {
  if (hash === '#speaker') return null;
  const [, name = ''] = /[#&]screen=(\w+)/u.exec(hash) ?? [];
  return isScreen(name) ? name : 'overview';
}

/** One that does not come is asked for again when it is drawn. */
function askForScreen(): void {
  const screen = guessScreen(window.location.hash);
  if (screen !== null) screenFiles[screen]().catch(() => undefined);
}

if (typeof window !== 'undefined') askForScreen();
