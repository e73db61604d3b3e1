import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permit } from '../kernel/http/access.js';
import { EventsService } from './events.service.js';

@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(private readonly events: EventsService) {}

  /**
   * Server-sent events, within half a second of what happened: `lots-held` (something may be used no
   * longer, or again), `stock-changed`, `recalls-changed`, each with its `subject`; `everything`
   * when the reader was away for too long. A reader that lost the stream asks before it relies on
   * what it shows.
   */
  @Get()
  @Permit('stock.read')
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async stream(
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lastSeen = /^\d{1,15}$/.test(lastEventId ?? '') ? Number(lastEventId) : null;
    const stream = await this.events.listen(lastSeen);
    await reply
      .header('content-type', 'text/event-stream')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .send(stream);
  }
}
