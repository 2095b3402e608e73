import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '~/components/figures/Day';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { PageLink } from '~/components/page/PageLink';
import { Section } from '~/components/page/Section';
import { Hint } from '~/components/page/words';
import { page as board } from '~/pages/reconciliation-board/page';
import type { ParticipantPlace } from '~/moment/place';
import { isNothing, pressing } from './needs';
import { type NeedsMeResponse, needsMeQuery, type OwnKeyAction } from './queries';
import classes from './my-programme.module.css';

const FEW = 5;

/** Returned reports, findings to explain, drafts and key actions, what is late first. */
export const NeedsMe = ({ place }: { readonly place: ParticipantPlace }) => {
  const { t } = useTranslation('my-programme');
  const query = useQuery(needsMeQuery(place));
  return (
    <Section title={t('needsMe')} lead={t('needsMeLead')}>
      <Loaded
        query={query}
        isEmpty={isNothing}
        empty={<EmptyState title={t('nothing.title')}>{t('nothing.next')}</EmptyState>}
        height={220}
      >
        {(needs) => (
          <div>
            <Asked needs={needs} />
            <KeyActions actions={pressing(needs)} />
          </div>
        )}
      </Loaded>
    </Section>
  );
};

const Asked = ({ needs: { returnedReports, findings, drafts } }: { readonly needs: NeedsMeResponse }) => {
  const { t, i18n } = useTranslation(['my-programme', 'record']);
  return (
    <>
      {returnedReports.map(({ report, period, reason }) => (
        <Item key={report} note={<Badge color="orange">{t('returned')}</Badge>}>
          <Text fw={600}>{t('returnedReport', { period })}</Text>
          {reason && <Text size="sm">{reason}</Text>}
        </Item>
      ))}
      {findings.map(({ finding, service, rule, scope, period, severity, note }) => (
        <Item key={finding} note={<FindingBadge severity={severity} />}>
          {service === 'budgets' ? (
            <PageLink page={board} search={{ cell: `${scope}:${period}` }} fw={600}>
              {t(`record:rules.${rule}`, { defaultValue: rule.replaceAll('-', ' ') })} · {period}
            </PageLink>
          ) : (
            <Text fw={600}>
              {t(`record:rules.${rule}`, { defaultValue: rule.replaceAll('-', ' ') })} · {period}
            </Text>
          )}
          <Text size="sm">{i18n.language === 'en' ? note : t(`ruleMeanings.${rule}`, { defaultValue: note })}</Text>
        </Item>
      ))}
      {drafts.map(({ revision, purpose }) => (
        <Item key={revision} note={<Badge color="gray">{t('draft')}</Badge>}>
          <Text fw={600}>{t('draftRevision')}</Text>
          <Text size="sm">{purpose}</Text>
        </Item>
      ))}
    </>
  );
};

const KeyActions = ({ actions }: { readonly actions: readonly OwnKeyAction[] }) => {
  const { t } = useTranslation('my-programme');
  const [showsAll, showAll] = useState(false);
  return (
    <>
      {(showsAll ? actions : actions.slice(0, FEW)).map((action) => (
        <KeyActionItem key={action.action} action={action} />
      ))}
      {!showsAll && actions.length > FEW && (
        <Button variant="subtle" size="compact-md" onClick={() => showAll(true)}>
          {t('showAll', { count: actions.length })}
        </Button>
      )}
    </>
  );
};

const KeyActionItem = ({ action }: { readonly action: OwnKeyAction }) => {
  const { t } = useTranslation('my-programme');
  const { code, text, overdue, end, relation, through, recommendation, timeFrameAsPrinted } = action;
  return (
    <Item
      note={
        <>
          {overdue && <Badge color="orange">{t('overdue')}</Badge>}
          <Text size="sm">
            {end ? (
              <>
                {t('due')} <Day of={end} short />
              </>
            ) : (
              (timeFrameAsPrinted ?? t('noDay'))
            )}
          </Text>
        </>
      }
    >
      <Text fw={600}>
        {code} {text}
      </Text>
      <Hint>
        {recommendation && t('ofRecommendation', { code: recommendation.code, title: recommendation.title })}
        {relation && ` · ${t(`relation.${relation}`)}`}
        {through && ` · ${t('through', { body: through })}`}
      </Hint>
    </Item>
  );
};

interface ItemProps {
  /** Stands at the side, on a phone beneath. */
  readonly note: ReactNode;
  readonly children: ReactNode;
}

const Item = ({ note, children }: ItemProps) => (
  <div className={classes.need}>
    <Stack gap={2} maw={720}>
      {children}
    </Stack>
    <Group gap="xs" className={classes.note ?? ''}>
      {note}
    </Group>
  </div>
);
