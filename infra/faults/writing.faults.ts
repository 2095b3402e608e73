import type { Fault } from './fault.js';

/** Faults while commands are taken: those who append, their answers, and others in the same database. */
export const WRITING: readonly Fault[] = [
  {
    id: 'F01',
    name: 'A writer is killed',
    done: 'Two copies take commands; kill -9 of one, then of the other, and a new one takes its place each time.',
    run: async (rig) => {
      for (const copy of [...rig.copies]) {
        void rig.load;
        await rig.while(300, 900);
        await rig.kill(copy);
        const since = performance.now();
        await rig.recovers(since);
        await rig.addCopy();
      }
    },
  },
  {
    id: 'F03',
    name: 'Transactions that commit late, or never',
    done: 'While two copies append, others append in transactions that stay open for up to 60 ms and end either way.',
    run: async (rig) => {
      const { load, random } = rig;
      for (let nr = 0; nr < 15; nr += 1) {
        const request = load.request(random);
        const end = random.chance(0.5) ? 'commit' : 'rollback';
        await random.oneOf(rig.copies).ask('appendSlowly', request, random.between(5, 60), end);
        if (end === 'commit') load.acknowledged.push(request);
        await rig.while(5, 40);
      }
      await rig.recovers();
    },
  },
  {
    id: 'F04',
    name: 'A long transaction elsewhere',
    done: 'Before and during the load somebody holds an old snapshot, a transaction number and an unread answer open in both databases.',
    run: async (rig) => {
      const holders = [await rig.holdTransaction('log'), await rig.holdTransaction('view')];
      void rig.load;
      await rig.while(1_500, 2_500);
      // The transactions are still open: nothing may wait for them.
      await rig.recovers();
      for (const holder of holders) await holder.end();
    },
  },
  {
    id: 'F06',
    name: 'The answer to a commit is lost',
    done: 'Between a copy and its log answers are cut off by chance, after PostgreSQL had done what was asked.',
    needs: { proxies: true },
    run: async (rig) => {
      const proxy = rig.proxies.log;
      void rig.load;
      await rig.while(200, 400);
      proxy.cutsAnswer = () => rig.random.chance(0.03);
      await rig.while(1_500, 2_500);
      proxy.cutsAnswer = () => false;
      await rig.recovers();
    },
  },
  {
    id: 'F25',
    name: 'One command several times at once',
    done: 'Twenty commands, each sent to both copies three times at the same moment under the same id.',
    run: async (rig) => {
      const { load, random } = rig;
      for (let nr = 0; nr < 20; nr += 1) {
        const request = load.request(random);
        const [one, other] = rig.copies;
        const asked = [one, other, one, other, one, other].map((copy) => copy!.ask('append', request));
        const places = new Set((await Promise.all(asked)).map(({ firstPosition }) => firstPosition));
        if (places.size > 1) rig.problems.push(`One command got positions ${[...places].join(', ')}`);
        load.acknowledged.push(request);
      }
      await rig.recovers();
    },
  },
];
