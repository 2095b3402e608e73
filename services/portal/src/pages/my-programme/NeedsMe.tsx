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
import { page as figuresPage } from '~/pages/financial-report/page';
import { page as programmePage } from '~/pages/programme/page';
import { page as recommendationsPage } from '~/pages/recommendations/page';
import { page as board } from '~/pages/reconciliation-board/page';
import { page as resultsPage } from '~/pages/results/page';
import { page as revisionsPage } from '~/pages/revision-desk/page';
import type { ParticipantPlace } from '~/moment/place';
import { useMay } from '~/session/may';
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
          <PageLink page={figuresPage} search={{ period }} fw={600}>
            {t('returnedReport', { period })}
          </PageLink>
          {reason && <Text size="sm">{reason}</Text>}
        </Item>
      ))}
      {findings.map((finding) => (
        <Item key={finding.finding} note={<FindingBadge severity={finding.severity} />}>
          <ExplainLink of={finding} />
          <Text size="sm">
            {i18n.language === 'en' ? finding.note : t(`ruleMeanings.${finding.rule}`, { defaultValue: finding.note })}
          </Text>
        </Item>
      ))}
      {drafts.map(({ revision, purpose }) => (
        <Item key={revision} note={<Badge color="gray">{t('draft')}</Badge>}>
          <PageLink page={revisionsPage} search={{ revision }} fw={600}>
            {t('draftRevision')}
          </PageLink>
          <Text size="sm">{purpose}</Text>
        </Item>
      ))}
    </>
  );
};

const PAGES = { agencies: programmePage, activities: resultsPage, recommendations: recommendationsPage } as const;

/** Leads to where a finding is explained: figures on the board, everything else on the page of its service. */
const ExplainLink = ({
  of: { service, rule, scope, period },
}: {
  readonly of: NeedsMeResponse['findings'][number];
}) => {
  const { t } = useTranslation(['my-programme', 'record']);
  const mayExplain = useMay('ExplainFinding');
  const what = `${t(`record:rules.${rule}`, { defaultValue: rule.replaceAll('-', ' ') })} · ${period}`;
  const words = mayExplain ? t('explain', { what }) : what;
  const Link = PAGES[service as keyof typeof PAGES];
  return Link ? (
    <PageLink page={Link} fw={600}>
      {words}
    </PageLink>
  ) : (
    <PageLink page={board} search={{ cell: `${scope}:${period}` }} fw={600}>
      {words}
    </PageLink>
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
  // Who is concerned as a member of a body only follows it.
  const mayProgress = useMay('ProgressKeyAction') && action.through === null;
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
      <PageLink page={recommendationsPage} search={{ action: code }} fw={600}>
        {mayProgress ? t('progress', { action: `${code} ${text}` }) : `${code} ${text}`}
      </PageLink>
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
