import * as z from 'zod/mini';
import { masterLeavings, maxLogos, maxMasterFooter, themeSlots, type MasterLogo, type SlideMaster } from '../domain/slideMaster';
import { keptHere, type KeptForm } from './kept';
import { isSame } from './mergeKept';

const inches = z.number().check(z.minimum(-1), z.maximum(60));
const size = z.number().check(z.minimum(0.01), z.maximum(60));
const hex = z.string().check(z.regex(/^[\dA-F]{6}$/u));
// tuples and partial records of the library would come with the first screen, which has no room for them
const crop = z.custom<MasterLogo['crop']>(
  (value) => Array.isArray(value) && value.length === 4 && value.every((cut) => typeof cut === 'number' && cut >= 0 && cut <= 90_000),
);
const slots: ReadonlySet<string> = new Set(themeSlots);
const colours = z.custom<SlideMaster['colours']>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([slot, colour]) => slots.has(slot) && typeof colour === 'string' && /^[\dA-F]{6}$/u.test(colour)),
);
const font = z.string().check(z.maxLength(60), z.regex(/^[\p{L}\p{N} ._-]*$/u));
const logoSchema = z.object({
  format: z.enum(['png', 'jpeg']),
  bytes: z.string().check(z.maxLength(1_000_000), z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u)),
  frame: z.object({ x: inches, y: inches, width: size, height: size }),
  crop,
}) satisfies z.ZodMiniType<MasterLogo>;
const masterSchema = z.object({
  file: z.string().check(z.maxLength(300)),
  slide: z.object({ width: size, height: size }),
  colours,
  ground: z.nullable(hex),
  fonts: z.object({ heading: font, body: font }),
  logos: z.array(logoSchema).check(z.maxLength(maxLogos)),
  footer: z.string().check(z.maxLength(maxMasterFooter)),
  left: z.array(z.enum(masterLeavings)),
});
const contentSchema = z.object({ master: z.nullable(masterSchema) });

/** A city's own slide master as it is kept and stands in a backup: whole or not at all. */
export const slideMasterForm: KeptForm<SlideMaster | null> = {
  version: 1,
  empty: null,
  read: (content) => {
    const { success, data } = contentSchema.safeParse(content, { jitless: true });
    return success ? { value: data.master, isWhole: true } : null;
  },
  write: (master) => ({ master }),
  merge: (base, mine, theirs) => (isSame(base, mine) ? theirs : mine),
};

/** The slide master that all PowerPoint files of this browser are made with; null for ours. */
export const keptSlideMaster = keptHere('seika-board.slideMaster', slideMasterForm);
