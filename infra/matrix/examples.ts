import { activities, afterDecisions } from '../fixtures/commands/activities.js';
import { agencies, closing, otherProgramme } from '../fixtures/commands/agencies.js';
import { advance, ledger, reports, revisions } from '../fixtures/commands/budgets.js';
import { recommendations } from '../fixtures/commands/recommendations.js';
import { reviews } from '../fixtures/commands/reviews.js';
import { type Step, usd } from '../fixtures/commands/step.js';
import { views } from '../fixtures/commands/views.js';
import { type Operation, PARTICIPANT, PROGRAMME } from './operations.js';

/** A request that is right in every respect but who sends it. */
export interface Example {
  readonly path: string;
  readonly type?: string;
  readonly body?: string;
}

type Item = Readonly<Record<string, unknown>>;
/** The items of a list of the API. */
export type ListOf = (path: string) => Promise<readonly Item[]>;

const STEPS: readonly Step[] = [
  ...[agencies, otherProgramme, activities, reports, advance, ledger, recommendations, revisions, reviews],
  ...[afterDecisions, views, closing],
].flat();

/** Bodies of commands that the recorded story does not give, by the name of the command. */
const BODIES: Readonly<Record<string, object>> = {
  discard: { source: 'budgets', position: '1', reason: 'Forged' },
  correctAllocation: { amount: usd('1.00'), reason: 'Misread' },
  withdrawAllocation: { reason: 'Misread' },
  correctTransfer: { newValues: { amount: usd('1.00') }, reason: 'Misread' },
  withdrawTransfer: { reason: 'Misread' },
  correctRecommendation: { newValues: { title: 'Read anew' }, reason: 'Misread' },
  correctKeyAction: { newValues: { text: 'Read anew' }, reason: 'Misread' },
  stateDisposition: { disposition: 'accepted', reason: 'Said at the meeting' },
  correctOutcome: { newValues: { title: 'Read anew' }, reason: 'Misread' },
  correctOutput: { newValues: { title: 'Read anew' }, reason: 'Misread' },
  correctProduct: { newValues: { title: 'Read anew' }, reason: 'Misread' },
  correctActivity: { newValues: { title: 'Read anew' }, reason: 'Misread' },
  correctAttendance: { attendees: ['ILO'], reason: 'Misread' },
  correctActivityOccurrence: { newValues: { what: 'Read anew' }, reason: 'Misread' },
  withdrawActivityOccurrence: { reason: 'Misread' },
};

/** What stands for a parameter of an address that no list holds. */
const PLACES: Readonly<Record<string, string>> = {
  programme: PROGRAMME,
  participant: PARTICIPANT,
  outcome: '4',
  output: '1.2',
  view: 'nothing',
  template: 'nothing',
};

/** What a query needs. */
const QUERIES: Readonly<Record<string, string>> = { figure: 'allocated', from: '2010-01-01', to: '2010-12-31' };
const LIVE = '/api/live';

/** Lists in which the subjects of commands stand, where that is not the address of the command up to its parameter. */
const LISTED_ELSEWHERE: Readonly<Record<string, string>> = {
  commitment: `/api/budgets/programmes/${PROGRAMME}/ledger-entries`,
  occurrence: `/api/activities/programmes/${PROGRAMME}/occurrences`,
  loggedUnder: `/api/activities/programmes/${PROGRAMME}/occurrences`,
  session: '/api/reviews/meetings',
  printRun: `/api/activities/programmes/${PROGRAMME}/products`,
};
const MEMBERS: Readonly<Record<string, readonly string[]>> = { commitment: ['entry'], printRun: ['printRuns'] };

const PLACE = /\{(\w+)\}/g;
const KEPT = /\{\w+\}/;

const addressOf = ({ send }: Step): readonly [method: string, path: string] => {
  const [method = '', path = ''] = send.split(' ');
  return [method.toLowerCase(), `/api/${path.replace(/^(\w+)\/P(?=\/|$)/, `$1/programmes/${PROGRAMME}`)}`];
};

/** Given by whom it concerns rather than by the programme office. */
const isOfItsOwner = ({ as }: Step): boolean => /-(?:coordinator|finance)$/.test(as);

