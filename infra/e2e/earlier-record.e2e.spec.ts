import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERMISSIONS } from '@concert/permissions';
import { type Answer, askAll } from '../fixtures/ask.js';
import { unpack } from '../fixtures/archive.js';
import { answersDiffer, type Difference, differencesOf, documentsDiffer } from '../fixtures/compare.js';
import { type Fixture, readFixture, recordFile, versions } from '../fixtures/fixture.js';
import { RunningConcert } from '../fixtures/running-concert.js';
import { tokensAt } from '../fixtures/tokens.js';
import { withoutVolatile } from '../fixtures/volatile.js';

/** What later versions say in addition, and nothing else: `route: place in the answer`, with [] for every item. */
const ADDED_TO_ANSWERS: readonly string[] = [
  // R22: on which days a programme closed.
  ...['operationallyClosedOn', 'financiallyClosedOn'].flatMap((day) => [
    `/api/agencies/programmes: $.items[].${day}`,
    `/api/agencies/programmes/{programme}: $.${day}`,
    `/api/views/{participant}/programmes/{programme}: $.programme.${day}`,
  ]),
  // R1, R2: what a transfer or an allocation said before it was corrected.
  '/api/budgets/programmes/{programme}/allocations: $.items[].corrected',
  '/api/budgets/programmes/{programme}/transfers: $.items[].corrected',
  '/api/budgets/programmes/{programme}/summary: $.transfers[].corrected',
  '/api/budgets/programmes/{programme}/summary/changes: $.before.transfers[].corrected',
  '/api/budgets/programmes/{programme}/summary/changes: $.after.transfers[].corrected',
  // S27: who opened a card.
  '/api/views/{participant}/beneficiaries/{beneficiary}: $.readBy',
  // R44: who was recorded as present before it was corrected.
  '/api/reviews/meetings: $.items[].corrected',
  '/api/reviews/programmes/{programme}/meetings: $.items[].corrected',
  '/api/reviews/programmes/{programme}/meetings/{meeting}: $.corrected',
  '/api/reviews/sessions/{session}: $.meetings[].corrected',
  // R37: lower reports that state something else since they were taken in.
  '/api/activities/programmes/{programme}/progress-reports/{report}: $.outdated',
  // R3: what an occurrence said before it was corrected, where it is addressed, and what looks like it.
  ...['alike', 'corrected', 'loggedUnder'].map(
    (field) => `/api/activities/programmes/{programme}/occurrences: $.items[].${field}`,
  ),
  // R15: agencies hears of new money from budgets.
  '/api/agencies/operations: $.subscriptions[].lag.budgets',
  '/api/operations: $.items[].subscriptions[].lag.budgets',
  // R4: what a plan said before it was corrected.
  '/api/activities/programmes/{programme}/activities: $.items[].corrected',
  '/api/activities/programmes/{programme}/activities/{activity}: $.corrected',
  // R4: what an outcome or an output said before it was corrected.
  '/api/activities/programmes/{programme}/framework: $.outcomes[].corrected',
  '/api/activities/programmes/{programme}/framework: $.outcomes[].outputs[].corrected',
  // R4: what a product said before it was corrected.
  '/api/activities/programmes/{programme}/products: $.items[].corrected',
  // R5: by whom, when and why a disposition was stated later.
  '/api/recommendations/programmes/{programme}/recommendations: $.items[].response.dispositionStated',
  '/api/recommendations/programmes/{programme}/recommendations/{recommendation}: $.response.dispositionStated',
  // R4: what a recommendation said before it was corrected.
  '/api/recommendations/programmes/{programme}/recommendations: $.items[].corrected',
  '/api/recommendations/programmes/{programme}/recommendations/{recommendation}: $.corrected',
  // R4: what a key action said before it was corrected.
  '/api/recommendations/programmes/{programme}/recommendations: $.items[].keyActions[].corrected',
  '/api/recommendations/programmes/{programme}/recommendations/{recommendation}: $.keyActions[].corrected',
  '/api/recommendations/programmes/{programme}/key-actions: $.items[].corrected',
  '/api/recommendations/programmes/{programme}/key-actions/{action}: $.corrected',
  '/api/recommendations/programmes/{programme}/key-actions/by-owner: $.items[].keyActions[].corrected',
];
/** Answers that were wrong before: the end of the path and the place, each with its reason. */
const CORRECTED_ANSWERS: readonly string[] = [
  // S26: a total of two cells with one person each told both.
  '/beneficiaries/counts $.total',
  // R24: a total before the programme was entered.
  ...['before', 'after'].map((side) => `/summary/changes?from=2010-06-30&to=2010-12-31&sense=knownAt $.${side}.total`),
  // R1, R2: digests of rows that have a column more: allocations, transfers, matters.
  ...['view', 'fold'].flatMap((digest) => [
    // R22: the same of programmes, in the directory of every service and view.
    `/operations/views $.items[0].${digest}`,
    `/api/budgets/operations/views $.items[5].${digest}`,
    `/api/budgets/operations/views $.items[6].${digest}`,
    // R44: the same of meetings.
    `/api/reviews/operations/views $.items[5].${digest}`,
    `/api/reviews/operations/views $.items[9].${digest}`,
    // R3: the same of activities and the activity calendar.
    `/api/activities/operations/views $.items[7].${digest}`,
    `/api/activities/operations/views $.items[8].${digest}`,
    // R4: the same of outcomes, outputs and products.
    `/api/activities/operations/views $.items[5].${digest}`,
    `/api/activities/operations/views $.items[6].${digest}`,
    `/api/activities/operations/views $.items[11].${digest}`,
    // R4, R5: the same of recommendations and key actions.
    `/api/recommendations/operations/views $.items[5].${digest}`,
    `/api/recommendations/operations/views $.items[6].${digest}`,
  ]),
];
const reportPlaces = (): string[] => {
  const reports = '$.paths./api/activities/programmes/{programme}/progress-reports';
  const answer = 'get.responses.200.content.application/json.schema';
  const [one, listed] = [`${reports}/{report}.${answer}`, `${reports}.${answer}.properties.items.items`];
  return [
    `${one}.properties.outdated`,
    `${one}.required.outdated`,
    `${one}.properties.consolidated.items.properties.parts.items.properties.within`,
    ...[one, listed].flatMap((report) => [
      `${report}.properties.lowerReports.items.properties.within`,
      `${report}.properties.editions.items.properties.lowerReports.items.properties.within`,
    ]),
  ];
};
/** Places of the OpenAPI document that are new: `$.paths./api/…`, without what stands below them. */
const ADDED_TO_DOCUMENT: readonly string[] = [
  // R22: on which days a programme closed.
  ...[
    'agencies/programmes.get.responses.200.content.application/json.schema.properties.items.items',
    'agencies/programmes/{programme}.get.responses.200.content.application/json.schema',
    'views/{participant}/programmes/{programme}.get.responses.200.content.application/json.schema.properties.programme.allOf.0',
  ].flatMap((answer) =>
    ['operationallyClosedOn', 'financiallyClosedOn'].flatMap((day) =>
      ['properties', 'required'].map((list) => `$.paths./api/${answer}.${list}.${day}`),
    ),
  ),
  // R14: a cut names the programme year that it takes from.
  '$.paths./api/budgets/programmes/{programme}/revisions/simulations.post.requestBody.content.application/json.schema.properties.base.allOf.0.properties.year',
  // R1, R2: transfers and allocations are mended, and say what they were before.
  ...['allocations', 'transfers'].flatMap((list) => {
    const route = `$.paths./api/budgets/programmes/{programme}/${list}`;
    const item = `${route}.get.responses.200.content.application/json.schema.properties.items.items`;
    const id = list.slice(0, -1);
    return [
      `${item}.properties.corrected`,
      `${item}.required.corrected`,
      `${route}/{${id}}/correction`,
      `${route}/{${id}}/withdrawal`,
    ];
  }),
  // R3: occurrences are mended, and say what they were before.
  ...['alike', 'corrected', 'loggedUnder'].flatMap((field) =>
    ['properties', 'required'].map(
      (list) =>
        `$.paths./api/activities/programmes/{programme}/occurrences.get.responses.200.content.application/json.schema.properties.items.items.${list}.${field}`,
    ),
  ),
  ...['correction', 'withdrawal'].map(
    (what) => `$.paths./api/activities/programmes/{programme}/activities/{activity}/occurrences/{occurrence}/${what}`,
  ),
  // R4: plans are corrected, and say what they were before.
  ...['activities.get', 'activities/{activity}.get'].flatMap((route) =>
    ['properties', 'required'].map((list) => {
      const schema = `$.paths./api/activities/programmes/{programme}/${route}.responses.200.content.application/json.schema`;
      return `${schema}${route === 'activities.get' ? '.properties.items.items' : ''}.${list}.corrected`;
    }),
  ),
  '$.paths./api/activities/programmes/{programme}/activities/{activity}/correction',
  // R4: outcomes and outputs are corrected, and say what they were before.
  ...['outcomes/{outcome}', 'outputs/{output}'].map(
    (result) => `$.paths./api/activities/programmes/{programme}/${result}/correction`,
  ),
  ...['', '.properties.outputs.items'].flatMap((result) =>
    ['properties', 'required'].map(
      (list) =>
        `$.paths./api/activities/programmes/{programme}/framework.get.responses.200.content.application/json.schema.properties.outcomes.items${result}.${list}.corrected`,
    ),
  ),
  // R4: products are corrected, and say what they were before.
  '$.paths./api/activities/programmes/{programme}/products/{product}/correction',
  ...['properties', 'required'].map(
    (list) =>
      `$.paths./api/activities/programmes/{programme}/products.get.responses.200.content.application/json.schema.properties.items.items.${list}.corrected`,
  ),
  // R5: the disposition of a response is stated later.
  '$.paths./api/recommendations/programmes/{programme}/recommendations/{recommendation}/disposition',
  ...['properties', 'required'].map(
    (list) =>
      `$.paths./api/recommendations/programmes/{programme}/recommendations.get.responses.200.content.application/json.schema.properties.items.items.properties.response.allOf.0.${list}.dispositionStated`,
  ),
  // R4: recommendations are corrected, and say what they were before.
  ...['recommendations.get', 'recommendations/{recommendation}.get'].flatMap((route) =>
    ['properties', 'required'].map((list) => {
      const schema = `$.paths./api/recommendations/programmes/{programme}/${route}.responses.200.content.application/json.schema`;
      return `${schema}${route === 'recommendations.get' ? '.properties.items.items' : ''}.${list}.corrected`;
    }),
  ),
  '$.paths./api/recommendations/programmes/{programme}/recommendations/{recommendation}/correction',
  // R4: key actions are corrected; what they were before stands under their recommendations and in lists of their own.
  ...[
    'recommendations.get.responses.200.content.application/json.schema.properties.items.items.properties.keyActions.items',
    'key-actions/by-owner.get.responses.200.content.application/json.schema.properties.items.items.properties.keyActions.items',
  ].flatMap((place) =>
    ['properties', 'required'].map(
      (list) => `$.paths./api/recommendations/programmes/{programme}/${place}.${list}.corrected`,
    ),
  ),
  '$.paths./api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/correction',
  // S15: what was set aside of what a topic carried, and parked messages that are left out for good, by whom they stopped.
  ...[...['agencies', 'activities', 'budgets', 'recommendations', 'reviews'], 'views/{participant}'].flatMap((part) => [
    `$.paths./api/${part}/operations.get.responses.200.content.application/json.schema.properties.subscriptions.items.properties.setAside`,
    ...['properties', 'required'].map(
      (list) =>
        `$.paths./api/${part}/operations.get.responses.200.content.application/json.schema.properties.parked.items.${list}.subscriber`,
    ),
    `$.paths./api/${part}/operations/parked/{programme}/discard`,
    `$.paths./api/${part}/operations/discarded`,
  ]),
  '$.paths./api/operations.get.responses.200.content.application/json.schema.properties.items.items.properties.subscriptions.items.properties.setAside',
  ...['properties', 'required'].map(
    (list) =>
      `$.paths./api/operations.get.responses.200.content.application/json.schema.properties.items.items.properties.parked.items.${list}.subscriber`,
  ),
  // R44: attendance is corrected.
  '$.paths./api/reviews/programmes/{programme}/meetings/{meeting}/attendance/correction',
  ...[
    'meetings',
    'programmes/{programme}/meetings',
    'programmes/{programme}/meetings/{meeting}',
    'sessions/{session}',
  ].flatMap((path) => {
    const schema = `$.paths./api/reviews/${path}.get.responses.200.content.application/json.schema`;
    const item = path.endsWith('meetings')
      ? '.properties.items.items'
      : path.startsWith('sessions')
        ? '.properties.meetings.items'
        : '';
    return ['properties', 'required'].map((list) => `${schema}${item}.${list}.corrected`);
  }),
  // R36, R37: in which report a lower one was taken in, and which state something else since.
  ...reportPlaces(),
  // S27: who opened a card.
  ...['properties', 'required'].map(
    (list) =>
      `$.paths./api/views/{participant}/beneficiaries/{beneficiary}.get.responses.200.content.application/json.schema.${list}.readBy`,
  ),
  // R38: a rule more.
  '$.paths./api/activities/programmes/{programme}/findings.get.parameters.query rule.schema.enum.13',
  // R1, R2, R6, R11, S12: rules more.
  ...[
    'findings.get.parameters.query rule.schema',
    'board.get.responses.200.content.application/json.schema.properties.rows.items.properties.cells.items.properties.findings.items.properties.rule',
    'reports/checks.post.responses.200.content.application/json.schema.properties.raised.items.properties.rule',
  ].flatMap((place) =>
    [12, 13, 14, 15, 16, 17, 18].map((nr) => `$.paths./api/budgets/programmes/{programme}/${place}.enum.${nr}`),
  ),
];
/** Places of the OpenAPI document that said something wrong before; each with its reason. */
const CORRECTED_IN_DOCUMENT: readonly string[] = [
  // Explaining a finding was always answered 204.
  ...['agencies', 'recommendations'].flatMap((service) =>
    [201, 204].map(
      (status) =>
        `$.paths./api/${service}/programmes/{programme}/findings/{finding}/explanation.post.responses.${status}`,
    ),
  ),
];
/** R20: an amount has as many decimals as its currency has by ISO 4217, three for dinars. */
const takesThirdDecimal = ({ at, earlier, now }: Difference): boolean =>
  at.endsWith('.pattern') && typeof earlier === 'string' && earlier.replace('\\d{1,2}', '\\d{1,3}') === now;

