import { useNews } from './use-news';

/** Keeps what is shown in step with the record. Shows nothing. */
export const LiveNews = () => {
  useNews('/api/live');
  return null;
};
