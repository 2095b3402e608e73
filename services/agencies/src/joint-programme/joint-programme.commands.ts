import { Unknown } from '@concert/event-sourcing';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { organization, organizationStream } from '../organization/organization.js';
import * as course from './course.decisions.js';
import { jointProgramme, jointProgrammeStream } from './joint-programme.js';
import * as programme from './joint-programme.decisions.js';
import * as network from './network.decisions.js';
import * as statements from './statements.decisions.js';

/** @throws Unknown, naming the field, when the organization was never registered */
const registered = async ({ data }: { data: { organization: string } }, reads: Reads): Promise<void> => {
  const { status } = await reads.state(organizationStream(data.organization), organization);
  if (status === 'unregistered') throw new Unknown('organization', data.organization, 'organization');
};

/** @throws Unknown, naming the place, when one of the programmes a body oversees was never established */
const overseen = async ({ data }: { data: { oversees?: readonly string[] } }, reads: Reads): Promise<void> => {
  for (const [index, code] of (data.oversees ?? []).entries()) {
    const { status } = await reads.state(jointProgrammeStream(code), jointProgramme);
    if (status === 'unknown') throw new Unknown('programme', code, `oversees[${index}]`);
  }
};

const on = commandsOn({
  evolution: jointProgramme,
  stream: (data: { readonly programme: string }) => jointProgrammeStream(data.programme),
});

const establishing = commandsOn({
  evolution: jointProgramme,
  stream: ({ code }: { readonly code: string }) => jointProgrammeStream(code),
});

export const jointProgrammeCommands: readonly CommandEntry[] = [
  establishing(programme.EstablishJointProgramme, {
    programme: ({ code }) => code,
    decide: programme.establishJointProgramme,
    id: ({ data }) => data.code,
  }),
  on(programme.AdmitParticipant, {
    facts: registered,
    decide: programme.admitParticipant,
    id: ({ data }) => data.organization,
  }),
  on(programme.ConstituteBody, { facts: overseen, decide: programme.constituteBody, id: ({ data }) => data.body }),
  on(programme.ReconstituteBody, { facts: overseen, decide: programme.reconstituteBody }),
  on(programme.AddSite, { decide: programme.addSite, id: ({ data }) => data.site }),
  on(programme.AdoptPolicySet, { decide: programme.adoptPolicySet }),

  on(course.RequestExtension, { decide: course.requestExtension, id: ({ data }) => data.extension }),
  on(course.DecideExtension, { decide: course.decideExtension }),
  // Nobody is asked for permission to say what a rule refused.
  on(course.RecordDecisionNotCarriedOut, { permission: 'reaction', decide: course.recordDecisionNotCarriedOut }),
  on(course.CloseOperationally, { decide: course.closeOperationally }),
  on(course.CloseFinancially, { decide: course.closeFinancially }),

  on(network.RegisterPartner, {
    facts: registered,
    decide: network.registerPartner,
    id: ({ data }) => data.organization,
  }),
  on(network.ChangePartner, { decide: network.changePartner }),
  on(network.EndPartnership, { decide: network.endPartnership }),
  on(network.NameContactPoint, { decide: network.nameContactPoint, id: ({ data }) => data.contact }),
  on(network.ChangeContactPoint, { decide: network.changeContactPoint }),
  on(network.WithdrawContactPoint, { decide: network.withdrawContactPoint }),
  on(network.LinkProgramme, { decide: network.linkProgramme, id: ({ data }) => data.to }),
  on(network.UnlinkProgramme, { decide: network.unlinkProgramme }),
  on(network.AlignProgramme, { decide: network.alignProgramme, id: ({ data }) => data.reference }),

  on(statements.StateTotalBudget, { decide: statements.stateTotalBudget }),
  // The body that approved the revision decided on it.
  on(statements.AddNewMoney, { permission: 'reaction', decide: statements.addNewMoney }),
  on(statements.RecordAssertion, { decide: statements.recordAssertion, id: ({ data }) => data.assertion }),
  on(statements.WithdrawAssertion, { decide: statements.withdrawAssertion }),
];
