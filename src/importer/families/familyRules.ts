import type { Family } from '../../domain/families';

/** What a rule looks at; all widths folded. */
export interface FamilySubject {
  /** The label with its brackets. */
  readonly label: string;
  /** The label without its brackets: what is counted, named at its end. */
  readonly noun: string;
  /** The sentence around the number. */
  readonly sentence: string;
  /** The label, the undertaking and the goal that the number reports on. */
  readonly about: string;
}

/** All patterns of a rule must fit, and none of `but`. A rule without a family says that nothing may stand beside what it fits. */
export type FamilyRule = Partial<Readonly<Record<keyof FamilySubject, RegExp>>> & {
  readonly family: Family | null;
  /** Applies to this unit family alone, where there is no family to tell it. */
  readonly unit?: string;
  /** Fits values per body or time (各3回), which plain counts never stand beside. */
  readonly isPerItem?: boolean;
  readonly but?: Partial<Readonly<Record<keyof FamilySubject, RegExp>>>;
};

/** Groups that a talk is with, when it is a talk with residents. */
const residents = '市民|住民|町民|村民|区民|地元|外国人|若者|高校生|中学生|子ども|利用者|(?<!要)保護者';
/** Whom the public side trains when it trains its own. */
const staff = /職員|教諭|教員|保育士|支援員|補助員|幹部|管理職|庁内/u;
const course = /講座|教室|セミナー|講演|学習会|勉強会|塾|市民大学|講習|研修|受講|人材育成/u;
const event =
  /イベント|コンサート|プラネタリウム|まつり|祭り?|フェア|フェス|大会|ラリー|説明会|鑑賞会|上映会|公演|体験会|ディスカッション|シンポジウム|マルシェ|式典/u;
const talk = /意見交換|懇談|座談会|タウンミーティング|話し?合い|ワークショップ|(?:市民|住民|町民|村民|区民|若者|子ども)会議/u;
const benefit = '補助|助成|給付|支給|祝い?金|奨励金|見舞金|支援金|資金|利子補給';

/** A noun of something held, closed by what counts it: 講座の開催回数, 教室回数, 会議の開催数. */
const held = (noun: string): RegExp => new RegExp(`(?:${noun})(?:等|など)?(?:の?(?:開催|実施))?(?:回数|数)$`, 'u');

/**
 * The measure family of a result, first rule that fits. Unit and counting of a family stand in `domain/families.ts` and are asked before
 * the rule. The order is the rule: who is met with is more particular than that there was a meeting, a contest or drill more than an event.
 */
