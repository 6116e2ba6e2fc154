import type { shortcuts as ja } from '../ja/shortcuts';
import type { PartOf } from '../ja';

export const shortcuts: PartOf<typeof ja> = {
  title: '按键一览',
  close: '关闭',
  parts: {
    everywhere: '任何画面',
    searching: '在搜索栏中',
    charts: '在图中',
    table: '在表中',
    talk: '演示时',
  },
  keys: {
    search: '到搜索栏',
    help: '本一览',
    close: '关闭打开的内容；在搜索栏中清除文字',
    openHit: '在一览中查看找到的行；只有一项时打开其句子',
    rows: '到上一行、下一行、第一行、最后一行',
    openRow: '打开该行数值的句子或一览',
    move: '到相邻的标题或数值，到行首、行尾',
    sort: '在标题上：排序（从大到小、从小到大、文件顺序）；在数值上：打开其句子',
    turn: '下一张、上一张',
    talkHelp: '演示时的按键一览',
  },
};
