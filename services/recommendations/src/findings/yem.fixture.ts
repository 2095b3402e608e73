import { readFileSync } from 'node:fs';
import type { RecordedEvent } from '@concert/event-sourcing';
import type { RecommendationEvent } from '../recommendation/recommendation.js';
import { windowFrom } from '../recommendation/time-frame.js';
import { type Evidence, noEvidence, withEvent } from './evidence.js';
import type { ProgrammeTerms } from './programme-terms.js';

interface PrintedAction {
  code: string | null;
  text: string;
  timeFrameAsPrinted: string;
  responsibleAsPrinted: string;
  lead: string;
  collaborators: string[];
  statusAsPrinted: string | null;
  comment: string | null;
}
interface Printed {
  issuedOn: string;
  standsOn: string;
  recommendations: {
    code: string;
    parent?: string;
    title: string;
    text: string;
    response: string;
    disposition: 'not-stated';
    keyActions: PrintedAction[];
  }[];
}

const printed = JSON.parse(
  readFileSync(new URL('../../../../infra/seed/yem/evaluation.json', import.meta.url), 'utf8'),
) as Printed;

export const yem: ProgrammeTerms = {
  end: '2012-01-09',
  managers: ['PMO'],
  register: [
    { code: 'PMC', name: 'Programme Management Committee' },
    { code: 'ILO', name: 'International Labour Organization' },
    { code: 'IOM', name: 'International Organization for Migration' },
  ],
  vocabulary: ['Regional counter-trafficking programme', 'International Labour Organization'],
  parties: ['PMC', 'PMO', 'NSC', 'ILO', 'UNICEF', 'CASS', 'CALSS', 'MoHRSS'],
};

/** The management response of the YEM mid-term evaluation, as printed. */
export const managementResponse: RecommendationEvent[] = printed.recommendations.flatMap((each) => {
  const { code, parent, title, text, response, disposition, keyActions } = each;
  const recommendation = `rec-${code}`;
  return [
    {
      type: 'RecommendationIssued',
      data: { recommendation, code, parent, title, text, addressees: [] },
      effectiveDate: printed.issuedOn,
    },
    {
      type: 'ManagementResponseRecorded',
      data: { recommendation, disposition, text: response },
      effectiveDate: printed.standsOn,
    },
    ...keyActions.flatMap((action, index): RecommendationEvent[] => {
      const { code: number, statusAsPrinted, comment, ...terms } = action;
      const id = `act-${number ?? `${code}.u${index}`}`;
      const window = windowFrom(terms.timeFrameAsPrinted, printed.standsOn, { start: '2009-01-09', end: yem.end });
      const agreed: RecommendationEvent = {
        type: 'KeyActionAgreed',
        data: {
          recommendation,
          action: id,
          code: number ?? `${code}.u1`,
          ...terms,
          window: window.window,
          windowFrom: window.from,
        },
        effectiveDate: printed.standsOn,
      };
      if (statusAsPrinted === null && comment === null) return [agreed];
      const said = {
        status: statusAsPrinted === null ? ('not-stated' as const) : ('ongoing' as const),
        statusAsPrinted: statusAsPrinted ?? undefined,
        comment: comment ?? undefined,
        on: printed.standsOn,
      };
      return [agreed, { type: 'KeyActionProgressed', data: { recommendation, action: id, ...said } }];
    }),
  ];
});

export const evidenceFrom = (...events: RecommendationEvent[]): Evidence =>
  events.reduce<Evidence>(
    (evidence, event, index) =>
      withEvent(evidence, {
        effectiveDate: printed.standsOn,
        ...event,
        id: `event-${index + 1}`,
        position: BigInt(index + 1),
      } as unknown as RecordedEvent),
    noEvidence,
  );