export const familyRules: readonly FamilyRule[] = [
  { family: 'councilSessionsPerBody', isPerItem: true, noun: /審議会|協議会|委員会|部会|分科会|会議/u },

  { family: 'caseConferences', noun: /(?:ケース|アセスメント|個別)[^の]*会議|事例検討/u },
  {
    family: null,
    unit: '回',
    noun: /諮問|への(?:参加|出席|訪問)|要望|対策本部|本部員?会議|実証実験|コンクール|(?:派遣|訪問|予約|相談)(?:の?(?:実績|実施))?回数/u,
  },
  { family: 'eventSessions', noun: held('イベント'), but: { label: /会議）/u } },
  { family: 'officeCoordination', noun: /(?:関係部[署局]|関係各?課|庁内|部[署局課]間)[^へ]*(?:調整|協議|打合せ|会議|交換)/u },
  {
    family: 'officeCoordination',
    noun: /(?:情報交換|調整|打合せ|連絡)[^の]*(?:会議)?/u,
    about: /部[署局課]間|庁内|関係部署|全庁/u,
    but: { noun: /関係(?:機関|団体)/u },
  },
  {
    family: 'outsideCoordination',
    noun: /(?:と|との|等の)(?:調整|協議|打合せ)(?:会議)?(?:の?(?:開催|実施))?回数|調整(?:会議)?(?:の?(?:開催|実施))?回数/u,
  },
  { family: 'residentTalks', noun: /意見交換|懇談|座談会|タウンミーティング|話し?合い|意向(?:確認|調査)|意見聴取/u },
  { family: 'residentTalks', noun: new RegExp(`(?:${residents})[^へ]*(?:会議|検討会)`, 'u') },
  { family: 'residentTalks', noun: /ワークショップ/u, about: new RegExp(residents, 'u') },
  { family: 'awarenessActivities', noun: /啓発|普及活動|紹介回数|キャンペーン|PR活動/u },
  { family: 'councilSessions', noun: held('審議会|協議会|委員会|部会|分科会|幹事会|会議|検討会|審査会|評議会') },
  { family: 'drillSessions', noun: held('訓練') },
  { family: null, unit: '回', noun: /(?:復職|就職|採用|巡回|保護者)[^の]*(?:研修|講習|セミナー)|研修会、/u },
  { family: 'staffTrainingSessions', noun: /研修|講習/u, about: staff },
  { family: 'courseSessions', noun: held('講座|教室|セミナー|講演会?|学習会|勉強会|塾|授業|市民大学|セミナー、相談会|講習会?|研修会?') },
  { family: 'exhibitionSessions', noun: /企画展|特別展|展覧会/u },
  { family: 'exhibitionSessions', noun: /(?:実施|開催)回数$/u, sentence: /企画展|特別展|展覧会/u },
  { family: 'eventSessions', noun: new RegExp(`(?:${event.source})[^の]{0,8}(?:の?(?:開催|実施))?(?:回数|数)$`, 'u') },
  { family: 'informationGiven', noun: /情報提供|情報発信|周知|広報/u },
  { family: 'afterHoursOpenings', noun: /窓口.*開設/u, sentence: /閉庁|休日|夜間|時間外|土曜|日曜/u },
  { family: 'vaccinationsCumulative', noun: /接種/u },

  { family: 'employed', noun: /(?:就職|就労|(?:就労|雇用)移行)(?:決定|移行)?(?:者数|人数)$/u, about: /支援|あっせん|斡旋|マッチング/u },
  { family: null, unit: '人', noun: /修了|卒業|復帰|進学|就職|就労|採用|内定|団員|職員数|ワークショップ/u },
  { family: null, unit: '人', label: /うち/u },
  { family: 'followers', noun: /フォロワー|チャンネル登録|友だち登録|(?:LINE|メール|アプリ|SNS)[^の]{0,6}(?:の?新規)?登録者数/u },
  { family: 'residentTalksAttendance', noun: /(?:参加|来場)(?:者|人)/u, sentence: talk },
  { family: 'residentTalksAttendanceCumulative', noun: /参加(?:者|人)/u, sentence: talk },
  { family: 'waitingChildren', noun: /待機児童/u },
  { family: 'staffPlaced', noun: /配置(?:人数|数)|(?:支援員|推進員|指導員|相談員|指導者|アドバイザー|コーディネーター|カウンセラー)数/u },
  { family: 'qualificationAid', noun: /資格取得/u },
  { family: 'subsidyRecipients', noun: new RegExp(`(?:${benefit})(?:の?対象)?(?:者数|人数)`, 'u') },
  { family: 'screenings', noun: /(?:健診|検診|健康診断|ドック)[^率]*(?:者数|人数)/u },
  { family: 'contestEntrants', noun: /応募者|応募人数/u },
  { family: 'drillParticipants', noun: /訓練.*(?:者数|人数)/u },
  { family: null, unit: '人', noun: /介護職員|初任者/u },
  { family: 'staffTrainingAttendance', noun: /研修|講習/u, about: staff, but: { noun: /入門|市民|養成/u } },
  { family: 'staffTrainingAttendanceCumulative', noun: /研修|講習/u, about: staff, but: { noun: /入門|市民|養成/u } },
  { family: 'courseAttendance', label: course },
  { family: 'courseAttendanceCumulative', label: course },
  { family: 'courseAttendance', noun: /学習者|受講者|受講人数/u, sentence: course },
  { family: 'courseAttendanceCumulative', noun: /学習者|受講者|受講人数/u, sentence: course },
  { family: 'courseAttendance', sentence: /人材育成|育成プロジェクト|育成プログラム/u },
  { family: 'exhibitionVisitors', noun: /(?:企画展|特別展|展覧会).*(?:者数|人数)/u },
  { family: 'facilityVisitors', noun: /(?:入館|来館|入園|来園)者数/u },
  { family: 'eventParticipants', noun: /(?:観覧|来場|入場|参加)(?:者|人)/u, sentence: event },
  { family: 'eventParticipants', noun: /来場者/u },
  { family: 'applicantsByWay', noun: /申請.*人数/u },
  { family: 'careUsersDistinct', noun: /(?:ケア|サービス|デイ|ショートステイ|一時預かり).*利用者/u },
  { family: 'careUsersCumulative', noun: /(?:ケア|サービス|デイ|ショートステイ|一時預かり).*利用者/u },
  { family: 'supportClassAttendance', noun: /通所者|通級者数|通室者/u },

  { family: 'grantsUsed', noun: /(?:補助|交付金|助成|国庫|県費|基金).*(?:活用|採択|獲得).*件数/u },
  { family: 'relocationTalks', noun: /(?:移転|用地|補償|買収)[^の]*交渉/u },
  { family: 'bereavementDesk', noun: /おくやみ|お悔やみ/u },
  {
    family: 'consultationsByWay',
    noun: /(?:来所|電話|訪問|来庁|メール|面接)[^の]*(?:相談)?件数$/u,
    sentence: /(?:来所|電話|訪問|来庁|メール|面接)/u,
  },
  { family: 'consultations', noun: /(?:相談|面談)等?(?:の?(?:対応|受付|実施))?件数$/u },
  { family: 'consultations', label: /相談支援.*面談/u },
  { family: 'certificatesIssued', noun: /交付件数$|(?:証明書?|住民票)[^の]*(?:交付|発行)/u, sentence: /住民票|証明|戸籍|コンビニ/u },
  { family: 'subsidyCases', noun: new RegExp(`(?:${benefit})(?:金|費)?(?:の?(?:支給|交付|申請|実施|決定))?件数$`, 'u') },
  { family: 'arrearsActions', sentence: /滞納整理|滞納処分|差押/u },
  { family: 'projectCost', noun: /^(?:総?事業費|(?:事業費)?決算額?|支出済?額|歳出(?:決算)?額?)$/u },
  { family: 'subsidyAmount', noun: new RegExp(`(?:${benefit})(?:の|総)?(?:金額|額)`, 'u'), but: { noun: /返還/u } },

  { family: 'safetyFixtures', noun: /(?:防犯|照明|カーブミラー|信号|街路灯|道路灯|標識)[^（]*基数/u },
  { family: 'facilitiesBuilt', noun: /新設[箇かヶカヵケ個]所数/u },
  { family: 'waterFacilitiesRenewed', noun: /更新(?:[箇かヶカヵケ個]所)?数/u, about: /水道|下水|雨水|排水|ポンプ|浄水|配水/u },
  { family: 'waterPipesRenewed', noun: /管.*(?:改修|更新|対策|布設替|取替).*延長/u },
  { family: 'roadRoutes', noun: /路線数/u, about: /道|舗装|電柱/u },
  { family: 'parksRenewed', noun: /(?:更新|修繕|改修).*公園数/u },
  { family: 'blocksRedeveloped', sentence: /事業化/u },
  { family: 'blocksRedeveloped', noun: /事業化/u },
  { family: 'communityCleaning', noun: /清掃/u },
  { family: 'contestEntries', noun: /応募/u },
  {
    family: 'gatheringPlaces',
    noun: /(?:通いの場|サロン|カフェ|子ども食堂|居場所)[^の]{0,4}(?:の?(?:設置|開設|実施))?[箇かヶカヵケ個]所数/u,
  },
  { family: 'wildlifeCaught', about: /捕獲|鳥獣|イノシシ|シカ|クマ/u },
  { family: 'schoolsEquipped', noun: /(?:端末|タブレット|教材|ドリル|ソフト).*(?:導入|配備|整備|設置)校数/u },
  { family: 'devicesProvided', noun: /(?:端末|タブレット|パソコン).*台数/u },
  { family: 'bridgesInspected', noun: /点検/u },
  { family: 'collectionRateArrears', noun: /滞納繰越.*(?:収納|徴収|収入)率/u },
  { family: 'collectionRateCurrent', noun: /(?:現年度?分?|現年課税分?).*(?:収納|徴収|収入)率|税(?:の?収納|の?徴収)率/u },
  { family: 'collectionRateArrears', label: /滞納繰越/u, about: /収納率/u },
  { family: 'collectionRateCurrent', label: /現年/u, about: /収納率/u },
  { family: 'vaccinationRate', noun: /接種率/u },
];
