import type { Language } from '../domain/languages';
import type { Activity } from '../domain/report';
import { defaultTableColumns, type TableColumn } from './columns';
import { emptySelection, type Selection } from './selection';

export const screens = ['overview', 'compare', 'pillars', 'table', 'department', 'present', 'data'] as const;
export type Screen = (typeof screens)[number];

/** Those that the navigation lists; a department's sheet is reached from its name. */
export const navigationScreens = ['overview', 'compare', 'pillars', 'table', 'present', 'data'] as const satisfies readonly Screen[];

export const themes = ['auto', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** 部局順, 数値順, 五十音順. */
export const departmentOrders = ['document', 'value', 'reading'] as const;
export type DepartmentOrder = (typeof departmentOrders)[number];

export const scales = ['linear', 'log'] as const;
export type Scale = (typeof scales)[number];

/** What the initiative panel shows: an initiative because of one of its numbers, or for itself. */
export interface OpenItem {
  readonly kind: 'quantity' | 'initiative';
  readonly id: string;
}

/** 合計と値, 値の分布, 部を並べる: the parts of the compare screen. */
export const compareParts = ['measure', 'distribution', 'departments', 'years'] as const;
export type ComparePart = (typeof compareParts)[number];

/** 柱と取組, 数値のない取組, 変化・目標・文書の評価, 確認したいこと. */
export const pillarParts = ['tree', 'withoutNumber', 'changes', 'questions'] as const;
export type PillarPart = (typeof pillarParts)[number];

/** 柱から: pillar → goal; 課等から: department → section. */
export const treeGroupings = ['pillar', 'section'] as const;
export type TreeGrouping = (typeof treeGroupings)[number];

/** How far an opened branch shows what is below: its goals or sections, their initiatives, the numbers of these. */
export const treeDepths = ['group', 'initiative', 'number'] as const;
export type TreeDepth = (typeof treeDepths)[number];

/** 読み込み, 見直し, 年度の比較, 公開, 記録: the parts of the data screen, in the order of a steward's work. */
export const dataParts = ['read', 'review', 'years', 'publish', 'records'] as const;
export type DataPart = (typeof dataParts)[number];

/** What of a report's numbers is reviewed: those not looked at yet, by how sure their reading is, those that people decided, all. */
export const reviewFilters = ['open', 'doubtful', 'likely', 'decided', 'all'] as const;
export type ReviewFilter = (typeof reviewFilters)[number];

/** The sign of a difference; null for all of them. */
export const changeDirections = ['up', 'down', 'same'] as const;
export type ChangeDirection = (typeof changeDirections)[number];

/** The name under which a pillar stands among the opened branches; a department stands there by its id. */
export function nameBranch(pillar: number): string {
  return `p${pillar}`;
}

export const tableGroupings = ['department', 'pillar', 'section', 'unit', 'kind', 'activity'] as const;
export type TableGrouping = (typeof tableGroupings)[number];

export interface TableSort {
  readonly column: TableColumn;
  readonly direction: 'ascending' | 'descending';
}

/**
 * Everything that decides what is on the screen besides the report itself. Where each key is kept says `stateHomes.ts`.
 * A new key needs: a line here, a default below, a line in `stateHomes.ts`, and a codec in `viewCodecs.ts` when it lives in the URL.
 */
export interface ViewState {
  readonly screen: Screen;
  /** Folder of the report that is shown, where it is not one that comes along (imported, or put beside the page); null: by year. */
  readonly report: string | null;
  readonly selection: Selection;
  readonly language: Language;
  readonly theme: Theme;
  /** One-letter keys (`/` to search); WCAG 2.1.4 asks that they can be switched off. */
  readonly hasShortcuts: boolean;
  readonly open: OpenItem | null;
  /** 強調する部: drawn with emphasis on every chart. */
  readonly highlightedDepartment: string | null;
  /** null: unsorted, that is in document order. */
  readonly tableSort: TableSort | null;
  /** Shown columns, in shown order. */
  readonly tableColumns: readonly TableColumn[];
  readonly tableGrouping: TableGrouping | null;
  readonly tableDensity: Density;
  /** CSS pixels by column; a column that is not in it has its natural width. */
  readonly tableWidths: { readonly [Column in TableColumn]?: number };
  /** Whether initiatives without a number stand in the table as rows with ―. */
  readonly showsWithoutNumber: boolean;
  /** Key of a measure family; null: the one that compares most departments. */
  readonly compareFamily: string | null;
  /** A unit and an activity as links of the first version hold them: the nearest family is shown. Nothing sets them any more. */
  readonly compareUnit: string | null;
  readonly compareActivity: Activity | null;
  readonly comparePart: ComparePart;
  readonly departmentOrder: DepartmentOrder;
  readonly chartScale: Scale;
  readonly pillarPart: PillarPart;
  readonly treeGrouping: TreeGrouping;
  readonly treeDepth: TreeDepth;
  /** Pillars (`nameBranch`) and departments whose branch is open. */
  readonly openedBranches: readonly string[];
  /** null: every direction. */
  readonly changeDirection: ChangeDirection | null;
  /** Id of the department whose sheet is shown; null: the first one selected, otherwise the first one printed. */
  readonly sheetDepartment: string | null;
  readonly dataPart: DataPart;
  readonly reviewFilter: ReviewFilter;
  /** Id of the chart that a link leads to; gone as soon as the screen has come to it. */
  readonly chart: string | null;
  /** Which deck is shown: a ready one by its name, or one that came in the link (`deckLink.ts`); null: the reader's own. */
  readonly deck: string | null;
  /** The slide that stands on the wall, from 1; null while nothing is presented. */
  readonly slide: number | null;
}

export const defaultView: ViewState = {
  screen: 'overview',
  report: null,
  selection: emptySelection,
  language: 'ja',
  theme: 'auto',
  hasShortcuts: true,
  open: null,
  highlightedDepartment: null,
  tableSort: null,
  tableColumns: defaultTableColumns,
  tableGrouping: null,
  tableDensity: 'compact',
  tableWidths: {},
  showsWithoutNumber: false,
  compareFamily: null,
  compareUnit: null,
  compareActivity: null,
  comparePart: 'measure',
  departmentOrder: 'value',
  chartScale: 'linear',
  pillarPart: 'tree',
  treeGrouping: 'pillar',
  treeDepth: 'number',
  openedBranches: [],
  changeDirection: null,
  sheetDepartment: null,
  dataPart: 'read',
  reviewFilter: 'open',
  chart: null,
  deck: null,
  slide: null,
};
