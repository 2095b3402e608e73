import { useQueries } from '@tanstack/react-query';
import type { Place } from '~/moment/place';
import type { Asked } from '~/components/page/Loaded';
import { beneficiariesQuery, frameworkQuery, indicatorsQuery, productsQuery } from '~/record/activities';
import { programmeQuery } from '~/record/agencies';
import { moneyFindingsQuery, originOfMoney, summaryQuery, tranchesQuery } from '~/record/budgets';
import { followUpQuery, recommendationsQuery } from '~/record/recommendations';
import { WHOLE_PROGRAMME } from '../scope';
import type { ProgressReport, ReportFacts } from './document/facts';
import { figuresAskedFor } from './document/sources';
import { jointShareQuery, recommendationFindingsQuery, resultFindingsQuery, sectionRulesQuery } from './queries';

/** What a document is made of besides its report, asked for all at once; there when all of it is. */
export const useReportFacts = (place: Place, report: Asked<ProgressReport | null>): Asked<ReportFacts> => {
  const asked = useQueries({
    queries: [
      programmeQuery(place),
      sectionRulesQuery(place),
      summaryQuery(place),
      tranchesQuery(place),
      frameworkQuery(place),
      indicatorsQuery(place),
      beneficiariesQuery(place),
      productsQuery(place),
      jointShareQuery(place),
      recommendationsQuery(place),
      followUpQuery(place),
      moneyFindingsQuery(place),
      resultFindingsQuery(place),
      recommendationFindingsQuery(place),
    ],
  });
  const [programme, rules, summary, tranches, framework, indicators, beneficiaries, products, jointShare, ...rest] =
    asked;
  const [recommendations, followUp, ofMoney, ofResults, ofRecommendations] = rest;
  const periods = (summary.data?.periods ?? [])
    .filter(({ scope }) => scope === WHOLE_PROGRAMME)
    .map(({ period }) => period);
  const origins = useQueries({
    queries: (summary.data ? figuresAskedFor(periods) : []).map((figure) => originOfMoney(place, figure)),
  });
  const all = [report, ...asked, ...origins];
  const isThere = all.every(({ data }) => data !== undefined);
  const data: ReportFacts | undefined = isThere
    ? {
        moment: place.moment,
        programme: programme.data!,
        report: report.data!,
        rules: rules.data!,
        summary: summary.data!,
        tranches: tranches.data!,
        framework: framework.data!,
        indicators: indicators.data!,
        beneficiaries: beneficiaries.data!,
        products: products.data!,
        jointShare: jointShare.data!,
        recommendations: recommendations.data!,
        followUp: followUp.data!,
        findings: [...ofMoney.data!, ...ofResults.data!, ...ofRecommendations.data!],
        origins: origins.map((origin) => origin.data!),
      }
    : undefined;
  const failed = all.find(({ error }) => error !== null);
  return {
    data,
    error: failed?.error ?? null,
    fetchStatus: all.some(({ fetchStatus }) => fetchStatus === 'paused') ? 'paused' : 'fetching',
    refetch: () => all.forEach((each) => void each.refetch()),
  };
};
