import type { QuantityTexts } from '../allTexts';

export const quantity: QuantityTexts = {
  実人数: '{{number}} (mỗi người tính một lần)',
  延べ: '{{number}} (tính theo lượt)',
  各: 'mỗi mục {{number}}',
  約: 'khoảng {{number}}',
  累計: 'tổng cộng đến nay {{number}}',
  以上: '{{number}} trở lên',
  超: 'hơn {{number}}',
  以下: '{{number}} trở xuống',
  以内: 'không quá {{number}}',
  弱: 'gần {{number}}',
  強: 'nhỉnh hơn {{number}}',
  未満: 'dưới {{number}}',
  増加: 'tăng {{number}}',
  増: 'tăng {{number}}',
  減少: 'giảm {{number}}',
  減: 'giảm {{number}}',
  削減: 'cắt giảm {{number}}',
  継続: '{{number}} (tiếp tục)',
  unknown: '{{number}} ({{word}})',
  yen: 'yên',
};
