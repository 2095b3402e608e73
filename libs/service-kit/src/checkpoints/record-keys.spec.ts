import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSignedBy, signed } from '@concert/messaging-kafka';
import { ServiceConfig } from '../configuration/service-config.js';
import { recordKeysOf } from './record-keys.js';

describe('S15: the keys of records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concert-record-keys-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const record = { key: 'MDGF-1880', value: '{}', headers: { ce_id: '1' } };

  it('are those of the checkpoints: what a service signs, whoever knows its public key takes', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const budgets = Object.assign(new ServiceConfig(), {
      checkpointKeyFile: file('budgets.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
    });
    const view = Object.assign(new ServiceConfig(), {
      checkpointPublicKeysFile: file('public.json', JSON.stringify({ budgets: [pem] })),
    });

    const sent = signed(record, recordKeysOf('budgets', budgets).signingKey!);
    const { signingKey, keysOf } = recordKeysOf('participant-view-ilo', view);
    expect(signingKey).toBeUndefined();
    expect(isSignedBy(sent, keysOf!('budgets'))).toBe(true);
    expect(isSignedBy({ ...sent, value: '{"amount":"1"}' }, keysOf!('budgets'))).toBe(false);
    expect(keysOf!('activities')).toEqual([]);
  });

  it('are none where none are set: then the source is asked', () => {
    const { signingKey, keysOf } = recordKeysOf('budgets', new ServiceConfig());
    expect([signingKey, keysOf!('agencies')]).toEqual([undefined, []]);
  });
});
