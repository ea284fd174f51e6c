// Programs that are started, and what they cost.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const reporter = fileURLToPath(new URL('report-cost.cjs', import.meta.url));
/** A report full of findings is long; nobody reads it here. */
const quiet = { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 };

function run(args, options) {
  const { status, signal, stderr } = spawnSync(process.execPath, args, { ...quiet, ...options });
  // 1 says that something was found.
  if (status === 0 || status === 1) return;
  throw new Error(
    `node ${args.slice(0, 4).join(' ')} ended with ${status ?? signal}: ${stderr}`.slice(0, 500),
  );
}

/** Milliseconds from start to end of `node ...args`. */
export function timeProgram(args, options) {
  const start = performance.now();
  run(args, options);
  return performance.now() - start;
}

/**
 * What `node ...args` costs: the most memory in MB that it ever held, the milliseconds that processors worked for it, and
 * those from start to end.
 */
export function measureCost(args, options) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-cost-'));
  const file = join(folder, 'cost');
  try {
    const env = { ...process.env, BENCH_COST_FILE: file };
    const wall = timeProgram(['--require', reporter, ...args], { ...options, env });
    return { ...JSON.parse(readFileSync(file, 'utf8')), wall };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the rounds of one program may take together, in milliseconds. */
const budget = 20_000;

/**
 * Runs every program `rounds` times, in turn, so that what slows the machine slows all of them; one that takes long as often
 * as its budget allows, where the milliseconds of an earlier run (`known`, by name) count as its first. Returns those of all
 * runs by name.
 */
export function timeInTurn(programs, rounds, known) {
  const times = Object.fromEntries(programs.map(({ name }) => [name, []]));
  for (const { name } of programs) if (2 * known[name] > budget) times[name].push(known[name]);
  for (let round = 0; round < rounds; round++) {
    for (const { name, args, options } of programs) {
      const spent = times[name].reduce((sum, one) => sum + one, 0);
      if (spent + known[name] <= budget) times[name].push(timeProgram(args, options));
    }
  }
  return times;
}
