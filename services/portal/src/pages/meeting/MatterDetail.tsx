import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Measure } from '~/components/figures/Measure';
import { Percentage } from '~/components/figures/Percentage';
import { Strong } from '~/components/page/words';
import type { Pack } from '~/record/meetings';
import { EffectTable } from './EffectTable';
import { effectsOf } from './effects';
import type { MatterInPack } from './matters';
import { WorkPlanLines } from './WorkPlanLines';

interface MatterDetailProps {
  readonly matter: MatterInPack;
  readonly pack: Pack;
}

/** What is to be decided, as the pack says it. */
export const MatterDetail = ({ matter, pack }: MatterDetailProps) => {
  switch (matter.kind) {
    case 'revision':
      return <Revision of={matter.of} pack={pack} />;
    case 'release-gate':
      return <Gate of={matter.of} />;
    case 'extension':
      return <Extension of={matter.of} />;
    case 'management-response':
      return <Response of={matter.of} />;
    case 'funding-request':
      return <Funding of={matter.of} />;
    case 'work-plan':
      return <WorkPlanLines of={matter.of} />;
  }
};

type Of<Kind extends MatterInPack['kind']> = Extract<MatterInPack, { kind: Kind }>['of'];

const Revision = ({ of, pack }: { readonly of: Of<'revision'>; readonly pack: Pack }) => {
  const { t } = useTranslation(['meeting', 'record']);
  const { kind, purpose, base, percent, proposedBy, endorsedBy, needsEndorsement, recommendations, moves } = of;
  const effects = effectsOf(moves, pack);
  return (
    <Stack gap="sm">
      <Text size="sm">{purpose}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        <Measure label={t('matter.kind')}>{t(`record:revisionKinds.${kind}`)}</Measure>
        {percent && (
          <Measure label={t('matter.percent')} note={base && <>{t('matter.ofBase', { base: base.reference })}</>}>
            <Percentage of={percent} />
            {base && (
              <Text span size="sm" c="dimmed">
                {' '}
                {t('matter.of')} <Amount of={base.amount} />
              </Text>
            )}
          </Measure>
        )}
        <Measure label={t('matter.proposedBy')}>{proposedBy.join(', ')}</Measure>
        <Measure label={t('matter.endorsedBy')}>
          {endorsedBy ?? t(needsEndorsement ? 'matter.notEndorsed' : 'matter.noEndorsement')}
        </Measure>
      </SimpleGrid>
      {recommendations.length > 0 && (
        <Text size="sm">{t('matter.recommendations', { codes: recommendations.join(', ') })}</Text>
      )}
      <EffectTable effects={effects} />
    </Stack>
  );
};

const Gate = ({
  of: { ratio, threshold, passed, numerator, denominator, reportPeriod },
}: {
  readonly of: Of<'release-gate'>;
}) => {
  const { t } = useTranslation('meeting');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      <Measure label={t('matter.ratio')} note={t(passed ? 'matter.passed' : 'matter.notPassed')} percentage={ratio} />
      <Measure label={t('matter.threshold')} percentage={threshold} />
      <Measure label={t('matter.committed', { period: reportPeriod })} amount={numerator} />
      <Measure label={t('matter.basis')} amount={denominator} />
    </SimpleGrid>
  );
};

const Extension = ({ of: { end, newEnd, reason } }: { readonly of: Of<'extension'> }) => {
  const { t } = useTranslation('meeting');
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Measure label={t('matter.end')}>
          <Day of={end} />
        </Measure>
        <Measure label={t('matter.newEnd')}>
          <Day of={newEnd} />
        </Measure>
      </SimpleGrid>
      <Text size="sm">{reason}</Text>
    </Stack>
  );
};

const Response = ({ of: { disposition, text, reason } }: { readonly of: Of<'management-response'> }) => {
  const { t } = useTranslation('meeting');
  return (
    <Stack gap={4}>
      <Strong>{t(`matter.dispositions.${disposition}`)}</Strong>
      <Text size="sm">{text}</Text>
      {reason && <Text size="sm">{reason}</Text>}
    </Stack>
  );
};

const Funding = ({ of: { addressee, amount, purpose } }: { readonly of: Of<'funding-request'> }) => {
  const { t } = useTranslation('meeting');
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Measure label={t('matter.amount')} amount={amount} />
        <Measure label={t('matter.addressee')}>{addressee}</Measure>
      </SimpleGrid>
      <Text size="sm">{purpose}</Text>
    </Stack>
  );
};
