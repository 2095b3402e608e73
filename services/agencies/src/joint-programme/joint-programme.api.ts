import { isCountry, isProgrammeCode } from '@concert/reference-data';
import {
  CalendarDate,
  Code,
  Codes,
  Currency,
  MoneyDto,
  Nested,
  OneOf,
  Percent,
  RecordedRequest,
  Text,
  Trimmed,
  WholeNumber,
  YesNo,
  commandRoutes,
} from '@concert/service-kit';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import { type Layer, layers } from '../organization/organization.js';
import {
  type BodyKind,
  bodyKinds,
  type Modality,
  modalities,
  type Movement,
  movements,
  type ParticipantRole,
  participantRoles,
} from './joint-programme.js';
import {
  AddSite,
  AdmitParticipant,
  AdoptPolicySet,
  ConstituteBody,
  EstablishJointProgramme,
  ReconstituteBody,
} from './joint-programme.decisions.js';

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

  @OneOf(movements, { optional: true, description: 'Not stated when left out' })
  movement?: Movement;
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

const portfolio = commandRoutes('programmes', 'agencies');
const at = commandRoutes('programmes/:programme', 'agencies');

export const JointProgrammesController = portfolio.controller('JointProgrammesController', [
  portfolio.post('', EstablishJointProgramme, EstablishJointProgrammeDto, {
    // A total is kept in its own currency.
    data: ({ currency, ...facts }) => (facts.totalBudget ? facts : { ...facts, currency }),
  }),
]);

export const JointProgrammeController = at.controller('JointProgrammeController', [
  at.post('participants', AdmitParticipant, AdmitParticipantDto),
  at.post('bodies', ConstituteBody, ConstituteBodyDto),
  at.put('bodies/:body', ReconstituteBody, ReconstituteBodyDto, { status: 204 }),
  at.post('sites', AddSite, AddSiteDto),
  at.put('policy-set', AdoptPolicySet, AdoptPolicySetDto, {
    status: 204,
    data: ({ programme, effectiveDate, ...policySet }) => ({ programme, policySet, effectiveDate }),
  }),
]);
