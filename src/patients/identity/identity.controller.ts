import { Body, Controller, Header, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../kernel/actor.js';
import { By, Permit } from '../../kernel/http/access.js';
import { Id } from '../../kernel/http/fields.js';
import {
  DisclosureDto,
  FoundPatientsAnswer,
  IdentityDto,
  IdentitySearchDto,
  KeptIdentityAnswer,
  RevealedAnswer,
} from './identity.dto.js';
import { IdentityService } from './identity.service.js';

/** Names travel in bodies only: an address stands in logs and histories. */
@ApiTags('patients')
@Controller('patients')
export class IdentityController {
  constructor(private readonly identities: IdentityService) {}

  @Post('search')
  @HttpCode(200)
  @Permit('patients.reveal')
  @ApiOkResponse({ type: FoundPatientsAnswer })
  search(@By() actor: Actor, @Body() clues: IdentitySearchDto): Promise<FoundPatientsAnswer> {
    return this.identities.search(actor, clues);
  }

  @Put(':id/identity')
  @Permit('patients.identify')
  @ApiOkResponse({ type: KeptIdentityAnswer })
  keep(
    @By() actor: Actor,
    @Id('patient') id: string,
    @Body() body: IdentityDto,
  ): Promise<KeptIdentityAnswer> {
    return this.identities.keep(actor, id, body);
  }

  @Post(':id/reveal')
  @HttpCode(200)
  @Header('cache-control', 'private, no-store')
  @Permit('patients.reveal')
  @ApiOkResponse({ type: RevealedAnswer })
  reveal(
    @By() actor: Actor,
    @Id('patient') id: string,
    @Body() { reason }: DisclosureDto,
  ): Promise<RevealedAnswer> {
    return this.identities.reveal(actor, id, reason);
  }

  @Post(':id/erase')
  @HttpCode(204)
  @Permit('patients.erase')
  erase(
    @By() actor: Actor,
    @Id('patient') id: string,
    @Body() { reason }: DisclosureDto,
  ): Promise<void> {
    return this.identities.erase(actor, id, reason);
  }
}
