import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each(['', 'nope', '../app/main', 'launch'])('a name that is no command is refused with the list of commands: "%s"', (name) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/launch.mjs', name], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain(`No command "${name}". Commands: `);
});
