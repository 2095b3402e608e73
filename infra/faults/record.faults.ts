import { randomUUID } from 'node:crypto';
import { BEGINNING, StoredLog, verifyLog, withStoredLog } from '@concert/event-store-postgres';
import { type CloudEventRecord, toRecord } from '@concert/messaging-kafka';
import type { Fault } from './fault.js';
import type { Rig } from './rig.js';

const NOTHING_WRONG = { lost: 0, doubled: 0, outOfOrder: 0 };

/** Statements of somebody who may switch off what protects the log. */
const unguarded = (statement: string): string => {
  const both = (how: string): string =>
    ['events', 'commands', 'streams'].map((table) => `alter table log.${table} ${how} trigger user`).join('; ');
  return `${both('disable')}; ${statement}; ${both('enable')}`;
};

/** Brings the log to the point where it was some events ago, as an older backup would. */
const restoreOlder = async (rig: Rig): Promise<void> => {
  const back = rig.random.between(5, 30);
  await rig.inLog(
    unguarded(`
      delete from log.events where position > (select max(position) from log.events) - ${back};
      delete from log.commands where last_position > (select max(position) from log.events);
      delete from log.streams s where not exists (select from log.events e where e.stream = s.id)`),
  );
};

/** Waits until every copy has halted, or says that one did not. */
const expectHalted = async (rig: Rig): Promise<void> => {
  for (const copy of rig.copies)
    await rig
      .until('The copy has halted', async () => (await copy.ask('status'))?.state === 'halted', 20_000)
      .catch(() => rig.problems.push('A copy did not halt before a log that is not the one it read'));
};

const forgeries = (genuine: readonly CloudEventRecord[]): CloudEventRecord[] => {
  const last = genuine.at(-1)!;
  const place = Number(last.headers['ce_position']);
  const like = (headers: Record<string, string>, value = last.value): CloudEventRecord => ({
    key: last.key,
    value,
    headers: { ...last.headers, ce_id: randomUUID(), ...headers },
  });
  return [
    like({ ce_previous: String(place), ce_position: String(place + 1) }, '{"nr":1000000}'),
    like({ ce_source: '/concert/evil', ce_position: '1', ce_previous: '0' }),
    like({ ce_previous: '99998', ce_position: '99999' }),
    like({ ce_position: String(place), ce_previous: last.headers['ce_previous']! }, '{"nr":-1}'),
    like({ ce_previous: String(place), ce_position: String(place + 1) }, 'null'),
  ];
};

/** Faults of the record itself. */
export const RECORD: readonly Fault[] = [
  {
    id: 'F21',
    name: 'An older backup of the log is restored',
    done: 'All copies are stopped, the log is put back by 5 to 30 events, copies start and write on. They must halt before it and leave the views as they were.',
    run: async (rig) => {
      void rig.load;
      await rig.while(800, 1_500);
      await rig.load.stop();
      await rig.recovers();
      for (const copy of [...rig.copies]) await rig.kill(copy);
      const before = JSON.stringify(await rig.held());
      await restoreOlder(rig);
      await Promise.all([rig.addCopy(), rig.addCopy()]);
      if (rig.random.chance(0.5)) for (let nr = 0; nr < 15; nr += 1) await rig.load.sendOneEach();
      await expectHalted(rig);
      if (JSON.stringify(await rig.held()) !== before) rig.problems.push('Views changed after the log was restored');
      return NOTHING_WRONG;
    },
  },
  {
    id: 'F22a',
    name: 'The log is tampered with',
    done: 'A superuser changes one byte of one event, removes one, or exchanges two (by the seed); verify must name it.',
    notWith: { kafka: 'the log is the same' },
    run: async (rig) => {
      void rig.load;
      await rig.while(500, 1_000);
      await rig.load.stop();
      await rig.recovers();
      const [{ head } = { head: '0' }] = await rig.inLog('select max(position) as head from log.events');
      const at = rig.random.between(1, Number(head) - 1);
      const ways = [
        `update log.events set data = replace(data::text, '{', '{ ')::json where position = ${at}`,
        `delete from log.events where position = ${at}`,
        `update log.events set position = -1 where position = ${at};
         update log.events set position = ${at} where position = ${at + 1};
         update log.events set position = ${at + 1} where position = -1`,
      ];
      await rig.inLog(unguarded(ways[rig.parts.seed % ways.length]!));
      const { finding } = await withStoredLog(rig.parts.log.adminUrl, (client) =>
        verifyLog(new StoredLog(client), [], BEGINNING),
      );
      if (finding?.position !== BigInt(at))
        rig.problems.push(`Verify names position ${finding?.position ?? 'nothing'}, not ${at}`);
      return NOTHING_WRONG;
    },
  },
  {
    id: 'F22b',
    name: 'Forged records are on the topic',
    done: 'Under load somebody writes records that continue a chain, come from a source that is unknown, lie far ahead, stand at a place that is taken, or hold nothing.',
    notWith: { postgres: 'views read the log, to which nobody else can write' },
    run: async (rig) => {
      void rig.load;
      await rig.while(500, 1_000);
      for (const forged of rig.random.shuffled(forgeries((await rig.published()).map(toRecord)))) {
        await rig.send([forged]);
        await rig.while(50, 200);
      }
      await rig.recovers();
      for (const copy of rig.copies) {
        const state = (await copy.ask('status'))?.state;
        if (state === 'halted') rig.problems.push('A copy halted for a forged record');
      }
    },
  },
];
