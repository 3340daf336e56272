import { execute } from './steps.ts';

// The rules of the reminders over ten thousand simulated years, unless told otherwise; it takes hours.
// A failure prints the seed and the smallest person found, so that it can be run again.
process.env['BR_PERSON_YEARS'] ??= '10000';
process.env['BR_SEED'] ??= '1';
const { isSuccess } = await execute('vitest', ['run', 'core/simulation/rules-'], true);
process.exitCode = isSuccess ? 0 : 1;
