import type { overviewDetails as ja } from '../ja/overviewDetails';
import type { PartOf } from '../ja';

export const overviewDetails: PartOf<typeof ja> = {
  matrix: {
    title: '各部、各支柱的主要实绩',
    item: '{{department}}（支柱{{pillar}}）：{{result}}',
    others: '{{label}}　另{{number}}',
    withoutNumber: '无数值',
    initiatives: '措施{{number}}',
    absent_other: '本文件没有记载支柱{{numbers}}。编号与文件相同。',
    definition:
      '该部在该支柱印出的实绩中，各指标最大值的第一个。“另”是其余指标的个数。单位不同，因此不用颜色深浅表示大小。“无数值”是只用文字报告的措施，“―”表示没有记载措施。',
  },
  coverage: {
    title: '有数值的措施的比例（按部）',
    summary: '有数值的措施比例最低的是{{departments}}，为{{coverage}}。',
    whole: '全体为{{coverage}}。',
    summaryOne: '{{department}}有数值的措施为{{coverage}}。',
    allEqual: '{{count}}个部有数值的措施的比例均为{{share}}。',
    definition: '有一个以上实绩值的措施 ÷ 全部措施。',
    note: '没有数值不等于没有成果。这些措施只用文字报告。',
    empty: '没有符合所选条件的措施。',
    kindsIgnored: '单位、种类、工作类别的条件不用于措施的计数。',
  },
  kinds: {
    title: '各部实绩值的个数（按种类）',
    summary: '{{total}}个的明细为{{parts}}。',
    part: '{{kind}}{{value}}',
    definition: '数量为次、人、件等，比率为%，量为km、m³、日等，增减为“增加2人”等。这是数值的个数，不是数值本身。',
    empty: '没有符合所选条件的实绩值。',
  },
};
