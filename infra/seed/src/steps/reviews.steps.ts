import type { Facts } from '../facts.js';
import { at, byPmo, known, sourced, type Step } from './step.js';

/** Meetings as the PMO minutes them, and what the bodies themselves decided there. */
export const reviews = (facts: Facts): Step[] => {
  const { meetings } = facts.meetings;
  const nameOf = ({ body, date }: { body: string; date: string }): string => `${body} of ${date}`;
  return [
    ...meetings.map(({ decision: _decision, ...meeting }) => ({
      ...byPmo('meetings', at(facts, 'reviews', 'meetings'), sourced(facts, meeting)),
      saves: nameOf(meeting),
    })),
    ...meetings.map((meeting): Step => ({
      chapter: 'decisions',
      as: meeting.body.toLowerCase(),
      method: 'POST',
      path: (ids) => at(facts, 'reviews', `meetings/${known(ids, nameOf(meeting))}/decisions`),
      body: sourced(facts, meeting.decision),
    })),
  ];
};
