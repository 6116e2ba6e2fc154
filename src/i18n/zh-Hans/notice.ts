import type { notice as ja } from '../ja/notice';
import type { PartOf } from '../ja';

export const notice: PartOf<typeof ja> = {
  region: '通知',
  dismiss: '关闭',
  details: '详细内容',
  linkPartlyRestored: '链接的部分条件无法恢复，按其余条件显示。',
  yearMissing: '没有{{year}}的报告。现显示{{shown}}，{{year}}的部等条件已去掉。',
  choicesDropped: '{{year}}的报告中没有{{list}}，已从条件中去掉。',
  reportMissing: '此链接的报告（{{folder}}）既不在此浏览器中，也不在此网站上。如果您有该文件，可以在“数据”画面读取。现显示另一份报告。',
  updated: '成果看板已更新，已打开的画面有部分功能无法读取。重新载入后可保持现在的显示。',
  reload: '重新载入',
  filtersReset: '已解除全部筛选。',
  undo: '撤销',
  storageUnreadable: '无法读取已保存的{{thing}}。原始数据可以保存为文件，在您删除之前会留在此浏览器中。',
  things: { views: '显示', preferences: '设置', paper: '资料编号', imports: '报告一览', other: '数据' },
  saveRaw: '保存原始数据',
  removeRaw: '删除原始数据',
  storageRefused: '此浏览器无法保存。可以导出到文件。',
  storageFull: '此浏览器的保存空间已满，无法保存。请删除不需要的显示，或导出到文件。',
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
