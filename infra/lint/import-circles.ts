/** Part of `npm run lint`: no file imports another that imports it back, be it for a type or for a page loaded late. */
import { fileURLToPath } from 'node:url';
import { circlesIn, importGraph } from '../measure/circles.js';
import { readSources, resolver } from '../measure/sources.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = readSources(root);
const circles = circlesIn(importGraph(sources, resolver(root, sources)), ['value', 'type', 'lazy']);

for (const files of circles)
  process.stderr.write(`These files import one another in a circle:\n  ${files.join('\n  ')}\n`);
if (circles.length > 0) process.exitCode = 1;
