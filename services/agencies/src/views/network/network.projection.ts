import {
  ContactPointNamedV1,
  PartnerRegisteredV1,
  ProgrammeAlignedV1,
  ProgrammeLinkedV1,
} from '@concert/contracts/agencies';
import { defineProjection, on, put } from '@concert/projections';
import { AlignmentRow, ContactPointRow, PartnerRow, ProgrammeLinkRow } from './network.entities.js';

/** Who and what a programme is connected with. */
export const network = defineProjection(
  'network',
  [PartnerRow, ContactPointRow, ProgrammeLinkRow, AlignmentRow],

  on(PartnerRegisteredV1, ({ programme, effectiveDate, data: { organization, role, layer = null, note = null } }) => [
    put(PartnerRow, { programme, organization }, { programme, organization, role, layer, note, since: effectiveDate }),
  ]),
  on(ContactPointNamedV1, ({ programme, data }) => [
    put(ContactPointRow, { contact: data.contact }, { programme, ...data }),
  ]),
  on(ProgrammeLinkedV1, ({ programme, data: { kind, to, note = null } }) => [
    put(ProgrammeLinkRow, { programme, kind, to }, { programme, kind, to, note }),
  ]),
  on(ProgrammeAlignedV1, ({ programme, data: { framework, reference, note = null } }) => [
    put(AlignmentRow, { programme, framework, reference }, { programme, framework, reference, note }),
  ]),
);