const stepsOf = ({ method, route }: Operation, routes: readonly string[]): Step[] => {
  const fits = (each: string): RegExp => new RegExp(`^${each.replaceAll(PLACE, '[^/]+')}$`);
  const placesIn = (each: string): number => each.split('{').length;
  const steps = STEPS.filter((step) => {
    const [by, path] = addressOf(step);
    const at = path.replace(/\?.*/, '');
    // A word of a route goes before a place of another one: `meetings/convened` and `meetings/{meeting}`.
    const isOfAnother = routes.some((each) => placesIn(each) < placesIn(route) && fits(each).test(at));
    return by === method && fits(route).test(at) && !isOfAnother;
  });
  return [...steps.filter(isOfItsOwner), ...steps];
};

const subjectIn = (item: Item, name: string): string | undefined => {
  for (const member of [...(MEMBERS[name] ?? [name]), 'id', 'code']) {
    const value = item[member];
    const [first] = Array.isArray(value) ? (value as Item[]) : [];
    const found = first ? (first[name] ?? first['id']) : value;
    if (typeof found === 'string' || typeof found === 'number') return String(found);
  }
  return undefined;
};

/** What a parameter is called in the list: an occurrence is found under the activity under which it was logged. */
const nameIn = (route: string, name: string): string =>
  name === 'activity' && route.includes('{occurrence}') ? 'loggedUnder' : name;

const AGENCIES: ReadonlySet<unknown> = new Set(['ILO', 'UNESCO', 'MoH']);

/** What belongs to an agency tells the relations apart. */
const belongsToOne = (item: Item): boolean =>
  item['status'] !== 'erased' &&
  Object.values(item)
    .flat()
    .some((value) => AGENCIES.has(value));

/** Makes requests about what the record holds. */
export class Examples {
  private readonly lists = new Map<string, Promise<readonly Item[]>>();
  private readonly routes: readonly string[];

  constructor(
    operations: readonly Operation[],
    private readonly listOf: ListOf,
  ) {
    this.routes = [...new Set(operations.map(({ route }) => route))];
  }

  async of(operation: Operation): Promise<Example> {
    const { route, method, requestBody } = operation;
    const [step] = stepsOf(operation, this.routes);
    const path = await this.filled(route, step && addressOf(step)[1].replace(/\?.*/, ''));
    const query = step ? (/\?.*/.exec(step.send)?.[0] ?? '') : this.queryOf(operation);
    if (method === 'get' || !requestBody) return { path: path + query };
    if (typeof step?.body === 'string') return { path: path + query, type: 'text/csv', body: step.body };
    if (requestBody.content['text/csv']) return { path: path + query, type: 'text/csv', body: 'A\n1\n' };
    const body = step?.body ?? BODIES[operation.id.replace(/^.*_/, '')] ?? {};
    // An id in a body is looked up after the permission.
    return { path: path + query, type: 'application/json', body: JSON.stringify(body).replaceAll(/\{\w+\}/g, 'x-1') };
  }

  private queryOf({ route, parameters = [] }: Operation): string {
    if (route === LIVE) return `?views=${PARTICIPANT}`;
    const needed = parameters.flatMap(({ name, required, schema, ...each }): [string, string][] =>
      each.in === 'query' && required ? [[name, QUERIES[name] ?? String(schema?.enum?.[0] ?? '')]] : [],
    );
    return needed.length > 0 ? `?${new URLSearchParams(needed)}` : '';
  }

  /** The address, with what the step says where it says so, else with what the record holds. */
  private async filled(route: string, given: string | undefined): Promise<string> {
    const said = given?.split('/');
    const parts: string[] = [];
    for (const [index, part] of route.split('/').entries()) {
      const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
      const word = said?.[index];
      if (name === undefined) parts.push(part);
      else if (word !== undefined && !KEPT.test(word)) parts.push(word);
      else parts.push(PLACES[name] ?? (await this.subject(nameIn(route, name), parts.join('/'))));
    }
    return parts.join('/');
  }

  private async subject(name: string, before: string): Promise<string> {
    const path = LISTED_ELSEWHERE[name] ?? before;
    const list = this.lists.get(path) ?? this.listOf(path);
    this.lists.set(path, list);
    const items = await list;
    const found = [...items.filter(belongsToOne), ...items].flatMap((item) => subjectIn(item, name) ?? [])[0];
    return found ?? 'nothing';
  }
}
