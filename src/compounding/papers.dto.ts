import { IsIn, IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '../kernel/actor.js';

export class PapersQuery {
  /** Left out: the language of whoever prints. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}
