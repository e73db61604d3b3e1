import type { Role } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import type { Reply } from './client.js';
import type { Clinic } from './clinic.js';

type Details = Readonly<Record<string, unknown>>;

/** Something with an id, such as an item. */
interface Named {
  readonly id: string;
}

/** A component of a formula, for one container. */
export interface Wanted {
  readonly item: Named;
  readonly quantity: number;
  readonly tolerance?: number;
}

/** What the stories of the bench do again and again. */
export class Bench {
  constructor(private readonly clinic: Clinic) {}

  /** An approved formula of these components, all of them compatible with each other. */
  async formula(components: readonly Wanted[], details: Details = {}): Promise<Named> {
    await this.compatible(...components.map(({ item }) => item));
    const volume = components.reduce((sum, { quantity }) => sum + Math.round(quantity * 1000), 0);
    const made = await this.send('admin', '/formulas', {
      name: `Formula ${newId()}`,
      form: 'solution',
      finalQuantity: volume / 1000,
      containerCapacity: Math.max(5, volume / 1000),
      steps: ['Draw each component', 'Turn it over three times'],
      labelText: { it: 'Uso immediato', es: 'Uso inmediato', en: 'Immediate use' },
      components: components.map(({ item, quantity, tolerance = 0 }) => ({
        itemId: item.id,
        quantity,
        tolerance,
      })),
      ...details,
    });
    const approved = await this.clinic.as('doctor').post(`/formulas/${made.body.id}/approve`, {});
    if (approved.status !== 200) throw new Error(JSON.stringify(approved.body));
    return { id: made.body.id };
  }

  /** Enters that any two of these may be mixed. */
  async compatible(...items: readonly Named[]): Promise<void> {
    for (const [index, a] of items.entries()) {
      for (const b of items.slice(index + 1)) await this.verdict(a, b, 'compatible');
    }
  }

  async verdict(a: Named, b: Named, verdict: string): Promise<void> {
    await this.send('doctor', '/compatibility', {
      first: { itemId: a.id },
      second: { itemId: b.id },
      verdict,
      reference: 'Table of the story',
    });
  }

  /** The body of a preparation for the clinic's patient, begun now. */
  body(formula: Named | null, components: readonly Details[], details: Details = {}) {
    return {
      id: newId(),
      ...(formula && { formulaId: formula.id }),
      patientId: this.clinic.patientId,
      locationId: this.clinic.room,
      startedAt: new Date().toISOString(),
      components,
      ...details,
    };
  }

  /** Prepared by the nurse. */
  async prepared(formula: Named, components: readonly Details[], details: Details = {}) {
    const { body } = await this.send(
      'nurse',
      '/preparations',
      this.body(formula, components, details),
    );
    return body;
  }

  /** Prepared by the nurse, checked by the doctor, released by the nurse. */
  async released(formula: Named, components: readonly Details[], details: Details = {}) {
    const { id } = await this.prepared(formula, components, details);
    await this.send('doctor', `/preparations/${id}/check`, {}, 200);
    return (await this.send('nurse', `/preparations/${id}/complete`, {}, 200)).body;
  }

  /** A preparation as the book has it. */
  async read(id: string) {
    return (await this.clinic.as('auditor').get(`/preparations/${id}`)).body;
  }

  private async send(role: Role, path: string, body: unknown, status = 201): Promise<Reply> {
    const reply = await this.clinic.as(role).post(path, body);
    if (reply.status !== status) {
      throw new Error(`POST ${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
    }
    return reply;
  }
}
