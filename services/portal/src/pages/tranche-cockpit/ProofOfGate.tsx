import { useTranslation } from 'react-i18next';
import type { components } from '~/api/generated/concert';
import { Day } from '~/components/figures/Day';
import { Hint } from '~/components/page/words';

export type RecordedTranche = components['schemas']['budgets.Tranche'];

/** What was recorded about a gate: the last proof, and the decision that waived it. */
export const ProofOfGate = ({ recorded }: { readonly recorded: RecordedTranche | undefined }) => {
  const { t } = useTranslation('tranche-cockpit');
  const gate = recorded?.gate;
  return (
    <>
      <Hint>
        {gate ? (
          <>
            {t(gate.passed ? 'provedPassed' : 'provedFailed', { version: gate.policyVersion })}{' '}
            <Day of={gate.recordedAt} />
          </>
        ) : (
          t('noProof')
        )}
      </Hint>
      {recorded?.waivedBy && <Hint>{t('waivedBy', { decision: recorded.waivedBy })}</Hint>}
    </>
  );
};
