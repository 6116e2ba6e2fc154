import type { topics as ja } from '../ja/topics';
import type { PartOf } from '../ja';

export const topics: PartOf<typeof ja> = {
  children: 'Trẻ em, trường học',
  safety: 'Phòng chống thiên tai, an ninh',
  care: 'Người cao tuổi, phúc lợi',
  health: 'Sức khỏe, y tế',
  environment: 'Rác, môi trường',
  roads: 'Đường sá, công viên, giao thông',
  water: 'Nước sạch, thoát nước',
  tax: 'Thuế, thủ tục',
  culture: 'Văn hóa, thể thao',
  work: 'Việc làm, kinh tế',
};
