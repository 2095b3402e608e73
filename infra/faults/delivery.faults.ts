import type { Fault } from './fault.js';

/** Faults of those who deliver, relay and apply. */
export const DELIVERY: readonly Fault[] = [
  {
    id: 'F07a',
    name: 'A copy that delivers is killed',
    done: 'Kill -9 of one of two copies that deliver, while each batch takes up to 80 ms; the other takes over.',
    run: async (rig) => {
      const slow = await rig.addCopy({ slowness: rig.random.between(20, 80) });
      void rig.load;
      await rig.while(600, 1_500);
      const first = rig.copies.find((copy) => copy !== slow)!;
      const since = performance.now();
      await Promise.all([rig.kill(first), rig.kill(slow)]);
      await rig.recovers(since);
      await rig.addCopy();
    },
  },
  {
    id: 'F07b',
    name: 'A copy believed dead wakes up',
    done: 'SIGSTOP of one of two copies in the middle of its work, for longer than its turn may last (5 s) and than Kafka waits for it (10 s); then SIGCONT.',
    run: async (rig) => {
      void rig.load;
      await rig.while(400, 1_000);
      const [stopped] = rig.copies;
      const since = performance.now();
      stopped!.stop();
      rig.leaveOut(stopped!);
      await rig.recovers(since);
      await rig.while(rig.isOverKafka ? 10_500 : 5_500, rig.isOverKafka ? 12_000 : 7_000);
      stopped!.goOn();
      await rig.while(500, 1_500);
      await rig.recovers();
    },
  },
  {
    id: 'F08',
    name: 'A message that cannot be applied',
    done: 'Three messages of one programme cannot be applied; they and what follows are parked, the others go on. Both copies are mended and release at once.',
    run: async (rig) => {
      const { load, random } = rig;
      const programme = 'CP-TING';
      for (let nr = 0; nr < 3; nr += 1) {
        await rig.while(100, 400);
        await load.send(load.request(random, { programme, data: { isPoisoned: true } }));
      }
      await rig.recovers();
      const [one] = rig.copies;
      if ((await rig.patiently(() => one!.ask('parked'))) < 3)
        rig.problems.push('Messages that cannot be applied were not parked');
      for (const copy of rig.copies) await copy.ask('mend');
      const since = performance.now();
      await rig.releaseAtOnce(programme);
      await rig.until('Nothing is parked', async () => (await one!.ask('parked')) === 0);
      await rig.recovers(since);
    },
  },
  {
    id: 'F09',
    name: 'Handlers fail now and then',
    done: 'A third of all batches fail, half of them before and half after their commit, in both copies.',
    needs: { bare: true },
    run: async (rig) => {
      for (let nr = 0; nr < 2; nr += 1)
        await rig.addCopy({ failing: { seed: rig.random.between(1, 1_000_000), probability: 0.18 } });
      void rig.load;
      await rig.while(2_000, 3_000);
      await rig.recovers();
    },
  },
  {
    id: 'F14',
    name: 'Copies come and go all the time',
    done: 'Twelve times one of three copies stops delivering, or begins again (over Kafka: the group is shared out anew each time); one is killed.',
    run: async (rig) => {
      await rig.addCopy();
      void rig.load;
      const away = new Set<(typeof rig.copies)[number]>();
      for (let nr = 0; nr < 12; nr += 1) {
        await rig.while(50, 400);
        const copy = rig.random.oneOf(rig.copies);
        await copy.ask(away.has(copy) ? 'follow' : 'unfollow');
        if (!away.delete(copy)) away.add(copy);
        if (nr === 6) {
          const killed = rig.random.oneOf(rig.copies);
          await rig.kill(killed);
          away.delete(killed);
          await rig.addCopy();
        }
      }
      const since = performance.now();
      for (const copy of away) await copy.ask('follow');
      await rig.recovers(since);
    },
  },
  {
    id: 'F15',
    name: 'A relay believed dead wakes up',
    done: 'Two copies relay the log; SIGSTOP of one in the middle of it, while the other relays on; SIGCONT, and it sends what was sent long before.',
    notWith: { postgres: 'nothing is relayed: views read the log' },
    run: async (rig) => {
      const [delivers, relays] = rig.copies;
      await relays!.ask('unfollow');
      void rig.load;
      for (let nr = 0; nr < 3; nr += 1) {
        await rig.while(300, 800);
        relays!.stop();
        rig.leaveOut(relays!);
        await rig.while(800, 1_500);
        relays!.goOn();
        rig.copies.push(relays!);
      }
      await rig.recovers();
      await delivers!.ask('status');
    },
  },
  {
    id: 'F19a',
    name: 'Newer events reach an older release, which is then replaced',
    done: 'A publisher of a second release writes events that the views of the first do not know; copies are replaced one by one, and the views of the second are rebuilt on the way.',
    needs: { bare: true },
    run: async (rig) => {
      const old = [await rig.addCopy({ publishes: 2 }), await rig.addCopy({ publishes: 2 })];
      void rig.load;
      await rig.while(400, 800);
      rig.load.writesMeasurements = true;
      await rig.while(400, 800);
      rig.release = 2;
      for (const copy of old) {
        const next = await rig.addCopy({ release: 2 });
        await rig.while(200, 600);
        rig.leaveOut(copy);
        await copy.ask('close');
        await rig.while(200, 600);
        await next.ask('status');
      }
      await rig.recovers();
    },
  },
  {
    id: 'F19b',
    name: 'Two releases of a publisher beside each other',
    done: 'While a publisher is replaced copy by copy, one copy relays events of the second release that the other does not know and leaves out.',
    needs: { bare: true },
    run: async (rig) => {
      const old = [await rig.addCopy(), await rig.addCopy()];
      void rig.load;
      await rig.while(400, 800);
      const next = await rig.addCopy({ publishes: 2 });
      rig.load.writesMeasurements = true;
      await rig.while(1_000, 2_000);
      for (const copy of old) {
        rig.leaveOut(copy);
        await copy.ask('close');
        await rig.while(200, 400);
      }
      await rig.addCopy({ publishes: 2 });
      await rig.recovers();
      if ((await next.ask('status'))?.state === 'halted') rig.problems.push('A copy halted');
    },
  },
  {
    id: 'F20',
    name: 'A rebuild in live traffic, killed half-way',
    done: 'One copy rebuilds the views again and again while the other delivers; it is killed in the middle of a rebuild, and another rebuilds.',
    run: async (rig) => {
      void rig.load;
      await rig.while(800, 1_200);
      const [one] = rig.copies;
      await one!.ask('rebuild');
      const rebuilding = one!.ask('rebuild').catch(() => undefined);
      await rig.while(1, 40);
      const since = performance.now();
      await rig.kill(one!);
      await rebuilding;
      await rig.recovers(since);
      const next = await rig.addCopy();
      await rig.patiently(() => next.ask('rebuild'));
      await rig.recovers();
    },
  },
  {
    id: 'F23',
    name: 'More is written than the views can follow',
    done: '150 clients write without a pause for two to three seconds while every batch takes 50 ms longer; memory stays below 600 MB, and the views catch up.',
    needs: { bare: true },
    run: async (rig) => {
      const copies = [await rig.addCopy({ slowness: 50 }), await rig.addCopy({ slowness: 50 })];
      const load = rig.startLoad({ clients: 150, pace: [0, 5] });
      await rig.while(2_000, 3_000);
      const since = performance.now();
      await load.stop();
      await rig.recovers(since);
      for (const copy of copies) {
        const megabytes = (await copy.ask('memory')) / 2 ** 20;
        if (megabytes > 600) rig.problems.push(`A copy takes ${megabytes.toFixed(0)} MB`);
      }
    },
  },
];
