import type { Command, CommandContext } from '@concert/event-sourcing';
import type {
  AssertionRecorded,
  BodyConstituted,
  ContactPointNamed,
  DecisionNotCarriedOut,
  JointProgrammeEstablished,
  ParticipantAdmitted,
  PartnerRegistered,
  PolicySet,
  ProgrammeAligned,
  ProgrammeLinked,
  ProgrammeUnlinked,
  SiteAdded,
  TotalBudgetStated,
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

export class ChangePartner implements Command {
  constructor(
    readonly data: { programme: string } & PartnerRegistered['data'] & Dated,
    readonly context: CommandContext,
  ) {}
}

export class EndPartnership implements Command {
  constructor(
    readonly data: { programme: string; organization: string; date: string },
    readonly context: CommandContext,
  ) {}
}

export class ChangeContactPoint implements Command {
  constructor(
    readonly data: { programme: string; contact: string; office: string; functionTitle: string } & Dated,
    readonly context: CommandContext,
  ) {}
}

export class WithdrawContactPoint implements Command {
  constructor(
    readonly data: { programme: string; contact: string } & Dated,
    readonly context: CommandContext,
  ) {}
}

export class UnlinkProgramme implements Command {
  constructor(
    readonly data: { programme: string } & ProgrammeUnlinked['data'] & Dated,
    readonly context: CommandContext,
  ) {}
}

export class StateTotalBudget implements Command {
  constructor(
    readonly data: { programme: string } & Pick<TotalBudgetStated['data'], 'totalBudget'> & Dated,
    readonly context: CommandContext,
  ) {}
}

/** What a document says is kept beside what the programme says of itself; neither is changed by the other. */
export class RecordAssertion implements Command {
  constructor(
    readonly data: { programme: string } & AssertionRecorded['data'] & Dated,
    readonly context: CommandContext,
  ) {}
}

export class WithdrawAssertion implements Command {
  constructor(
    readonly data: { programme: string; assertion: string } & Dated,
    readonly context: CommandContext,
  ) {}
}
