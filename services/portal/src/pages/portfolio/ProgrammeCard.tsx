import { Badge, Group, Paper, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import type { ListedProgramme } from '~/record/programmes';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { Measure } from '~/components/figures/Measure';
import { Loaded } from '~/components/page/Loaded';
import { PageLink } from '~/components/page/PageLink';
import { Hint } from '~/components/page/words';
import { useMoment } from '~/moment/use-place';
import { maySee } from '~/routing/audience';
import { page as meetings } from '~/pages/meetings/page';
import { page as programmePage } from '~/pages/programme/page';
import { page as board } from '~/pages/reconciliation-board/page';
import { moneyFindingsQuery, originOfMoney, type Summary, summaryQuery } from '~/record/budgets';
import { countedBySeverity } from '~/record/findings/counted';
import { followUpQuery } from '~/record/recommendations';
import { decisionsDueQuery } from '~/record/reviews';
import { usePerson } from '~/session/use-session';
import { WHOLE_PROGRAMME } from '~/record/scope';
import { openFindingsQueries } from './queries';
import { Results } from './Results';

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
              <PageLink page={programmePage} params={{ programme: code }} inherit>
                {shortName ?? code}
              </PageLink>
            </Title>
            <Text size="sm">{title}</Text>
            <Hint>
              {code} · <Day of={start} short /> – <Day of={end} short />
            </Hint>
          </div>
          <Badge color={status === 'open' ? 'green' : 'gray'}>{t(`status.${status}`)}</Badge>
        </Group>
        <Loaded query={summary} height={140}>
          {(money) => <Delivery place={place} summary={money} budget={totalBudget} />}
        </Loaded>
        <Results place={place} />
        <Due place={place} extensions={programme.extensions} />
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
  const ofProgramme = periods.filter(({ scope }) => scope === WHOLE_PROGRAMME);
  const last = ofProgramme.at(-1);
  const stated = total ?? budget;
  if (!stated || Number(stated.amount) === 0) return <Text c="dimmed">{t('noMoney')}</Text>;
  // A bar needs no cents.
  const came = (Number(transferred.amount) / Number(stated.amount)) * 100;
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Measure label={t('budget')} origin={originOfMoney(place, 'total')}>
          <Amount of={stated} round />
        </Measure>
        <Measure label={t('transferred')} origin={originOfMoney(place, 'transferred')}>
          <Amount of={transferred} round />
        </Measure>
        <Measure
          label={last ? t('deliveryIn', { period: last.period }) : t('delivery')}
          percentage={last?.delivery ?? null}
          origin={last && originOfMoney(place, `delivery/programme/${last.period}`)}
        />
      </SimpleGrid>
      <Progress value={Math.min(came, 100)} aria-label={t('cameOf')} size="sm" />
    </>
  );
};

interface DueProps {
  readonly place: Place;
  readonly extensions: ListedProgramme['extensions'];
}

/** What is open, what waits for a decision, what is late, and whether other registers say otherwise. */
const Due = ({ place, extensions }: DueProps) => {
  const { t } = useTranslation('portfolio');
  const money = useQuery(moneyFindingsQuery(place));
  const others = useQueries({ queries: [...openFindingsQueries(place)] });
  const decisions = useQuery(decisionsDueQuery(place));
  const followUp = useQuery(followUpQuery(place));
  const isKnown = money.data && others.every(({ data }) => data);
  const open = [
    ...(money.data ?? []).filter(({ status }) => status === 'open'),
    ...others.flatMap(({ data }) => data ?? []),
  ];
  const counted = countedBySeverity(open);
  const disagree = open.filter(({ rule }) => rule === 'registers-disagree').length;
  const due = (decisions.data ?? []).filter(({ state }) => state !== 'decided');
  const bodies = [...new Set(due.map(({ body }) => body))].sort();
  const late = followUp.data?.keyActions.overdue ?? 0;
  const { status: extension } = extensions.at(-1) ?? { status: 'none' };
  return (
    <Stack gap="sm">
      <Group gap="xs">
        {counted.map((each) => (
          <FindingBadge key={each.severity} {...each} />
        ))}
        {isKnown && counted.length === 0 && <Badge color="green">{t('noFindings')}</Badge>}
        {due.length > 0 && (
          <Badge color="grape">
            {t('decisionsDue', { count: due.length })} · {bodies.join(', ')}
          </Badge>
        )}
        {late > 0 && <Badge color="orange">{t('overdue', { count: late })}</Badge>}
        {disagree > 0 && <Badge color="yellow">{t('disagree', { count: disagree })}</Badge>}
        <Badge color="gray">{t(`extension.${extension}`)}</Badge>
      </Group>
      <Ways programme={place.programme} />
    </Stack>
  );
};

const Ways = ({ programme }: { readonly programme: string }) => {
  const { t } = useTranslation('portfolio');
  const person = usePerson();
  const of = { programme };
  return (
    <Group gap="md">
      <PageLink page={board} params={of} size="sm">
        {t('to.board')}
      </PageLink>
      {maySee(meetings, person) && (
        <PageLink page={meetings} params={of} size="sm">
          {t('to.meetings')}
        </PageLink>
      )}
      <PageLink page={programmePage} params={of} size="sm">
        {t('to.programme')}
      </PageLink>
    </Group>
  );
};
