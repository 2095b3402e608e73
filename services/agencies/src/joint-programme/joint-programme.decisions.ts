import { Command, type InProgramme, Unknown } from '@concert/event-sourcing';
import { planDay, sameName } from '@concert/reference-data';
import {
  type BodyConstituted,
  established,
  type JointProgramme,
  type JointProgrammeEstablished,
  open,
  type ParticipantAdmitted,
  type PolicySetAdopted,
  type SiteAdded,
  type PolicySet,
} from './joint-programme.js';
import * as rejection from './joint-programme.js';

export class EstablishJointProgramme extends Command<
  JointProgrammeEstablished['data'] & { readonly effectiveDate?: string }
> {}

export class AdmitParticipant extends Command<InProgramme & ParticipantAdmitted['data']> {}

export class ConstituteBody extends Command<InProgramme & BodyConstituted['data']> {}

/** Sets a body up anew: other members, another quorum. */
export class ReconstituteBody extends Command<InProgramme & BodyConstituted['data']> {}

export class AddSite extends Command<
  InProgramme & Omit<SiteAdded['data'], 'movement'> & Partial<Pick<SiteAdded['data'], 'movement'>>
> {}

export class AdoptPolicySet extends Command<InProgramme & { policySet: PolicySet }> {}

/**
 * @throws JointProgrammeAlreadyEstablished  the code stands for a programme already
 * @throws JointProgrammeEndsBeforeItStarts  start and end are not in order
 */
export const establishJointProgramme = (
  programme: JointProgramme,
  { data: { effectiveDate, ...data } }: EstablishJointProgramme,
): JointProgrammeEstablished[] => {
  const { code, start, end } = data;
  if (programme.status === 'established')
    throw new rejection.JointProgrammeAlreadyEstablished(`${code} was established before`, { code });
  if (end < start)
    throw new rejection.JointProgrammeEndsBeforeItStarts(`${code} would end before it starts`, { start, end });

  return [{ type: 'JointProgrammeEstablished', data, effectiveDate: effectiveDate ?? start }];
};

/**
 * @throws ProgrammeClosed             a closed programme admits nobody
 * @throws ParticipantAlreadyAdmitted  the organization takes part already
 */
export const admitParticipant = (
  state: JointProgramme,
  { data: { programme, organization, role, effectiveDate }, context }: AdmitParticipant,
): ParticipantAdmitted[] => {
  const { participants, start } = open(state, programme);
  const former = sameName(organization, participants.keys());
  if (former !== undefined)
    throw new rejection.ParticipantAlreadyAdmitted(`${former} takes part in ${programme} already`, {
      organization,
      role: participants.get(former),
    });

  return [
    {
      type: 'ParticipantAdmitted',
      data: { organization, role },
      effectiveDate: effectiveDate ?? planDay(start, context.issuedAt),
    },
  ];
};

/** Members sit for a party to the programme, or for one of its partners. */
const constitution = (
  state: JointProgramme,
  { programme, effectiveDate, ...body }: ConstituteBody['data'],
): BodyConstituted => {
  const { participants, partners } = established(state, programme);
  for (const list of ['members', 'coChairs'] as const)
    for (const [index, organization] of body[list].entries())
      if (!participants.has(organization) && !partners.has(organization))
        throw new Unknown('participant', `${organization} in ${programme}`, `${list}[${index}]`);
  if (body.quorum > body.members.length)
    throw new rejection.BodyQuorumUnreachable(`${body.body} has ${body.members.length} members`, {
      quorum: body.quorum,
      members: body.members.length,
    });
  return { type: 'BodyConstituted', data: body, effectiveDate };
};

/**
 * @throws Unknown                 a member or co-chair is neither participant nor partner
 * @throws BodyAlreadyConstituted  the programme has a body of that code
 * @throws BodyQuorumUnreachable   the quorum is larger than the membership
 */
export const constituteBody = (state: JointProgramme, { data, context }: ConstituteBody): BodyConstituted[] => {
  const { bodies, start } = established(state, data.programme);
  const constituted = sameName(data.body, bodies);
  if (constituted !== undefined)
    throw new rejection.BodyAlreadyConstituted(`${data.programme} has its ${constituted} already`, { body: data.body });

  const effectiveDate = data.effectiveDate ?? planDay(start, context.issuedAt);
  return [constitution(state, { ...data, effectiveDate })];
};

/**
 * Sets a body up anew, whole: whoever is not named any more has no seat any more.
 *
 * @throws Unknown                the programme has no such body; a member is neither participant nor partner
 * @throws BodyQuorumUnreachable  the quorum is larger than the membership
 */
export const reconstituteBody = (state: JointProgramme, { data }: ReconstituteBody): BodyConstituted[] => {
  const { bodies } = established(state, data.programme);
  if (!bodies.includes(data.body)) throw new Unknown('body', `${data.body} in ${data.programme}`);

  return [constitution(state, data)];
};

/** @throws SiteAlreadyAdded  the site, or one that cannot be told apart from it, is on the programme's list */
export const addSite = (
  state: JointProgramme,
  { data: { programme, site, layer, movement = 'not-stated', effectiveDate }, context }: AddSite,
): SiteAdded[] => {
  const { sites, start } = established(state, programme);
  const listed = sameName(site, sites);
  if (listed !== undefined)
    throw new rejection.SiteAlreadyAdded(`${listed} is a site of ${programme} already`, { site: listed });

  return [
    {
      type: 'SiteAdded',
      data: { site, layer, movement },
      effectiveDate: effectiveDate ?? planDay(start, context.issuedAt),
    },
  ];
};

/**
 * Puts a new version of the rules in force.
 *
 * @throws PolicySetThresholdOutOfRange  a percentage above 100
 * @throws PolicySetCurrencyDiffers      a limit in another currency than the programme's
 */
export const adoptPolicySet = (
  state: JointProgramme,
  { data: { programme, policySet, effectiveDate } }: AdoptPolicySet,
): PolicySetAdopted[] => {
  const { currency, policyVersion } = established(state, programme);
  const { releaseThreshold, revisionThresholds } = policySet;
  if (Number(releaseThreshold) > 100 || Number(revisionThresholds.pmcShare) > 100)
    throw new rejection.PolicySetThresholdOutOfRange('A threshold is at most 100 percent', {
      releaseThreshold,
      pmcShare: revisionThresholds.pmcShare,
    });
  if (revisionThresholds.pmcLimit.currency !== currency)
    throw new rejection.PolicySetCurrencyDiffers(`${programme} is kept in ${currency}`, {
      currency: revisionThresholds.pmcLimit.currency,
    });

  return [{ type: 'PolicySetAdopted', data: { ...policySet, version: policyVersion + 1 }, effectiveDate }];
};
