import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  Category,
  ContainerKind,
  ContainerUse,
  Origin,
  RegulatoryClass,
  Storage,
  Unit,
} from './item.js';

/** A row of `item`, as stored: truth values are 0 or 1, routes and substances are JSON. */
@Entity('item')
export class ItemRow {
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
  /** The folded name, by which lists are ordered. */
  @Column('text', { name: 'name_key' }) nameKey: string;
  @Column('text', { name: 'search_text' }) searchText: string;
  @Column('text') category: Category;
  @Column('text', { name: 'regulatory_class' }) regulatoryClass: RegulatoryClass;
  @Column('text') origin: Origin;
  @Column('text') unit: Unit;
  @Column('text', { name: 'container_kind' }) containerKind: ContainerKind;
  @Column('bigint', { name: 'container_quantity' }) containerQuantity: number;
  @Column('text', { name: 'container_use' }) containerUse: ContainerUse;
  @Column('bigint', { name: 'in_use_hours', nullable: true }) inUseHours: number | null;
  @Column('text') storage: Storage;
  @Column('text', { nullable: true }) manufacturer: string | null;
  @Column('text', { name: 'registered_routes' }) registeredRoutes: string;
  @Column('text') substances: string;
  @Column('bigint', { name: 'expiry_required' }) expiryRequired: number;
  @Column('bigint', { name: 'expiry_warning_days', nullable: true })
  expiryWarningDays: number | null;
  @Column('bigint', { name: 'needle_gauge', nullable: true }) needleGauge: number | null;
  @Column('bigint', { name: 'needle_length_um', nullable: true }) needleLengthUm: number | null;
  @Column('bigint', { name: 'reorder_point', nullable: true }) reorderPoint: number | null;
  @Column('bigint', { name: 'reorder_up_to', nullable: true }) reorderUpTo: number | null;
  @Column('bigint', { name: 'expected_loss' }) expectedLoss: number;
  @Column('text', { nullable: true }) notes: string | null;
  @Column('bigint') active: number;
  @Column('text', { name: 'created_at' }) createdAt: string;
  @Column('text', { name: 'updated_at' }) updatedAt: string;
}
