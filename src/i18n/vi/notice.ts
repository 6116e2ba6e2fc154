import type { notice as ja } from '../ja/notice';
import type { PartOf } from '../ja';

export const notice: PartOf<typeof ja> = {
  region: 'Thông báo',
  dismiss: 'Đóng',
  details: 'Chi tiết',
  linkPartlyRestored: 'Không khôi phục được một phần của liên kết. Phần còn lại được hiển thị.',
  yearMissing: 'Không có báo cáo của {{year}}. Đang hiển thị {{shown}}, đã bỏ ban và các điều kiện khác của {{year}}.',
  choicesDropped: 'Báo cáo của {{year}} không có {{list}} nên đã bỏ khỏi điều kiện lọc.',
  reportMissing:
    'Báo cáo của liên kết này ({{folder}}) không có trong trình duyệt này và trên trang này. Nếu bạn có tài liệu đó, hãy mở ở màn hình Dữ liệu. Đang hiển thị báo cáo khác.',
  updated:
    'Bảng thành quả đã được cập nhật, một phần của trang đang mở không tải được nữa. Hãy tải lại; màn hình hiện tại được giữ nguyên.',
  reload: 'Tải lại',
  filtersReset: 'Đã bỏ tất cả điều kiện lọc.',
  undo: 'Hoàn tác',
  storageUnreadable:
    'Không đọc được dữ liệu đã lưu ({{thing}}). Bạn có thể lưu dữ liệu gốc ra tệp; dữ liệu đó còn trong trình duyệt này cho đến khi bạn xóa.',
  things: { views: 'màn hình', preferences: 'cài đặt', paper: 'số tài liệu', imports: 'danh sách báo cáo', other: 'dữ liệu khác' },
  saveRaw: 'Lưu dữ liệu gốc',
  removeRaw: 'Xóa dữ liệu gốc',
  storageRefused: 'Trình duyệt này không lưu được. Bạn vẫn có thể xuất ra tệp.',
  storageFull: 'Trình duyệt đã hết chỗ lưu cho trang này nên chưa lưu được. Hãy xóa màn hình không cần nữa hoặc xuất ra tệp.',
  translationUnavailable: 'Không tải được bản dịch tiếng Việt. Tên được hiển thị bằng tiếng Nhật.',
  reasons: {
    unknownKey: 'Mục không rõ',
    unknownValue: 'Không có trong báo cáo này',
    repeated: 'Mục bị lặp',
    tooLong: 'Liên kết quá dài',
    newerVersion: 'Liên kết của phiên bản mới hơn',
    otherYear: 'Thuộc báo cáo của năm đó',
    otherReport: 'Thuộc báo cáo đó',
  },
};
