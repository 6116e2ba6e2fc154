/** Names one after the other as a language sets them off: 、 in Japanese, otherwise a comma. */
export function formatList(items: readonly string[], locale: string): string {
  return items.join(locale === 'ja' || locale.startsWith('ja-') ? '、' : ', ');
}
