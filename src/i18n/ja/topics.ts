/** Names of the topics of `query/topics.ts`, which a search finds by their Japanese and English ones. */
export const topics = {
  children: '子ども・学校',
  safety: '防災・防犯',
  care: '高齢者・福祉',
  health: '健康・医療',
  environment: 'ごみ・環境',
  roads: '道路・公園・交通',
  water: '水道・下水道',
  tax: '税・手続き',
  culture: '文化・スポーツ',
  work: '仕事・産業',
} as const;
