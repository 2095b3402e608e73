import { type Caller, isPermittedCommand, PERMISSIONS, type PermissionRow, permits, ROLES } from './index.js';

const iloCoordinator: Caller = { organization: 'ILO', role: 'coordinator' };
const iloFinance: Caller = { organization: 'ILO', role: 'agency-finance' };
const pmo: Caller = { organization: 'PMO', role: 'pmo' };
const pmc: Caller = { organization: 'PMC', role: 'pmc' };
const nsc: Caller = { organization: 'NSC', role: 'nsc' };
const fund: Caller = { organization: 'MDG-F', role: 'fund' };
const auditor: Caller = { organization: 'BOA', role: 'auditor' };
const service: Caller = { organization: 'budgets', role: 'service' };
const everybody = [iloCoordinator, iloFinance, pmo, pmc, nsc, fund, auditor, service];

const of = (...owners: string[]) => ({ owners });
const whoMay = (command: Parameters<typeof permits>[1], facts = {}): string[] =>
  everybody.filter((caller) => permits(caller, command, facts).permitted).map(({ role }) => role);

describe('The coordinator of ILO', () => {
  it('logs an activity that ILO leads or takes part in', () => {
    expect(permits(iloCoordinator, 'LogActivityOccurrence', of('ILO')).permitted).toBe(true);
    expect(permits(iloCoordinator, 'LogActivityOccurrence', of('UNESCO', 'ILO')).permitted).toBe(true);
  });

  it('does not log an activity of UNICEF', () =>
    expect(permits(iloCoordinator, 'LogActivityOccurrence', of('UNICEF'))).toEqual({
      permitted: false,
      reason: 'coordinator may LogActivityOccurrence for ILO only, not for UNICEF',
    }));

  it('reads the view of ILO and no other', () => {
    expect(permits(iloCoordinator, 'ReadParticipantView', of('ILO')).permitted).toBe(true);
    expect(permits(iloCoordinator, 'ReadParticipantView', of('UNICEF')).permitted).toBe(false);
  });

  it('does not accept reports', () =>
    expect(permits(iloCoordinator, 'AcceptFinancialReport', of('ILO'))).toEqual({
      permitted: false,
      reason: 'The role coordinator may not AcceptFinancialReport',
    }));

  it('explains findings about ILO', () => {
    expect(permits(iloCoordinator, 'ExplainFinding', of('ILO')).permitted).toBe(true);
    expect(permits(iloCoordinator, 'ExplainFinding', of('WHO')).permitted).toBe(false);
    expect(permits(iloCoordinator, 'ExplainFinding', of()).permitted).toBe(false);
  });

  it('reports the figures of ILO, as its finance officer does', () => {
    expect(permits(iloCoordinator, 'SubmitFinancialReport', of('ILO')).permitted).toBe(true);
    expect(permits(iloFinance, 'SubmitFinancialReport', of('ILO')).permitted).toBe(true);
    expect(permits(iloFinance, 'SubmitFinancialReport', of()).permitted).toBe(false);
  });
});

describe('The programme management office', () => {
  it('acts on behalf of an agency, and the record says so', () =>
    expect(permits(pmo, 'LogActivityOccurrence', of('WHO', 'ILO'))).toEqual({
      permitted: true,
      relation: 'on-behalf',
      onBehalfOf: 'WHO',
    }));

  it('acts for the whole programme, on nobody’s behalf', () =>
    expect(permits(pmo, 'SubmitFinancialReport', of())).toEqual({ permitted: true, relation: 'on-behalf' }));

  it('acts for itself, on nobody’s behalf', () =>
    expect(permits(pmo, 'PlanActivity', of('PMO'))).toEqual({ permitted: true, relation: 'on-behalf' }));

  it('does not accept a report it submitted itself', () => {
    expect(permits(pmo, 'AcceptFinancialReport', of('ILO')).permitted).toBe(true);
    expect(permits(pmo, 'AcceptFinancialReport', of('ILO', 'PMO'))).toEqual({
      permitted: false,
      reason: 'PMO may not AcceptFinancialReport on what is its own',
    });
    expect(permits(nsc, 'AcceptFinancialReport', of('ILO', 'PMO')).permitted).toBe(true);
  });

  it('reads no view but its own', () => {
    expect(permits(pmo, 'ReadParticipantView', of('PMO')).permitted).toBe(true);
    expect(permits(pmo, 'ReadParticipantView', of('ILO')).permitted).toBe(false);
  });
});

describe('The bodies', () => {
  it('decide each for itself', () => {
    expect(permits(nsc, 'TakeDecision', of('NSC')).permitted).toBe(true);
    expect(permits(nsc, 'TakeDecision', of('PMC')).permitted).toBe(false);
    expect(permits(pmc, 'TakeDecision', of('PMC')).permitted).toBe(true);
    expect(permits(pmo, 'TakeDecision', of('NSC')).permitted).toBe(false);
    expect(permits(pmo, 'TakeDecision', of('WG2', 'PMO')).permitted).toBe(true);
  });
});

describe('The table', () => {
  it('refuses what it does not list', () => {
    expect(permits(auditor, 'RecordTransfer').permitted).toBe(false);
    expect(permits({ organization: 'ILO', role: 'director' as never }, 'ReadSharedRecord').permitted).toBe(false);
    expect(permits(pmo, 'DropTables' as never).permitted).toBe(false);
    expect(isPermittedCommand('DropTables')).toBe(false);
  });

  it('refuses a judgement when nobody says whose the subject is', () =>
    expect(permits(nsc, 'AcceptFinancialReport').permitted).toBe(false));

  it('lets auditors read and change nothing', () =>
    expect(PERMISSIONS.filter(({ role }) => role === 'auditor').map(({ command }) => command)).toEqual([
      'ReadSharedNotes',
      'ReadSharedRecord',
      'ReadOperations',
    ]));

  it('opens the shared record to every role', () => expect(whoMay('ReadSharedRecord')).toEqual([...ROLES]));

  it('opens other services’ logs to services only', () => expect(whoMay('ReadPublishedEvents')).toEqual(['service']));

  it('asks who takes part where a row says so', () => {
    const row: PermissionRow = {
      service: 'budgets',
      command: 'RecordTransfer',
      role: 'coordinator',
      relation: 'participant',
    };
    const ask = (participants?: string[]): boolean =>
      permits(iloCoordinator, 'RecordTransfer', { participants }, [row]).permitted;
    expect([ask(['ILO', 'WHO']), ask(['WHO']), ask()]).toEqual([true, false, false]);
  });

  it('has one row for a command and a role', () =>
    expect(new Set(PERMISSIONS.map(({ command, role }) => `${command} ${role}`)).size).toBe(PERMISSIONS.length));
});
