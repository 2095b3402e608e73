import { Command, type InProgramme, Unknown } from '@concert/event-sourcing';
import { sameName } from '@concert/reference-data';
import {
  type ContactPointChanged,
  type ContactPointNamed,
  type ContactPointWithdrawn,
  established,
  type EstablishedProgramme,
  type JointProgramme,
  open,
  pairOf,
  type PartnerChanged,
  type PartnerRegistered,
  type PartnershipEnded,
  type ProgrammeAligned,
  type ProgrammeLinked,
  type ProgrammeUnlinked,
} from './joint-programme.js';
import * as rejection from './joint-programme.js';

export class RegisterPartner extends Command<InProgramme & PartnerRegistered['data']> {}

export class NameContactPoint extends Command<InProgramme & ContactPointNamed['data']> {}

export class LinkProgramme extends Command<InProgramme & ProgrammeLinked['data']> {}

export class AlignProgramme extends Command<InProgramme & ProgrammeAligned['data']> {}

export class ChangePartner extends Command<InProgramme & PartnerRegistered['data']> {}

export class EndPartnership extends Command<{ programme: string; organization: string; date: string }> {}

export class ChangeContactPoint extends Command<
  InProgramme & { contact: string; office: string; functionTitle: string }
> {}

export class WithdrawContactPoint extends Command<InProgramme & { contact: string }> {}

export class UnlinkProgramme extends Command<InProgramme & ProgrammeUnlinked['data']> {}

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
  const former = sameName(organization, partners.keys());
  if (former !== undefined)
    throw new rejection.PartnerAlreadyRegistered(`${former} is a partner already`, { organization });

  return [{ type: 'PartnerRegistered', data: partner, effectiveDate }];
};

/** @throws Unknown when the organization is neither participant nor partner */
export const nameContactPoint = (
  state: JointProgramme,
  { data: { programme, effectiveDate, ...contactPoint } }: NameContactPoint,
): ContactPointNamed[] => {
  const { participants, partners } = established(state, programme);
  const { organization } = contactPoint;
  if (!participants.has(organization) && !partners.has(organization))
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

/** Day from which the organization is a partner. */
const partnerSince = ({ code, partners }: EstablishedProgramme, organization: string): string => {
  const since = partners.get(organization);
  if (since === undefined) throw new Unknown('partner', `${organization} in ${code}`);
  return since;
};

/** @throws Unknown when the organization is no partner */
export const changePartner = (
  state: JointProgramme,
  { data: { programme, effectiveDate, ...partner } }: ChangePartner,
): PartnerChanged[] => {
  partnerSince(established(state, programme), partner.organization);

  return [{ type: 'PartnerChanged', data: partner, effectiveDate }];
};

/**
 * @throws Unknown                       the organization is no partner
 * @throws PartnershipEndsBeforeItBegan  before the day from which it is one
 */
export const endPartnership = (
  state: JointProgramme,
  { data: { programme, organization, date } }: EndPartnership,
): PartnershipEnded[] => {
  const since = partnerSince(established(state, programme), organization);
  if (date < since)
    throw new rejection.PartnershipEndsBeforeItBegan(`${organization} is a partner since ${since}`, { since, date });

  return [{ type: 'PartnershipEnded', data: { organization, date }, effectiveDate: date }];
};

const organizationOf = ({ code, contactPoints }: EstablishedProgramme, contact: string): string => {
  const organization = contactPoints.get(contact);
  if (organization === undefined) throw new Unknown('contact point', `${contact} in ${code}`);
  return organization;
};

/** @throws Unknown when there is no such contact point */
export const changeContactPoint = (
  state: JointProgramme,
  { data: { programme, contact, office, functionTitle, effectiveDate } }: ChangeContactPoint,
): ContactPointChanged[] => {
  const organization = organizationOf(established(state, programme), contact);

  return [{ type: 'ContactPointChanged', data: { contact, organization, office, functionTitle }, effectiveDate }];
};

/** @throws Unknown when there is no such contact point */
export const withdrawContactPoint = (
  state: JointProgramme,
  { data: { programme, contact, effectiveDate } }: WithdrawContactPoint,
): ContactPointWithdrawn[] => {
  const organization = organizationOf(established(state, programme), contact);

  return [{ type: 'ContactPointWithdrawn', data: { contact, organization }, effectiveDate }];
};

/** @throws Unknown when the programmes are not linked so */
export const unlinkProgramme = (
  state: JointProgramme,
  { data: { programme, kind, to, effectiveDate } }: UnlinkProgramme,
): ProgrammeUnlinked[] => {
  if (!established(state, programme).links.includes(pairOf(kind, to)))
    throw new Unknown('link', `${kind} ${to} of ${programme}`);

  return [{ type: 'ProgrammeUnlinked', data: { kind, to }, effectiveDate }];
};
