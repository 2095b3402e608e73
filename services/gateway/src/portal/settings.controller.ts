import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { PORTAL_SETTINGS } from '../tokens.js';
import { PortalSettings } from './settings.js';

@ApiTags('portal')
@Controller('api/settings')
export class SettingsController {
  constructor(@Inject(PORTAL_SETTINGS) private readonly settings: PortalSettings) {}

  /** Public: it is asked before anybody has signed in. */
  @Get()
  @ApiSecurity({})
  @ApiOkResponse({ type: PortalSettings })
  read(): PortalSettings {
    return this.settings;
  }
}
