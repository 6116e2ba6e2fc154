import type { PartOf } from '../ja';
import type { findingLeads as ja } from '../ja/findingLeads';

export const findingLeads: PartOf<typeof ja> = {
  familyLeader: {
    most: '{{measure}}: nhiều nhất là {{departments}}, {{value}}.',
    largest: '{{measure}}: số lớn nhất là {{value}} ({{departments}}).',
    highest: '{{measure}}: cao nhất là {{value}} ({{departments}}).',
    equal: '{{measure}}: cả {{count}} ban đều là {{value}}.',
    mostly: 'Trong {{value}} có {{part}} thuộc cùng một kết quả ({{label}}).',
  },
  ratesSpread: {
    only: 'Chỉ có một tỷ lệ: {{label}}, {{lowest}}.',
    equal: 'Cả {{rates}} tỷ lệ đều là {{lowest}}.',
    someHigh: 'Trong {{rates}} tỷ lệ có {{high}} tỷ lệ vượt {{limit}}%; thấp nhất là {{lowest}} ({{label}}).',
    noneHigh: 'Trong {{rates}} tỷ lệ không có tỷ lệ nào vượt {{limit}}%; thấp nhất là {{lowest}} ({{label}}).',
  },
  verdicts: {
    both: 'Tài liệu ghi thấp hơn chỉ tiêu ở {{missed}} ({{missedBy}}), ghi đạt hoặc vượt ở {{reached}} ({{reachedBy}}).',
    missed: 'Tài liệu ghi thấp hơn chỉ tiêu ở {{missed}} ({{missedBy}}), không có chỗ nào ghi đạt hoặc vượt.',
    reached: 'Tài liệu ghi đạt hoặc vượt chỉ tiêu ở {{reached}} ({{reachedBy}}), không có chỗ nào ghi thấp hơn.',
    none: 'Tài liệu không ghi là đạt hay thấp hơn chỉ tiêu. Có {{all}} nói về kế hoạch, số trước đây hoặc việc tiếp tục.',
    places_other: '{{count}} chỗ',
    departments_other: '{{count}} ban',
  },
};
