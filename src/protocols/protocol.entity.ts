import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `protocol`, as stored: zones are JSON, `active` is 0 or 1. */
@Entity('protocol')
export class ProtocolRow {
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
  /** The folded name, by which lists are ordered. */
  @Column('text', { name: 'name_key' }) nameKey: string;
  @Column('text', { nullable: true }) technique: string | null;
  @Column('text', { nullable: true }) route: string | null;
  @Column('text') zones: string;
  @Column('bigint') active: number;
}
