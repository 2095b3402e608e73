import {
  ContactPointChangedV1,
  ContactPointNamedV1,
  ContactPointWithdrawnV1,
  PartnerChangedV1,
  PartnerRegisteredV1,
  PartnershipEndedV1,
  ProgrammeAlignedV1,
  ProgrammeLinkedV1,
  ProgrammeUnlinkedV1,
} from '@concert/contracts/agencies';
import { amend, change, defineProjection, on, put } from '@concert/projections';
import { AlignmentRow, ContactPointRow, PartnerRow, ProgrammeLinkRow } from './network.view.js';

/** Who and what a programme is connected with. */
export const network = defineProjection(
  'network',
  [PartnerRow, ContactPointRow, ProgrammeLinkRow, AlignmentRow],

  on(PartnerRegisteredV1, ({ programme, effectiveDate, data: { organization, role, layer = null, note = null } }) => [
    put(
      PartnerRow,
      { programme, organization },
      { programme, organization, role, layer, note, since: effectiveDate, until: null },
    ),
  ]),
  on(PartnerChangedV1, ({ programme, data: { organization, role, layer = null, note = null } }) => [
    amend(PartnerRow, { programme, organization }, (row) => ({ ...row, role, layer, note })),
  ]),
  on(PartnershipEndedV1, ({ programme, data: { organization, date } }) => [
    amend(PartnerRow, { programme, organization }, (row) => ({ ...row, until: date })),
  ]),
  on(ContactPointChangedV1, ({ data: { contact, office, functionTitle } }) => [
    amend(ContactPointRow, { contact }, (row) => ({ ...row, office, functionTitle })),
  ]),
  on(ContactPointWithdrawnV1, ({ data: { contact } }) => [change(ContactPointRow, { contact }, () => undefined)]),
  on(ProgrammeUnlinkedV1, ({ programme, data: { kind, to } }) => [
    change(ProgrammeLinkRow, { programme, kind, to }, () => undefined),
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
