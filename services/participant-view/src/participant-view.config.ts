import { ServiceConfig } from '@concert/service-kit';
import { Matches } from 'class-validator';

export class ParticipantViewConfig extends ServiceConfig {
  /** Code of the organization whose view this is. */
  @Matches(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, { message: 'must be the code of an organization, such as ILO or MoHRSS' })
  participant: string | undefined = undefined;
}
