import type { ClipboardTable } from '../../../exports/tableClipboard';

/** Both forms at once, as they are: the newer way rewrites HTML, and drops what tells a spreadsheet that 012025 is text. */
function copyByEvent({ text, html }: ClipboardTable): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', take, { once: true, capture: true });
  try {
    return document.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', take, { capture: true });
  }
}

/**
 * Puts a table on the clipboard so that it is pasted as cells; to be called by a click. Works on pages without https too, where the newer way is
 * missing.
 * @returns false where the browser refuses both ways
 */
export async function copyTable(table: ClipboardTable): Promise<boolean> {
  if (copyByEvent(table)) return true;
  try {
    await navigator.clipboard.writeText(table.text);
    return true;
  } catch {
    return false;
  }
}
