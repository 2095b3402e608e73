import { fileURLToPath } from 'node:url';
import { circlesIn, importGraph } from './circles.js';
import { filesOfCommands } from './commands.js';
import { castsOfStreams, neverOnGuarded, roleTests } from './offences.js';
import { resolver, sourceOf } from './sources.js';
import { Symbols } from './symbols.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tree = (files: Readonly<Record<string, string>>) => {
  const sources = Object.entries(files).map(([path, text]) => sourceOf(path, text));
  return { sources, resolve: resolver(root, sources) };
};
const commandsOf = (files: Readonly<Record<string, string>>) => {
  const { sources, resolve } = tree(files);
  return filesOfCommands(sources, new Symbols(sources, resolve));
};
const portal = (text: string) => [sourceOf('services/portal/src/pages/money/Form.tsx', text)];

const FUND = {
  'services/budgets/src/fund/fund.ts': `
    export class ScheduleTranche extends Order<TrancheScheduled['data']> {}
    export class Late extends rejection('LATE') {}
    export interface TrancheScheduled {}
    export interface Fund {}`,
  'services/budgets/src/fund/fund.decisions.ts': `
    import { type Fund, Late, type ScheduleTranche, type TrancheScheduled } from './fund.js';
    export const scheduleTranche = (state: Fund, { data }: ScheduleTranche): TrancheScheduled[] => { throw new Late(); };`,
};

describe('Files to read a command', () => {
  it('are followed from a row of a table', () =>
    expect(
      commandsOf({
        ...FUND,
        'services/budgets/src/fund/fund.commands.ts': `
          import { ScheduleTranche } from './fund.js';
          import * as decisions from './fund.decisions.js';
          export const fundCommands = [on(ScheduleTranche, { decide: decisions.scheduleTranche })];`,
        'services/budgets/src/fund/fund.api.ts': `
          import { ScheduleTranche } from './fund.js';
          class ScheduleTrancheRequest {}
          export const fundApi = [post('tranches', ScheduleTranche, ScheduleTrancheRequest)];`,
      }),
    ).toEqual([
      {
        name: 'ScheduleTranche',
        files: ['fund.api.ts', 'fund.commands.ts', 'fund.decisions.ts', 'fund.ts'].map(
          (name) => `services/budgets/src/fund/${name}`,
        ),
      },
    ]));

  it('are followed from a handler class and a controller', () => {
    const [command] = commandsOf({
      ...FUND,
      'services/budgets/src/fund.handlers.ts': `
        import * as command from './fund/fund.js';
        import { scheduleTranche } from './fund/fund.decisions.js';
        @CommandHandler(command.ScheduleTranche)
        export class ScheduleTrancheHandler { execute(order) { return this.log.run((state) => scheduleTranche(state, order)); } }`,
      'services/budgets/src/fund.dto.ts': `export class ScheduleTrancheDto {}`,
      'services/budgets/src/fund.controller.ts': `
        import { ScheduleTranche } from './fund/fund.js';
        import { ScheduleTrancheDto } from './fund.dto.js';
        class Fund { @Post('tranches') schedule(@Body() body: ScheduleTrancheDto) { return new ScheduleTranche(body); } }`,
    });
    expect(command?.files).toHaveLength(5);
  });
});

describe('Import circles', () => {
  it('are found in values, types and pages loaded late', () => {
    const { sources, resolve } = tree({
      'libs/a/one.ts': `import { two } from './two.js';`,
      'libs/a/two.ts': `import { type One } from './one.js';`,
      'libs/a/three.ts': `export { four } from './four.js';`,
      'libs/a/four.ts': `const three = () => import('./three.js');`,
    });
    const graph = importGraph(sources, resolve);
    expect(circlesIn(graph, ['value'])).toEqual([]);
    expect(circlesIn(graph, ['value', 'type'])).toEqual([['libs/a/one.ts', 'libs/a/two.ts']]);
    expect(circlesIn(graph, ['value', 'type', 'lazy'])).toHaveLength(2);
  });
});

describe('Places where types are switched off', () => {
  it('are bodies, columns and links, however deep', () => {
    const text = 'const body = { body: { who: [who] as never } }; const a = <T columns={c as never} />; f(b as never);';
    expect(neverOnGuarded(portal(text))).toHaveLength(2);
  });

  it('are casts of a stream', () => {
    const text = 'fold(fund, history as unknown as FundEvent[]); rows as unknown as Row[];';
    expect(castsOfStreams([sourceOf('libs/a/one.ts', text)])).toHaveLength(1);
  });
});

describe('Tests of a role', () => {
  it('compare, look up or switch', () => {
    const text = `const may = role === 'pmo' || MAKERS.includes(person.role) || participant.role === 'participating';`;
    expect(roleTests(portal(text))).toHaveLength(2);
  });
});
