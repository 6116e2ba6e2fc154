import type { views as ja } from '../ja/views';
import type { PartOf } from '../ja';

export const views: PartOf<typeof ja> = {
  title: 'Màn hình đã lưu',
  proposal: '{{screen}}: {{filters}}',
  removed: 'Đã xóa “{{name}}”.',
  undo: 'Hoàn tác',
  lead: 'Đặt tên cho màn hình và điều kiện lọc hiện tại để lưu trong trình duyệt này.',
  name: 'Tên',
  save: 'Lưu màn hình này',
  saved: 'Đã lưu “{{name}}”.',
  sameName: 'Đã có “{{name}}”. Thay bằng màn hình hiện tại?',
  replace: 'Thay',
  keepBoth: 'Lưu là “{{name}}”',
  full: 'Chỉ lưu được {{max}} màn hình và đã đủ số. Chưa lưu được: hãy xóa mục không cần trong danh sách dưới đây. Bạn có thể xuất ra tệp trước.',
  none: 'Chưa lưu màn hình nào.',
  show: 'Mở {{name}}',
  remove: 'Xóa {{name}}',
  export: 'Xuất ra tệp',
  import: 'Khôi phục từ tệp',
  imported_other: 'Đã thêm các màn hình trong tệp ({{count}}).',
  importedSome_other: 'Đã thêm {{count}} trong {{found}} màn hình của tệp. Chỉ lưu được {{max}}.',
  importedNone: 'Mọi màn hình trong tệp đều đã được lưu.',
  importFailed: 'Tệp này không có màn hình nào đã lưu.',
  close: 'Đóng',
};
