import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `patient`: everybody but this module knows a patient by the code only. */
@Entity('patient')
export class PatientRow {
  @PrimaryColumn('text') id: string;
  @Column('text') code: string;
  @Column('text', { name: 'created_at' }) createdAt: string;
}
