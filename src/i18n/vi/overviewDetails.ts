import type { PartOf } from '../ja';
import type { overviewDetails as ja } from '../ja/overviewDetails';

export const overviewDetails: PartOf<typeof ja> = {
  matrix: {
    title: 'Kết quả chính theo ban và trụ cột',
    item: '{{department}} (trụ cột {{pillar}}): {{result}}',
    others: '{{label}} · còn {{number}}',
    withoutNumber: 'Không có số',
    initiatives: 'hoạt động: {{number}}',
    absent_other: 'Tài liệu này không ghi trụ cột {{numbers}}. Số thứ tự giống như trong tài liệu.',
    definition:
      'Kết quả đứng đầu trong các số lớn nhất theo chỉ số mà ban đó ghi ở trụ cột đó; “còn” là số chỉ số khác. Vì đơn vị khác nhau nên không dùng màu đậm nhạt để chỉ lớn nhỏ. “Không có số” là các hoạt động chỉ báo cáo bằng lời, “―” là không ghi hoạt động nào.',
  },
  coverage: {
    title: 'Tỷ lệ hoạt động có số liệu (theo ban)',
    summary: 'Tỷ lệ hoạt động có số liệu thấp nhất là {{departments}}: {{coverage}}.',
    whole: 'Tất cả các ban: {{coverage}}.',
    summaryOne: '{{department}}: {{coverage}} hoạt động có số liệu.',
    allEqual: 'Ở cả {{count}} ban, {{share}} hoạt động có số liệu.',
    definition: 'Số hoạt động có ít nhất một kết quả bằng số ÷ tổng số hoạt động.',
    note: 'Không có số liệu không có nghĩa là không có thành quả: các hoạt động này chỉ được báo cáo bằng lời.',
    empty: 'Không có hoạt động nào khớp với điều kiện đã chọn.',
    kindsIgnored: 'Điều kiện về đơn vị, loại số liệu và loại công việc không dùng khi đếm hoạt động.',
  },
  kinds: {
    title: 'Số lượng kết quả của mỗi ban (theo loại số liệu)',
    summary: '{{total}} kết quả gồm: {{parts}}.',
    part: '{{kind}} {{value}}',
    definition:
      'Số đếm tính bằng lần, người, lượt…; tỷ lệ tính bằng %; số lượng tính bằng km, m³, ngày…; tăng giảm như “tăng 2 người”. Đây là số lượng các số, không phải giá trị của chúng.',
    empty: 'Không có kết quả nào khớp với điều kiện đã chọn.',
  },
};
