import { parentPort, workerData } from 'node:worker_threads';
import { simulate } from './simulate.ts';
import { WORLDS } from './world.ts';

const { world, processes, seed } = workerData as { world: string; processes: number; seed: number };
const found = WORLDS.find(({ name }) => name === world);
if (!found) throw new Error(`no world ${world}`);
const rows = simulate(found, processes, seed, (done) => parentPort?.postMessage({ done }));
parentPort?.postMessage({ rows });
