import {
  type CommandContext,
  type CommandLog,
  type CommandOutcome,
  type EventStore,
  Unknown,
} from '@concert/event-sourcing';
import type { JointProgrammeEvent } from '../domain/joint-programme/joint-programme.events.js';
import {
  type JointProgramme,
  jointProgramme,
  jointProgrammeStream,
} from '../domain/joint-programme/joint-programme.state.js';
import { organizationStream } from '../domain/organization/organization.state.js';

export const decideOn = (
  log: CommandLog,
  programme: string,
  context: CommandContext,
  decide: (state: JointProgramme) => JointProgrammeEvent[],
): Promise<CommandOutcome> =>
  log.run({ stream: jointProgrammeStream(programme), programme, evolution: jointProgramme, context, decide });

/** @throws Unknown, naming the field, when the organization was never registered */
export const requireOrganization = async (events: EventStore, code: string): Promise<void> => {
  const registered = await events.readStream(organizationStream(code));
  if (registered.length === 0) throw new Unknown('organization', code, 'organization');
};

/** @throws Unknown, naming the place, when one of the programmes a body oversees was never established */
export const requireProgrammes = async (events: EventStore, codes: readonly string[] = []): Promise<void> => {
  for (const [index, code] of codes.entries()) {
    const established = await events.readStream(jointProgrammeStream(code));
    if (established.length === 0) throw new Unknown('programme', code, `oversees[${index}]`);
  }
};
