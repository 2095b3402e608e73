import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconListCheck } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { ProblemState } from '~/components/page/ProblemState';
import { InEnglish, Strong } from '~/components/page/words';
import { useFormats } from '~/i18n/formats';
import { FindingValue } from '~/record/findings/FindingValue';
import type { ReportCheck } from './figures';

interface CheckPanelProps {
  /** Whose figures are checked: what others still lack is no question about these. */
  readonly scope: string;
  /** Figures that were sent before: what is questioned about them stands already. */
  readonly isRestatement: boolean;
  readonly check: UseQueryResult<ReportCheck>;
  readonly canBeAsked: boolean;
}

/** What will be questioned, before it is sent. */
export const CheckPanel = ({
  scope,
  isRestatement,
  check: { data, error, isFetching, refetch },
  canBeAsked,
}: CheckPanelProps) => {
  const { t } = useTranslation('financial-report');
  if (!canBeAsked)
    return (
      <Alert color="gray" icon={<IconListCheck aria-hidden />} title={t('check.title')}>
        {t('check.notYet')}
      </Alert>
    );
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <Alert color="gray" title={t('check.title')}>
        {t('check.asking')}
      </Alert>
    );
  const { raised, changed, resolved } = data;
  const questioned = [...raised, ...changed].filter(
    (finding) => finding.scope === scope || finding.scope === 'programme',
  );
  return (
    <Alert
      color={questioned.length === 0 ? 'green' : 'yellow'}
      icon={questioned.length === 0 ? <IconCircleCheck aria-hidden /> : <IconListCheck aria-hidden />}
      title={t('check.title')}
      aria-busy={isFetching}
    >
      <Stack gap="sm">
        <Text size="sm" role="status" fw={600}>
          {questioned.length === 0
            ? t(isRestatement ? 'check.nothingMore' : 'check.nothing')
            : t('check.questioned', { count: questioned.length })}
        </Text>
        {questioned.map((finding) => (
          <Questioned key={finding.id} finding={finding} />
        ))}
        {questioned.length > 0 && <Text size="sm">{t('check.sendAnyway')}</Text>}
        {resolved.length > 0 && (
          <>
            <Strong>{t('check.closes', { count: resolved.length })}</Strong>
            {resolved.map((finding) => (
              <Questioned key={finding.id} finding={finding} isClosing />
            ))}
          </>
        )}
      </Stack>
    </Alert>
  );
};

interface QuestionedProps {
  readonly finding: ReportCheck['raised'][number];
  readonly isClosing?: boolean;
}

const Questioned = ({ finding, isClosing = false }: QuestionedProps) => {
  const { t } = useTranslation(['financial-report', 'record']);
  const { amount } = useFormats();
  const { rule, severity, scope, period, note, expected, observed, difference, unit, currency } = finding;
  const compared = { unit, currency: currency ?? null } as Parameters<typeof FindingValue>[0]['finding'];
  return (
    <Stack gap={2} component="article" aria-label={t(`record:rules.${rule}`, { defaultValue: rule })}>
      <Group gap="xs">
        <FindingBadge severity={severity} {...(isClosing ? { status: 'resolved' } : {})} />
        <Strong>
          {t(`record:rules.${rule}`, { defaultValue: rule })} ·{' '}
          {scope === 'programme' ? t('record:scope.programme') : scope} · {period}
        </Strong>
      </Group>
      {!isClosing && (
        <>
          {(expected !== null || observed !== null) && (
            <Text size="sm">
              {t('record:finding.expected')}: <FindingValue of={expected} finding={compared} /> ·{' '}
              {t('record:finding.observed')}: <FindingValue of={observed} finding={compared} />
              {difference !== null &&
                unit === 'money' &&
                currency &&
                ` · ${t('record:finding.difference')}: ${amount({ amount: difference, currency })}`}
            </Text>
          )}
          <InEnglish>{note}</InEnglish>
        </>
      )}
    </Stack>
  );
};
