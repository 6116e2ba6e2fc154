import type { PartOf } from '../ja';
import type * as ja from '../ja/app';

export const app: PartOf<typeof ja.app> = {
  title: 'Bảng thành quả',
  skipToContent: 'Đến nội dung chính',
  skipToSearch: 'Đến ô tìm kiếm',
  navigation: 'Các màn hình',
  screens: {
    overview: 'Tổng quan',
    compare: 'So sánh',
    pillars: 'Trụ cột',
    table: 'Danh sách',
    department: 'Phiếu từng ban',
    present: 'Trình bày',
    data: 'Dữ liệu',
  },
  partOfScreen: '{{part}} | {{screen}}',
  documentTitle: '{{screen}} | {{municipality}}, {{year}} | Bảng thành quả',
  display: 'Hiển thị',
  languageOf: 'Ngôn ngữ: {{language}}',
  theme: 'Màu màn hình',
  themes: { auto: 'Tự động', light: 'Sáng', dark: 'Tối', projector: 'Máy chiếu' },
  screenLoading: 'Đang tải màn hình',
  screenFailed: 'Không hiển thị được màn hình này',
  screenFailedBody:
    'Các màn hình khác vẫn dùng được. Vui lòng thử lại. Nếu lỗi lặp lại, hãy báo cho người quản trị kèm theo nội dung dưới đây.',
  printedOn: 'In ngày {{date}}',
  draft: '{{number}} (bản nháp)',
  tryAgain: 'Thử lại',
};

export const loading: PartOf<typeof ja.loading> = {
  title: 'Đang tải báo cáo',
  progress: 'Đã tải {{percent}}%',
  unknownProgress: 'Đang tải báo cáo',
  failedTitle: 'Không tải được báo cáo',
  retry: 'Tải lại',
  details: 'Chi tiết',
  failures: {
    offline: 'Không có kết nối mạng. Vui lòng kiểm tra kết nối rồi tải lại.',
    silent: 'Máy chủ không trả lời. Vui lòng chờ một lát rồi tải lại.',
    missing: 'Không tìm thấy tệp dữ liệu. Có thể trang đã chuyển địa chỉ hoặc thiếu tệp. Vui lòng báo cho người quản trị.',
    truncated: 'Dữ liệu bị ngắt giữa chừng. Vui lòng tải lại. Nếu lỗi lặp lại, hãy báo cho người quản trị.',
    unreadable: 'Dữ liệu không đúng định dạng nên không đọc được. Vui lòng báo cho người quản trị.',
    refused: 'Máy chủ không gửi dữ liệu (mã {{status}}). Vui lòng chờ một lát rồi tải lại.',
    newerVersion:
      'Dữ liệu (phiên bản {{version}}) mới hơn trang này. Hãy tải lại trang. Nếu vẫn không được thì cần bản Bảng thành quả mới hơn.',
    invalid: 'Dữ liệu có lỗi nên không hiển thị. Vui lòng báo cho người quản trị.',
    none: 'Không có báo cáo nào để hiển thị.',
  },
};

export const footer: PartOf<typeof ja.footer> = {
  label: 'Nguồn và thông tin về trang này',
  about: 'Tiêu chuẩn và kiểm tra hoạt động',
  source: 'Nguồn',
  publisher: 'Nơi phát hành',
  licence: 'Điều kiện sử dụng',
  asOf: 'Thời điểm',
  conversion: 'Dùng văn bản chuyển từ báo cáo in, chưa đối chiếu với bản giấy.',
  unofficial: 'Trang này được làm từ tài liệu đã công bố, không phải là thông báo chính thức của {{publisher}}.',
  privacy: 'Những gì bạn xem và chọn không được gửi đi đâu cả.',
  keyboard: 'Bàn phím: “/” để tìm kiếm, “?” để xem các phím',
  keys: 'Danh sách phím',
  shortcuts: 'Dùng phím tắt một chữ',
  translation: 'Tiếng Việt là bản dịch máy không chính thức, chưa được người bản ngữ kiểm tra. Các câu của tài liệu giữ nguyên tiếng Nhật.',
};

export const error: PartOf<typeof ja.error> = {
  title: 'Không hiển thị được màn hình',
  body: 'Vui lòng tải lại trang. Nếu lỗi lặp lại, hãy báo cho người quản trị kèm theo nội dung dưới đây.',
  reload: 'Tải lại',
};
