import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const programs = ['firefox-esr', 'firefox'];

/** @returns the program, null where there is none */
export const findFirefox = (): string | null =>
  programs.find((program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;

const preferences = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'ja',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Notes what pages ask for and the errors that they cause; what the browser does for itself is none of it. */
const watch = `
  window.seika = { requests: [], errors: [] };
  const observer = { observe(subject) {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIChannel);
    if (!loadInfo.triggeringPrincipal.isSystemPrincipal) window.seika.requests.push(URI.spec);
  } };
  const listener = { observe(message) {
    if (!(message instanceof Ci.nsIScriptError) || (message.flags & 1) !== 0) return;
    if (/^(?:http|file|blob)/.test(message.sourceName)) window.seika.errors.push(message.errorMessage + ' ' + message.sourceName.slice(0, 80));
  } };
  window.seika.kept = [observer, listener];
  Services.obs.addObserver(observer, 'http-on-modify-request');
  Services.console.registerListener(listener);`;

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function open(port: number): Promise<Socket> {
  for (let attempt = 0; ; attempt += 1) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return socket;
    if (attempt > 100) throw new Error('Firefox does not open its port');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Messages of Firefox's own remote protocol (Marionette): their length, a colon, JSON. */
function speak(socket: Socket) {
  let received = Buffer.alloc(0);
  let count = 0;
  const waiting = new Map<number, (answer: { error: { message: string } | null; result: unknown }) => void>();
  const greeted = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      for (let colon = received.indexOf(':'); colon > 0; colon = received.indexOf(':')) {
        const length = Number(received.subarray(0, colon).toString());
        if (received.length < colon + 1 + length) return;
        const message: unknown = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString());
        received = received.subarray(colon + 1 + length);
        if (!Array.isArray(message)) resolve();
        else waiting.get(Number(message[1]))?.({ error: message[2], result: message[3] });
      }
    });
  });
  const ask = async (name: string, options: object = {}): Promise<unknown> => {
    await greeted;
    count += 1;
    const text = JSON.stringify([0, count, name, options]);
    const answer = new Promise<{ error: { message: string } | null; result: unknown }>((resolve) => waiting.set(count, resolve));
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const { error, result } = await answer;
    if (error !== null) throw new Error(`${name}: ${error.message}`);
    return result;
  };
  return ask;
}

/** A Firefox without a window, and what its pages asked for and did wrong. */
export async function startFirefox(program: string) {
  const profile = mkdtempSync(join(tmpdir(), 'seika-firefox-'));
  const port = await findPort();
  const set = { ...preferences, 'marionette.port': port };
  const lines = Object.entries(set).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(program, flags, { stdio: 'ignore', env: { ...process.env, TZ: 'Asia/Tokyo' } });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const socket = await open(port);
  const ask = speak(socket);
  const run = async (context: 'chrome' | 'content', script: string, args: readonly unknown[] = []): Promise<unknown> => {
    await ask('Marionette:SetContext', { value: context });
    const result = await ask('WebDriver:ExecuteScript', { script, args });
    return typeof result === 'object' && result !== null && 'value' in result ? result.value : null;
  };
  await ask('WebDriver:NewSession', {});
  await run('chrome', watch);
  return {
    goTo: async (address: string) => {
      await ask('Marionette:SetContext', { value: 'content' });
      await ask('WebDriver:Navigate', { url: address });
    },
    /** @param script body of a function of the page; what it returns must be JSON */
    evaluate: async (script: string, ...args: readonly unknown[]) => run('content', script, args),
    /** Waits until a script answers yes. @throws where it does not for half a minute */
    waitFor: async (script: string, ...args: readonly unknown[]) => {
      for (let attempt = 0; attempt < 100; attempt += 1) {
        if ((await run('content', script, args)) === true) return;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      throw new Error(`Not so for half a minute: ${script} ${args.join(' ')}`);
    },
    readProblems: async (): Promise<{ readonly requests: readonly string[]; readonly errors: readonly string[] }> => {
      const text = await run('chrome', 'return JSON.stringify(window.seika)');
      return JSON.parse(String(text));
    },
    stop: async () => {
      await ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      await gone;
      clearTimeout(timer);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
    },
  };
}
