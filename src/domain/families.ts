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
  readonly names: Readonly<Record<'ja' | 'en', string>>;
}

const family = (
  activity: Activity,
  unit: string,
  ja: string,
  en: string,
  more: Pick<FamilyFacts, 'counting' | 'ofParts'> = {},
): FamilyFacts => ({
  activity,
  unit,
  names: { ja, en },
  ...more,
});

const cumulative = { counting: 'cumulative' } as const;
const distinct = { counting: 'distinct' } as const;

/**
 * The closed list of measure families that results of several departments or documents can belong to, by the key that stands in report.json
 * and in links, which never changes. A result beside which nothing else may stand has none.
 */
export const families = {
  councilSessions: family('meeting', '回', '審議会・委員会等の開催回数', 'Sessions of councils and committees'),
  councilSessionsPerBody: family('meeting', '回', '審議会・委員会等の開催回数（1組織当たり）', 'Sessions of councils and committees, each'),
  outsideCoordination: family('meeting', '回', '対外の調整回数', 'Coordination talks with outside bodies'),
  officeCoordination: family('meeting', '回', '庁内の調整回数', 'Coordination talks between offices'),
  residentTalks: family('meeting', '回', '住民との話合いの回数', 'Talks with residents'),
  residentTalksAttendance: family('participation', '人', '住民との話合いの参加者数', 'People at talks with residents'),
  residentTalksAttendanceCumulative: family(
    'participation',
    '人',
    '住民との話合いの参加者数（延べ）',
    'People at talks with residents (cumulative)',
    cumulative,
  ),
  caseConferences: family('meeting', '回', '個別ケースの検討会議の開催回数', 'Case conferences'),
  relocationTalks: family('other', '件', '移転・用地交渉の件数', 'Negotiations on relocation and land'),
  courseSessions: family('event', '回', '市民向け講座・教室の開催回数', 'Courses and lectures for residents'),
  staffTrainingSessions: family('staffing', '回', '職員研修・講習の開催回数', 'Staff training sessions'),
  drillSessions: family('event', '回', '訓練の実施回数', 'Drills'),
  eventSessions: family('event', '回', '催しの開催回数', 'Events held'),
  exhibitionSessions: family('event', '回', '企画展の開催回数', 'Special exhibitions held'),
  communityCleaning: family('other', '地区', '清掃活動の実施地区数', 'Districts that held a clean-up'),
  courseAttendance: family('participation', '人', '市民向け講座・教室の参加者数', 'Attendance at courses for residents'),
  courseAttendanceCumulative: family(
    'participation',
    '人',
    '市民向け講座・教室の参加者数（延べ）',
    'Attendance at courses for residents (cumulative)',
    cumulative,
  ),
  staffTrainingAttendance: family('staffing', '人', '職員研修・講習の受講者数', 'Attendance at staff training'),
  staffTrainingAttendanceCumulative: family(
    'staffing',
    '人',
    '職員研修・講習の受講者数（延べ）',
    'Attendance at staff training (cumulative)',
    cumulative,
  ),
  drillParticipants: family('participation', '人', '訓練の参加者数', 'Participants in drills'),
  eventParticipants: family('participation', '人', '催しの参加者数', 'Participants in events'),
  exhibitionVisitors: family('participation', '人', '企画展の入場者数', 'Visitors to special exhibitions'),
  facilityVisitors: family('participation', '人', '来館者数', 'Visitors to museums and halls'),
  contestEntries: family('participation', '作品', 'コンクール等の応募作品数', 'Works entered in contests'),
  contestEntrants: family('participation', '人', 'コンクール等の応募者数', 'Entrants in contests'),
  screenings: family('participation', '人', '健診・検診の受診者数', 'People screened'),
  supportClassAttendance: family('participation', '人', '教育支援センター等の通所者数', 'Children attending education support centres'),
  waitingChildren: family('performance', '人', '待機児童数', 'Children waiting for a place'),
  qualificationAid: family('participation', '人', '資格取得制度の利用者数', 'Users of aid for qualifications'),
  careUsersDistinct: family('participation', '人', 'ケア・サービスの利用者数（実人数）', 'Users of care services (distinct)', distinct),
  careUsersCumulative: family('participation', '人', 'ケア・サービスの利用者数（延べ）', 'Users of care services (cumulative)', cumulative),
  vaccinationsCumulative: family('participation', '回', '予防接種の回数（延べ）', 'Vaccinations (cumulative)', cumulative),
  applicantsByWay: family('support', '人', '申請の受付人数（方法別）', 'Applicants, by way of applying'),
  afterHoursOpenings: family('support', '回', '閉庁時の窓口の開設回数', 'Counter openings outside office hours'),
  bereavementDesk: family('support', '件', 'おくやみ窓口の利用件数', 'Uses of the bereavement desk'),
  consultations: family('support', '件', '相談件数', 'Consultations'),
  certificatesIssued: family('support', '件', '証明書の交付件数', 'Certificates issued'),
  consultationsByWay: family('support', '件', '相談・訪問件数（方法別）', 'Consultations and visits, by way'),
  subsidyCases: family('support', '件', '補助・給付件数', 'Subsidies and benefits granted'),
  subsidyRecipients: family('support', '人', '補助・給付の対象人数', 'People who received subsidies or benefits'),
  subsidyAmount: family('support', '円', '補助・給付の金額', 'Amount of subsidies and benefits'),
  projectCost: family('other', '円', '事業費（決算額）', 'Project cost (settled)'),
  employed: family('support', '人', '支援により就職・就労した人数', 'People employed through support'),
  grantsUsed: family('other', '件', '国・県の補助金等の活用件数', 'National and prefectural grants used'),
  awarenessActivities: family('outreach', '回', '市民への啓発活動の実施回数', 'Awareness activities for residents'),
  informationGiven: family('outreach', '回', '情報提供回数', 'Times information was given', { ofParts: 'informationByMedium' }),
  informationByMedium: family('outreach', '回', '情報提供回数（媒体別）', 'Times information was given, by medium'),
  followers: family('outreach', '人', '公式SNS等のフォロワー・登録者数', 'Followers of official accounts'),
  staffPlaced: family('staffing', '人', '支援員・指導員等の配置人数', 'Support staff and instructors placed'),
  safetyFixtures: family('works', '基', '防犯・交通安全設備の設置基数', 'Crime-prevention and road-safety fixtures installed'),
  facilitiesBuilt: family('works', '箇所', '施設の新設箇所数', 'Facilities newly built'),
  waterFacilitiesRenewed: family('works', '箇所', '上下水道の施設・設備の更新箇所数', 'Water and sewerage facilities renewed'),
  waterPipesRenewed: family('works', 'km', '上下水道の老朽管の改修延長', 'Old water and sewerage pipes renewed'),
  roadRoutes: family('works', '路線', '道路の整備・改良・補修の路線数', 'Road routes built, improved or repaired'),
  parksRenewed: family('works', '公園', '施設を更新・修繕した公園数', 'Parks with facilities renewed or repaired'),
  blocksRedeveloped: family('works', '街区', '再開発が事業化された街区数', 'Blocks whose redevelopment became a project'),
  schoolsEquipped: family('works', '校', '端末・教材の導入校数', 'Schools equipped with devices or materials'),
  devicesProvided: family('works', '台', '端末の配備台数', 'Devices provided'),
  bridgesInspected: family('inspection', '橋', '橋りょうの点検橋数', 'Bridges inspected'),
  gatheringPlaces: family('other', '箇所', '通いの場・サロン等の箇所数', 'Places to meet for residents'),
  wildlifeCaught: family('other', '頭', '有害鳥獣の捕獲頭数', 'Harmful animals caught', { ofParts: 'wildlifeCaughtBySpecies' }),
  wildlifeCaughtBySpecies: family('other', '頭', '有害鳥獣の捕獲頭数（種別）', 'Harmful animals caught, by species'),
  arrearsActions: family('other', '件', '滞納整理の件数（手法別）', 'Actions against arrears, by means'),
  collectionRateCurrent: family('performance', '%', '税の収納率（現年度分等）', 'Tax collection rate (current year)'),
  collectionRateArrears: family('performance', '%', '収納率（滞納繰越分）', 'Collection rate (arrears)'),
  vaccinationRate: family('performance', '%', '予防接種の接種率', 'Vaccination rate'),
} as const satisfies Readonly<Record<string, FamilyFacts>>;

export type Family = keyof typeof families;

/** True for a key of the list. */
export const isFamily = (key: string): key is Family => Object.hasOwn(families, key);

/** In the order of the list: families of one activity stand together. */
export const familyKeys: readonly Family[] = Object.keys(families).filter(isFamily);

/** What the list says about a family; undefined for a key that it does not hold, as a newer report may name. */
export const familyFacts = (key: string): FamilyFacts | undefined => (isFamily(key) ? families[key] : undefined);
