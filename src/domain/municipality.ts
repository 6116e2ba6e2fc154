/**
 * Whether a 全国地方公共団体コード carries the right check digit.
 * Rule: digits 1–5 weighted 6 5 4 3 2; below 11 the digit is 11 − sum, otherwise 11 − sum mod 11; the last digit of that
 * (総務省「全国地方公共団体コード」検査数字).
 * @param code six digits as text, leading zero kept
 */
export function isMunicipalityCode(code: string): boolean {
  if (!/^[0-9]{6}$/.test(code)) return false;
  const digits = [...code].map(Number);
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0);
  const check = sum < 11 ? 11 - sum : (11 - (sum % 11)) % 10;
  return check % 10 === digits[5];
}
