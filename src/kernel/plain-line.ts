/**
 * Everything invisible that changes how a line reads, or that makes two lines differ which look the
 * same: controls, halves of characters, marks that turn its direction, spaces and hyphens without
 * width. The number of a lot pasted with one of them would never be found again.
 */
const INVISIBLE = /[\p{Cc}\p{Cs}\u00ad\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** Whether the text is one line in which everything can be seen. */
export function isPlainLine(text: string): boolean {
  return !INVISIBLE.test(text);
}
