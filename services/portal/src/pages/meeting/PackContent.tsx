import { Accordion, Badge, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { Measure } from '~/components/figures/Measure';
import { Percentage } from '~/components/figures/Percentage';
import { Section } from '~/components/page/Section';
import { type Columns, DataTable } from '~/components/table/DataTable';
import { asNumber } from '~/components/table/export';
import type { Money } from '~/i18n/formats';
import { centsOf, decimalOf } from '~/record/decimals';
import { countedBySeverity } from '~/record/findings/counted';
import type { Pack, RecordedPack } from '~/record/meetings';
import { WHOLE_PROGRAMME } from '~/record/scope';
import { PositionsOf } from './BoundTo';
import { effectsOf } from './effects';
import { EffectTable } from './EffectTable';
import { WorkPlanLines } from './WorkPlanLines';

/** Everything a body needs before it decides: figures as recorded, and what is open. */
export const PackContent = ({ recorded }: { readonly recorded: RecordedPack }) => {
  const { t } = useTranslation('meeting');
  const { pack } = recorded;
  return (
    <Section title={t('pack.title')} lead={<PositionsOf pack={recorded} />}>
      <Stack gap="lg">
        <Figures pack={pack} />
        <Agencies pack={pack} />
        <Reports pack={pack} />
        <Findings pack={pack} />
        <Waiting pack={pack} />
      </Stack>
    </Section>
  );
};

const totalOf = (amounts: Readonly<Record<string, Money>>): Money | null => {
  const all = Object.values(amounts);
  const [first] = all;
  if (!first) return null;
  return {
    amount: decimalOf(all.reduce((sum, { amount }) => sum + centsOf(amount), 0n)),
    currency: first.currency,
  };
};

const Figures = ({ pack }: { readonly pack: Pack }) => {
  const { t } = useTranslation('meeting');
  const allocated = totalOf(pack.allocatedNow);
  const earmarked = totalOf(pack.earmarked);
  const last = pack.reports
    .filter(({ scope }) => scope === WHOLE_PROGRAMME)
    .sort((a, b) => (a.period < b.period ? -1 : 1))
    .at(-1);
  const disbursed = last?.figures.disbursed.amount;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      <Measure label={t('pack.allocated')}>
        <Amount of={allocated} />
      </Measure>
      <Measure label={t('pack.transferred')}>
        <Amount of={pack.transferred} />
      </Measure>
      <Measure label={t('pack.earmarked')} note={Object.keys(pack.earmarked).join(', ')}>
        {earmarked ? <Amount of={earmarked} /> : t('pack.nothing')}
      </Measure>
      <Measure label={last ? t('pack.disbursedIn', { period: last.period }) : t('pack.disbursed')}>
        <Amount of={last && disbursed ? { amount: disbursed, currency: last.currency } : null} />
      </Measure>
    </SimpleGrid>
  );
};

interface AgencyRow {
  readonly agency: string;
  readonly allocated: Money | null;
  readonly now: Money | null;
}

const Agencies = ({ pack: { allocated, allocatedNow } }: { readonly pack: Pack }) => {
  const { t } = useTranslation('meeting');
  const rows: AgencyRow[] = [...new Set([...Object.keys(allocated), ...Object.keys(allocatedNow)])]
    .sort()
    .map((agency) => ({ agency, allocated: allocated[agency] ?? null, now: allocatedNow[agency] ?? null }));
  const columns = useMemo<Columns<AgencyRow>>(
    () => [
      { accessorKey: 'agency', header: t('pack.agency'), meta: { isRowHeader: true } },
      {
        id: 'allocated',
        accessorFn: (row) => row.allocated?.amount,
        header: t('pack.firstAllocated'),
        meta: { align: 'right', exported: (row) => asNumber(row.allocated?.amount) },
        cell: ({ row }) => <Amount of={row.original.allocated} />,
      },
      {
        id: 'now',
        accessorFn: (row) => row.now?.amount,
        header: t('pack.allocatedNow'),
        meta: { align: 'right', exported: (row) => asNumber(row.now?.amount) },
        cell: ({ row }) => <Amount of={row.original.now} />,
      },
    ],
    [t],
  );
  return (
    <Block title={t('pack.byAgency')}>
      <DataTable
        caption={t('pack.byAgency')}
        isCaptionHidden
        items={rows}
        columns={columns}
        keyOf={(row) => row.agency}
      />
    </Block>
  );
};

type Report = Pack['reports'][number];

const Reports = ({ pack: { reports } }: { readonly pack: Pack }) => {
  const { t } = useTranslation(['meeting', 'record']);
  const columns = useMemo<Columns<Report>>(
    () => [
      { accessorKey: 'period', header: t('pack.period'), meta: { isRowHeader: true } },
      {
        accessorKey: 'scope',
        header: t('pack.scope'),
        cell: ({ row }) =>
          row.original.scope === WHOLE_PROGRAMME ? t('scope.programme', { ns: 'record' }) : row.original.scope,
      },
      ...(['transferred', 'committed', 'disbursed'] as const).map((figure) => ({
        id: figure,
        accessorFn: ({ figures }: Report) => figures[figure].amount,
        header: t(`figures.${figure}`, { ns: 'record' }),
        meta: { align: 'right' as const, exported: ({ figures }: Report) => asNumber(figures[figure].amount) },
        cell: ({ row: { original } }: { readonly row: { readonly original: Report } }) => {
          const { amount } = original.figures[figure];
          return <Amount of={amount === null ? null : { amount, currency: original.currency }} />;
        },
      })),
    ],
    [t],
  );
  if (reports.length === 0) return null;
  return (
    <Block title={t('pack.reports')}>
      <DataTable
        caption={t('pack.reports')}
        isCaptionHidden
        items={reports}
        columns={columns}
        keyOf={({ scope, period }) => `${scope}/${period}`}
        sortedBy={[{ id: 'period', desc: true }]}
      />
    </Block>
  );
};

