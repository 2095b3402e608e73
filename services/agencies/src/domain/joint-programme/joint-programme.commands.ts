import { Command } from '@concert/event-sourcing';
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

export class EstablishJointProgramme extends Command<JointProgrammeEstablished['data'] & Dated> {}

export class AdmitParticipant extends Command<{ programme: string } & ParticipantAdmitted['data'] & Dated> {}

export class ConstituteBody extends Command<{ programme: string } & BodyConstituted['data'] & Dated> {}

export class AddSite extends Command<{ programme: string } & SiteAdded['data'] & Dated> {}

export class AdoptPolicySet extends Command<{ programme: string; policySet: PolicySet } & Dated> {}

/** Sets a body up anew: other members, another quorum. */
export class ReconstituteBody extends Command<{ programme: string } & BodyConstituted['data'] & Dated> {}

export class RequestExtension extends Command<
  { programme: string; extension: string; newEnd: string; reason: string } & Dated
> {}

export class DecideExtension extends Command<{
  programme: string;
  extension: string;
  outcome: 'approved' | 'rejected';
  decision: string;
  body: string;
  /** Day of the meeting that decided. */
  decidedOn: string;
}> {}

/** Tells the body that decided that a rule refused. */
export class RecordDecisionNotCarriedOut extends Command<
  { programme: string; decidedOn: string } & DecisionNotCarriedOut['data']
> {}

export class CloseOperationally extends Command<{ programme: string; date: string }> {}

export class CloseFinancially extends Command<{ programme: string; date: string }> {}

export class RegisterPartner extends Command<{ programme: string } & PartnerRegistered['data'] & Dated> {}

export class NameContactPoint extends Command<{ programme: string } & ContactPointNamed['data'] & Dated> {}

export class LinkProgramme extends Command<{ programme: string } & ProgrammeLinked['data'] & Dated> {}

export class AlignProgramme extends Command<{ programme: string } & ProgrammeAligned['data'] & Dated> {}

export class ChangePartner extends Command<{ programme: string } & PartnerRegistered['data'] & Dated> {}

export class EndPartnership extends Command<{ programme: string; organization: string; date: string }> {}

export class ChangeContactPoint extends Command<
  { programme: string; contact: string; office: string; functionTitle: string } & Dated
> {}

export class WithdrawContactPoint extends Command<{ programme: string; contact: string } & Dated> {}

export class UnlinkProgramme extends Command<{ programme: string } & ProgrammeUnlinked['data'] & Dated> {}

export class StateTotalBudget extends Command<
  { programme: string } & Pick<TotalBudgetStated['data'], 'totalBudget'> & Dated
> {}

/** What a document says is kept beside what the programme says of itself; neither is changed by the other. */
export class RecordAssertion extends Command<{ programme: string } & AssertionRecorded['data'] & Dated> {}

export class WithdrawAssertion extends Command<{ programme: string; assertion: string } & Dated> {}
