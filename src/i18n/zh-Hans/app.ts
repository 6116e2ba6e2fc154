import type { PartOf } from '../ja';
import type * as ja from '../ja/app';

export const app: PartOf<typeof ja.app> = {
  title: '成果看板',
  skipToContent: '跳到正文',
  skipToSearch: '跳到搜索',
  navigation: '画面',
  screens: { overview: '概要', compare: '比较', pillars: '支柱', table: '一览', department: '部门卡', present: '演示', data: '数据' },
  partOfScreen: '{{part}}｜{{screen}}',
  documentTitle: '{{screen}}｜{{year}} {{municipality}}｜成果看板',
  display: '显示',
  languageOf: '语言：{{language}}',
  theme: '画面颜色',
  themes: { auto: '自动', light: '明亮', dark: '深色', projector: '投影' },
  screenLoading: '正在读取画面',
  screenFailed: '无法显示此画面',
  screenFailedBody: '其他画面可以使用。请再试一次。',
  tryAgain: '再试一次',
  printedOn: '{{date}}打印',
  draft: '{{number}}（草案）',
};

export const loading: PartOf<typeof ja.loading> = {
  title: '正在读取报告',
  progress: '已读取{{percent}}%',
  unknownProgress: '正在读取报告',
  failedTitle: '无法读取报告',
  retry: '重新读取',
  details: '详细内容',
  failures: {
    offline: '没有连接网络。请确认连接后重新读取。',
    silent: '服务器没有回应。请稍后重新读取。',
    refused: '服务器没有返回数据（状态 {{status}}）。请稍后重新读取。',
    missing: '找不到数据文件。请告知管理员。',
    truncated: '数据不完整。请重新读取。',
    unreadable: '数据格式不正确，无法读取。请告知管理员。',
    newerVersion: '数据的格式（版本 {{version}}）比此画面新。请重新载入页面。如果没有变化，则需要新版本的成果看板。',
    invalid: '数据内容有误，因此不显示。请告知管理员。',
    none: '没有可以显示的报告。',
  },
};

export const footer: PartOf<typeof ja.footer> = {
  label: '出处与关于本站',
  about: '对标准的符合情况与动作确认',
  source: '出处',
  publisher: '发行',
  licence: '使用条件',
  asOf: '时点',
  conversion: '使用由印刷的报告转换成的文本，未与纸质原件核对。',
  unofficial: '本画面根据已公开的文件制作，不是{{publisher}}的正式发布。',
  privacy: '您查看的内容和筛选条件不会发送到任何地方。',
  keyboard: '键盘：“/”搜索，“?”按键一览',
  keys: '按键一览',
  shortcuts: '使用单字母快捷键',
  translation: '中文是非官方的机器翻译，未经母语者核对。文件的句子保持日语原文。',
};

export const error: PartOf<typeof ja.error> = {
  title: '无法显示画面',
  body: '请重新载入页面。如果反复出现，请告知管理员。',
  reload: '重新载入',
};
