import { Unknown } from '@concert/event-sourcing';
import type {
  AddSite,
  AdmitParticipant,
  AdoptPolicySet,
  ConstituteBody,
  EstablishJointProgramme,
} from './joint-programme.commands.js';
import type {
  BodyConstituted,
  JointProgrammeEstablished,
  ParticipantAdmitted,
  PolicySetAdopted,
  SiteAdded,
} from './joint-programme.events.js';
import * as rejection from './joint-programme.rejections.js';
import type { EstablishedProgramme, JointProgramme } from './joint-programme.state.js';

/** @throws Unknown when no programme of that code was established */
const established = (programme: JointProgramme, code: string): EstablishedProgramme => {
  if (programme.status === 'unknown') throw new Unknown('programme', code);
  return programme;
};

/**
 * @throws JointProgrammeAlreadyEstablished  the code stands for a programme already
 * @throws JointProgrammeEndsBeforeItStarts  start and end are not in order
 */
export const establishJointProgramme = (
  programme: JointProgramme,
  { data }: EstablishJointProgramme,
): JointProgrammeEstablished[] => {
  const { code, start, end } = data;
  if (programme.status === 'established')
    throw new rejection.JointProgrammeAlreadyEstablished(`${code} was established before`, { code });
  if (end < start)
    throw new rejection.JointProgrammeEndsBeforeItStarts(`${code} would end before it starts`, { start, end });

  return [{ type: 'JointProgrammeEstablished', data, effectiveDate: start }];
};

/** @throws ParticipantAlreadyAdmitted  the organization takes part already */
export const admitParticipant = (
  state: JointProgramme,
  { data: { programme, organization, role } }: AdmitParticipant,
): ParticipantAdmitted[] => {
  const { participants } = established(state, programme);
  if (organization in participants)
    throw new rejection.ParticipantAlreadyAdmitted(`${organization} takes part in ${programme} already`, {
      organization,
      role: participants[organization],
    });

  return [{ type: 'ParticipantAdmitted', data: { organization, role } }];
};

/**
 * @throws BodyAlreadyConstituted  the programme has a body of that code
 * @throws BodyMemberTakesNoPart   a member or co-chair is no participant
 * @throws BodyQuorumUnreachable   the quorum is larger than the membership
 */
export const constituteBody = (
  state: JointProgramme,
  { data: { programme, ...body } }: ConstituteBody,
): BodyConstituted[] => {
  const { bodies, participants } = established(state, programme);
  if (bodies.includes(body.body))
    throw new rejection.BodyAlreadyConstituted(`${programme} has its ${body.body} already`, { body: body.body });
  const strangers = [...body.members, ...body.coChairs].filter((organization) => !(organization in participants));
  if (strangers.length > 0)
    throw new rejection.BodyMemberTakesNoPart(`Members of ${body.body} take part in ${programme}`, { strangers });
  if (body.quorum > body.members.length)
    throw new rejection.BodyQuorumUnreachable(`${body.body} has ${body.members.length} members`, {
      quorum: body.quorum,
      members: body.members.length,
    });

  return [{ type: 'BodyConstituted', data: body }];
};

/** @throws SiteAlreadyAdded  the site is on the programme's list */
export const addSite = (
  state: JointProgramme,
  { data: { programme, site, layer, movement } }: AddSite,
): SiteAdded[] => {
  const { sites } = established(state, programme);
  if (sites.includes(site)) throw new rejection.SiteAlreadyAdded(`${site} is a site of ${programme} already`, { site });

  return [{ type: 'SiteAdded', data: { site, layer, movement } }];
};

/**
 * Puts a new version of the rules in force.
 *
 * @throws PolicySetThresholdOutOfRange  a percentage above 100
 * @throws PolicySetCurrencyDiffers      a limit in another currency than the programme's
 */
export const adoptPolicySet = (
  state: JointProgramme,
  { data: { programme, ...policySet } }: AdoptPolicySet,
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

  return [{ type: 'PolicySetAdopted', data: { ...policySet, version: policyVersion + 1 } }];
};
