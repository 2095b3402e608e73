import type { Command, CommandContext } from '@concert/event-sourcing';
import type {
  BodyConstituted,
  JointProgrammeEstablished,
  ParticipantAdmitted,
  PolicySet,
  SiteAdded,
} from './joint-programme.events.js';

export class EstablishJointProgramme implements Command {
  constructor(
    readonly data: JointProgrammeEstablished['data'],
    readonly context: CommandContext,
  ) {}
}

export class AdmitParticipant implements Command {
  constructor(
    readonly data: { programme: string } & ParticipantAdmitted['data'],
    readonly context: CommandContext,
  ) {}
}

export class ConstituteBody implements Command {
  constructor(
    readonly data: { programme: string } & BodyConstituted['data'],
    readonly context: CommandContext,
  ) {}
}

export class AddSite implements Command {
  constructor(
    readonly data: { programme: string } & SiteAdded['data'],
    readonly context: CommandContext,
  ) {}
}

export class AdoptPolicySet implements Command {
  constructor(
    readonly data: { programme: string } & PolicySet,
    readonly context: CommandContext,
  ) {}
}
