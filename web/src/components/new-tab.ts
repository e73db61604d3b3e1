/** A popup that is opened while the click lasts is none that a browser blocks. */
export function openTab(): Window | null {
  const tab = window.open('', '_blank');
  if (tab) tab.opener = null;
  return tab;
}

/** Shows a file in a tab that was opened for it, or in this one when the browser gave none. */
export function showFile(tab: Window | null, file: Blob): void {
  const url = URL.createObjectURL(file);
  if (tab) tab.location.href = url;
  else window.location.href = url;
  // The tab has read it long before.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
