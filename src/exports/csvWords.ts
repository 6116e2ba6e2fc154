import type { FieldWords } from './achievementFields';

/** The Japanese words of achievements.csv: published open data, so they never follow the interface's language. */
export const csvWords: FieldWords = {
  columns: { actual: '実績', outcome: '成果', combined: '実績・成果', target: '目標' },
  kinds: { count: '数', rate: '率', amount: '量', change: '増減' },
  activities: {
    meeting: '会議・審議',
    event: '講座・訓練・催し',
    participation: '参加・利用',
    support: '相談・補助・支援',
    works: '整備・更新',
    inspection: '点検・調査',
    outreach: '情報発信・啓発',
    agreement: '協定・登録・認定',
    staffing: '配置・採用',
    performance: '率・達成度',
    digital: 'デジタル化',
    other: 'その他',
  },
  countings: { distinct: '実人数', cumulative: '延べ' },
  additivity: { additive: '可', nonAdditive: '不可' },
  reasons: {
    rate: '率',
    average: '平均',
    perItem: '単位当たり',
    change: '増減',
    snapshot: '時点値',
    distinctPeople: '重複し得る人数',
  },
};
