// npm test: what does not wait for one another runs side by side, so that two cores have two things to do. The first group that fails is the last.
import { spawn } from 'node:child_process';

/** One after the other; the lanes of a group side by side. */
const groups = [
  [
    ['check:lock', 'typecheck', 'lint'],
    ['build', 'build:single', 'size', 'test:unit'],
  ],
  [['test:browser']],
];

/** Prints what a script said when it is over, so that two lanes do not mix; alone it prints as it goes. */
function run(script, isAlone) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn('npm', ['run', '--silent', script], { stdio: isAlone ? 'inherit' : 'pipe', shell: process.platform === 'win32' });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      process.stdout.write(`${code === 0 ? 'ok' : 'FAILED'}  ${script}  ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
      resolve(code === 0);
    });
  });
}

async function runLane(scripts, isAlone) {
  for (const script of scripts) if (!(await run(script, isAlone))) return false;
  return true;
}

for (const lanes of groups) {
  const passed = await Promise.all(lanes.map((scripts) => runLane(scripts, lanes.length === 1)));
  if (passed.includes(false)) process.exit(1);
}
