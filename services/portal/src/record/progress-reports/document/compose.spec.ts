import { composeDocument, periodOf } from './compose';
import type { Block, ReportDocument, SectionName } from './document';
import { facts } from './facts.fixture';
import { wordsIn } from './words.fixture';

const t = wordsIn('en');
const document = composeDocument({ kind: 'report', facts, t });
const blocksOf = (name: SectionName, of: ReportDocument = document): readonly Block[] =>
  of.sections.find((section) => section.name === name)?.blocks ?? [];
const tableOf = (name: SectionName, of?: ReportDocument) =>
  blocksOf(name, of).find((block) => block.kind === 'table') as Extract<Block, { kind: 'table' }>;

describe('the document of a biannual report', () => {
  it('tells of its half-year, and of none later', () => {
    expect(document).toMatchObject({
      title: 'Biannual monitoring report as of 30 June 2011',
      subtitle: 'Youth, employment and migration',
      name: 'MDGF-1880 Biannual report 2011-1',
      currency: 'USD',
    });
    expect(tableOf('execution').rows.map(([period]) => period)).toEqual([
      { kind: 'text', text: '2010-1' },
      { kind: 'text', text: '2011-1' },
    ]);
  });

  it('R10: begins with the figures of the half-year as they were reported, each with where it comes from', () => {
    const [head] = blocksOf('facts') as [Extract<Block, { kind: 'facts' }>];
    expect(head.facts[1]?.label).toBe('Transferred, as reported');
    expect(head.facts.map(({ cell }) => cell)).toEqual([
      { kind: 'money', money: { amount: '6600000.00', currency: 'USD' }, figure: 'total' },
      {
        kind: 'money',
        money: { amount: '6600000.00', currency: 'USD' },
        figure: 'reports/programme/2011-1/transferred',
      },
      { kind: 'money', money: { amount: '6335901.00', currency: 'USD' }, figure: 'reports/programme/2011-1/committed' },
      { kind: 'money', money: { amount: '5025138.00', currency: 'USD' }, figure: 'reports/programme/2011-1/disbursed' },
      { kind: 'percent', percent: '76.14', figure: 'delivery/programme/2011-1' },
    ]);
  });

  it('gives the shares of the budget to two decimals; what was not reported is not known, and not zero', () => {
    expect(tableOf('budget').rows.map((row) => [row[0], row[3]])).toEqual([
      [
        { kind: 'text', text: 'ILO' },
        { kind: 'percent', percent: '94.98' },
      ],
      [
        { kind: 'text', text: 'UNIFEM' },
        { kind: 'percent', percent: '5.02' },
      ],
    ]);
    expect(tableOf('execution').rows[0]?.slice(1, 7)).toEqual([
      expect.objectContaining({ money: { amount: '4919595.00', currency: 'USD' } }),
      { kind: 'percent', percent: '74.54' },
      expect.objectContaining({ money: null }),
      { kind: 'percent', percent: null },
      expect.objectContaining({ money: { amount: '2554861.00', currency: 'USD' } }),
      { kind: 'percent', percent: '38.71' },
    ]);
  });

  it('counts what came up to the cut-off, in order', () => {
    expect(tableOf('tranches').rows.map(([what]) => what)).toEqual([
      { kind: 'text', text: 'Tranche 1' },
      { kind: 'text', text: 'Tranche 2' },
    ]);
  });

  it('holds what does not agree and is not settled, the gravest first, with its explanation', () => {
    const [block] = blocksOf('findings') as [Extract<Block, { kind: 'findings' }>];
    expect(block.findings.map(({ id, rule, explanation }) => [id, rule, explanation])).toEqual([
      ['finding', 'Reported transfers differ from recorded transfers', null],
      ['blank', 'A section was left blank', 'It is written with the next report.'],
    ]);
    expect(block.findings[0]?.difference).toEqual({ kind: 'money', money: { amount: '20000.00', currency: 'USD' } });
  });

  it('says what the report says, and what it must say and does not', () => {
    const [block] = blocksOf('narrative') as [Extract<Block, { kind: 'passages' }>];
    expect(block.passages.map(({ heading, text, isMissing }) => [heading, text, isMissing])).toEqual([
      ['Status of the programme', 'On course.', false],
      ['Achievements: outcome 2, Decent work', 'Ten middle schools teach life skills.', false],
      ['External factors and how they are met', null, true],
    ]);
  });

  it('tells not collected from zero', () => {
    expect(tableOf('beneficiaries').rows).toEqual([
      [
        { kind: 'text', text: 'Women' },
        { kind: 'count', count: 56939 },
        { kind: 'text', text: '' },
      ],
      [
        { kind: 'text', text: 'Ethnic groups' },
        { kind: 'text', text: 'not collected' },
        { kind: 'text', text: '' },
      ],
    ]);
  });

  it('names each recorded fact once, with the figures made of it', () => {
    const { rows } = tableOf('sources');
    expect(rows[0]).toEqual([
      { kind: 'text', text: 'Budget of the programme; Financial execution 2011-1' },
      { kind: 'text', text: 'Financial report submitted' },
      { kind: 'day', day: '2011-06-30' },
      { kind: 'text', text: 'PMO' },
      { kind: 'day', day: '2026-01-01T00:00:00.000000Z' },
      { kind: 'text', text: 'MDG-F factsheet, Financial execution' },
      { kind: 'text', text: 'budgets@29' },
    ]);
    expect(rows).toHaveLength(3);
  });
});

describe('the factsheet', () => {
  it('names who takes part, under the name they bear today', () => {
    const factsheet = composeDocument({ kind: 'factsheet', facts, t });
    expect(factsheet.title).toBe('YEM factsheet');
    expect(tableOf('participants', factsheet).rows.map(([, name]) => name)).toEqual([
      { kind: 'text', text: 'International Labour Organization' },
      { kind: 'text', text: 'UNIFEM (now UNWOMEN)' },
    ]);
  });

  it('without a narrative tells of the last half-year that was reported', () => {
    expect(periodOf({ ...facts, report: null })).toBe('2011-2');
    const factsheet = composeDocument({ kind: 'factsheet', facts: { ...facts, report: null }, t });
    expect(blocksOf('narrative', factsheet)).toMatchObject([
      { passages: [], empty: expect.stringContaining('Nobody') },
    ]);
  });
});
