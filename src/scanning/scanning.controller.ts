import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../kernel/http/access.js';
import { ScanAnswer, ScanDto } from './scanning.dto.js';
import { ScanningService } from './scanning.service.js';

@ApiTags('scans')
@Controller('scans')
export class ScanningController {
  constructor(private readonly scanning: ScanningService) {}

  @Post()
  @HttpCode(200)
  @Permit('stock.read')
  @ApiOkResponse({ type: ScanAnswer })
  read(@Body() body: ScanDto): Promise<ScanAnswer> {
    return this.scanning.read(body);
  }
}
