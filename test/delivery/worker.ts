// Sends in a process of its own, to be killed: at the step whose number is given, or from outside; 0: never.
// Prints how many steps there were.
import type { OwnerId } from '#domain/id.ts';
import { dieAtStep } from './die-at-step.ts';
import { runPress, runPressAndWorker, runWorker } from './run-worker.ts';

const [database = '', keyFile = '', owner = '', fatal = '0', what = 'worker'] = process.argv.slice(2);
const run = { worker: runWorker, press: runPress, both: runPressAndWorker }[what];
if (!run) throw new Error(`nothing is called ${what}`);
const { watch, steps } = dieAtStep(Number(fatal));
await run({ database, keyFile, owner: owner as OwnerId }, watch);
console.log(steps());
