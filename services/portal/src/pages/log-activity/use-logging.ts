import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '~/api/problem';
import { useFormats } from '~/i18n/formats';
import { outbox } from '~/offline/outbox';
import { page as calendar } from '~/pages/activity-calendar/page';
import { linkTo } from '~/routing/link-to';
import { usePerson } from '~/session/use-session';
import { type LoggedEntry, requestOf, siteOf, UNPLANNED } from './entry';
import { rememberUsed } from './last-used';

/** What was refused stays in the form, which still holds it, and no longer in the outbox. */
const takenBack = async (path: string): Promise<Problem | null> => {
  const refused = outbox.state().findLast((kept) => kept.refusal && kept.path === path);
  if (!refused?.refusal) return null;
  await outbox.putAway(refused.id);
  return new Problem(refused.refusal);
};

/** Gives an entry to the outbox, which sends it now or later; then the calendar shows it. */
export const useLogging = (programme: string, lead: string, forget: () => Promise<void>) => {
  const { t } = useTranslation('log-activity');
  const { shortDay } = useFormats();
  const { id } = usePerson();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);

  const give = async (entry: LoggedEntry): Promise<void> => {
    const { path, body } = requestOf(entry, { programme, organization: lead, lead });
    const title = `${entry.what.trim()}, ${siteOf(entry)}, ${shortDay(entry.from)}`;
    const fate = await outbox.give({ method: 'POST', path, body, title });
    if (fate === 'refused') return setProblem(await takenBack(path));
    rememberUsed(id, programme, {
      activity: entry.activity === UNPLANNED ? '' : entry.activity,
      site: siteOf(entry),
    });
    await forget();
    notifications.show({
      color: fate === 'sent' ? 'green' : 'lake',
      message: t(fate === 'sent' ? 'recorded' : 'kept', { title }),
      autoClose: 8_000,
    });
    await navigate(linkTo({ page: calendar, params: { programme }, search: { view: 'list' } }));
  };

  const send = async (entry: LoggedEntry): Promise<void> => {
    setSending(true);
    setProblem(null);
    try {
      await give(entry);
    } finally {
      setSending(false);
    }
  };
  return { send, isSending, problem };
};
