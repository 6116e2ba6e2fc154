/** What may stand behind a municipality in the name of a file: a sign, a year, the kind of document. */
const behindName = /^(?:$|[^\p{L}]|[A-Za-z]|役所|役場|行政|事務|令和|平成|重点|総合|政策|施策|組織|主要|部|報告|実績|成果|の)/u;
const placeName = /(?:^|[^\p{L}])([\p{Script=Han}\u3041-\u30FAヶケー]{1,7}?[市町村区])/gu;
/** Words that end as a municipality does. */
const noName = /^(?:都市|市町村|市区町村|同市|本市|当市|全市|各市|各町村|地区|学区|校区|新市|旧市)$/u;

/**
 * The municipality that a text of few words names, such as the name of a file.
 * @returns null where it names none, or more than one
 */
export function readMunicipalityName(text: string): string | null {
  const plain = text.normalize('NFC').replace(/年度?/gu, ' ');
  const found = [...plain.matchAll(placeName)].flatMap((match) => {
    const [whole, printed = ''] = match;
    // 愛知県刈谷市
    const name = printed.replace(/^.{2,3}[都道府県](?=..)/u, '');
    return behindName.test(plain.slice(match.index + whole.length)) && !noName.test(name) && name.length > 1 ? [name] : [];
  });
  const distinct = new Set(found);
  return distinct.size === 1 ? (found[0] ?? null) : null;
}

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
