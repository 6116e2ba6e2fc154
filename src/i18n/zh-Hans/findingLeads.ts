import type { findingLeads as ja } from '../ja/findingLeads';
import type { PartOf } from '../ja';

export const findingLeads: PartOf<typeof ja> = {
  familyLeader: {
    most: '{{measure}}最多的是{{departments}}，为{{value}}。',
    largest: '{{measure}}的值最大的是{{departments}}，为{{value}}。',
    highest: '{{measure}}最高的是{{departments}}，为{{value}}。',
    equal: '{{measure}}在{{count}}个部均为{{value}}。',
    mostly: '{{value}}中有{{part}}是同一项实绩（{{label}}）。',
  },
  ratesSpread: {
    only: '比率只有“{{label}}”的{{lowest}}。',
    equal: '{{rates}}个比率均为{{lowest}}。',
    someHigh: '{{rates}}个比率中有{{high}}个超过{{limit}}%，最低的是{{label}}，为{{lowest}}。',
    noneHigh: '{{rates}}个比率中没有超过{{limit}}%的，最低的是{{label}}，为{{lowest}}。',
  },
  verdicts: {
    both: '文件写明低于目标的有{{missed}}（{{missedBy}}），写明达成或超过的有{{reached}}（{{reachedBy}}）。',
    missed: '文件写明低于目标的有{{missed}}（{{missedBy}}），没有写明达成或超过的。',
    reached: '文件写明达成或超过目标的有{{reached}}（{{reachedBy}}），没有写明低于的。',
    none: '文件既没有写达成目标，也没有写低于目标。关于计划、以前的值、继续等的说法有{{all}}。',
    places_other: '{{count}}处',
    departments_other: '{{count}}个部',
  },
};
