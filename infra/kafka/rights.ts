/**
 * Prints the commands that give every service, and the view of each participant named, its rights on the broker.
 *
 *   npm run --silent kafka:rights -- ILO UNESCO
 */
import { rightsOf } from '@concert/messaging-kafka';
import { members } from './members.js';

const acls = 'kafka-acls.sh --bootstrap-server kafka:9093 --command-config admin.properties --add --allow-principal';
for (const member of members(process.argv.slice(2)))
  for (const right of rightsOf(member)) process.stdout.write(`${acls} ${right.join(' ')}\n`);
