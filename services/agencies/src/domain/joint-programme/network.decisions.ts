import { Unknown } from '@concert/event-sourcing';
import type { AlignProgramme, LinkProgramme, NameContactPoint, RegisterPartner } from './joint-programme.commands.js';
import type {
  ContactPointNamed,
  PartnerRegistered,
  ProgrammeAligned,
  ProgrammeLinked,
} from './joint-programme.events.js';
import { established, open } from './joint-programme.guards.js';
import * as rejection from './joint-programme.rejections.js';
import { type JointProgramme, pairOf } from './joint-programme.state.js';

/**
 * @throws ProgrammeClosed           a closed programme takes no partners on
 * @throws PartnerAlreadyRegistered  the organization is a partner already
 */
export const registerPartner = (
  state: JointProgramme,
  { data: { programme, effectiveDate, ...partner } }: RegisterPartner,
): PartnerRegistered[] => {
  const { partners } = open(state, programme);
  const { organization } = partner;
  if (partners.includes(organization))
    throw new rejection.PartnerAlreadyRegistered(`${organization} is a partner already`, { organization });

  return [{ type: 'PartnerRegistered', data: partner, effectiveDate }];
};

/** @throws Unknown when the organization is neither participant nor partner */
export const nameContactPoint = (
  state: JointProgramme,
  { data: { programme, effectiveDate, ...contactPoint } }: NameContactPoint,
): ContactPointNamed[] => {
  const { participants, partners } = established(state, programme);
  const { organization } = contactPoint;
  if (!participants.has(organization) && !partners.includes(organization))
    throw new Unknown('participant', `${organization} in ${programme}`, 'organization');

  return [{ type: 'ContactPointNamed', data: contactPoint, effectiveDate }];
};

/**
 * @throws ProgrammeLinkedToItself  the other programme is this one
 * @throws ProgrammeAlreadyLinked   the link is there
 */
export const linkProgramme = (
  state: JointProgramme,
  { data: { programme, effectiveDate, ...link } }: LinkProgramme,
): ProgrammeLinked[] => {
  const { links } = established(state, programme);
  const { kind, to } = link;
  if (to === programme) throw new rejection.ProgrammeLinkedToItself(`${programme} is this programme`, { to });
  if (links.includes(pairOf(kind, to)))
    throw new rejection.ProgrammeAlreadyLinked(`${to} is linked as ${kind} already`, { kind, to });

  return [{ type: 'ProgrammeLinked', data: link, effectiveDate }];
};

/** @throws ProgrammeAlreadyAligned  the place in the framework is named */
export const alignProgramme = (
  state: JointProgramme,
  { data: { programme, effectiveDate, ...alignment } }: AlignProgramme,
): ProgrammeAligned[] => {
  const { alignments } = established(state, programme);
  const { framework, reference } = alignment;
  if (alignments.includes(pairOf(framework, reference)))
    throw new rejection.ProgrammeAlreadyAligned(`${reference} is named already`, { framework, reference });

  return [{ type: 'ProgrammeAligned', data: alignment, effectiveDate }];
};