/** R17: who moves at a site may be left open. */
const leavesMovementOpen = ({ at, now }: Difference): boolean =>
  (now === 'not-stated' || now === undefined) &&
  at.startsWith('$.paths./api/agencies/programmes/{programme}/') &&
  (at.endsWith('.properties.movement.enum.3') ||
    at.endsWith('sites.post.requestBody.content.application/json.schema.required.movement'));

/** R42: a body puts matters of its own on its agenda. */
const namesOwnMatters = ({ at, now }: Difference): boolean =>
  at.startsWith('$.paths./api/reviews/') && at.endsWith('.properties.service.enum.4') && now === 'reviews';

/** `command: role – relation`, as docs/permissions.md says it. */
const ADDED_PERMISSIONS: readonly string[] = [
  // R1, R2: who records a transfer or an allocation mends it.
  ...['CorrectAllocation', 'WithdrawAllocation', 'CorrectTransfer', 'WithdrawTransfer'].map(
    (command) => `${command}: pmo – any`,
  ),
  // R3: who logs an occurrence mends it.
  ...['CorrectActivityOccurrence', 'WithdrawActivityOccurrence'].flatMap((command) => [
    `${command}: coordinator – own`,
    `${command}: pmo – on-behalf`,
  ]),
  // R44: who records attendance corrects it.
  ...['pmo – any', 'pmc – own', 'nsc – own'].map((whom) => `CorrectAttendance: ${whom}`),
  // R42: whoever chairs a body acts for it.
  ...['ConveneMeeting', 'PutOnAgenda', 'HoldMeeting', 'CorrectAttendance', 'TakeDecision'].map(
    (command) => `${command}: coordinator – own`,
  ),
  'TakeDecision: pmo – own',
  // R4: who plans an activity corrects it.
  'CorrectActivity: coordinator – own',
  'CorrectActivity: pmo – on-behalf',
  // R4: who issues a recommendation, or agrees a key action, corrects it.
  'CorrectRecommendation: pmo – any',
  'CorrectKeyAction: pmo – any',
  // R4: who defines a result corrects it.
  'CorrectOutcome: pmo – any',
  'CorrectOutput: pmo – any',
  // R4: who registers a product corrects it.
  'CorrectProduct: coordinator – own',
  'CorrectProduct: pmo – on-behalf',
  // R5: who records a response states its disposition.
  'StateDisposition: pmo – any',
];

