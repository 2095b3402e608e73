/** `npm run portal:api`: writes the types of the whole API from its OpenAPI document, the file named. Not committed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const types = astToString(await openapiTS(pathToFileURL(process.argv[2]), { alphabetize: true }));
const folder = new URL('../src/api/generated/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(
  new URL('concert.d.ts', folder),
  `/** Generated from the code of the services: npm run portal:api */\n\n${types}`,
);
