import type { offline as ja } from '../ja/offline';
import type { PartOf } from '../ja';

export const offline: PartOf<typeof ja> = {
  title: 'Mở khi không có mạng',
  notice: {
    updateReady: 'Có bản mới của Bảng thành quả. Tải lại để dùng bản mới, màn hình được giữ nguyên; bạn cũng có thể dùng tiếp bản này.',
  },
  busy: 'Đang chuẩn bị.',
  standings: {
    ready:
      'Các tệp của trang đã có trong trình duyệt này nên mở được khi không có mạng. Có thể cài như ứng dụng từ trình đơn của trình duyệt. Bản mới và báo cáo thêm sau sẽ được tải khi có mạng.',
    preparing: 'Đang lưu các tệp vào trình duyệt này. Sau đó trang mở được khi không có mạng.',
    off: 'Trình duyệt này không lưu tệp nào của trang. Cần có mạng để mở.',
    failed: 'Không lưu được các tệp vào trình duyệt: không còn chỗ hoặc bị chặn trong cài đặt. Cần có mạng để mở trang.',
    file: 'Trang này là một tệp trên máy này nên không cần mạng.',
    http: 'Trang này mở bằng http://. Trình duyệt chỉ cho trang https:// lưu tệp. Để dùng khi không có mạng, hãy dùng bản gồm một tệp.',
    browser: 'Trình duyệt này không lưu được các tệp. Để dùng khi không có mạng, hãy dùng bản gồm một tệp.',
  },
  remove: 'Xóa các tệp khỏi trình duyệt này',
  add: 'Cho phép mở khi không có mạng',
  notKept: 'Trình duyệt này không giữ cài đặt nên lần sau mở trang, các tệp sẽ được lưu lại.',
  removeNote: 'Màn hình đã lưu, bài trình bày và tài liệu đã mở vẫn còn.',
};
