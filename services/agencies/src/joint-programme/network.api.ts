import { CalendarDate, Code, OneOf, RecordedRequest, Text, commandRoutes } from '@concert/service-kit';
import { type Layer, layers } from '../organization/organization.js';
import { type LinkKind, linkKinds, type PartnerRole, partnerRoles } from './joint-programme.js';
import {
  AlignProgramme,
  ChangeContactPoint,
  ChangePartner,
  EndPartnership,
  LinkProgramme,
  NameContactPoint,
  RegisterPartner,
  UnlinkProgramme,
  WithdrawContactPoint,
} from './network.decisions.js';

export class RegisterPartnerDto extends RecordedRequest {
  @Code({ example: 'CASS' })
  organization: string;

  @OneOf(partnerRoles)
  role: PartnerRole;

  @OneOf(layers, { optional: true, description: 'Layer at which it works with this programme' })
  layer?: Layer;

  @Text({ optional: true })
  note?: string;
}

/** No names, no telephone numbers: who holds a function is kept by the participant. */
export class NameContactPointDto extends RecordedRequest {
  @Code({ example: 'ILO' })
  organization: string;

  @Text({ max: 200, example: 'ILO Office for China and Mongolia, Beijing' })
  office: string;

  @Text({ max: 200, description: 'Title of the function, not of a person', example: 'Chief technical adviser' })
  functionTitle: string;
}

export class LinkProgrammeDto extends RecordedRequest {
  @OneOf(linkKinds)
  kind: LinkKind;

  @Code({ description: 'The other programme, whether it is on this platform or not', example: 'CP-TING' })
  to: string;

  @Text({ optional: true })
  note?: string;
}

export class AlignProgrammeDto extends RecordedRequest {
  @Text({ max: 200, example: 'Millennium Development Goals' })
  framework: string;

  @Text({ max: 200, description: 'Place in the framework', example: 'MDG1 T1.B' })
  reference: string;

  @Text({ optional: true })
  note?: string;
}

export class ChangePartnerDto extends RecordedRequest {
  @OneOf(partnerRoles)
  role: PartnerRole;

  @OneOf(layers, { optional: true, description: 'Left out: at no single layer' })
  layer?: Layer;

  @Text({ optional: true })
  note?: string;
}

export class EndPartnershipDto extends RecordedRequest {
  @CalendarDate({ description: 'First day without it', example: '2011-07-01' })
  date: string;
}

export class ChangeContactPointDto extends RecordedRequest {
  @Text({ max: 200, example: 'ILO Office for China and Mongolia, Beijing' })
  office: string;

  @Text({ max: 200, description: 'Title of the function, not of a person', example: 'National project coordinator' })
  functionTitle: string;
}

const at = commandRoutes('programmes/:programme', 'agencies');

/** Who and what a programme is connected with. */
export const ProgrammeNetworkController = at.controller('ProgrammeNetworkController', [
  at.post('partners', RegisterPartner, RegisterPartnerDto),
  at.put('partners/:organization', ChangePartner, ChangePartnerDto, { status: 204 }),
  at.post('partners/:organization/end', EndPartnership, EndPartnershipDto, {
    status: 204,
    data: ({ programme, organization, date }) => ({ programme, organization, date }),
  }),
  at.post('contact-points', NameContactPoint, NameContactPointDto, { newIds: { contact: 'contact-point' } }),
  at.put('contact-points/:contact', ChangeContactPoint, ChangeContactPointDto, { status: 204 }),
  at.post('contact-points/:contact/withdrawal', WithdrawContactPoint, RecordedRequest, { status: 204 }),
  at.post('links', LinkProgramme, LinkProgrammeDto),
  at.post('links/:kind/:to/end', UnlinkProgramme, RecordedRequest, {
    status: 204,
    data: ({ kind, ...unlinked }) => ({ ...unlinked, kind: kind as LinkKind }),
  }),
  at.post('alignments', AlignProgramme, AlignProgrammeDto),
]);
