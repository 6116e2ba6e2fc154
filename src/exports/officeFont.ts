/** Comes with Windows 10 and later in Japanese; named in every script of a file, so that no other font slips in for kanji. */
export const officeFont = 'BIZ UDPGothic';
