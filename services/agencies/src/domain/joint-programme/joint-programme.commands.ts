import type { Command, CommandContext } from '@concert/event-sourcing';
import type {
  BodyConstituted,
  ContactPointNamed,
  DecisionNotCarriedOut,
  JointProgrammeEstablished,
  ParticipantAdmitted,
  PartnerRegistered,
  PolicySet,
  ProgrammeAligned,
  ProgrammeLinked,
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

/** Sets a body up anew: other members, another quorum. */
export class ReconstituteBody implements Command {
  constructor(
    readonly data: { programme: string } & BodyConstituted['data'] & Dated,
    readonly context: CommandContext,
  ) {}
}

export class RequestExtension implements Command {
  constructor(
    readonly data: { programme: string; extension: string; newEnd: string; reason: string } & Dated,
    readonly context: CommandContext,
  ) {}
}

export class DecideExtension implements Command {
  constructor(
    readonly data: {
      programme: string;
      extension: string;
      outcome: 'approved' | 'rejected';
      decision: string;
      body: string;
      /** Day of the meeting that decided. */
      decidedOn: string;
    },
    readonly context: CommandContext,
  ) {}
}

/** Tells the body that decided that a rule refused. */
export class RecordDecisionNotCarriedOut implements Command {
  constructor(
    readonly data: { programme: string; decidedOn: string } & DecisionNotCarriedOut['data'],
    readonly context: CommandContext,
  ) {}
}

export class CloseOperationally implements Command {
  constructor(
    readonly data: { programme: string; date: string },
    readonly context: CommandContext,
  ) {}
}

export class CloseFinancially implements Command {
  constructor(
    readonly data: { programme: string; date: string },
    readonly context: CommandContext,
  ) {}
}

export class RegisterPartner implements Command {
  constructor(
    readonly data: { programme: string } & PartnerRegistered['data'] & Dated,
    readonly context: CommandContext,
  ) {}
}

export class NameContactPoint implements Command {
  constructor(
    readonly data: { programme: string } & ContactPointNamed['data'] & Dated,
    readonly context: CommandContext,
  ) {}
}

export class LinkProgramme implements Command {
  constructor(
    readonly data: { programme: string } & ProgrammeLinked['data'] & Dated,
    readonly context: CommandContext,
  ) {}
}

export class AlignProgramme implements Command {
  constructor(
    readonly data: { programme: string } & ProgrammeAligned['data'] & Dated,
    readonly context: CommandContext,
  ) {}
}
