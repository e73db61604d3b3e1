import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { itemsById } from '../catalog/catalog.js';
import type { Actor } from '../kernel/actor.js';
import { dayAt } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import type { FileAnswer } from '../kernel/http/files.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { findContainers, findLots } from '../lots/lots.js';
import { loadSettings } from '../practice/practice.js';
import { type LabelFacts, labelOf } from './label.rules.js';
import { labelPdf } from './label-pdf.js';
import type { LabelDto, LabelsDto } from './labels.dto.js';

/** Labels with the house's code, to be printed. */
@Injectable()
export class LabelsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The labels as a PDF. @throws Problem 422 for what is unknown or not open any more */
  async print(actor: Actor, dto: LabelsDto): Promise<FileAnswer> {
    const at = this.clock.now();
    const { format, items, skip = 0 } = dto;
    const language = dto.language ?? actor.language;
    const { facts, timeZone } = await this.uow.write(async (tx) => {
      const found = await factsOf(tx, items);
      const [first] = found;
      const subject = found.length === 1 && first ? `${first.kind}/${first.id}` : 'labels';
      const entry = { command: 'labels.print', subject, after: { format, items } };
      await audit.record(tx, actor, entry, at.toISOString());
      return { facts: found, timeZone: (await loadSettings(tx)).timeZone };
    });
    const labels = facts.flatMap((one, index) => {
      const label = labelOf(one, language, timeZone);
      return Array.from({ length: items[index]?.copies ?? 1 }, () => label);
    });
    const bytes = await labelPdf({ format, labels, language, skip, at });
    const name = `labels-${dayAt(at.toISOString(), timeZone)}.pdf`;
    return { name, mediaType: 'application/pdf', bytes };
  }
}

/** What the labels are about, in their order. */
async function factsOf(db: Reader, items: readonly LabelDto[]): Promise<LabelFacts[]> {
  const containerIds = items.flatMap(({ containerId }) => containerId ?? []);
  const containers = new Map((await findContainers(db, containerIds)).map((one) => [one.id, one]));
  const lotIds = items.flatMap(({ lotId }) => lotId ?? []);
  const opened = [...containers.values()].map((container) => container.lot_id);
  const lots = new Map((await findLots(db, [...lotIds, ...opened])).map((lot) => [lot.id, lot]));
  const names = await itemsById(
    db,
    [...lots.values()].map((lot) => lot.item_id),
  );
  const errors: FieldError[] = [];
  const facts = items.flatMap(({ containerId, lotId }, index): LabelFacts[] => {
    const wrong = (member: string, detail: string) => {
      errors.push({ pointer: `/items/${index}${member}`, detail });
      return [];
    };
    if ((containerId === undefined) === (lotId === undefined)) {
      return wrong('', 'either containerId or lotId');
    }
    const container = containers.get(containerId ?? '');
    if (containerId !== undefined && !container) return wrong('/containerId', 'is not known');
    if (container && container.closed_at !== null) {
      return wrong('/containerId', 'is not open any more');
    }
    const lot = lots.get(container?.lot_id ?? lotId ?? '');
    if (!lot) return wrong('/lotId', 'is not a known lot');
    return [
      {
        kind: container ? 'container' : 'lot',
        id: container?.id ?? lot.id,
        itemName: names.get(lot.item_id)?.name ?? '',
        lotNumber: lot.lot_number,
        expiresOn: lot.expires_on,
        openedAt: container?.opened_at ?? null,
        discardAt: container?.discard_at ?? null,
      },
    ];
  });
  if (errors.length > 0) throw invalid(...errors);
  return facts;
}
