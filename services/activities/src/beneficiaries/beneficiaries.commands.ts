import { Unknown } from '@concert/event-sourcing';
import { programmeOf, requireParticipant } from '@concert/programme-directory';
import { type CommandEntry, commandsOn } from '@concert/service-kit';
import { WHOLE_PROGRAMME } from '../findings/problem.js';
import {
  beneficiaries,
  beneficiariesStream,
  reportBeneficiaries,
  ReportBeneficiaries,
  restateBeneficiaries,
  RestateBeneficiaries,
} from './beneficiaries.js';

type Counted = RestateBeneficiaries['data'];

/** An organization counts for itself; the programme office for it, and for the programme as a whole. */
const owners = ({ data: { scope } }: { readonly data: { readonly scope: string } }): string[] =>
  scope === WHOLE_PROGRAMME ? [] : [scope];

const on = commandsOn({
  evolution: beneficiaries,
  stream: (data: Pick<Counted, 'programme' | 'scope' | 'period' | 'reach'>) =>
    beneficiariesStream(data.programme, data),
});

export const beneficiariesCommands: readonly CommandEntry[] = [
  on(ReportBeneficiaries, {
    owners,
    facts: async ({ data: { programme, scope } }, reads) => {
      const facts = await programmeOf(reads, programme);
      if (scope !== WHOLE_PROGRAMME) requireParticipant(facts, scope, 'scope');
    },
    decide: reportBeneficiaries,
    id: ({ data }) => data.report,
  }),
  on(RestateBeneficiaries, {
    owners,
    facts: async ({ data }, reads) => {
      const { code: programme } = await programmeOf(reads, data.programme);
      const known = await reads.state(beneficiariesStream(programme, data), beneficiaries);
      if (known.is === 'unreported')
        throw new Unknown('count of beneficiaries', `${data.scope} ${data.period} ${data.reach} in ${programme}`);
    },
    decide: restateBeneficiaries,
  }),
];
