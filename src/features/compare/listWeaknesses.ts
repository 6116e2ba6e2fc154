import type { ReportIndex } from '../../domain/reportIndex';
import type { AchievementRow } from '../../query/achievementRows';

/**
 * Why a comparison says little, each from the rows compared:
 * - `single`: one value; `oneDepartment`: several, all of one department.
 * - `activities`: unlike work; `periods`: different years, or a year that the document does not tell.
 * - `changes`: differences (2人増加) among values of the same unit.
 * - `overlap`: places and bodies of which two numbers may count the same one: repaired parks are perhaps also renewed parks.
 */
export type Weakness =
  | { readonly code: 'single' }
  | { readonly code: 'oneDepartment'; readonly valueCount: number }
  | { readonly code: 'activities'; readonly activityCount: number }
  | { readonly code: 'periods'; readonly otherCount: number }
  | { readonly code: 'changes'; readonly changeCount: number }
  | { readonly code: 'overlap'; readonly valueCount: number };

/** Units that count things which exist once and can be reached by several initiatives. */
const placeUnits = new Set(
  '地区 施設 団体 公園 橋 校 園 棟 路線 街区 箇所 か所 事業所 事業者 経営体 世帯 自治会 町内会 クラブ 会場 店 店舗 社'.split(' '),
);

/**
 * What stands against reading the rows as a ranking; empty where nothing does.
 * @param rows of one unit, each figure once
 */
export function listWeaknesses(index: ReportIndex, unit: string, rows: readonly AchievementRow[]): readonly Weakness[] {
  if (rows.length < 2) return rows.length === 0 ? [] : [{ code: 'single' }];
  const activityCount = new Set(rows.map(({ quantity }) => quantity.activity)).size;
  const otherCount = rows.filter(({ quantity }) => quantity.period !== index.report.fiscalYear).length;
  const changeCount = rows.filter(({ quantity }) => quantity.kind === 'change').length;
  const found: (Weakness | false)[] = [
    new Set(rows.map(({ department }) => department)).size === 1 && { code: 'oneDepartment', valueCount: rows.length },
    activityCount > 1 && { code: 'activities', activityCount },
    otherCount > 0 && { code: 'periods', otherCount },
    changeCount > 0 && changeCount < rows.length && { code: 'changes', changeCount },
    placeUnits.has(unit) && { code: 'overlap', valueCount: rows.length },
  ];
  return found.filter((weakness) => weakness !== false);
}
