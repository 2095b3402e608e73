import { Accordion, Badge, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { Measure } from '~/components/figures/Measure';
import { Section } from '~/components/page/Section';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { Aside, InEnglish, PartTitle, Strong } from '~/components/page/words';
import { type Money, moneyOf } from '~/i18n/formats';
import { sumOf } from '~/record/decimals';
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
  return { amount: sumOf(all.map(({ amount }) => amount)), currency: first.currency };
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
      <Measure label={t('pack.allocated')} amount={allocated} />
      <Measure label={t('pack.transferred')} amount={pack.transferred} />
      <Measure label={t('pack.earmarked')} note={Object.keys(pack.earmarked).join(', ')}>
        {earmarked ? <Amount of={earmarked} /> : t('pack.nothing')}
      </Measure>
      <Measure
        label={last ? t('pack.disbursedIn', { period: last.period }) : t('pack.disbursed')}
        amount={last && disbursed ? { amount: disbursed, currency: last.currency } : null}
      />
    </SimpleGrid>
  );
};

interface AgencyRow {
  readonly agency: string;
  readonly allocated: Money | null;
  readonly now: Money | null;
}

const agencyColumn = columnsOf<AgencyRow>();

const Agencies = ({ pack: { allocated, allocatedNow } }: { readonly pack: Pack }) => {
  const { t } = useTranslation('meeting');
  const rows: AgencyRow[] = [...new Set([...Object.keys(allocated), ...Object.keys(allocatedNow)])]
    .sort()
    .map((agency) => ({ agency, allocated: allocated[agency] ?? null, now: allocatedNow[agency] ?? null }));
  const columns = [
    agencyColumn.field('agency', t('pack.agency')),
    agencyColumn.amount('allocated', t('pack.firstAllocated'), (row) => row.allocated),
    agencyColumn.amount('now', t('pack.allocatedNow'), ({ now }) => now),
  ];
  return (
    <Block title={t('pack.byAgency')}>
      <DataTable caption={t('pack.byAgency')} items={rows} columns={columns} keyOf={(row) => row.agency} />
    </Block>
  );
};

type Report = Pack['reports'][number];

const reportColumn = columnsOf<Report>();

const Reports = ({ pack: { reports } }: { readonly pack: Pack }) => {
  const { t } = useTranslation(['meeting', 'record']);
  const columns = [
    reportColumn.field('period', t('pack.period')),
    reportColumn.field('scope', t('pack.scope'), ({ scope }) =>
      scope === WHOLE_PROGRAMME ? t('record:scope.programme') : scope,
    ),
    ...(['transferred', 'committed', 'disbursed'] as const).map((figure) =>
      reportColumn.amount(figure, t(`record:figures.${figure}`), ({ figures, currency }) =>
        moneyOf(figures[figure].amount, currency),
      ),
    ),
  ];
  if (reports.length === 0) return null;
  return (
    <Block title={t('pack.reports')}>
      <DataTable
        caption={t('pack.reports')}
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
                  <Text fw={600}>{t(`record:services.${service}`)}</Text>
                  {countedBySeverity(of).map((counted) => (
                    <FindingBadge key={counted.severity} {...counted} />
                  ))}
                </Group>
              </Accordion.Control>
              <Accordion.Panel>
                <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
                  {of.map((each) => (
                    <OpenFinding key={each.finding} of={each} />
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

const OpenFinding = ({ of }: { readonly of: Pack['openFindings'][number] }) => {
  const { t } = useTranslation(['meeting', 'record']);
  const { severity, rule, scope, period, note, explanation } = of;
  return (
    <li>
      <Group gap="xs" align="center">
        <FindingBadge severity={severity} />
        <Strong>{t(`record:rules.${rule}`, { defaultValue: rule.replaceAll('-', ' ') })}</Strong>
        <Aside>
          {scope === WHOLE_PROGRAMME ? t('record:scope.programme') : scope} · {period}
        </Aside>
      </Group>
      <InEnglish>{note}</InEnglish>
      {explanation && (
        <Text size="sm" fs="italic">
          {t('pack.explained', { explanation })}
        </Text>
      )}
    </li>
  );
};

/** What awaits a decision of any body. */
const Waiting = ({ pack }: { readonly pack: Pack }) => (
  <>
    <Revisions pack={pack} />
    <Gates pack={pack} />
    <Extensions pack={pack} />
    <FundingRequests pack={pack} />
    <Plans pack={pack} />
    <Responses pack={pack} />
  </>
);

const Revisions = ({ pack }: { readonly pack: Pack }) => {
  const { t } = useTranslation(['meeting', 'record']);
  if (pack.pendingRevisions.length === 0) return null;
  return (
    <Block title={t('pack.revisions')}>
      {pack.pendingRevisions.map((revision) => (
        <Stack key={revision.revision} gap="xs">
          <Group gap="xs">
            <Badge color="grape">{t(`record:revisionKinds.${revision.kind}`)}</Badge>
            <Text size="sm">{revision.purpose}</Text>
          </Group>
          <EffectTable effects={effectsOf(revision.moves, pack)} />
        </Stack>
      ))}
    </Block>
  );
};

const Gates = ({ pack: { releaseGates } }: { readonly pack: Pack }) => {
  const { t } = useTranslation('meeting');
  if (releaseGates.length === 0) return null;
  return (
    <Block title={t('pack.gates')}>
      <Group gap="lg">
        {releaseGates.map(({ tranche, ratio, threshold, passed }) => (
          <Measure
            key={tranche}
            label={t('pack.tranche', { tranche })}
            note={`${t(passed ? 'matter.passed' : 'matter.notPassed')} · ${t('matter.threshold')} ${threshold} %`}
            percentage={ratio}
          />
        ))}
      </Group>
    </Block>
  );
};

const Extensions = ({ pack: { extensionRequests } }: { readonly pack: Pack }) => {
  const { t } = useTranslation('meeting');
  if (extensionRequests.length === 0) return null;
  return (
    <Block title={t('pack.extensions')}>
      {extensionRequests.map(({ extension, end, newEnd, reason }) => (
        <Text key={extension} size="sm">
          <Day of={end} /> → <Day of={newEnd} />: {reason}
        </Text>
      ))}
    </Block>
  );
};

const FundingRequests = ({ pack: { fundingRequests } }: { readonly pack: Pack }) => {
  const { t } = useTranslation('meeting');
  if (fundingRequests.length === 0) return null;
  return (
    <Block title={t('pack.fundingRequests')}>
      {fundingRequests.map(({ request, addressee, amount, purpose }) => (
        <Text key={request} size="sm">
          <Amount of={amount} /> · {addressee}: {purpose}
        </Text>
      ))}
    </Block>
  );
};

const Plans = ({ pack: { workPlans } }: { readonly pack: Pack }) => {
  const { t } = useTranslation('meeting');
  if (workPlans.length === 0) return null;
  return (
    <Block title={t('pack.workPlans')}>
      {workPlans.map((plan) => (
        <WorkPlanLines key={`${plan.year}/${plan.version}`} of={plan} />
      ))}
    </Block>
  );
};

const Responses = ({ pack: { pendingResponses } }: { readonly pack: Pack }) => {
  const { t } = useTranslation('meeting');
  if (pendingResponses.length === 0) return null;
  return (
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
  );
};

const Block = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Stack gap="xs">
    <PartTitle>{title}</PartTitle>
    {children}
  </Stack>
);
