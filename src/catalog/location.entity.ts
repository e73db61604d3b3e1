import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocationKind } from './location.js';

/** A row of `location`, as stored: truth values are 0 or 1. */
@Entity('location')
export class LocationRow {
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
  @Column('text', { name: 'name_key' }) nameKey: string;
  @Column('text') kind: LocationKind;
  @Column('text', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('bigint') held: number;
  @Column('text', { name: 'hold_reason', nullable: true }) holdReason: string | null;
  @Column('text', { name: 'held_at', nullable: true }) heldAt: string | null;
  @Column('bigint') active: number;
}
