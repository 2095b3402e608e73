import { ServiceConfig } from '@concert/service-kit';
import { IsOptional, Matches } from 'class-validator';

export class ParticipantViewConfig extends ServiceConfig {
  /** Code of the organization whose view this is. */
  @Matches(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, { message: 'must be the code of an organization, such as ILO or MoHRSS' })
  participant: string | undefined = undefined;

  /** The deployment's own key, under which the keys of beneficiaries are kept. Without it no cards are held. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/i, { message: 'must have 64 hexadecimal digits' })
  beneficiaryKey: string | undefined = undefined;
}
