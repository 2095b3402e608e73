import { money } from '@concert/money';
import { DirectoryBody, DirectoryProgramme } from '@concert/programme-directory';
import { Code, MoneyDto, Nested, NestedList, OneOf, Text, WholeNumber } from '@concert/service-kit';
import { OmitType } from '@nestjs/swagger';
import {
  bodyKinds,
  linkKinds,
  modalities,
  movements,
  participantRoles,
} from '../../joint-programme/joint-programme.js';
import { layers } from '../../organization/organization.js';

/** What is known of a programme itself, without who and where. */
export class ProgrammeSummaryResponse extends OmitType(DirectoryProgramme, ['totalBudget', 'modality']) {
  @Nested(() => MoneyDto, { nullable: true, description: 'Null: not stated, which is not zero' })
  readonly totalBudget: MoneyDto | null;

  @OneOf(modalities)
  readonly modality: string;
}

export class OverseerResponse {
  @Code({ example: 'NSC' })
  readonly body: string;

  @Code({ description: 'The programme in which it was constituted' })
  readonly programme: string;
}

/** A programme as the portfolio shows it. */
export class ProgrammeListedResponse extends ProgrammeSummaryResponse {
  @WholeNumber({ description: 'Participating organizations of every role' })
  readonly participants: number;

  @NestedList(() => OverseerResponse, {
    description: 'Its own steering committee, and those of others that oversee it',
  })
  readonly overseenBy: readonly OverseerResponse[];
}

/** Recorded under its own code; shown with the organization it became part of. */
export class ParticipantResponse {
  @Code({ example: 'UNIFEM' })
  readonly organization: string;

  @OneOf(participantRoles)
  readonly role: string;

  @Text()
  readonly name: string;

  @Code({ nullable: true, example: 'UN-Women' })
  readonly successor: string | null;
}

export class SiteResponse {
  @Text({ example: 'Tianjin' })
  readonly site: string;

  @OneOf(layers, { nullable: true })
  readonly layer: string | null;

  @OneOf(movements)
  readonly movement: string;
}

export class BodyResponse extends OmitType(DirectoryBody, ['programme', 'quorum', 'kind']) {
  @WholeNumber({ min: 1 })
  readonly quorum: number;

  @OneOf(bodyKinds, { nullable: true })
  readonly kind: string | null;
}

class LinkResponse {
  @OneOf(linkKinds)
  readonly kind: string;

  @Code({ description: 'The other programme', example: 'CDPF' })
  readonly to: string;

  @Text({ nullable: true })
  readonly note: string | null;
}

class AlignmentResponse {
  @Text()
  readonly framework: string;

  @Text({ example: 'MDG1 T1.B' })
  readonly reference: string;

  @Text({ nullable: true })
  readonly note: string | null;
}

/** A programme as its participants see it: who, where, which bodies, which rules. */
export class ProgrammeResponse extends ProgrammeSummaryResponse {
  @NestedList(() => ParticipantResponse)
  readonly participants: readonly ParticipantResponse[];

  @NestedList(() => SiteResponse)
  readonly sites: readonly SiteResponse[];

  @NestedList(() => BodyResponse)
  readonly bodies: readonly BodyResponse[];

  @NestedList(() => OverseerResponse, {
    description: 'Bodies of other programmes of the portfolio that oversee this one',
  })
  readonly overseenBy: readonly OverseerResponse[];

  @NestedList(() => LinkResponse)
  readonly links: readonly LinkResponse[];

  @NestedList(() => AlignmentResponse)
  readonly alignments: readonly AlignmentResponse[];
}

export const summaryOf = ({ totalBudget, currency, ...programme }: DirectoryProgramme): ProgrammeSummaryResponse => ({
  ...programme,
  currency,
  totalBudget: totalBudget === null ? null : money(totalBudget, currency),
});
