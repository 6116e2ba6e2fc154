import type { topics as ja } from '../ja/topics';
import type { PartOf } from '../ja';

export const topics: PartOf<typeof ja> = {
  children: '儿童、学校',
  safety: '防灾、治安',
  care: '老年人、福利',
  health: '健康、医疗',
  environment: '垃圾、环境',
  roads: '道路、公园、交通',
  water: '自来水、下水道',
  tax: '税、手续',
  culture: '文化、体育',
  work: '工作、产业',
};
