/**
 * The one explicit list of what is layout and belongs to no text: markup, white space at the ends or in runs, leading bullets
 * and leading circled numbers, a dash that stands for nothing. Everything else in a cell belongs to exactly one goal,
 * initiative, section or statement.
 */

/** Bullets that open a statement wherever they follow a break or white space. */
export const bullets = '・･○●◎◯〇◆◇■□▪▫•‣▶▷►▸★☆◦⚫⚪✓✔';

/** Bullets only at the very start of a printed line and before white space or text; elsewhere they are dashes. */
export const dashBullets = '-‐‑–—―−ー*＊';

/** Circled numbers that mark initiatives. */
export const circledNumbers = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** A dash that is all a bullet or cell prints says that there is nothing. */
export const nothingPrinted = /^[-‐‑–—―−ー－]+$/u;

const spaces = /[\s\u3000\u00a0]/;

/** Whether a character is white space of any width. */
export function isSpace(character: string): boolean {
  return spaces.test(character);
}

/** Tags of the received text form; anything else in angle brackets is text. */
export const markup =
  /<\/?(?:ul|ol|li|p|br|div|span|sup|sub|b|i|u|strong|em|small|font|td|tr|table|tbody|thead|th|hr)(?:\s[^<>]{0,300})?\/?>/giu;
