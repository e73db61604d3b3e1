import { ApiProperty } from '@nestjs/swagger';

export class HealthAnswer {
  status: 'ok';
  version: string;
  /** What does not keep the server from working, but somebody should know. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  facts: Record<string, string>;
}
