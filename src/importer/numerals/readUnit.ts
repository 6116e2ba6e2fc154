/** Units and counters that municipal reports print behind a number, in NFKC, by what they belong to. */
export const counters: readonly string[] = [
  // Latin
  'km2 m2 m3 cm2 mm2 km cm mm m ha a kL kl mL ml L l t-CO2 tCO2 kg-CO2 kg mg g t kWh MWh GWh kW MW GW W Wh TB GB MB kB Mbps',
  'Gbps dB ppm pt PV pH % ‰ ℃ °C μg/m3 μg mg/L μSv/h km/h m/s',
  // people and bodies
  '人 名 者 世帯 家族 家庭 組 組合 班 隊 団体 団 法人 社 企業 企業等 事業者 事業所 事業体 経営体 店 店舗 商店 会社 機関',
  '機関等 組織 協議会 自治会 町内会 町会 行政区 区 地区 地域 地点 校区 学区 小学校区 中学校区 区域 集落 戸 軒 棟 住戸 室',
  '部屋 所属 部署 課 課等 係 部 局 議員 委員 役員 職員 大学 高校 中学校 小学校 学校 校 園 クラス 学級 学年 学年生 クラブ',
  'チーム サークル グループ ペア 夫婦 親子 家 分団 分館 分署 分校',
  // events and documents
  '回 度 分科会 部会 件 例 案件 事業 施策 取組 項目 種類 種 種目 科目 部門 分野 講座 教室 コース 講演 公演 大会 試合 競技',
  '会議 会 研修 議題 議案 事例 計画 制度 手続 手続き 業務 システム サービス 施設 施設等 館 会場 箇所 か所 カ所 ヵ所 ヶ所',
  'ケ所 個所 所 場所 拠点 コーナー 窓口 ブース 路線 系統 便 本 橋 トンネル 街区 区画 筆 区間 工区 工事 公園 広場 緑地 池',
  '河川 基 台 両 機 車 隻 艘 枚 部数 冊 冊子 巻 号 通 通話 点 品 品目 作品 曲 首 句 票 席 枠 口 セット 袋 箱 缶 個 粒 株',
  '本数 樹 頭 匹 羽 尾 食 膳 杯 錠 着 足 床 病床 ベッド 単位 ページ 頁 文字 字 フォロワー アクセス ビュー 再生 ダウンロード',
  '登録 申込 投稿 人泊 泊 人日 人回 人時間 延べ人 玉 灯 か国 カ国 ヶ国 か国語 言語 か年 市町村 市町 市 町 村 都市 自治体',
  '団地 住宅 蓄電池 ポイント つ',
  // extent, money, time
  '円 千円 万円 百万円 億円 ドル パーセント 割 分の 倍 日 日間 時間 分 分間 秒 週 週間 か月 カ月 ヶ月 ケ月 ヵ月 箇月 か月間',
  'カ月間 ヶ月間 月 年 年間 歳 才 か月児 キロ メートル キロメートル ヘクタール アール 平方メートル 立方メートル トン',
  'キログラム グラム リットル キロワット 段階',
  // sizes and types of a thing
  '人槽 人乗り 人乗 人用 人制 年制 畳 両編成 号室',
  // ordinals and names
  '期 次 位 番 番目 番地 丁目 階 号線 号機 号車 号棟 号館 条 項 類 級 世紀 年代 年生 歳児 代 時 周年 年目 回目 日目 人目 巡目 等 等賞 割合',
].flatMap((line) => line.split(' '));

/** Units that make a number a size or type of the thing that is counted: 5人槽 17基. */
export const typeUnits = new Set('人槽 人乗り 人乗 人用 人制 年制 両編成 号室'.split(' '));

/** Units that make a number an ordinal or part of a name. */
export const ordinalUnits = new Set(
  '期 次 位 番 番目 番地 丁目 階 号 号線 号機 号車 号棟 号館 条 項 類 級 世紀 年代 年生 学年生 周年 年目 回目 日目 人目 巡目 等賞'.split(
    ' ',
  ),
);

const known = new Set(counters);
const longest = Math.max(...counters.map(({ length }) => length));

/** What may stand behind an unknown counter without being part of it. */
const suffixes =
  /(?:以上|以下|未満|超|程度|前後|余り|余|弱|強|増加|減少|削減|増|減|実施|開催|完了|拡充|新設|設置|整備|参加|配布|配置|追加|達成|継続|予定|分|ずつ|中|内|目)+.*$/u;

/** Bodies that are named after where they are: 3地区集会所, 2校区協議会. */
const localBodies =
  /^(?:地区|地域|校区|市民|町民|区民)[\p{Script=Han}\p{Script=Katakana}ー]{0,6}(?:館|会|組織|センター|団体|所)(?![\p{Script=Han}\p{Script=Katakana}ー])/u;

/** One-character counters that also begin longer ones: 分団, 部屋, 会派. */
const openings = /^(?:分[科団館野署校]|部[会屋署]|会[場議社館派計]|区[画間域]|組[織合]|口座|社会|局所|足場)/u;

export interface PrintedUnit {
  /** As printed, in NFKC; null where none is printed. */
  readonly unit: string | null;
  /** Index after the unit. */
  readonly end: number;
  /** False for a counter of no list: then it is the run of kanji or katakana behind the number. */
  readonly isKnown: boolean;
}

/**
 * The unit printed behind a number.
 * @param text statement, widths folded (`foldWidth`)
 * @param at index after the number
 */
export function readUnit(text: string, at: number): PrintedUnit {
  const gap = /^ ?(?=[A-Za-z%℃㎡㎥㎞㎏]|\p{Script=Han}{1,4}(?:[\s、。)（(]|$))/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  const body = localBodies.exec(text.slice(at, at + 16))?.[0];
  if (body !== undefined && !known.has(body)) return { unit: body.normalize('NFKC'), end: at + body.length, isKnown: false };
  for (const from of gap > 0 ? [at, at + gap] : [at]) {
    const found = readKnownUnit(text, from);
    if (found !== null && !(found.end - from === 1 && openings.test(text.slice(from, from + 2)))) return found;
  }
  // 1/6以内, 7/8又は3/5: what goes on behind a number is no counter
  if (/^(?:以[内外降来前後]|又は|及び|並び|等|未[満だ]|内訳|余り?)/u.test(text.slice(at, at + 3)))
    return { unit: null, end: at, isKnown: true };
  const run = /^(?:\p{Script=Han}{1,6}|[\p{Script=Katakana}ー]{2,10})/u.exec(text.slice(at, at + 12))?.[0].replace(suffixes, '') ?? '';
  if (run === '') return { unit: null, end: at, isKnown: true };
  return { unit: run.normalize('NFKC'), end: at + run.length, isKnown: false };
}

function readKnownUnit(text: string, at: number): PrintedUnit | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const printed = text.slice(at, at + length);
    const unit = printed.normalize('NFKC').replace(/²/gu, '2').replace(/³/gu, '3');
    if (!known.has(unit)) continue;
    if (/[A-Za-z]$/u.test(unit) && /[A-Za-z0-9]/u.test(text.charAt(at + length))) continue;
    return { unit, end: at + length, isKnown: true };
  }
  return null;
}
