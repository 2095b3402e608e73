import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { action, CommandActions } from '~/commands/CommandActions';
import { CommandButton } from '~/commands/CommandButton';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Loaded } from '~/components/page/Loaded';
import { Hint } from '~/components/page/words';
import { SideDrawer } from '~/components/page/SideDrawer';
import { isNow } from '~/moment/moment';
import type { BudgetRevision } from '~/record/budgets';
import { decisionsDueQuery } from '~/record/reviews';
import { EffectOfRevision } from '~/record/revisions/EffectOfRevision';
import { revisionEffectQuery } from '~/record/revisions/queries';
import { StatusLine } from '~/record/revisions/StatusLine';
import { may, useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import { endorseRevision, linkRecommendations, proposeDraft, withdrawRevision } from './commands';

interface RevisionDrawerProps {
  readonly place: Place;
  readonly revision: BudgetRevision | undefined;
  readonly onClose: () => void;
}

/** A revision opened: how far it has come, where it waits, what it does. */
export const RevisionDrawer = ({ place, revision, onClose }: RevisionDrawerProps) => {
  const { t } = useTranslation(['revision-desk', 'common', 'record']);
  return (
    <SideDrawer
      opened={revision !== undefined}
      onClose={onClose}
      size="xl"
      title={revision && t(`record:revision.kinds.${revision.kind}`)}
    >
      {revision && <RevisionDetail key={revision.revision} place={place} revision={revision} />}
    </SideDrawer>
  );
};

const RevisionDetail = ({ place, revision }: { readonly place: Place; readonly revision: BudgetRevision }) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const effect = useQuery(revisionEffectQuery(place, revision.revision));
  const { purpose, recommendations, proposedBy, proposedOn, endorsedBy, decidedBy, decidedOn, status, activity } =
    revision;
  return (
    <Stack gap="md">
      <Text fw={600}>{purpose}</Text>
      <StatusLine of={revision} />
      <Waiting place={place} revision={revision} />
      <Text size="sm">
        <Amount of={revision} />
        {recommendations.length > 0 && ` · ${t('answers', { recommendations: recommendations.join(', ') })}`}
        {activity && ` · ${t('givesUp', { activity })}`}
      </Text>
      <Hint>
        {proposedOn && (
          <>
            {t('proposedBy', { organizations: proposedBy.join(', ') })} <Day of={proposedOn} />
          </>
        )}
        {endorsedBy && ` · ${t('endorsedBy', { body: endorsedBy })}`}
        {decidedOn && (
          <>
            {' · '}
            {t('decidedOn', { body: decidedBy })} <Day of={decidedOn} />
          </>
        )}
      </Hint>
      <Steps place={place} revision={revision} />
      <LinkRecommendations place={place} revision={revision} />
      {status !== 'withdrawn' && <Loaded query={effect}>{(answer) => <EffectOfRevision of={answer} />}</Loaded>}
    </Stack>
  );
};

/** Which recommendations it answers can be said at any time. */
const LinkRecommendations = ({
  place: { programme, moment },
  revision,
}: {
  readonly place: Place;
  readonly revision: BudgetRevision;
}) =>
  useMay('LinkRecommendations') &&
  isNow(moment) && (
    <CommandActions
      size="compact-sm"
      variant="default"
      actions={[action(linkRecommendations(revision), { programme, revision: revision.revision })]}
    />
  );

/** Whose turn it is. */
const Waiting = ({ place, revision }: { readonly place: Place; readonly revision: BudgetRevision }) => {
  const { t } = useTranslation('revision-desk');
  const due = useQuery(decisionsDueQuery(place));
  const waits = due.data?.find(({ kind, id }) => kind === 'revision' && id === revision.revision);
  if (!waits) return null;
  return (
    <Alert color="grape" icon={<IconGavel size={18} aria-hidden />} title={t('waitsFor', { body: waits.body })}>
      {t(`waits.${waits.step}`)} {t(`dueState.${waits.state}`)}
      {waits.meeting && (
        <>
          {' '}
          <Day of={waits.meeting.date} />
        </>
      )}
    </Alert>
  );
};

/** Whose money a revision moves: a draft of theirs is theirs. */
const agenciesIn = ({ moves }: BudgetRevision): string[] =>
  moves.flatMap(({ from, to }) => [from?.agency, to.agency]).filter((agency) => agency !== undefined);

const Steps = ({ place, revision }: { readonly place: Place; readonly revision: BudgetRevision }) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const person = usePerson();
  const { status, proposedBy, needsEndorsement } = revision;
  if (!isNow(place.moment)) return null;
  const isPending = status === 'draft' || status === 'proposed' || status === 'endorsed';
  const owners = status === 'draft' ? agenciesIn(revision) : proposedBy;
  const mayPropose = status === 'draft' && may(person, 'ProposeBudgetRevision', { owners });
  const mayWithdraw = isPending && may(person, 'WithdrawBudgetRevision', { owners });
  const isProposed = status === 'proposed' && needsEndorsement && !proposedBy.includes(person.organization);
  const mayEndorse = isProposed && may(person, 'EndorseBudgetRevision');
  if (!mayPropose && !mayWithdraw && !mayEndorse) return null;
  const input = { path: { programme: place.programme, revision: revision.revision }, body: {} };
  return (
    <Group gap="xs" className="no-print">
      {mayPropose && (
        <CommandButton command={proposeDraft} input={input}>
          {t('step.proposal')}
        </CommandButton>
      )}
      {mayEndorse && (
        <CommandButton command={endorseRevision} input={input}>
          {t('step.endorsement')}
        </CommandButton>
      )}
      {mayWithdraw && (
        <CommandButton
          variant="default"
          command={withdrawRevision}
          input={input}
          question={{ title: t('step.withdrawal'), text: t('withdrawText'), yes: t('step.withdrawal'), isGrave: true }}
        >
          {t('step.withdrawal')}
        </CommandButton>
      )}
    </Group>
  );
};
