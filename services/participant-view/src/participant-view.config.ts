import { ServiceConfig } from '@concert/service-kit';
import { IsNotEmpty, IsString, Matches, ValidateIf } from 'class-validator';

/** Half of both is refused. */
const holdsCards = ({ beneficiaryKey, beneficiaryKeyFolder }: ParticipantViewConfig): boolean =>
  (beneficiaryKey ?? beneficiaryKeyFolder) !== undefined;

export class ParticipantViewConfig extends ServiceConfig {
  /** Code of the organization whose view this is. */
  @Matches(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, { message: 'must be the code of an organization, such as ILO or MoHRSS' })
  participant: string | undefined = undefined;

  /** The deployment's own key, under which the keys of beneficiaries are kept. Without it no cards are held. */
  @ValidateIf(holdsCards)
  @Matches(/^[0-9a-f]{64}$/i, { message: 'must have 64 hexadecimal digits' })
  beneficiaryKey: string | undefined = undefined;

  /** Where the keys of beneficiaries are kept: outside the database, shared by all copies of this view. */
  @ValidateIf(holdsCards)
  @IsString({ message: 'must name the folder of the keys of beneficiaries, since BENEFICIARY_KEY is set' })
  @IsNotEmpty()
  beneficiaryKeyFolder: string | undefined = undefined;
}
