import type { QuantityTexts } from '../allTexts';

export const quantity: QuantityTexts = {
  実人数: 'distinct {{number}}',
  延べ: 'cumulative {{number}}',
  各: 'each {{number}}',
  約: 'about {{number}}',
  累計: 'in total so far {{number}}',
  以上: '{{number}} or more',
  超: 'over {{number}}',
  以下: '{{number}} or less',
  以内: '{{number}} or less',
  弱: 'just under {{number}}',
  強: 'just over {{number}}',
  未満: 'under {{number}}',
  増加: '{{number}} more',
  増: '{{number}} more',
  減少: '{{number}} less',
  減: '{{number}} less',
  削減: '{{number}} less',
  継続: '{{number}} (continued)',
  unknown: '{{number}} ({{word}})',
  yen: 'yen',
};
