import url from 'virtual:first-paint-font';

/** Longer than this the first screen does not wait for its font: reading comes before looks. */
const patience = 1500;

/**
 * Loads the small font of the first screen, so that nothing moves when it is drawn.
 * @returns when the font is there, cannot be had, or took too long; never rejects
 */
export async function loadFirstPaintFont(): Promise<void> {
  if (url === null) return;
  const face = new FontFace('BIZ UDPGothic', `url(${JSON.stringify(url)}) format('woff2')`, { weight: '400' });
  document.fonts.add(face);
  const timeout = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([
    face.load().then(
      () => undefined,
      () => undefined,
    ),
    timeout,
  ]);
}
