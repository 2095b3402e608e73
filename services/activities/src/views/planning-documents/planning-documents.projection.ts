import {
  type PlanningDocumentFacts,
  PlanningDocumentRecordedV1,
  PlanningDocumentRevisedV1,
} from '@concert/contracts/activities';
import type { PublishedMessage } from '@concert/messaging';
import { change, type Change, defineProjection, on } from '@concert/projections';
import { PlanningDocumentRow } from './planning-documents.view.js';

const told = ({ programme, effectiveDate, streamVersion, data }: PublishedMessage<PlanningDocumentFacts>): Change[] => [
  change<PlanningDocumentRow>(PlanningDocumentRow, { document: data.document }, (row) => ({
    programme,
    document: data.document,
    kind: data.kind,
    title: data.title,
    status: data.status,
    level: data.level ?? null,
    parent: data.parent ?? null,
    derivedFrom: data.derivedFrom ?? null,
    responsible: data.responsible,
    site: data.site ?? null,
    layer: data.layer ?? null,
    targetGroup: data.targetGroup ?? null,
    text: data.text ?? null,
    inPlace: data.inPlace ?? null,
    pages: data.pages ?? null,
    annexes: data.annexes ?? [],
    audience: data.audience ?? [],
    panel: data.panel ?? [],
    delivery: data.delivery ?? [],
    analyses: data.analyses ?? [],
    fundingSources: data.fundingSources ?? [],
    statements: data.statements ?? [],
    history: [...(row?.history ?? []), { status: data.status, on: effectiveDate }],
    version: streamVersion,
  })),
];

/** Plans and papers as they read now. */
export const planningDocuments = defineProjection(
  'planning-documents',
  [PlanningDocumentRow],

  on(PlanningDocumentRecordedV1, told),
  on(PlanningDocumentRevisedV1, told),
);
