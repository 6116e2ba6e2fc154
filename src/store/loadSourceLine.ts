/**
 * Fetches one line of a published document.
 * @param url the text form of the document, as it was published
 * @param line 1-based
 * @returns its cells from left to right, empty ones left out; null where the file is missing or has no such line; never throws
 */
export async function loadSourceLine(url: string, line: number, fetchFile: typeof fetch): Promise<readonly string[] | null> {
  try {
    const response = await fetchFile(url);
    const text = response.ok ? (await response.text()).split(/\r?\n/)[line - 1] : undefined;
    return text === undefined ? null : text.split('\t').filter((cell) => cell.trim() !== '');
  } catch {
    return null;
  }
}
