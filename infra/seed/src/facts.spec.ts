import { cutOffOf, isWindow, type Period } from '@concert/reference-data';
import { sum } from '@concert/money';
import { readFacts } from './facts.js';
import { stepsOf } from './steps/index.js';
import type { Step } from './steps/step.js';

const facts = readFacts('yem');
const steps = stepsOf(facts);
const ids = { get: (name: string) => name } as unknown as ReadonlyMap<string, string>;

const inChapter = (chapter: string): Step[] => steps.filter((step) => step.chapter === chapter);
const bodies = <Body>(chapter: string): Body[] => inChapter(chapter).map(({ body }) => body as Body);
const totalOf = (amounts: readonly { amount: string }[]): string =>
  sum(
    amounts.map(({ amount }) => ({ amount, currency: 'USD' })),
    'USD',
  ).amount;

describe('The YEM programme as its documents state it', () => {
  it('has seven agencies, ten government entities and the others that are named', () => {
    const codesOf = (kind: string, part: string): string[] =>
      facts.organizations.filter((each) => each.kind === kind && each.role === part).map(({ code }) => code);
    expect(codesOf('un', 'participating-un-organization')).toHaveLength(7);
    expect(codesOf('government', 'national-partner')).toHaveLength(10);
    expect(codesOf('research', 'national-partner')).toEqual(['CASS', 'CALSS', 'CAST', 'CETTIC']);
    expect(facts.organizations).toHaveLength(27);
    expect(inChapter('participants')).toHaveLength(24);
  });

  it('allocates its whole budget to the agencies', () => {
    expect(totalOf(facts.money.allocations)).toBe('6600000.00');
    expect(bodies<object>('programme')).toMatchObject([{ totalBudget: { amount: '6600000.00', currency: 'USD' } }]);
  });

  it('receives tranches that leave 20,000 unexplained', () => {
    expect(totalOf(facts.money.tranches)).toBe('6580000.00');
    expect(facts.money.tranches.map(({ date }) => date)).toEqual(['2009-01-09', '2010-02-23', '2011-02-15']);
  });

  it('reports four half years exactly as printed, the blank cell blank', () => {
    type Report = {
      period: Period;
      committedDefinition: string;
      figures: Record<string, { amount: string | null; asPrinted?: string; percentAsPrinted?: string }>;
    };
    const reports = bodies<Report>('financial reports');
    const read = reports.map(({ period, figures: { transferred, committed, disbursed } }) => [
      period,
      transferred?.amount,
      committed?.amount,
      disbursed?.amount,
    ]);
    expect(read).toEqual([
      ['2009-2', '2632.00', '1296566.00', '3279428.00'],
      ['2010-1', '4919595.00', null, '2554861.00'],
      ['2010-2', '4919595.00', '4676195.00', '4013209.00'],
      ['2011-1', '6600000.00', '6335901.00', '5025138.00'],
    ]);
    expect(reports[0]?.figures.transferred).toEqual({
      amount: '2632.00',
      asPrinted: '2.632,00',
      percentAsPrinted: '0,04%',
    });
    expect(reports[1]?.figures.committed).toEqual({ amount: null, percentAsPrinted: '26,61%' });
    expect(new Set(reports.map(({ committedDefinition }) => committedDefinition))).toEqual(new Set(['not-stated']));
    expect(cutOffOf(reports[3]?.period as Period)).toBe('2011-06-30');
  });

  it('answers nine recommendations with fourteen key actions, two of them without a number', () => {
    const actions = facts.evaluation.recommendations.flatMap(({ keyActions }) => keyActions);
    expect(facts.evaluation.recommendations.map(({ code }) => code)).toEqual([
      ...['1', '2', '3', '4.1', '4.2', '4.3', '4.4', '4.5', '5'],
    ]);
    expect(actions).toHaveLength(14);
    expect(actions.filter(({ code }) => code === null)).toHaveLength(2);
    expect(actions.filter(({ window }) => window).every(({ window }) => window && isWindow(window))).toBe(true);
    expect(actions.filter(({ window }) => !window)).toHaveLength(5);
    expect(bodies<{ statusAsPrinted?: string }>('follow-ups').map(({ statusAsPrinted }) => statusAsPrinted)).toEqual([
      ...['Ongoing', 'Ongoing', undefined, undefined, 'On-going', undefined, 'Ongoing'],
    ]);
  });

  it('works in five regions, and in three places outside them', () => {
    expect(facts.programme.sites.map(({ site }) => site)).toEqual([
      ...['Tianjin', 'Hangzhou', 'Shenzhen', 'Changsha', "Xi'an"],
      ...['Cangzhou', 'Changzhou', 'Zhongshan'],
    ]);
    const sites = new Set(facts.programme.sites.map(({ site }) => site));
    for (const { sites: where, occurrences } of facts.results.activities)
      for (const place of [...where, ...occurrences.map(({ site }) => site)]) expect(sites).toContain(place);
  });
});

describe('The requests that enter it', () => {
  it('say where each fact was read', () => {
    const withoutEvidence = steps.filter(({ body }) => !('evidence' in body));
    expect(new Set(withoutEvidence.map(({ chapter }) => chapter))).toEqual(new Set(['release gates']));
  });

  it('are sent by the people whose business they are', () => {
    const senders = Object.fromEntries(steps.map(({ chapter, as }) => [chapter, as]));
    expect(senders).toMatchObject({
      activities: 'ilo-coordinator',
      occurrences: 'ilo-coordinator',
      decisions: 'nsc',
      'financial reports': 'pmo',
    });
    expect(inChapter('decisions').map(({ as }) => as)).toEqual(['pmc', 'nsc']);
  });

  it('differ from each other, so that each has a key of its own', () => {
    const contents = steps.map(({ as, method, path, body }) =>
      JSON.stringify([as, method, typeof path === 'string' ? path : path(ids), body]),
    );
    expect(new Set(contents).size).toBe(181);
  });
});
