import type { Fault } from './fault.js';
import type { Figures } from './judge.js';
import type { Rig } from './rig.js';
import { ANSWER, NOTE } from './views.js';

const PARKED = 'CP-TING';

/** Notes beside their answers: each has one, in the order of the notes. */
const answersOf = async (rig: Rig): Promise<Figures> => {
  const log = await rig.recorded();
  const answers = new Map<string, bigint[]>();
  for (const { type, causationId, position } of log)
    if (type === ANSWER) answers.set(causationId, [...(answers.get(causationId) ?? []), position]);
  const last = new Map<string, bigint>();
  let [lost, doubled, outOfOrder] = [0, 0, 0];
  for (const { id, programme } of log.filter(({ type }) => type === NOTE)) {
    const [first, ...more] = answers.get(id) ?? [];
    doubled += more.length;
    if (first === undefined) lost += 1;
    else if (first < (last.get(programme) ?? 0n)) outOfOrder += 1;
    else last.set(programme, first);
  }
  return { lost, doubled, outOfOrder };
};

/** Faults of services that answer what they hear by commands of their own. */
export const REACTIONS: readonly Fault[] = [
  {
    id: 'F07c',
    name: 'Copies that react are stopped and killed',
    done: 'Two copies answer every note by a command, which takes up to 12 ms; some notes of one programme cannot be answered and are parked with what follows. SIGSTOP of one copy in the middle, for longer than its turn may last; after SIGCONT kill -9 of either; a new copy takes its place. The reactions are mended, and both copies release what is parked at once. Every note must have one answer, in the order of the notes (counted with lost, doubled and out of order).',
    needs: { bare: true },
    run: async (rig) => {
      const { random } = rig;
      // One answer at a time is all that a service gives: more notes would only wait.
      const load = rig.startLoad({ pace: [200, 600] });
      const answersIn = random.between(4, 12);
      const two = [await rig.addCopy({ answersIn }), await rig.addCopy({ answersIn })];
      for (let nr = 0; nr < 2; nr += 1) {
        await rig.while(100, 500);
        await load.send(load.request(random, { programme: PARKED, data: { isUnanswerable: true } }));
      }
      const stopped = random.oneOf(two);
      stopped.stop();
      rig.leaveOut(stopped);
      await rig.while(rig.isOverKafka ? 10_500 : 5_500, rig.isOverKafka ? 12_000 : 7_000);
      stopped.goOn();
      rig.copies.push(stopped);
      await rig.while(200, 1_000);
      const since = performance.now();
      await rig.kill(random.oneOf(two));
      await rig.recovers(since);
      await rig.addCopy({ answersIn });
      await load.stop();
      const heads = await rig.heads();
      await rig.until('Every note was answered or parked', () =>
        rig.holds(heads, rig.parts.view.adminUrl, 'reactions'),
      );

      const [one] = rig.copies;
      if ((await rig.patiently(() => one!.ask('parked'))) < 2)
        rig.problems.push('Notes that cannot be answered were not parked');
      for (const copy of rig.copies) await copy.ask('mend');
      await rig.releaseAtOnce(PARKED);
      await rig.until('Nothing is parked', async () => (await one!.ask('parked')) === 0);
      const [views, answers] = [await rig.compared(), await answersOf(rig)];
      return {
        lost: views.lost + answers.lost,
        doubled: views.doubled + answers.doubled,
        outOfOrder: views.outOfOrder + answers.outOfOrder,
      };
    },
  },
];
