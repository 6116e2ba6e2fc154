import type { glossary as ja } from '../ja/glossary';
import type { PartOf } from '../ja';

export const glossary: PartOf<typeof ja> = {
  title: 'Giải thích từ ngữ',
  terms: {
    department: { word: 'Ban', meaning: 'Đơn vị lớn trong tòa thị chính. Mỗi ban có nhiều phòng.' },
    pillar: { word: 'Trụ cột', meaning: 'Phương hướng lớn mà thành phố chú trọng, có đánh số.' },
    goal: { word: 'Mục tiêu', meaning: 'Điều mà mỗi ban muốn thực hiện trong năm tài chính đó.' },
    initiative: { word: 'Hoạt động', meaning: 'Việc mà mỗi ban làm để đạt mục tiêu, đánh số ①②….' },
    result: { word: 'Kết quả', meaning: 'Con số cho biết trong năm tài chính đó đã làm được gì.' },
    family: { word: 'Chỉ số', meaning: 'Nhóm các số cùng đếm một việc; trong cùng một chỉ số thì so sánh được.' },
    cumulative: { word: 'Tính theo lượt', meaning: 'Một người đến hai lần thì tính là hai.' },
    rate: { word: 'Tỷ lệ', meaning: 'Phần so với toàn bộ là 100 (%). Các tỷ lệ không cộng với nhau được.' },
    missing: { word: '―', meaning: 'Không ghi số liệu. Đây không phải là số 0.' },
  },
};
