import type { notice as ja } from '../ja/notice';
import type { PartOf } from '../ja';

export const notice: PartOf<typeof ja> = {
  region: '通知',
  dismiss: '关闭',
  details: '详细内容',
  linkPartlyRestored: '链接的部分条件无法恢复，按其余条件显示。',
  yearMissing: '没有{{year}}的报告。现显示{{shown}}，{{year}}的部等条件已去掉。',
  updated: '成果看板已更新，已打开的画面有部分功能无法读取。重新载入后可保持现在的显示。',
  reload: '重新载入',
  filtersReset: '已解除全部筛选。',
  undo: '撤销',
  storageRefused: '此浏览器无法保存。可以写出到文件。',
  storageFull: '此浏览器的保存空间已满，无法保存。请删除不需要的显示，或写出到文件。',
  translationUnavailable: '无法读取中文名称，按日语显示。',
  reasons: {
    unknownKey: '未知的项目',
    unknownValue: '本报告没有的值',
    repeated: '项目重复',
    tooLong: '链接过长',
    newerVersion: '新版本的链接',
    otherYear: '该年度报告的值',
    otherReport: '该报告的值',
  },
};
