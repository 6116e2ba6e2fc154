/** Stands where no number is printed; never looks like a 0. */
export function formatMissing(): string {
  return '―';
}
