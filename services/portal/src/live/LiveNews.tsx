import { session } from '~/session/session';
import { usePerson } from '~/session/use-session';
import { useNews } from './use-news';

/** Keeps what is shown in step with the record, and with the person's own view of it. Shows nothing. */
export const LiveNews = () => {
  const { organization } = usePerson();
  const view = session.settings?.views.find((code) => code.toLowerCase() === organization.toLowerCase());
  useNews(view ? `/api/live?views=${encodeURIComponent(view)}` : '/api/live');
  return null;
};
