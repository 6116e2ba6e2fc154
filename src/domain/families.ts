import type { Activity, Counting } from './report';

/** What one measure family is: the results that one chart with one title may hold, fairly (data/README.md). */
export interface FamilyFacts {
  /** The shelf on which it stands. */
  readonly activity: Activity;
  /** Unit family of all its members (`unitFamilyOf`). */
  readonly unit: string;
  /** How all its members were counted; left out where the document says nothing about it. */
  readonly counting?: Counting;
  /** Family of the parts of its totals, where the parts of different totals are comparable; left out where they are not. */
  readonly ofParts?: string;
  /** In Japanese, as files name it; other languages name it among their texts (`families`). */
  readonly name: string;
}

const family = (activity: Activity, unit: string, name: string, more: Pick<FamilyFacts, 'counting' | 'ofParts'> = {}): FamilyFacts => ({
  activity,
  unit,
  name,
  ...more,
});

const cumulative = { counting: 'cumulative' } as const;
const distinct = { counting: 'distinct' } as const;

/**
 * The closed list of measure families that results of several departments or documents can belong to, by the key that stands in report.json
 * and in links, which never changes. A result beside which nothing else may stand has none.
 */
export const families = {
  councilSessions: family('meeting', '回', '審議会・委員会等の開催回数'),
  councilSessionsPerBody: family('meeting', '回', '審議会・委員会等の開催回数（1組織当たり）'),
  outsideCoordination: family('meeting', '回', '対外の調整回数'),
  officeCoordination: family('meeting', '回', '庁内の調整回数'),
  residentTalks: family('meeting', '回', '住民との話合いの回数'),
  residentTalksAttendance: family('participation', '人', '住民との話合いの参加者数'),
  residentTalksAttendanceCumulative: family('participation', '人', '住民との話合いの参加者数（延べ）', cumulative),
  caseConferences: family('meeting', '回', '個別ケースの検討会議の開催回数'),
  relocationTalks: family('other', '件', '移転・用地交渉の件数'),
  courseSessions: family('event', '回', '市民向け講座・教室の開催回数'),
  staffTrainingSessions: family('staffing', '回', '職員研修・講習の開催回数'),
  drillSessions: family('event', '回', '訓練の実施回数'),
  eventSessions: family('event', '回', '催しの開催回数'),
  exhibitionSessions: family('event', '回', '企画展の開催回数'),
  communityCleaning: family('other', '地区', '清掃活動の実施地区数'),
  courseAttendance: family('participation', '人', '市民向け講座・教室の参加者数'),
  courseAttendanceCumulative: family('participation', '人', '市民向け講座・教室の参加者数（延べ）', cumulative),
  staffTrainingAttendance: family('staffing', '人', '職員研修・講習の受講者数'),
  staffTrainingAttendanceCumulative: family('staffing', '人', '職員研修・講習の受講者数（延べ）', cumulative),
  drillParticipants: family('participation', '人', '訓練の参加者数'),
  eventParticipants: family('participation', '人', '催しの参加者数'),
  exhibitionVisitors: family('participation', '人', '企画展の入場者数'),
  facilityVisitors: family('participation', '人', '来館者数'),
  contestEntries: family('participation', '作品', 'コンクール等の応募作品数'),
  contestEntrants: family('participation', '人', 'コンクール等の応募者数'),
  screenings: family('participation', '人', '健診・検診の受診者数'),
  supportClassAttendance: family('participation', '人', '教育支援センター等の通所者数'),
  waitingChildren: family('performance', '人', '待機児童数'),
  qualificationAid: family('participation', '人', '資格取得制度の利用者数'),
  careUsersDistinct: family('participation', '人', 'ケア・サービスの利用者数（実人数）', distinct),
  careUsersCumulative: family('participation', '人', 'ケア・サービスの利用者数（延べ）', cumulative),
  vaccinationsCumulative: family('participation', '回', '予防接種の回数（延べ）', cumulative),
  applicantsByWay: family('support', '人', '申請の受付人数（方法別）'),
  afterHoursOpenings: family('support', '回', '閉庁時の窓口の開設回数'),
  bereavementDesk: family('support', '件', 'おくやみ窓口の利用件数'),
  consultations: family('support', '件', '相談件数'),
  certificatesIssued: family('support', '件', '証明書の交付件数'),
  consultationsByWay: family('support', '件', '相談・訪問件数（方法別）'),
  subsidyCases: family('support', '件', '補助・給付件数'),
  subsidyRecipients: family('support', '人', '補助・給付の対象人数'),
  subsidyAmount: family('support', '円', '補助・給付の金額'),
  projectCost: family('other', '円', '事業費（決算額）'),
  employed: family('support', '人', '支援により就職・就労した人数'),
  grantsUsed: family('other', '件', '国・県の補助金等の活用件数'),
  awarenessActivities: family('outreach', '回', '市民への啓発活動の実施回数'),
  informationGiven: family('outreach', '回', '情報提供回数', { ofParts: 'informationByMedium' }),
  informationByMedium: family('outreach', '回', '情報提供回数（媒体別）'),
  followers: family('outreach', '人', '公式SNS等のフォロワー・登録者数'),
  staffPlaced: family('staffing', '人', '支援員・指導員等の配置人数'),
  safetyFixtures: family('works', '基', '防犯・交通安全設備の設置基数'),
  facilitiesBuilt: family('works', '箇所', '施設の新設箇所数'),
  waterFacilitiesRenewed: family('works', '箇所', '上下水道の施設・設備の更新箇所数'),
  waterPipesRenewed: family('works', 'km', '上下水道の老朽管の改修延長'),
  roadRoutes: family('works', '路線', '道路の整備・改良・補修の路線数'),
  parksRenewed: family('works', '公園', '施設を更新・修繕した公園数'),
  blocksRedeveloped: family('works', '街区', '再開発が事業化された街区数'),
  schoolsEquipped: family('works', '校', '端末・教材の導入校数'),
  devicesProvided: family('works', '台', '端末の配備台数'),
  bridgesInspected: family('inspection', '橋', '橋りょうの点検橋数'),
  gatheringPlaces: family('other', '箇所', '通いの場・サロン等の箇所数'),
  wildlifeCaught: family('other', '頭', '有害鳥獣の捕獲頭数', { ofParts: 'wildlifeCaughtBySpecies' }),
  wildlifeCaughtBySpecies: family('other', '頭', '有害鳥獣の捕獲頭数（種別）'),
  arrearsActions: family('other', '件', '滞納整理の件数（手法別）'),
  collectionRateCurrent: family('performance', '%', '税の収納率（現年度分等）'),
  collectionRateArrears: family('performance', '%', '収納率（滞納繰越分）'),
  vaccinationRate: family('performance', '%', '予防接種の接種率'),
} as const satisfies Readonly<Record<string, FamilyFacts>>;

export type Family = keyof typeof families;

/** True for a key of the list. */
export const isFamily = (key: string): key is Family => Object.hasOwn(families, key);

/** In the order of the list: families of one activity stand together. */
export const familyKeys: readonly Family[] = Object.keys(families).filter(isFamily);

/** What the list says about a family; undefined for a key that it does not hold, as a newer report may name. */
export const familyFacts = (key: string): FamilyFacts | undefined => (isFamily(key) ? families[key] : undefined);
