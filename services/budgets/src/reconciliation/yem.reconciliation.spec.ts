import { fold } from '@concert/event-sourcing';
import { type Finding, type FindingEvent, findings, type Findings, reconcileFindings } from '../findings/finding.js';
import { releaseGate, rulesInForce } from '../fund/release-gate.js';
import { type EvidenceEvent, evidenceOf } from './evidence.js';
import type { FoundProblem } from './problem.js';
import { reconcile } from './reconcile.js';
import { advance, asPrinted, recorded, report2009second, restated, waived, yem } from './yem.fixture.js';

const idOf = ({ rule, period, subject }: FoundProblem): string => [rule, period, subject].filter(Boolean).join(' ');

/** The log and the findings, reconciled after every event as the service does. */
class Record {
  state: Findings = findings.initial;
  private readonly log: EvidenceEvent[] = [];

  after(...events: readonly EvidenceEvent[]): FindingEvent[] {
    return events.flatMap((event) => {
      this.log.push(event);
      const evidence = evidenceOf(recorded(this.log));
      const decided = reconcileFindings(this.state, { problems: reconcile(evidence, yem), evidence, idOf });
      this.state = fold(findings, decided, this.state);
      return decided;
    });
  }

  with(status: Finding['status'], period?: string): string[] {
    return Object.entries(this.state)
      .filter(([, finding]) => finding.status === status && (!period || finding.facts.period === period))
      .map(([id]) => id)
      .sort();
  }

  figures(id: string): (string | null)[] {
    const { expected, observed, difference } = this.state[id]!.facts;
    return [expected, observed, difference];
  }

  gate(tranche: number, threshold = '70'): unknown {
    const gate = releaseGate(evidenceOf(recorded(this.log)), tranche, { ...rulesInForce(yem.policy!), threshold });
    return [gate.outcome, 'proof' in gate ? gate.proof.ratio : gate.reason];
  }
}

const yemAsPrinted = (): Record => {
  const record = new Record();
  record.after(...asPrinted);
  return record;
};

const twentyThousand = advance('2008-12-15', '20000.00');
const transferred2009corrected = restated(report2009second, { transferred: '2330075.00' });

