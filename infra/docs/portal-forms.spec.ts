import { join } from 'node:path';
import { openApiDocuments } from './openapi-documents.js';
import { commandsSentBy } from './portal-commands.js';

const PORTAL = join(import.meta.dirname, '../../services/portal/src');

const OPERATOR = 'an operator gives it while looking into a fault, as the runbooks say';
const OUTBOX = 'the page Log gives it to the outbox, which sends it when there is a network';
const NO_PAGE_OF_SESSIONS = 'its form waits for a page that lists the sessions of a committee for several programmes';

/** Commands that no form of the portal sends, each with the reason. */
const WITHOUT_A_FORM: Readonly<Record<string, string>> = {
  'agencies Rebuild': OPERATOR,
  'activities Rebuild': OPERATOR,
  'budgets Rebuild': OPERATOR,
  'recommendations Rebuild': OPERATOR,
  'reviews Rebuild': OPERATOR,
  'view Rebuild': OPERATOR,
  'activities LogActivityOccurrence': OUTBOX,
  'activities LogUnplannedActivity': OUTBOX,
  'activities EliminateActivity': 'a revision of that kind does it, which says what becomes of the money',
  'reviews HoldMeeting': 'a meeting is convened and its attendance recorded, each by a form',
  'view ImportFile': 'the page reads the file and sends its rows (ImportOwnBooks)',
  'reviews HoldSession': NO_PAGE_OF_SESSIONS,
  'reviews ConveneSession': NO_PAGE_OF_SESSIONS,
};

interface Operation {
  readonly operationId: string;
}

/** Every writing operation of the API document: its request by its name, such as `agencies RegisterOrganization`. */
const writingOperations = async (): Promise<ReadonlyMap<string, string>> => {
  const { paths } = (await openApiDocuments()).get('concert') as {
    readonly paths: Readonly<Record<string, Readonly<Partial<Record<string, Operation>>>>>;
  };
  return new Map(
    Object.entries(paths).flatMap(([path, operations]) =>
      ['post', 'put', 'patch', 'delete'].flatMap((method) => {
        const [service, , handler = ''] = operations[method]?.operationId.split('_') ?? [];
        const name = `${service} ${handler.charAt(0).toUpperCase()}${handler.slice(1)}`;
        return service ? [[name, `${method} ${path}`] as const] : [];
      }),
    ),
  );
};

describe('P31: every command has a form in the portal', () => {
  const sent = commandsSentBy(PORTAL);
  let operations: ReadonlyMap<string, string>;
  beforeAll(async () => {
    operations = await writingOperations();
  });

  it('or stands in the list of those without one, with the reason', () => {
    const missing = [...operations].filter(([, request]) => !sent.has(request)).map(([name]) => name);
    expect(missing.filter((name) => !(name in WITHOUT_A_FORM))).toEqual([]);
  });

  it('and leaves that list when its form is there, or when it is no command any more', () => {
    const stale = Object.keys(WITHOUT_A_FORM).filter((name) => {
      const request = operations.get(name);
      return request === undefined || sent.has(request);
    });
    expect(stale).toEqual([]);
  });

  it('and is sent to an address that the document of the API has', () => {
    const known = new Set(operations.values());
    expect([...sent].filter((request) => !known.has(request))).toEqual([]);
  });
});
