/**
 * `npm run portal:api`: writes the types of every service's API from the OpenAPI document of a running Concert
 * (CONCERT_URL, http://localhost:8080 when not said) or of the file named.
 */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const source = process.argv[2]
  ? pathToFileURL(process.argv[2])
  : new URL('/api/openapi.json', process.env.CONCERT_URL ?? 'http://localhost:8080');
const types = astToString(await openapiTS(source, { alphabetize: true }));
const file = new URL('../src/api/generated/concert.d.ts', import.meta.url);
await writeFile(file, `/** Generated from the services' OpenAPI documents: npm run portal:api */\n\n${types}`);
