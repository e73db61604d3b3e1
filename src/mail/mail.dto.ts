import { ApiProperty } from '@nestjs/swagger';

const STATES = ['waiting', 'sent', 'given-up'] as const;

export class MailAnswer {
  id: string;
  /** What it is about, `order/<id>` or `digest/<user>/<day>`. */
  occasion: string;
  recipient: string;
  subject: string;
  fileName: string | null;
  queuedAt: string;
  @ApiProperty({ enum: STATES })
  state: (typeof STATES)[number];
  attempts: number;
  nextAttemptAt: string | null;
  endedAt: string | null;
  /** What the post office said last. */
  failure: string | null;
}
