/** A state of the board, and every chart on it that can be added to a deck (null: the screen as a whole). */
export interface BoardView {
  readonly hash: string;
  readonly charts: readonly (string | null)[];
  /** Where it depends on what is chosen which of the charts stand there: the lowest of them, which always does. */
  readonly lowest?: string;
  /** Draws like another one: walked where there is time for all of them. */
  readonly isAlike?: true;
}

/** All that the overview may show; cards of measures are those that most departments share. */
const parts = ['sums-councilSessions', 'rates', 'verdicts', 'changes', 'results', 'matrix', 'activities', 'findings', 'coverage', 'kinds'];

/** The overview, its lowest part opened. */
const overview = (choice: string, likeness: Pick<BoardView, 'isAlike'> = {}): readonly BoardView[] => [
  { hash: `#v=1${choice}`, charts: [null], ...likeness },
  { hash: `#v=1${choice}&chart=coverage`, charts: [...parts, 'results-departments'], lowest: 'kinds', ...likeness },
];
const alike = { isAlike: true } as const;
const departments = Array.from({ length: 11 }, (_, place) => `d${String(place + 1).padStart(2, '0')}`);
const measure = (choice: string, charts: readonly string[], likeness: Pick<BoardView, 'isAlike'> = {}): BoardView => ({
  hash: `#v=1&screen=compare${choice}`,
  charts,
  ...likeness,
});

/** Every screen and part with something for a deck, by groups that fit into one deck each: measures of 延べ, of rates and of wide spans among them. */
export const boardViews = {
  'overview and pillars': [
    ...overview(''),
    ...overview('&department=d10', alike),
    ...overview('&pillar=2&highlight=d02', alike),
    { hash: '#v=1&screen=pillars', charts: [null] },
    { hash: '#v=1&screen=pillars&part=changes', charts: ['changes'] },
    ...[1, 2, 3, 4, 6].map((pillar): BoardView => ({
      hash: `#v=1&screen=pillars&pillar=${pillar}`,
      charts: [null],
      ...(pillar === 2 ? {} : alike),
    })),
  ],
  compare: [
    // most departments; a wide span; one of 延べ, printed twice; a refused sum; a link of the first version
    measure('', ['ranked', 'sums']),
    measure('&measure=councilSessions&department=d05,d09&highlight=d05', ['ranked', 'sums']),
    measure('&measure=courseAttendance&scale=log', ['ranked', 'sums'], alike),
    measure('&measure=vaccinationsCumulative', ['ranked', 'sums']),
    measure('&measure=collectionRateArrears', ['ranked', 'sums']),
    measure('&measure=informationByMedium', ['ranked', 'sums'], alike),
    measure('&compareUnit=%E5%9B%9E&compareActivity=outreach', ['ranked', 'sums'], alike),
    measure('&measure=councilSessions&compare=distribution', ['distribution']),
    measure('&measure=courseAttendance&compare=distribution&scale=log', ['distribution'], alike),
    measure('&measure=collectionRateArrears&compare=distribution', ['distribution'], alike),
    measure('&compare=departments&department=d01,d10', ['side-by-side'], alike),
    measure('&compare=departments&department=d02,d05,d06,d09', ['side-by-side']),
  ],
  'table and departments': [
    { hash: '#v=1&screen=table', charts: [null] },
    { hash: '#v=1&screen=table&department=d10&sort=-value', charts: [null] },
    { hash: '#v=1&screen=table&pillar=6&empty=1', charts: [null] },
    // the fullest sheet and one of the emptiest in every run
    ...departments.map((id): BoardView => ({
      hash: `#v=1&screen=department&sheet=${id}`,
      charts: [null],
      ...(id === 'd09' || id === 'd07' ? {} : alike),
    })),
  ],
} satisfies Readonly<Record<string, readonly BoardView[]>>;
