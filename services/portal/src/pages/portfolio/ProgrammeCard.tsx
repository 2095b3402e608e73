import { Badge, Group, Paper, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/api/record-query';
import type { ListedProgramme } from '~/app/programmes';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Figure } from '~/components/figures/Figure';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { Measure } from '~/components/figures/Measure';
import { Percentage } from '~/components/figures/Percentage';
import { Loaded } from '~/components/page/Loaded';
import { PageLink } from '~/components/page/PageLink';
import { useMoment } from '~/moment/use-place';
import { page as board } from '~/pages/reconciliation-board/page';
import { moneyFindingsQuery, originOfMoney, type Summary, summaryQuery } from '~/record/budgets';
import { countedBySeverity } from '~/record/findings/counted';
import { followUpQuery } from '~/record/recommendations';
import { revisionsQuery } from './queries';

/** One programme: delivery, findings, decisions due, what was promised and is late. */
export const ProgrammeCard = ({ programme }: { readonly programme: ListedProgramme }) => {
  const { t } = useTranslation('portfolio');
  const { code, title, shortName, start, end, totalBudget, status } = programme;
  const place: Place = { programme: code, moment: useMoment() };
  const summary = useQuery(summaryQuery(place));
  return (
    <Paper component="article" withBorder p="lg" aria-labelledby={`programme-${code}`}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <Title order={2} size="h3" id={`programme-${code}`}>
              <PageLink page={board} params={{ programme: code }} inherit>
                {shortName ?? code}
              </PageLink>
            </Title>
            <Text size="sm">{title}</Text>
            <Text size="sm" c="dimmed">
              {code} · <Day of={start} short /> – <Day of={end} short />
            </Text>
          </div>
          <Badge color={status === 'open' ? 'green' : 'gray'}>{t(`status.${status}`)}</Badge>
        </Group>
        <Loaded query={summary} height={140}>
          {(money) => <Delivery place={place} summary={money} budget={totalBudget} />}
        </Loaded>
        <Due place={place} />
      </Stack>
    </Paper>
  );
};

interface DeliveryProps {
  readonly place: Place;
  readonly summary: Summary;
  readonly budget: ListedProgramme['totalBudget'];
}

const Delivery = ({ place, summary: { total, transferred, periods }, budget }: DeliveryProps) => {
  const { t } = useTranslation('portfolio');
  const ofProgramme = periods.filter(({ scope }) => scope === 'programme');
  const last = ofProgramme.at(-1);
  const stated = total ?? budget;
  if (!stated || Number(stated.amount) === 0) return <Text c="dimmed">{t('noMoney')}</Text>;
  // A bar needs no cents.
  const came = (Number(transferred.amount) / Number(stated.amount)) * 100;
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Measure label={t('budget')}>
          <Figure label={t('budget')} origin={originOfMoney(place, 'total')}>
            <Amount of={stated} round />
          </Figure>
        </Measure>
        <Measure label={t('transferred')}>
          <Figure label={t('transferred')} origin={originOfMoney(place, 'transferred')}>
            <Amount of={transferred} round />
          </Figure>
        </Measure>
        <Measure label={last ? t('deliveryIn', { period: last.period }) : t('delivery')}>
          {last ? (
            <Figure
              label={t('deliveryIn', { period: last.period })}
              origin={originOfMoney(place, `delivery/programme/${last.period}`)}
            >
              <Percentage of={last.delivery} />
            </Figure>
          ) : (
            <Percentage of={null} />
          )}
        </Measure>
      </SimpleGrid>
      <Progress value={Math.min(came, 100)} aria-label={t('cameOf')} size="sm" />
    </>
  );
};

const Due = ({ place }: { readonly place: Place }) => {
  const { t } = useTranslation('portfolio');
  const findings = useQuery(moneyFindingsQuery(place));
  const revisions = useQuery(revisionsQuery(place));
  const followUp = useQuery(followUpQuery(place));
  const open = (findings.data ?? []).filter(({ status }) => status === 'open');
  const due = (revisions.data ?? []).filter(({ status }) => status === 'proposed' || status === 'endorsed');
  const late = followUp.data?.keyActions.overdue ?? 0;
  const counted = countedBySeverity(open);
  return (
    <Group gap="xs">
      {counted.map((each) => (
        <FindingBadge key={each.severity} {...each} />
      ))}
      {findings.data && counted.length === 0 && <Badge color="green">{t('noFindings')}</Badge>}
      {due.length > 0 && <Badge color="grape">{t('decisionsDue', { count: due.length })}</Badge>}
      {late > 0 && <Badge color="orange">{t('overdue', { count: late })}</Badge>}
    </Group>
  );
};
