import type { shortcuts as ja } from '../ja/shortcuts';
import type { PartOf } from '../ja';

export const shortcuts: PartOf<typeof ja> = {
  title: 'Danh sách phím',
  close: 'Đóng',
  parts: {
    everywhere: 'Ở mọi màn hình',
    searching: 'Trong ô tìm kiếm',
    charts: 'Trong biểu đồ',
    table: 'Trong bảng',
    talk: 'Khi trình bày',
  },
  keys: {
    search: 'Đến ô tìm kiếm',
    help: 'Danh sách này',
    close: 'Đóng phần đang mở; trong ô tìm kiếm thì xóa nội dung',
    openHit: 'Hiển thị các dòng tìm thấy; nếu chỉ có một thì mở câu',
    rows: 'Dòng trước, sau, đầu, cuối',
    openRow: 'Mở câu hoặc các dòng làm căn cứ',
    move: 'Đến tiêu đề hoặc số kế bên, đến hai đầu của dòng',
    sort: 'Ở tiêu đề: sắp xếp (lớn trước, nhỏ trước, theo tài liệu); ở số: mở câu có số đó',
    turn: 'Trang sau, trang trước',
    talkHelp: 'Các phím khi trình bày',
  },
};
