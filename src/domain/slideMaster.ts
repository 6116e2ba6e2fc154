/** Places of colour in a theme of Office, in the order of its schema. */
export const themeSlots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;
export type ThemeSlot = (typeof themeSlots)[number];

/** A rectangle in inches. */
export interface MasterFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of a slide master that stands beside what slides say. */
export interface MasterLogo {
  readonly format: 'png' | 'jpeg';
  /** Base64. */
  readonly bytes: string;
  /** On the slide of its own file. */
  readonly frame: MasterFrame;
  /** What is cut off at each side, in 1/1000 %: left, top, right, bottom. */
  readonly crop: readonly [number, number, number, number];
}

/**
 * What of a chosen file is not used, each said in a sentence: programs; links to other files; pictures of another kind, that are too large, or that lie
 * where slides have their content; pictures of layouts, which no other slide shows; a ground that is no plain colour; a footer too long for a line; further masters.
 */
export const masterLeavings = ['macros', 'links', 'pictures', 'layoutPictures', 'ground', 'footer', 'masters'] as const;
export type MasterLeaving = (typeof masterLeavings)[number];

/** What is taken of a city's own slide master for every PowerPoint file: colours, fonts, logos, the words at the foot. */
export interface SlideMaster {
  /** Name of its file. */
  readonly file: string;
  /** Inches. */
  readonly slide: { readonly width: number; readonly height: number };
  /** RRGGBB, as the master uses them: `dk1` is its text and `lt1` its ground, whichever way round the theme has them. */
  readonly colours: Readonly<Partial<Record<ThemeSlot, string>>>;
  /** RRGGBB of the slides' ground; null where it is the theme's `lt1`. */
  readonly ground: string | null;
  /** Of headings and of all else; empty where the theme names none. */
  readonly fonts: { readonly heading: string; readonly body: string };
  readonly logos: readonly MasterLogo[];
  /** Empty for none. */
  readonly footer: string;
  readonly left: readonly MasterLeaving[];
}

/** Why nothing at all can be taken of a file. */
export const masterFaults = ['locked', 'foreign', 'broken', 'tooLarge', 'entities', 'noMaster'] as const;
export type MasterFault = (typeof masterFaults)[number];

export type ReadMaster = { readonly ok: true; readonly master: SlideMaster } | { readonly ok: false; readonly fault: MasterFault };

export const maxLogos = 4;
/** Of all logos together; they are kept beside views and slides, where there is room for some megabytes. */
export const maxLogoBytes = 500_000;
export const maxMasterFooter = 80;