const isNewPermission = ({ command, role, relation }: (typeof PERMISSIONS)[number]): boolean =>
  ADDED_PERMISSIONS.includes(`${command}: ${role} – ${relation}`);

/** The list of permissions without those, since what is added in its midst moves what follows. */
const withoutAdded = (route: string, answer: Answer): Answer => {
  if (route !== '/api/permissions' || answer.status !== 200) return answer;
  const body = JSON.parse(answer.body) as { readonly items: typeof PERMISSIONS };
  const items = body.items.filter((each) => !isNewPermission(each));
  return { ...answer, body: JSON.stringify({ ...body, items }) };
};

/** One part of the interface, for who changes only that: a service, `views`, or `gateway` for what it answers itself. */
const only = process.env['ONLY'];
const partOf = (route: string): string => {
  const [, , part = '', ...rest] = route.split('/');
  return rest.length === 0 ? 'gateway' : part;
};

const SHOWN = 20;
const LONGEST = 160;
const short = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, LONGEST);
const told = (differences: readonly (Difference & { readonly where: string })[]): string[] => [
  ...differences
    .slice(0, SHOWN)
    .map(({ where, at, earlier, now }) => `${where} ${at}: ${short(earlier)} is now ${short(now)}`),
  ...(differences.length > SHOWN ? [`and ${differences.length - SHOWN} more`] : []),
];

