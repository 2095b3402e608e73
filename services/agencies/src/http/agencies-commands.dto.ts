import { isCountry, isProgrammeCode } from '@concert/reference-data';
import {
  CalendarDate,
  Code,
  Codes,
  MoneyDto,
  Nested,
  OneOf,
  Percent,
  RecordedRequest,
  Text,
  Trimmed,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import {
  type Modality,
  modalities,
  type Movement,
  movements,
  type ParticipantRole,
  participantRoles,
} from '../domain/joint-programme/joint-programme.events.js';
import {
  type Layer,
  layers,
  type OrganizationKind,
  organizationKinds,
} from '../domain/organization/organization.events.js';

export class RegisterOrganizationDto extends RecordedRequest {
  @Code({ example: 'ILO' })
  code: string;

  @Text({ example: 'International Labour Organization' })
  name: string;

  @OneOf(organizationKinds)
  kind: OrganizationKind;

  @OneOf(layers, { optional: true })
  layer?: Layer;
}

export class EstablishJointProgrammeDto extends RecordedRequest {
  @ApiProperty({ description: 'Number with its fund', example: 'MDGF-1880' })
  @ValidateBy(
    { name: 'isProgrammeCode', validator: { validate: isProgrammeCode } },
    { message: 'must be a programme code such as MDGF-1880: capitals, digits and hyphens' },
  )
  code: string;

  @Text()
  title: string;

  @Text({ optional: true, example: 'YEM' })
  shortName?: string;

  @ApiPropertyOptional({ description: 'ISO 3166-1 alpha-2', example: 'CN' })
  @ValidateIf((_, country) => country !== undefined)
  @ValidateBy(
    { name: 'isCountry', validator: { validate: isCountry } },
    { message: 'must be an ISO 3166-1 country code such as CN' },
  )
  country?: string;

  @Text({ optional: true, example: 'MDG-F' })
  fund?: string;

  @CalendarDate({ example: '2009-01-09' })
  start: string;

  @CalendarDate({ example: '2012-01-09' })
  end: string;

  @Nested(() => MoneyDto)
  totalBudget: MoneyDto;

  @OneOf(modalities)
  modality: Modality;
}

export class AdmitParticipantDto extends RecordedRequest {
  @Code({ example: 'ILO' })
  organization: string;

  @OneOf(participantRoles)
  role: ParticipantRole;
}

export class ConstituteBodyDto extends RecordedRequest {
  @Code({ example: 'PMC' })
  body: string;

  @Text({ example: 'Programme Management Committee' })
  name: string;

  @Codes({ description: 'Organizations that are members' })
  members: string[];

  @Codes()
  coChairs: string[];

  @WholeNumber({ min: 1, description: 'Members who must be present' })
  quorum: number;
}

export class AddSiteDto extends RecordedRequest {
  @Trimmed()
  @Text({ max: 80, example: 'Tianjin' })
  site: string;

  @OneOf(layers, { optional: true })
  layer?: Layer;

  @OneOf(movements)
  movement: Movement;
}

export class RevisionThresholdsDto {
  @Nested(() => MoneyDto, { description: 'Largest revision the PMC may approve' })
  pmcLimit: MoneyDto;

  @Percent({ description: 'Largest share of the total budget the PMC may move', example: '20' })
  pmcShare: string;
}

export class AdoptPolicySetDto extends RecordedRequest {
  @Percent({ description: 'Share of the basis that must be committed before the next tranche', example: '70' })
  releaseThreshold: string;

  @OneOf(['last-tranche', 'cumulative'])
  releaseBasis: 'last-tranche' | 'cumulative';

  @YesNo({ description: 'Whether an advance counts with the first tranche' })
  includeAdvance: boolean;

  @OneOf(['inclusive', 'outstanding'])
  committedDefinition: 'inclusive' | 'outstanding';

  @Nested(() => RevisionThresholdsDto)
  revisionThresholds: RevisionThresholdsDto;
}
