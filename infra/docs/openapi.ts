/**
 * Writes the OpenAPI document of each service, of a participant's view and of everything together, from the code alone:
 * nothing need be built or run.
 *
 *   node --import ./infra/setup/typescript.mjs infra/docs/openapi.ts [folder]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { openApiDocuments } from './openapi-documents.js';

const folder = resolve(process.argv[2] ?? 'dist/openapi');
await mkdir(folder, { recursive: true });
for (const [name, document] of await openApiDocuments()) {
  const file = join(folder, `${name}.json`);
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
  process.stdout.write(`${relative(process.cwd(), file)}\n`);
}