const SERVICES = ['budgets', 'recommendations', 'activities', 'agencies'] as const;

const Findings = ({ pack: { openFindings } }: { readonly pack: Pack }) => {
  const { t } = useTranslation(['meeting', 'record']);
  const groups = SERVICES.map((service) => ({
    service,
    of: openFindings.filter((finding) => finding.service === service),
  })).filter(({ of }) => of.length > 0);
  return (
    <Block title={t('pack.findings', { count: openFindings.length })}>
      {groups.length === 0 ? (
        <Text c="dimmed">{t('pack.noFindings')}</Text>
      ) : (
        <Accordion variant="separated" order={4}>
          {groups.map(({ service, of }) => (
            <Accordion.Item key={service} value={service}>
              <Accordion.Control>
                <Group gap="xs">
                  <Text fw={600}>{t(`services.${service}`, { ns: 'record' })}</Text>
                  {countedBySeverity(of).map((counted) => (
                    <FindingBadge key={counted.severity} {...counted} />
                  ))}
                </Group>
              </Accordion.Control>
              <Accordion.Panel>
                <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
                  {of.map(({ finding, severity, rule, scope, period, note, explanation }) => (
                    <li key={finding}>
                      <Group gap="xs" align="center">
                        <FindingBadge severity={severity} />
                        <Text size="sm" fw={600}>
                          {t(`rules.${rule}`, { ns: 'record', defaultValue: rule.replaceAll('-', ' ') })}
                        </Text>
                        <Text size="xs" c="dimmed">
                          {scope === WHOLE_PROGRAMME ? t('scope.programme', { ns: 'record' }) : scope} · {period}
                        </Text>
                      </Group>
                      <Text size="sm" lang="en">
                        {note}
                      </Text>
                      {explanation && (
                        <Text size="sm" fs="italic">
                          {t('pack.explained', { explanation })}
                        </Text>
                      )}
                    </li>
                  ))}
                </Stack>
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      )}
    </Block>
  );
};

/** What awaits a decision of any body. */
const Waiting = ({ pack }: { readonly pack: Pack }) => {
  const { t } = useTranslation(['meeting', 'record']);
  const { pendingRevisions, extensionRequests, pendingResponses, fundingRequests, workPlans, releaseGates } = pack;
  return (
    <>
      {pendingRevisions.length > 0 && (
        <Block title={t('pack.revisions')}>
          {pendingRevisions.map((revision) => (
            <Stack key={revision.revision} gap="xs">
              <Group gap="xs">
                <Badge color="grape">{t(`revisionKinds.${revision.kind}`, { ns: 'record' })}</Badge>
                <Text size="sm">{revision.purpose}</Text>
              </Group>
              <EffectTable effects={effectsOf(revision.moves, pack)} />
            </Stack>
          ))}
        </Block>
      )}
      {releaseGates.length > 0 && (
        <Block title={t('pack.gates')}>
          <Group gap="lg">
            {releaseGates.map(({ tranche, ratio, threshold, passed }) => (
              <Measure
                key={tranche}
                label={t('pack.tranche', { tranche })}
                note={`${t(passed ? 'matter.passed' : 'matter.notPassed')} · ${t('matter.threshold')} ${threshold} %`}
              >
                <Percentage of={ratio} />
              </Measure>
            ))}
          </Group>
        </Block>
      )}
      {extensionRequests.length > 0 && (
        <Block title={t('pack.extensions')}>
          {extensionRequests.map(({ extension, end, newEnd, reason }) => (
            <Text key={extension} size="sm">
              <Day of={end} /> → <Day of={newEnd} />: {reason}
            </Text>
          ))}
        </Block>
      )}
      {fundingRequests.length > 0 && (
        <Block title={t('pack.fundingRequests')}>
          {fundingRequests.map(({ request, addressee, amount, purpose }) => (
            <Text key={request} size="sm">
              <Amount of={amount} /> · {addressee}: {purpose}
            </Text>
          ))}
        </Block>
      )}
      {workPlans.length > 0 && (
        <Block title={t('pack.workPlans')}>
          {workPlans.map((plan) => (
            <WorkPlanLines key={`${plan.year}/${plan.version}`} of={plan} />
          ))}
        </Block>
      )}
      {pendingResponses.length > 0 && (
        <Block title={t('pack.responses', { count: pendingResponses.length })}>
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {pendingResponses.map(({ recommendation, code, disposition, text }) => (
              <li key={recommendation}>
                <Text size="sm">
                  <strong>{code}</strong> · {t(`matter.dispositions.${disposition}`)}
                </Text>
                <Text size="sm">{text}</Text>
              </li>
            ))}
          </Stack>
        </Block>
      )}
    </>
  );
};

const Block = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Stack gap="xs">
    <Title order={3} size="h4">
      {title}
    </Title>
    {children}
  </Stack>
);
