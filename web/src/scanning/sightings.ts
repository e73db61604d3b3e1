/** A code that was out of the picture for so long is a new package when it comes back. */
const AWAY_MS = 1500;

/** Which codes the camera saw when; a code that stays in the picture is told once. */
export class Sightings {
  private readonly seen = new Map<string, number>();
  private looked = 0;

  /** Those of the codes in this picture that were not in the pictures just before. */
  fresh(texts: readonly string[], now: number): string[] {
    const news = texts.filter((text) => now - (this.seen.get(text) ?? -AWAY_MS - 1) > AWAY_MS);
    for (const text of texts) this.seen.set(text, now);
    this.looked = now;
    return news;
  }

  /** Nobody looked for a while: what the last picture showed counts as having stayed there. */
  resume(now: number): void {
    for (const [text, at] of this.seen) if (at === this.looked) this.seen.set(text, now);
  }
}
