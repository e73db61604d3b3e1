import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `supplier`; its folded name is unique. */
@Entity('supplier')
export class SupplierRow {
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
  @Column('text', { name: 'name_key' }) nameKey: string;
  @Column('bigint') active: number;
}
