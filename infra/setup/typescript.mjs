/** `node --import ./infra/setup/typescript.mjs file.ts`: runs TypeScript of this workspace from its sources, unbuilt. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
