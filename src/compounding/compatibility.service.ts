import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { itemsById } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import type { Actor } from '../kernel/actor.js';
import { instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { createOnce } from '../kernel/creation.js';
import type { Answer } from '../kernel/documents.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type {
  CompatibilitiesQuery,
  CompatibilityAnswer,
  MixPairsAnswer,
  NewCompatibility,
  PartyBody,
} from './compatibility.dto.js';
import { verdictsFor } from './compatibility.js';
import {
  type CompatibilityEntry,
  gravest,
  keyOf,
  type Party,
  pairOf,
  partyOf,
} from './compatibility.rules.js';
import * as store from './compatibility.store.js';

/** What is known of mixing two things: entered by a doctor with a reference, and never changed. */
@Injectable()
export class CompatibilityService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Everything entered, newest first. */
  async list(query: CompatibilitiesQuery): Promise<Page<CompatibilityAnswer>> {
    const { limit, cursor, itemId, substance, current } = query;
    if (itemId !== undefined && substance !== undefined) {
      throw invalid({ pointer: '/substance', detail: 'either itemId or substance' });
    }
    const party = partyIn({ itemId, substance });
    const after = readCursor(cursor, 2);
    return this.uow.read(async (db) => {
      const filter = { key: party && keyOf(party), current };
      const found = await store.listEntries(db, filter, after, limit + 1);
      const answers = await answersOf(db, found);
      const shown = found.flatMap((entry, index) => {
        const answer = answers[index];
        return answer ? [{ entry, answer }] : [];
      });
      const position = ({ entry }: (typeof shown)[number]) => [entry.enteredAt, entry.id];
      return page(shown, limit, position, ({ answer }) => answer);
    });
  }

  /** What is known of every pair among these items. @throws Problem 422 for an unknown item */
  pairs(itemIds: readonly string[]): Promise<MixPairsAnswer> {
    return this.uow.read(async (db) => {
      const items = await itemsById(db, itemIds);
      const faults = itemIds.flatMap((id, index) =>
        items.has(id) ? [] : [{ pointer: `/itemIds/${index}`, detail: 'is not an item' }],
      );
      if (faults.length > 0) throw invalid(...faults);
      const verdicts = await verdictsFor(db, itemIds);
      const entries = verdicts.flatMap((pair) => pair.entries);
      const answers = new Map((await answersOf(db, entries)).map((one) => [one.id, one]));
      const itemAnswer = (id: string) => ({
        id,
        name: items.get(id)?.name ?? '',
        substances: [...(items.get(id)?.substances ?? [])],
      });
      return {
        verdict: gravest(verdicts.map(({ verdict }) => verdict)),
        items: verdicts.map(({ itemIds: [first, second], verdict, entries: used }) => ({
          first: itemAnswer(first),
          second: itemAnswer(second),
          verdict,
          entries: used.flatMap(({ id }) => answers.get(id) ?? []),
        })),
      };
    });
  }

  /** Adds an entry; the pair's earlier ones stay as its history. @throws Problem 422 */
  enter(body: NewCompatibility, actor: Actor): Promise<Answer<CompatibilityAnswer>> {
    const at = instantOf(this.clock.now());
    return this.uow.write((tx) =>
      createOnce(tx, { kind: 'compatibility', body, actor, at }, async (id) => {
        const [firstKey, secondKey] = await checkedPair(tx, body);
        const { verdict, condition = null, reference } = body;
        const stamp = { enteredBy: actor.id, enteredAt: at };
        const entry = { id, firstKey, secondKey, verdict, condition, reference, ...stamp };
        await store.insertEntry(tx, entry);
        const [after] = await answersOf(tx, [entry]);
        if (!after) throw new Error('The entry that was written is not there');
        const subject = `compatibility/${id}`;
        await audit.record(tx, actor, { command: 'compatibility.enter', subject, after }, at);
        return after;
      }),
    );
  }
}

/** The party that is named, or `null` when not exactly one is. */
function partyIn({ itemId, substance }: PartyBody): Party | null {
  const hasItem = itemId !== undefined && itemId !== null;
  const hasSubstance = substance !== undefined && substance !== null;
  if (hasItem === hasSubstance) return null;
  return hasItem ? { itemId, substance: null } : { itemId: null, substance: substance ?? '' };
}

async function checkedPair(tx: Tx, body: NewCompatibility): Promise<[string, string]> {
  const parties = [partyIn(body.first), partyIn(body.second)];
  const items = await itemsById(
    tx,
    parties.flatMap((party) => party?.itemId ?? []),
  );
  const faults = parties.flatMap((party, index): FieldError[] => {
    const pointer = index === 0 ? '/first' : '/second';
    if (!party) return [{ pointer, detail: 'either itemId or substance' }];
    if (party.itemId === null || items.has(party.itemId)) return [];
    return [{ pointer: `${pointer}/itemId`, detail: 'is not an item' }];
  });
  const [first, second] = parties;
  if (first?.itemId && first.itemId === second?.itemId) {
    faults.push({ pointer: '/second/itemId', detail: 'must be another item' });
  }
  if (body.verdict === 'conditional' && !body.condition) {
    faults.push({ pointer: '/condition', detail: 'is needed: under what condition?' });
  }
  if (faults.length > 0 || !first || !second) throw invalid(...faults);
  return pairOf(keyOf(first), keyOf(second)).keys;
}

/** Entries as the API speaks of them, in their order. */
async function answersOf(
  db: Reader,
  entries: readonly CompatibilityEntry[],
): Promise<CompatibilityAnswer[]> {
  const parties = entries.flatMap(({ firstKey, secondKey }) => [
    partyOf(firstKey),
    partyOf(secondKey),
  ]);
  const items = await itemsById(
    db,
    parties.flatMap(({ itemId }) => itemId ?? []),
  );
  const people = await personNames(
    db,
    entries.map(({ enteredBy }) => enteredBy),
  );
  const replaced = await store.replacedIds(
    db,
    entries.map(({ id }) => id),
  );
  const partyAnswer = (key: string) => {
    const party = partyOf(key);
    return { ...party, name: items.get(party.itemId ?? '')?.name ?? party.substance ?? '' };
  };
  return entries.map(({ firstKey, secondKey, enteredBy, ...entry }) => ({
    id: entry.id,
    first: partyAnswer(firstKey),
    second: partyAnswer(secondKey),
    verdict: entry.verdict,
    condition: entry.condition,
    reference: entry.reference,
    enteredBy: { id: enteredBy, name: people.get(enteredBy) ?? '' },
    enteredAt: entry.enteredAt,
    current: !replaced.has(entry.id),
  }));
}
