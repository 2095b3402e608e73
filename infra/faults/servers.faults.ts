import type { Fault } from './fault.js';
import type { Rig } from './rig.js';

const NOT_ROOT = 'only root may mount a small disk';

/** The function that appends reads the clock wrong by an interval, until what is returned is called. */
const shiftClockOfLog = async (rig: Rig, interval: string): Promise<() => Promise<unknown>> => {
  const [{ code } = { code: '' }] = await rig.inLog("select pg_get_functiondef('log.append'::regproc) as code");
  const shifted = code!.replace('clock_timestamp()', `(clock_timestamp() + interval '${interval}')`);
  if (shifted === code) throw new Error('log.append reads no clock');
  await rig.inLog(shifted);
  return () => rig.inLog(code!);
};

/** Faults of PostgreSQL and of the way to it. */
export const SERVERS: readonly Fault[] = [
  {
    id: 'F02',
    name: 'PostgreSQL is killed under load',
    done: 'Kill -9 of the postmaster of both databases, twice; it is started again after up to a second.',
    needs: { ownServer: true },
    run: async (rig) => {
      for (let nr = 0; nr < 2; nr += 1) {
        void rig.load;
        await rig.while(400, 1_200);
        rig.parts.server.kill();
        await rig.while(0, 1_000);
        const since = performance.now();
        await rig.parts.server.startAgain();
        await rig.recovers(since);
      }
    },
  },
  {
    id: 'F05',
    name: 'Connections are killed',
    done: 'Eight times every connection of the copies to both databases is ended: appends, relays, views and listeners.',
    run: async (rig) => {
      void rig.load;
      for (let nr = 0; nr < 8; nr += 1) {
        await rig.while(100, 400);
        await rig.endConnections();
      }
      await rig.recovers();
    },
  },
  {
    id: 'F16',
    name: 'The disk is full',
    done: 'Under load the disk of PostgreSQL (over Kafka: of the broker) has no byte left for two to three seconds; what ended of itself is started again.',
    notWith: process.getuid?.() === 0 ? {} : { postgres: NOT_ROOT, kafka: NOT_ROOT },
    needs: { ownServer: true, ownBroker: true, diskOf: 400 },
    run: async (rig) => {
      const { disk, broker, server } = rig.parts;
      const load = rig.startLoad({ padding: 20_000 });
      await rig.while(400, 800);
      disk!.fill();
      await rig.while(2_000, 3_000);
      disk!.free();
      const since = performance.now();
      await (broker ? broker.seeThatItRuns() : server.seeThatItRuns());
      await rig.recovers(since);
      await load.stop();
    },
  },
  {
    id: 'F17',
    name: 'A clock is wrong',
    done: 'A third copy whose clock is an hour ahead and a fourth a day behind take commands and deliver with the others; then the clock by which PostgreSQL times events is half a year ahead, or behind (by the seed), for up to a second, and right again. Simulated, since only the system could set a clock: the copies ask a shifted `Date` (their timers go on as they are), and the function that appends asks a shifted `clock_timestamp()`.',
    run: async (rig) => {
      await Promise.all([rig.addCopy({ clockOff: 3_600_000 }), rig.addCopy({ clockOff: -86_400_000 })]);
      void rig.load;
      await rig.while(600, 1_200);
      const setRight = await shiftClockOfLog(rig, rig.random.chance(0.5) ? '6 months' : '-6 months');
      await rig.load.sendOneEach();
      await rig.while(300, 800);
      await setRight();
      await rig.recovers();
      const corrections = await rig.inLog('select from log.clock_corrections');
      if (corrections.length !== 1) rig.problems.push(`${corrections.length} clock corrections are noted, not one`);
    },
  },
  {
    id: 'F18',
    name: 'A slow network, and one that says nothing',
    done: 'Every piece between the copies and their databases (over Kafka: and the broker) takes 20 to 60 ms; then nothing passes and nobody is told, for three seconds, before the connections are reset.',
    needs: { proxies: true, ownBroker: true },
    run: async (rig) => {
      const proxies = Object.values(rig.proxies);
      void rig.load;
      await rig.while(200, 400);
      for (const proxy of proxies) proxy.delay = rig.random.between(20, 60);
      await rig.while(1_500, 2_500);
      for (const proxy of proxies) Object.assign(proxy, { delay: 0, isSilent: true });
      await rig.while(3_000, 3_500);
      for (const proxy of proxies) {
        proxy.isSilent = false;
        proxy.cut();
      }
      await rig.recovers();
    },
  },
];
