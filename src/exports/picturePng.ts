import { probeFonts, probeSize, type FontFile, type ProbedDrawing } from './pictureFonts';
import type { Drawing } from './pictureSvg';

/** Beyond these, browsers hand back an empty picture or none. */
const longestSide = 16_384;
const mostPixels = 100_000_000;
/** Milliseconds that a browser may take to load the fonts of a picture; then it draws with what it has. */
const fontPatience = 3000;
const fontStep = 20;

export interface PngOptions {
  /** Pixels of the picture to one CSS pixel. */
  readonly scale?: number;
  readonly fonts?: readonly FontFile[];
  readonly signal?: AbortSignal;
}

function openCanvas(width: number, height: number, settings: CanvasRenderingContext2DSettings = {}) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', settings);
  if (context === null) throw new ExportRefusal('pictureRefused', 'The browser gives no surface to draw on');
  return { canvas, context };
}

/** Whether every font has drawn its character below the picture. */
function hasAllFonts(image: HTMLImageElement, { width, height, pictureHeight, probes }: ProbedDrawing): boolean {
  const [wide, high] = [Math.ceil(width), height - pictureHeight];
  const { context } = openCanvas(wide, high, { willReadFrequently: true });
  context.drawImage(image, 0, pictureHeight, wide, high, 0, 0, wide, high);
  const { data } = context.getImageData(0, 0, wide, high);
  const hasInk = (left: number, top: number) => {
    for (let y = top; y < top + probeSize; y += 1) {
      for (let x = left; x < left + probeSize; x += 1) if ((data[(y * wide + x) * 4 + 3] ?? 0) > 0) return true;
    }
    return false;
  };
  return probes.every(({ x, y }) => hasInk(x, Math.round(y - pictureHeight)));
}

/** The picture as the browser draws it, once its fonts are there. */
async function loadImage(drawing: ProbedDrawing, signal: AbortSignal | undefined): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([drawing.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(drawing.width, drawing.height);
    image.src = url;
    await image.decode();
    const start = performance.now();
    while (drawing.probes.length > 0 && !hasAllFonts(image, drawing) && performance.now() - start < fontPatience) {
      await new Promise((resolve) => setTimeout(resolve, fontStep));
      signal?.throwIfAborted();
    }
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Draws a picture as PNG on white; in a page only (`Image`, `OffscreenCanvas`).
 * @throws ExportRefusal where it is too large or the browser refuses to draw it; the signal's reason when it is aborted
 */
export async function renderPng(drawing: Drawing, { scale = 2, fonts = [], signal }: PngOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = drawing;
  const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  if (Math.max(wide, high) > longestSide || wide * high > mostPixels)
    throw new ExportRefusal('pictureTooLarge', `${wide} × ${high} pixels are too many for one picture`);
  signal?.throwIfAborted();
  try {
    const image = await loadImage(probeFonts(drawing, fonts), signal);
    const { canvas, context } = openCanvas(wide, high);
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, wide, high);
    context.drawImage(image, 0, 0, width, height, 0, 0, wide, high);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    if (signal?.aborted === true || cause instanceof ExportRefusal) throw cause;
    throw new ExportRefusal('pictureRefused', 'The browser could not draw the picture', { cause });
  }
}

/** Why a file could not be made; the screen has the words and the next best way. */
export type RefusalCode = 'pictureTooLarge' | 'pictureRefused';

export class ExportRefusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExportRefusal';
    this.code = code;
  }
}
