import type { QuantityTexts } from '../allTexts';

export const quantity: QuantityTexts = {
  実人数: '实际{{number}}',
  延べ: '累计{{number}}',
  各: '各{{number}}',
  約: '约{{number}}',
  累計: '总计{{number}}',
  以上: '{{number}}以上',
  超: '超过{{number}}',
  以下: '{{number}}以下',
  以内: '{{number}}以内',
  弱: '略少于{{number}}',
  強: '略多于{{number}}',
  未満: '不满{{number}}',
  増加: '增加{{number}}',
  増: '增加{{number}}',
  減少: '减少{{number}}',
  減: '减少{{number}}',
  削減: '削减{{number}}',
  継続: '{{number}}（继续）',
  unknown: '{{number}}（{{word}}）',
  yen: '日元',
};
