// The outbox worker in a process of its own, to be killed: at the step whose number is given, or from outside; 0: never.
// Prints how many steps there were.
import type { OwnerId } from '#domain/id.ts';
import { dieAtStep } from './die-at-step.ts';
import { runWorker } from './run-worker.ts';

const [database = '', keyFile = '', owner = '', fatal = '0'] = process.argv.slice(2);
const { watch, steps } = dieAtStep(Number(fatal));
await runWorker({ database, keyFile, owner: owner as OwnerId }, watch);
console.log(steps());
