import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll, packagesOf, ROOT, staleOf } from './builds.mjs';

const DAY_MS = 86_400_000;

describe('A build', () => {
  let root: string;
  let money: string;
  const write = (line: string) => writeFile(join(money, 'src', 'rate.ts'), `export const rate: number = ${line};\n`);
  const build = () => buildAll(staleOf(packagesOf(root), root), root);
  const built = () => readFile(join(money, 'dist', 'rate.js'), 'utf8');
  const folders = async () => (await readdir(money)).filter((name) => name.startsWith('dist.'));

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'concert-builds-'));
    money = join(root, 'libs', 'money');
    await mkdir(join(money, 'src'), { recursive: true });
    await copyFile(join(ROOT, '.swcrc'), join(root, '.swcrc'));
    await writeFile(join(money, 'package.json'), JSON.stringify({ type: 'module', nx: { targets: { build: {} } } }));
    await write('1');
    expect(await build()).toEqual([]);
  });
  afterEach(() => rm(root, { recursive: true }));

  it('is of what is stale alone', async () => {
    expect(staleOf(['libs/money'], root)).toEqual([]);
    await write('2');
    expect(staleOf(['libs/money'], root)).toHaveLength(1);
  });

  it('leaves the folder that a running process started from as it was', async () => {
    const startedFrom = await realpath(join(money, 'dist'));
    const before = await readFile(join(startedFrom, 'rate.js'), 'utf8');
    await write('2');
    expect(await build()).toEqual([]);
    expect(await built()).toContain('rate = 2');
    expect(await readFile(join(startedFrom, 'rate.js'), 'utf8')).toBe(before);
  });

  it('comes back to a folder that is still there', async () => {
    const first = await realpath(join(money, 'dist'));
    await write('2');
    await build();
    await write('1');
    await build();
    expect(await realpath(join(money, 'dist'))).toBe(first);
  });

  it('can be done twice at once', async () => {
    await write('3');
    const stale = JSON.stringify(staleOf(['libs/money'], root));
    const script = `import { buildAll } from './infra/setup/builds.mjs';
      process.exitCode = (await buildAll(${stale}, ${JSON.stringify(root)})).length;`;
    const processes = [1, 2, 3].map(() => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, stdio: 'inherit' });
      return new Promise((done) => child.once('exit', done));
    });
    expect(await Promise.all(processes)).toEqual([0, 0, 0]);
    expect(await built()).toContain('rate = 3');
    expect((await folders()).filter((name) => !/^dist\.[0-9a-f]{12}$/.test(name))).toEqual([]);
  });

  it('that fails leaves what was built before in its place, and says why', async () => {
    await write('= ;');
    const [failure] = await build();
    expect(failure).toMatchObject({ folder: 'libs/money', output: expect.stringContaining('rate.ts') });
    expect(await built()).toContain('rate = 1');
    expect(await folders()).toHaveLength(1);
  });

  it('takes the place of a plain folder, as earlier versions made it', async () => {
    await rename(await realpath(join(money, 'dist')), join(money, 'plain'));
    await rm(join(money, 'dist'));
    await rename(join(money, 'plain'), join(money, 'dist'));
    expect(await build()).toEqual([]);
    expect(await realpath(join(money, 'dist'))).toMatch(/dist\.[0-9a-f]{12}$/);
  });

  it('removes what was replaced days ago', async () => {
    const [old] = await folders();
    await write('2');
    await build();
    const then = new Date(Date.now() - 4 * DAY_MS);
    await utimes(join(money, old as string), then, then);
    await write('3');
    await build();
    expect(await folders()).not.toContain(old);
    expect(await folders()).toHaveLength(2);
  });
});
