/** @returns false where the browser refuses: managed computers, frames, phones */
export async function requestFullScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    return true;
  } catch {
    return false;
  }
}

/** @returns false where the page was not full screen */
export async function leaveFullScreen(): Promise<boolean> {
  if (document.fullscreenElement === null) return false;
  try {
    await document.exitFullscreen();
    return true;
  } catch {
    return false;
  }
}