/** S22, S27: since then every answer says that nobody keeps it, that it is what it says, and that https stays https. */
const ADDED_HEADERS = ['headers.cache-control', 'headers.x-content-type-options', 'headers.strict-transport-security'];

const isAdded = (list: readonly string[], { earlier }: Difference, place: string): boolean =>
  earlier === undefined && list.includes(place.replaceAll(/\[\d+\]/g, '[]'));

describe.each(versions())('the record of %s', (version) => {
  let folder: string;
  let earlier: Fixture;
  let concert: RunningConcert;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concert-earlier-'));
    earlier = await readFixture(version);
    await unpack(recordFile(version), join(folder, 'record'));
    concert = await RunningConcert.start(join(folder, 'record'), earlier.clock);
    await concert.settled();
  }, 300_000);

  afterAll(async () => {
    await concert?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  it('is opened by this version, and every answer is the same to the letter', async () => {
    const asked = earlier.requests.flatMap((request, index) => {
      const answer = earlier.answers[index];
      return answer && (!only || partOf(request.route) === only) ? [{ request, answer }] : [];
    });
    expect(asked.length).toBeGreaterThan(0);
    const requests = asked.map(({ request }) => request);
    const answers = await askAll(concert.origin, requests, tokensAt(concert.origin, join(folder, 'record')));
    const differences = asked.flatMap(({ request: { as, path, route, sent }, answer }, index) =>
      answersDiffer(
        withoutVolatile(route, answer),
        withoutVolatile(route, withoutAdded(route, answers[index] as typeof answer)),
      )
        .filter((each) => !isAdded(ADDED_TO_ANSWERS, each, `${route}: ${each.at}`))
        .filter((each) => !isAdded(ADDED_HEADERS, each, each.at))
        .filter(({ at }) => !CORRECTED_ANSWERS.some((place) => `${path} ${at}`.endsWith(place)))
        .map((each) => ({ ...each, where: `${sent?.method ?? 'GET'} ${path} as ${as}` })),
    );
    expect(told(differences)).toEqual([]);
  }, 600_000);

  it('was described by the same OpenAPI document, but for the names of schemas', async () => {
    const now = (await (await fetch(`${concert.origin}/api/openapi.json`)).json()) as Fixture['openApi'];
    const differences = documentsDiffer(earlier.openApi, now)
      .filter((each) => !isAdded(ADDED_TO_DOCUMENT, each, each.at) && !CORRECTED_IN_DOCUMENT.includes(each.at))
      .filter((each) => ![takesThirdDecimal, namesOwnMatters, leavesMovementOpen].some((isMeant) => isMeant(each)))
      .map((each) => ({ ...each, where: 'OpenAPI' }));
    expect(told(differences)).toEqual([]);
  }, 60_000);

  it('was made with the same commands, permitted to the same roles', () => {
    const differences = differencesOf(
      earlier.permissions,
      PERMISSIONS.filter((each) => !isNewPermission(each)),
    ).map((each) => ({ ...each, where: 'permissions' }));
    expect(told(differences)).toEqual([]);
  });
});
