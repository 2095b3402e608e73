import { isCountry, isProgrammeCode } from '@concert/reference-data';
import {
  CalendarDate,
  Code,
  Codes,
  Currency,
  EvidenceDto,
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
  type BodyKind,
  bodyKinds,
  type LinkKind,
  linkKinds,
  type Modality,
  modalities,
  type Movement,
  movements,
  type ParticipantRole,
  participantRoles,
  type PartnerRole,
  partnerRoles,
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

export class RenameOrganizationDto extends RecordedRequest {
  @Text({ example: 'National Health and Family Planning Commission' })
  name: string;
}

export class RecordSuccessionDto extends RecordedRequest {
  @Code({ description: 'The organization that is no more', example: 'UNIFEM' })
  from: string;

  @Code({ description: 'The organization it became part of', example: 'UN-Women' })
  to: string;

  @CalendarDate({ description: 'First day of the successor', example: '2011-01-01' })
  date: string;
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

  @Nested(() => MoneyDto, { optional: true, description: 'Left out while no document states it: never zero' })
  totalBudget?: MoneyDto;

  @Currency({ optional: true, description: 'What it is kept in while no total is stated; USD when left out' })
  currency?: string;

  @OneOf(modalities)
  modality: Modality;
}

export class AdmitParticipantDto extends RecordedRequest {
  @Code({ example: 'ILO' })
  organization: string;

  @OneOf(participantRoles)
  role: ParticipantRole;
}

export class ReconstituteBodyDto extends RecordedRequest {
  @Text({ example: 'Programme Management Committee' })
  name: string;

  @Codes({ description: 'Organizations that are members' })
  members: string[];

  @Codes()
  coChairs: string[];

  @WholeNumber({ min: 1, description: 'Members who must be present' })
  quorum: number;

  @OneOf(bodyKinds, { optional: true })
  kind?: BodyKind;

  @Code({ optional: true, description: 'Output a working group is for', example: '2.3' })
  output?: string;

  @Trimmed()
  @Text({ optional: true, max: 80, description: 'Site or province a committee sits for', example: 'Tianjin' })
  site?: string;

  @Codes({ optional: true, description: 'Other programmes of the portfolio that it oversees' })
  oversees?: string[];
}

export class ConstituteBodyDto extends ReconstituteBodyDto {
  @Code({ example: 'PMC' })
  body: string;
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

  @YesNo({ optional: true, description: 'Whether the PMC endorses what the NSC is to decide; left out: it does not' })
  pmcEndorses?: boolean;
}

export class ExtensionLimitsDto {
  @WholeNumber({ min: 1, max: 120, description: 'Months by which one extension may move the end', example: 12 })
  months: number;

  @WholeNumber({ max: 20, description: 'Extensions that may be approved', example: 1 })
  times: number;
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

  @Nested(() => ExtensionLimitsDto, { optional: true, description: 'Left out: only its decision limits an extension' })
  extensionLimits?: ExtensionLimitsDto;
}

/** The reason is part of the request: it cannot be left out as with other commands. */
export class RequestExtensionDto {
  @CalendarDate({ description: 'Last day asked for', example: '2012-03-31' })
  newEnd: string;

  @Text({ max: 2000, example: 'Key actions 1.2, 3.2 and 3.3 run into the first quarter of 2012' })
  reason: string;

  @CalendarDate({ optional: true, description: 'Day of the request; today when left out' })
  effectiveDate?: string;

  @Nested(() => EvidenceDto, { optional: true })
  evidence?: EvidenceDto;
}

export class CloseProgrammeDto extends RecordedRequest {
  @CalendarDate({ example: '2012-02-11' })
  date: string;
}

export class RegisterPartnerDto extends RecordedRequest {
  @Code({ example: 'CASS' })
  organization: string;

  @OneOf(partnerRoles)
  role: PartnerRole;

  @OneOf(layers, { optional: true, description: 'Layer at which it works with this programme' })
  layer?: Layer;

  @Text({ optional: true })
  note?: string;
}

/** No names, no telephone numbers: who holds a function is kept by the participant. */
export class NameContactPointDto extends RecordedRequest {
  @Code({ example: 'ILO' })
  organization: string;

  @Text({ max: 200, example: 'ILO Office for China and Mongolia, Beijing' })
  office: string;

  @Text({ max: 200, description: 'Title of the function, not of a person', example: 'Chief technical adviser' })
  functionTitle: string;
}

export class LinkProgrammeDto extends RecordedRequest {
  @OneOf(linkKinds)
  kind: LinkKind;

  @Code({ description: 'The other programme, whether it is on this platform or not', example: 'CP-TING' })
  to: string;

  @Text({ optional: true })
  note?: string;
}

export class AlignProgrammeDto extends RecordedRequest {
  @Text({ max: 200, example: 'Millennium Development Goals' })
  framework: string;

  @Text({ max: 200, description: 'Place in the framework', example: 'MDG1 T1.B' })
  reference: string;

  @Text({ optional: true })
  note?: string;
}

export class ChangePartnerDto extends RecordedRequest {
  @OneOf(partnerRoles)
  role: PartnerRole;

  @OneOf(layers, { optional: true, description: 'Left out: at no single layer' })
  layer?: Layer;

  @Text({ optional: true })
  note?: string;
}

export class EndPartnershipDto extends RecordedRequest {
  @CalendarDate({ description: 'First day without it', example: '2011-07-01' })
  date: string;
}

export class ChangeContactPointDto extends RecordedRequest {
  @Text({ max: 200, example: 'ILO Office for China and Mongolia, Beijing' })
  office: string;

  @Text({ max: 200, description: 'Title of the function, not of a person', example: 'National project coordinator' })
  functionTitle: string;
}

export class WithdrawDto extends RecordedRequest {}
