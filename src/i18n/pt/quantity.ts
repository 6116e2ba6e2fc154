import type { QuantityTexts } from '../allTexts';

export const quantity: QuantityTexts = {
  実人数: '{{number}} (sem repetir)',
  延べ: '{{number}} (acumulado)',
  各: '{{number}} cada',
  約: 'cerca de {{number}}',
  累計: '{{number}} no total até agora',
  以上: '{{number}} ou mais',
  超: 'mais de {{number}}',
  以下: '{{number}} ou menos',
  以内: 'até {{number}}',
  弱: 'pouco menos de {{number}}',
  強: 'pouco mais de {{number}}',
  未満: 'menos de {{number}}',
  増加: '{{number}} (aumento)',
  増: '{{number}} (aumento)',
  減少: '{{number}} (redução)',
  減: '{{number}} (redução)',
  削減: '{{number}} (redução)',
  継続: '{{number}} (continuação)',
  unknown: '{{number}} ({{word}})',
  yen: 'ienes',
};
