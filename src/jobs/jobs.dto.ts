import { ApiProperty } from '@nestjs/swagger';

export class JobAnswer {
  name: string;
  /** When it runs, as a cron pattern in the practice's time zone. */
  pattern: string;
  dueAt: string;
  /** Whether a process works on it now. */
  running: boolean;
  lastStartedAt: string | null;
  lastFinishedAt: string | null;
  @ApiProperty({ enum: ['done', 'failed'], nullable: true, type: String })
  lastOutcome: 'done' | 'failed' | null;
  /** What was done, or why not. */
  lastResult: string | null;
}
