import { ApiProperty } from '@nestjs/swagger';
import { BOOKS, type Book } from './seal.rules.js';

export class SealAnswer {
  @ApiProperty({ enum: BOOKS })
  book: Book;
  /** Ascending from 1. */
  number: number;
  /** SHA-256 over the rows it sealed and the seal before; worth writing down. */
  hash: string;
  sealedAt: string;
}
