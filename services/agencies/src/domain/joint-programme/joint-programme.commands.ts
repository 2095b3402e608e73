import type { Command, CommandContext } from '@concert/event-sourcing';
import type {
  BodyConstituted,
  JointProgrammeEstablished,
  ParticipantAdmitted,
  PolicySet,
  SiteAdded,
} from './joint-programme.events.js';

/** A command that may tell the day on which its fact became true. */
interface Dated {
  effectiveDate?: string;
}

export class EstablishJointProgramme implements Command {
  constructor(
    readonly data: JointProgrammeEstablished['data'] & Dated,
    readonly context: CommandContext,
  ) {}
}

export class AdmitParticipant implements Command {
  constructor(
    readonly data: { programme: string } & ParticipantAdmitted['data'] & Dated,
    readonly context: CommandContext,
  ) {}
}

export class ConstituteBody implements Command {
  constructor(
    readonly data: { programme: string } & BodyConstituted['data'] & Dated,
    readonly context: CommandContext,
  ) {}
}

export class AddSite implements Command {
  constructor(
    readonly data: { programme: string } & SiteAdded['data'] & Dated,
    readonly context: CommandContext,
  ) {}
}

export class AdoptPolicySet implements Command {
  constructor(
    readonly data: { programme: string; policySet: PolicySet } & Dated,
    readonly context: CommandContext,
  ) {}
}
