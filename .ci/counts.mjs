/** Prints "passed failed" of a result file of Jest or Playwright; a run that left none, or failed outside its tests, counts one failure. */
import { existsSync, readFileSync } from 'node:fs';

const [file, status] = process.argv.slice(2);
/** What Playwright counts, in Jest's words. */
const inWordsOfJest = ({ stats, errors, ...result }) =>
  stats
    ? {
        numPassedTests: stats.expected + stats.flaky,
        numFailedTests: stats.unexpected,
        numRuntimeErrorTestSuites: errors.length,
      }
    : result;

const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = existsSync(file)
  ? inWordsOfJest(JSON.parse(readFileSync(file, 'utf8')))
  : { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
const failed = numFailedTests + numRuntimeErrorTestSuites;
console.log(numPassedTests, failed === 0 && (status !== '0' || numPassedTests === 0) ? 1 : failed);
