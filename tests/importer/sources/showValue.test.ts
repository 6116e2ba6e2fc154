import { describe, expect, test } from 'vitest';
import { showValue, type StoredValue } from '../../../src/importer/sources/showValue';

const day = (year: number, month: number, date: number, hour = 0, minute = 0) => new Date(Date.UTC(year, month - 1, date, hour, minute));

describe('a stored value is shown as its format shows it, with every digit of the cell', () => {
  test.each<[StoredValue, string, string]>([
    [12, '', '12'],
    [12, 'General', '12'],
    [12, '@', '12'],
    [0.1 + 0.2, 'General', '0.3'],
    [1234567, '#,##0', '1,234,567'],
    [1234.5, '#,##0', '1,234.5'],
    [0.995, '0.0%', '99.5%'],
    [0.99512, '0%', '99.512%'],
    [0.07, '0%', '7%'],
    [14, '0.0', '14.0'],
    [12, '0"人"', '12人'],
    [1200, '#,##0"人";"▲"#,##0"人"', '1,200人'],
    [-3, '#,##0;"▲"#,##0', '▲3'],
    [-3, '#,##0;[Red]\\-#,##0', '-3'],
    [-1234, '#,##0_);(#,##0)', '-1,234'],
    [-5, '0', '-5'],
    [-5, '', '-5'],
    [0, '#,##0;-#,##0;"-"', '0'],
    [0, '0', '0'],
    [34200, '#,##0,', '34,200'],
    [0.5, '# ?/?', '0.5'],
    [1500, '0.00E+00', '1500'],
    [3, '"第"0"回"', '第3回'],
    [5, '"令和"0"年度"', '令和5年度'],
    [true, '', 'TRUE'],
    [null, '', ''],
    ['一行\r\n二行', '@', '一行\n二行'],
    [day(2023, 4, 1), 'yyyy/m/d', '2023/4/1'],
    [day(2023, 4, 1), '[$-411]ggge"年"m"月"d"日"', '令和5年4月1日'],
    [day(2019, 4, 30), '[$-ja-JP]ggge"年"m"月"d"日"', '平成31年4月30日'],
    [day(2023, 4, 1), '[$-411]ge\\.m\\.d', 'R5.4.1'],
    [day(2023, 4, 1), 'gge', '令5'],
    [day(2023, 4, 1), 'yyyy"年"mm"月"', '2023年04月'],
    [day(2023, 4, 1), 'm/d(aaa)', '4/1(土)'],
    [day(2023, 4, 1), '', '2023/4/1'],
    [day(2023, 4, 1, 9, 5), 'yyyy/m/d h:mm', '2023/4/1 9:05'],
    [day(1900, 1, 1, 6, 30), '[h]:mm', '30:30'],
    [new Date(Number.NaN), 'yyyy', ''],
  ])('%s in «%s» is «%s»', (value, format, shown) => {
    expect(showValue(value, format)).toBe(shown);
  });
});