describe('The YEM programme, entered as printed', () => {
  it('has the findings A-01 to A-10 and no others', () =>
    expect(yemAsPrinted().with('open')).toEqual([
      'committed-definition-unclear 2009-2',
      'committed-definition-unclear 2010-1',
      'cumulative-figure-fell 2010-1 disbursed',
      'disbursed-exceeds-committed 2009-2',
      'disbursed-exceeds-committed 2010-1',
      'disbursed-exceeds-transferred 2009-2',
      'figure-missing 2010-1 committed',
      'released-below-threshold 2009-2 tranche-2',
      'report-missing 2009-1',
      'transferred-differs-from-transfers 2009-2',
      'transferred-differs-from-transfers 2010-1',
      'transferred-differs-from-transfers 2010-2',
      'transferred-differs-from-transfers 2011-1',
      'transfers-differ-from-budget 2011-1',
    ]));

  it.each([
    ['transfers-differ-from-budget 2011-1', '6600000.00', '6580000.00', '20000.00'],
    ['transferred-differs-from-transfers 2009-2', '2310075.00', '2632.00', '2307443.00'],
    ['transferred-differs-from-transfers 2010-1', '4899595.00', '4919595.00', '20000.00'],
    ['transferred-differs-from-transfers 2010-2', '4899595.00', '4919595.00', '20000.00'],
    ['transferred-differs-from-transfers 2011-1', '6580000.00', '6600000.00', '20000.00'],
    ['disbursed-exceeds-transferred 2009-2', '2310075.00', '3279428.00', '969353.00'],
    ['disbursed-exceeds-committed 2009-2', '1296566.00', '3279428.00', '1982862.00'],
    ['disbursed-exceeds-committed 2010-1', '1756260.00', '2554861.00', '798601.00'],
    ['cumulative-figure-fell 2010-1 disbursed', '3279428.00', '2554861.00', '724567.00'],
    ['committed-definition-unclear 2009-2', 'inclusive', 'neither', null],
    ['committed-definition-unclear 2010-1', 'inclusive', 'outstanding', null],
    ['figure-missing 2010-1 committed', '1756260.00', null, null],
    ['released-below-threshold 2009-2 tranche-2', '70', '56.13', '13.87'],
    ['report-missing 2009-1', '2009-1', null, null],
  ])('%s: expected %s, observed %s, difference %s', (id, expected, observed, difference) =>
    expect(yemAsPrinted().figures(id)).toEqual([expected, observed, difference]),
  );

  it('lacks nothing but 20,000 in 2010-2 and 2011-1', () => {
    const record = yemAsPrinted();
    for (const period of ['2010-2', '2011-1'])
      for (const id of record.with('open', period)) expect(record.figures(id)[2]).toBe('20000.00');
  });

  it('points at one transfer that nobody recorded, since three periods agree', () =>
    expect(yemAsPrinted().state['transfers-differ-from-budget 2011-1']?.facts.note).toContain(
      'The reports for 2010-1, 2010-2, 2011-1 agree on the same gap: one transfer of 20,000.00',
    ));

  it('offers what the printed percentage leaves possible for the blank figure', () =>
    expect(yemAsPrinted().state['figure-missing 2010-1 committed']?.facts).toMatchObject({
      derived: true,
      range: { low: '1755930.00', high: '1756590.00' },
    }));

  it('fails the gate for tranche 2 and passes it for tranche 3', () => {
    expect(yemAsPrinted().gate(2)).toEqual(['failed', '56.13']);
    expect(yemAsPrinted().gate(3)).toEqual(['passed', '90.60']);
  });

  it('would have passed the gate for tranche 2 at 55 %', () =>
    expect(yemAsPrinted().gate(2, '55')).toEqual(['passed', '56.13']));

  it('is reconciled to the same findings whatever came first', () => {
    const backwards = new Record();
    backwards.after(...asPrinted.toReversed());
    expect(backwards.with('open')).toEqual(yemAsPrinted().with('open'));
  });

  describe('when one advance of 20,000 before 2010 is recorded', () => {
    const record = yemAsPrinted();
    const decided = record.after(twentyThousand);

    it('closes every 20,000 finding by itself', () =>
      expect(record.with('resolved')).toEqual([
        'transferred-differs-from-transfers 2010-1',
        'transferred-differs-from-transfers 2010-2',
        'transferred-differs-from-transfers 2011-1',
        'transfers-differ-from-budget 2011-1',
      ]));

    it('names the advance as the correction', () =>
      expect(decided).toContainEqual({
        type: 'FindingResolved',
        data: {
          finding: 'transfers-differ-from-budget 2011-1',
          by: 'correction',
          inputEvents: [{ id: 'event-11', type: 'TransferReceived', position: '11' }],
        },
      }));

    it('has nothing left for 2010-2 and 2011-1', () =>
      expect([...record.with('open', '2010-2'), ...record.with('open', '2011-1')]).toEqual([]));

    it('revises what 2009-2 should have said', () =>
      expect(record.figures('transferred-differs-from-transfers 2009-2')).toEqual([
        '2330075.00',
        '2632.00',
        '2327443.00',
      ]));

    it('leaves the gates as they were', () => {
      expect(record.gate(2)).toEqual(['failed', '56.13']);
      expect(record.gate(3)).toEqual(['passed', '90.60']);
    });

    it('and 2009-2 is corrected to 2,330,075: A-02 closes, A-03 stays', () => {
      record.after(transferred2009corrected);
      expect(record.with('open', '2009-2')).toEqual([
        'committed-definition-unclear 2009-2',
        'disbursed-exceeds-committed 2009-2',
        'disbursed-exceeds-transferred 2009-2',
        'released-below-threshold 2009-2 tranche-2',
      ]);
      expect(record.figures('disbursed-exceeds-transferred 2009-2')).toEqual(['2330075.00', '3279428.00', '949353.00']);
    });
  });

  it('opens the 20,000 again when only the figures of 2009-2 are corrected', () => {
    const record = yemAsPrinted();
    record.after(transferred2009corrected);
    expect(record.figures('transferred-differs-from-transfers 2009-2')).toEqual([
      '2310075.00',
      '2330075.00',
      '20000.00',
    ]);
  });

  it('closes the release below the threshold when the committee waives the gate', () => {
    const record = yemAsPrinted();
    expect(record.after(waived(2))).toEqual([
      {
        type: 'FindingResolved',
        data: {
          finding: 'released-below-threshold 2009-2 tranche-2',
          by: 'waiver',
          inputEvents: [{ id: 'event-11', type: 'ReleaseGateWaived', position: '11' }],
        },
      },
    ]);
  });

  it('changes nothing when it is reconciled again', () => {
    const record = yemAsPrinted();
    const evidence = evidenceOf(recorded(asPrinted));
    expect(reconcileFindings(record.state, { problems: reconcile(evidence, yem), evidence, idOf })).toEqual([]);
  });
});
