import { toRecord } from '@concert/messaging-kafka';
import type { Fault } from './fault.js';

const NOT_WITHOUT_BROKER = { postgres: 'there is no broker: views read the log' };

/** Faults of the broker, and of what it carries. */
export const BROKER: readonly Fault[] = [
  {
    id: 'F10',
    name: 'Messages are delivered twice',
    done: 'Four copies deliver the same log to one database of views; over Kafka everything is also sent twice more, in pieces.',
    run: async (rig) => {
      await Promise.all([rig.addCopy(), rig.addCopy()]);
      void rig.load;
      for (let nr = 0; nr < 2; nr += 1) {
        await rig.while(500, 1_000);
        if (rig.isOverKafka) await rig.send((await rig.published()).map(toRecord));
      }
      await rig.recovers();
    },
  },
  {
    id: 'F11',
    name: 'Messages come out of order, and some never',
    done: 'What was written so far is sent in any order, a third of it left out and some of it twice; relays begin after it.',
    notWith: { postgres: 'nothing is sent: views read the log in its order' },
    needs: { bare: true },
    run: async (rig) => {
      const copies = [await rig.addCopy({}, { relays: false }), await rig.addCopy({}, { relays: false })];
      void rig.load;
      await rig.while(700, 1_200);
      const messages = await rig.published();
      await rig.forgetToRelay();
      const sent = messages.filter(() => rig.random.chance(0.66));
      await rig.send(rig.random.shuffled([...sent, ...sent.slice(0, 20)]).map(toRecord));
      for (const copy of copies) await copy.ask('relay');
      await rig.while(300, 600);
      await rig.recovers();
    },
  },
  {
    id: 'F12',
    name: 'The broker is away, and comes back',
    done: 'The broker is stopped under load for two to four seconds and started again.',
    notWith: NOT_WITHOUT_BROKER,
    needs: { ownBroker: true },
    run: async (rig) => {
      void rig.load;
      await rig.while(500, 1_000);
      await rig.parts.broker!.stop();
      await rig.while(2_000, 4_000);
      const since = performance.now();
      await rig.parts.broker!.startAgain();
      await rig.recovers(since);
    },
  },
  {
    id: 'F13',
    name: 'The broker loses what it acknowledged',
    done: 'The broker comes back with what it held some time before (even seeds), or with nothing at all (odd seeds).',
    notWith: NOT_WITHOUT_BROKER,
    needs: { ownBroker: true },
    run: async (rig) => {
      const broker = rig.parts.broker!;
      void rig.load;
      await rig.while(500, 1_000);
      await broker.stop();
      await broker.keep();
      await broker.startAgain();
      await rig.while(1_000, 2_000);
      await broker.stop();
      await broker.putBack(rig.parts.seed % 2 === 0 ? 'what was kept' : 'nothing');
      const since = performance.now();
      await broker.startAgain();
      await rig.recovers(since);
    },
  },
  {
    id: 'F26',
    name: 'Both transports beside each other',
    done: 'A second database of views reads the log while the first hears of it over Kafka; a copy of each is killed; both must hold the same.',
    notWith: { postgres: 'run with Kafka' },
    run: async (rig) => {
      const { url, adminUrl } = await rig.moreViews();
      const beside = [1, 2].map(() => rig.addCopy({ viewUrl: url, brokers: undefined }, { relays: false }));
      const [reading] = await Promise.all(beside);
      void rig.load;
      await rig.while(800, 1_500);
      await rig.kill(rig.copies[0]!);
      await rig.kill(reading!);
      await rig.recovers();
      await rig.load.stop();
      const heads = await rig.heads();
      for (const where of [rig.parts.view.adminUrl, adminUrl])
        await rig.until(`${where} holds everything`, async () => rig.holds(heads, where));
      const digests = async (where: string): Promise<string> =>
        JSON.stringify(await rig.askAt(where, 'select programme, last, disorders, digest from chain order by 1'));
      if ((await digests(adminUrl)) !== (await digests(rig.parts.view.adminUrl)))
        rig.problems.push('The two transports made different views');
    },
  },
];
