import { aboutRecommendation, type Rule } from './rule.js';

const NEXT_MONTHS = /\bnext (\d{1,3}) months\b/i;

/** The same day so many months on, or the last day of a shorter month. */
const monthsAfter = (date: string, months: number): string => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
};

/** what a recommendation asks for over the next months can be done while the programme runs. */
export const recommendationBeyondProgramme: Rule = ({ recommendations }, { end }) =>
  [...recommendations.values()].flatMap((recommendation) => {
    const months = NEXT_MONTHS.exec(recommendation.text)?.[1];
    const until = months === undefined ? end : monthsAfter(recommendation.issuedOn, Number(months));
    if (until <= end) return [];
    const { code, issuedOn, events } = recommendation;
    return [
      aboutRecommendation(
        { ...recommendation, response: null },
        {
          rule: 'recommendation-beyond-programme',
          severity: 'warn',
          expected: end,
          observed: until,
          unit: 'date',
          note: `${code} speaks of ${months} months from ${issuedOn}, up to ${until}; the programme ends on ${end}.`,
          inputEvents: events,
        },
      ),
    ];
  });
