import type { glossary as ja } from '../ja/glossary';
import type { PartOf } from '../ja';

export const glossary: PartOf<typeof ja> = {
  title: '词语说明',
  terms: {
    department: { word: '部', meaning: '市政府中的大单位，下设科室。' },
    pillar: { word: '政策支柱（柱）', meaning: '市重点推进的大方针，带有编号。' },
    goal: { word: '组织目标', meaning: '各部在该年度要实现的目标。' },
    initiative: { word: '措施（取組）', meaning: '各部为目标所做的事，编号为①②…。' },
    result: { word: '实绩值', meaning: '表示该年度所做之事的结果的数。' },
    family: { word: '指标', meaning: '计数同一事物的数值的集合；同一指标的数值可以比较。' },
    cumulative: { word: '累计', meaning: '同一个人来两次，就按两人次计算。' },
    rate: { word: '比率', meaning: '以整体为100时的大小（%），不能相加。' },
    missing: { word: '―', meaning: '没有写数值，不是0。' },
  },
};
