import { buildReportIndex } from '../../src/domain/reportIndex';
import { makeReport } from './makeReport';

/**
 * Three departments in printed order: 総務部 has a total with its parts and an initiative without a number, 福祉健康部 and
 * 次世代育成部 print one figure together; 次世代育成部 has a rate, an average and 各3回 as well. Pillar 2 has no name.
 */
export function makeComparison() {
  return buildReportIndex(
    makeReport({
      departments: [
        { name: '総務部', kana: 'そうむぶ' },
        { name: '福祉健康部', kana: 'ふくしけんこうぶ' },
        { name: '次世代育成部', kana: 'じせだいいくせいぶ' },
        '議会事務局',
      ],
      pillars: [
        { number: 1, name: '信頼' },
        { number: 2, name: null },
        { number: 3, name: '先進' },
      ],
      initiatives: [
        {
          department: '総務部',
          pillar: 1,
          sections: ['税務課', '納税課'],
          quantities: [
            { id: 'total', value: 38, label: '情報提供回数', activity: 'outreach' },
            { id: 'web', value: 23, label: '情報提供回数（Web）', activity: 'outreach', partOf: 'total' },
            { id: 'meetings', value: 3, label: '審議会の開催回数', activity: 'meeting' },
          ],
        },
        { department: '総務部', pillar: 3, text: '計画を策定します。' },
        {
          department: '福祉健康部',
          pillar: 1,
          sections: ['健康推進課'],
          quantities: [
            { id: 'doses', value: 129898, label: '総接種回数', counting: 'cumulative', activity: 'support', qualifiers: ['延べ'] },
          ],
        },
        {
          department: '次世代育成部',
          pillar: 3,
          quantities: [
            { id: 'dosesAgain', value: 129898, label: '総接種回数', counting: 'cumulative', activity: 'support', sameAs: 'doses' },
            { id: 'each', value: 3, label: '訪問の回数', additivityReason: 'perItem', qualifiers: ['各'] },
            { id: 'rate', value: 99.5, unit: '%', label: '収納率', activity: 'performance' },
            { id: 'rateBefore', value: 99.3, unit: '%', label: '収納率', role: 'prior', priorOf: 'rate', period: 2021 },
            { id: 'rateAim', value: 99.7, unit: '%', label: '収納率', role: 'target', targetOf: 'rate' },
            { id: 'days', value: 14.7, unit: '日', label: '平均日数', additivityReason: 'average' },
            { id: 'daysBefore', value: 14.9, unit: '日', label: '平均日数', role: 'prior', priorOf: 'days', period: 2021 },
            { id: 'people', value: 24, unit: '人', label: '利用者数' },
            { id: 'householdsBefore', value: 20, unit: '世帯', label: '利用世帯数', role: 'prior', priorOf: 'people', period: 2021 },
          ],
        },
      ],
    }),
  );
}
