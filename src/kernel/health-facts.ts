/** What modules have to say about the server's health; each keeps working whatever they say. */
export class HealthFacts {
  private readonly facts = new Map<string, () => Promise<string>>();

  /** Adds a fact that is asked for anew each time. */
  tell(name: string, ask: () => Promise<string>): void {
    this.facts.set(name, ask);
  }

  /** All facts as they stand. */
  async all(): Promise<Record<string, string>> {
    const asked = [...this.facts].map(async ([name, ask]) => [name, await ask()] as const);
    return Object.fromEntries(await Promise.all(asked));
  }
}
