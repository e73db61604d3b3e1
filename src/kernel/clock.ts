import { Injectable } from '@nestjs/common';

/** The server's clock. Rules never ask it: time comes to them as an argument. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
