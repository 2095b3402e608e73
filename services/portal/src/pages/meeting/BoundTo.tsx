import { Alert, Code, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecordedPack } from '~/record/meetings';

interface BoundToProps {
  readonly pack: RecordedPack;
  readonly isOlder: boolean;
}

/** What a decision is bound to: exactly the pack that lies before the meeting. */
export const BoundTo = ({ pack, isOlder }: BoundToProps) => {
  const { t } = useTranslation('meeting');
  return (
    <Alert variant="light" color={isOlder ? 'orange' : 'lake'} p="sm">
      <Text size="sm">{t(isOlder ? 'decide.boundOlder' : 'decide.bound')}</Text>
      <Text size="xs" mt={4}>
        <PositionsOf pack={pack} />
      </Text>
    </Alert>
  );
};

/** How much of the record a pack was made from, and how it is recognised. */
export const PositionsOf = ({ pack: { positions, digest } }: { readonly pack: RecordedPack }) => {
  const { t } = useTranslation('meeting');
  const read = Object.entries(positions)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([service, position]) => `${service}@${position}`)
    .join(' · ');
  return (
    <>
      {t('pack.positions')} {read} · {t('pack.digest')} <Code title={digest}>{digest.slice(0, 12)}</Code>
    </>
  );
};
