import { Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { action, CommandActions } from '~/commands/CommandActions';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Loaded } from '~/components/page/Loaded';
import { Section } from '~/components/page/Section';
import { Sign } from '~/components/figures/Sign';
import { Hint } from '~/components/page/words';
import { isNow } from '~/moment/moment';
import { programmeQuery } from '~/record/agencies';
import { earmarksQuery, summaryQuery, unfundedNeedsQuery } from '~/record/budgets';
import { useMay } from '~/session/may';
import { declineFunds, type FundingRequest, grantFunds, recordNeed, requestFunds } from './commands';
import { fundingRequestsQuery } from './queries';

const STATUS = {
  requested: { color: 'blue', Icon: IconClock },
  unfunded: { color: 'orange', Icon: IconClock },
  granted: { color: 'green', Icon: IconCircleCheck },
  funded: { color: 'green', Icon: IconCircleCheck },
  declined: { color: 'red', Icon: IconCircleX },
} as const;

const LOOK = { variant: 'default', size: 'sm', isFramed: true } as const;

const FundingBadge = ({ status }: { readonly status: keyof typeof STATUS }) => {
  const { t } = useTranslation('money');
  return <Sign {...STATUS[status]}>{t(`fundingStatus.${status}`)}</Sign>;
};

/** What is set aside, what lacks money, and who was asked for it. */
export const Funding = ({ place }: { readonly place: Place }) => {
  const { t } = useTranslation('money');
  const earmarks = useQuery(earmarksQuery(place));
  const needs = useQuery(unfundedNeedsQuery(place));
  const requests = useQuery(fundingRequestsQuery(place));
  const summary = useQuery(summaryQuery(place));
  const programme = useQuery(programmeQuery(place));
  const currency = summary.data ? (summary.data.total ?? summary.data.allocated).currency : undefined;
  const mayChange = isNow(place.moment) && currency !== undefined;
  const participants = (programme.data?.participants ?? []).map(({ organization }) => organization);
  const mayNote = useMay('RecordUnfundedNeed', { participants }) && mayChange;
  const mayAsk = useMay('RequestAdditionalFunds') && mayChange;
  const path = { programme: place.programme };
  const unfunded = (needs.data ?? []).filter(({ status }) => status === 'unfunded');
  return (
    <Section title={t('funding')} lead={t('fundingLead')}>
      <Loaded query={earmarks}>
        {(all) => (
          <List title={t('earmarks')} empty={t('noEarmarks')}>
            {all.map(({ earmark, amount, currency: of, purposes }) => (
              <Row key={earmark} text={`${earmark}: ${purposes.join('; ')}`}>
                <Amount of={{ amount, currency: of }} fw={600} />
              </Row>
            ))}
          </List>
        )}
      </Loaded>
      <Loaded query={needs}>
        {(all) => (
          <List title={t('needs')} empty={t('noNeeds')}>
            {all.map(({ need: id, title, amount, currency: of, keyAction, status }) => (
              <Row key={id} text={`${keyAction ? `${t('keyAction', { keyAction })} · ` : ''}${title}`}>
                <Amount of={amount && of ? { amount, currency: of } : null} />
                <FundingBadge status={status} />
              </Row>
            ))}
          </List>
        )}
      </Loaded>
      {mayNote && <CommandActions {...LOOK} actions={[action(recordNeed(currency), path)]} />}
      <Loaded query={requests}>
        {(all) => (
          <List title={t('requests')} empty={t('noRequests')}>
            {all.map((each) => (
              <RequestRow key={each.request} request={each} mayAnswer={mayChange} />
            ))}
          </List>
        )}
      </Loaded>
      {mayAsk && <CommandActions {...LOOK} actions={[action(requestFunds(currency, unfunded), path)]} />}
    </Section>
  );
};

interface ListProps {
  readonly title: string;
  readonly empty: string;
  readonly children: readonly ReactNode[];
}

const List = ({ title, empty, children }: ListProps) => (
  <div>
    <Title order={3} size="h5" mb={6}>
      {title}
    </Title>
    {children.length === 0 ? (
      <Hint>{empty}</Hint>
    ) : (
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {children}
      </Stack>
    )}
  </div>
);

const Row = ({ text, children }: { readonly text: string; readonly children: ReactNode }) => (
  <Group component="li" justify="space-between" gap="xs">
    <Text size="sm" maw={720}>
      {text}
    </Text>
    <Group gap="xs">{children}</Group>
  </Group>
);

const RequestRow = ({ request, mayAnswer }: { readonly request: FundingRequest; readonly mayAnswer: boolean }) => {
  const { t } = useTranslation('money');
  const { addressee, amount, currency, purpose, status, granted, because, requestedOn } = request;
  const path = { programme: request.programme, request: request.request };
  const isPermitted = useMay('AnswerFundingRequest', { owners: [addressee] });
  return (
    <Stack component="li" gap={4}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" maw={720}>
          {purpose} · {t('askedOf', { addressee })} <Day of={requestedOn} short />
          {because && ` · ${t('because', { because })}`}
        </Text>
        <Group gap="xs">
          <Amount of={{ amount, currency }} />
          {granted !== null && granted !== amount && (
            <Text size="sm">
              {t('granted')} <Amount of={{ amount: granted, currency }} />
            </Text>
          )}
          <FundingBadge status={status} />
        </Group>
      </Group>
      {mayAnswer && status === 'requested' && isPermitted && (
        <CommandActions variant="default" actions={[action(grantFunds(request), path), action(declineFunds, path)]} />
      )}
    </Stack>
  );
};
