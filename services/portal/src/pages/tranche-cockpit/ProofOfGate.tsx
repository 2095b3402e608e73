import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '~/api/generated/concert';
import { Day } from '~/components/figures/Day';

export type RecordedTranche = components['schemas']['budgets.Tranche'];

/** What was recorded about a gate: the last proof, and the decision that waived it. */
export const ProofOfGate = ({ recorded }: { readonly recorded: RecordedTranche | undefined }) => {
  const { t } = useTranslation('tranche-cockpit');
  const gate = recorded?.gate;
  return (
    <>
      <Text size="sm" c="dimmed">
        {gate ? (
          <>
            {t(gate.passed ? 'provedPassed' : 'provedFailed', { version: gate.policyVersion })}{' '}
            <Day of={gate.recordedAt} />
          </>
        ) : (
          t('noProof')
        )}
      </Text>
      {recorded?.waivedBy && (
        <Text size="sm" c="dimmed">
          {t('waivedBy', { decision: recorded.waivedBy })}
        </Text>
      )}
    </>
  );
};
