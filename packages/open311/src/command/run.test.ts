import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ourPayloadPath } from '../../test/payloads.js';
import { StandInService } from '../../test/stand-in-service.js';
import { run } from './run.js';

let service: StandInService;
let serviceUrl: string;
let directory: string;

beforeEach(async () => {
  service = new StandInService();
  serviceUrl = await service.start();
  directory = await mkdtemp(join(tmpdir(), 'open311-import-'));
});

afterEach(async () => {
  await service.stop();
  await rm(directory, { recursive: true });
});

/** Runs the command as a person would, with a key in the environment unless told otherwise. */
async function importing(args: string[], apiKey: string | undefined = service.key) {
  const said: string[] = [];
  const complaints: string[] = [];
  const exitCode = await run({
    args: ['--service', serviceUrl, ...args],
    apiKey,
    directory,
    now: new Date('2026-11-20T12:00:00Z'),
    // As console.log would print it: whatever it is given.
    say: (...printed: unknown[]) => said.push(printed.join(' ')),
    complain: (reason) => complaints.push(reason),
  });
  return { exitCode, said, complaint: complaints.join('\n') };
}

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
}

const services = ourPayloadPath('services.xml');
const definition = ourPayloadPath('definition.xml');
const requests = ourPayloadPath('requests.xml');

describe('importing', () => {
  it('stores services, then definitions, then requests, whichever order they are named in', async () => {
    const { exitCode, said } = await importing([requests, definition, services]);
    expect(exitCode).toBe(0);
    expect(said.filter((line) => !line.startsWith('  '))).toEqual([
      `${services}: services: 2`,
      `${definition}: the definition of service 007, questions: 2`,
      `${requests}: service requests: 2`,
    ]);
    expect(service.services.get('007')).toMatchObject({
      name: 'Bin & bench',
      questions: [{ code: 'FULL' }, { code: 'NOTE' }],
    });
    expect([...service.requests.keys()]).toEqual(['0042', 'A-17']);
  });

  it('says what was stored, each reference, and what was left out', async () => {
    const { said } = await importing([requests]);
    expect(said).toContain('  stored: requests: 2 new, 0 brought up to date; events: 1 new');
    expect(said).toContain('  0042 is REF-0042');
    expect(said).toContain(
      '  warning at 18:5: media_url has no place in the contract and is left out (2 times, first here)',
    );
  });

  it('gives a service that is there already the questions of its definition', async () => {
    await importing([services]);
    expect((await importing([definition])).exitCode).toBe(0);
    expect(service.services.get('007')?.questions).toHaveLength(2);
  });

  it('names the system the files come from', async () => {
    await importing([requests, '--source', 'open311.mill-lane']);
    await importing([requests]);
    expect(service.sources).toEqual(['open311.mill-lane', 'open311']);
  });

  it('asks the service in a dry run, and stores nothing', async () => {
    const { exitCode, said } = await importing([definition, services, requests, '--dry-run']);
    expect(exitCode).toBe(0);
    expect(said).toContain('  stored: requests: 2 new, 0 brought up to date; events: 1 new');
    expect(said.at(-1)).toBe('Nothing was stored: this was a dry run');
    expect(service.services.size + service.requests.size).toBe(0);
    service.refusesFor = [{ pointer: '/requests/0/events/0/publicText', detail: 'Say why it was closed' }];
    const { complaint } = await importing([requests, '--dry-run']);
    expect(complaint).toContain('/requests/0/events/0/publicText: Say why it was closed');
  });

  it('needs neither key nor service to read files alone', async () => {
    const { exitCode, said } = await importing([definition, services, requests, '--read-only'], '');
    expect(exitCode).toBe(0);
    expect(said.at(-1)).toBe('Nothing was stored: the files were read alone');
    expect(service.keys).toEqual([]);
  });

  it('stores a large file a thousand requests at a time, and goes on under the same keys when it was cut short', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => ({
      service_request_id: `${index}`,
      status: 'open',
      service_code: '007',
      service_name: 'Bins',
      requested_datetime: '2024-01-01T10:00:00Z',
    }));
    const large = await file('large.json', JSON.stringify(many));
    service.failsAfter = 1;
    expect((await importing([large, '--source', 'many'])).exitCode).toBe(1);
    expect(service.requests.size).toBe(1000);
    service.failsAfter = undefined;
    const before = service.keys[0];
    service.keys.length = 0;
    expect((await importing([large, '--source', 'many'])).exitCode).toBe(0);
    expect(service.requests.size).toBe(2500);
    expect([service.keys[0], new Set(service.keys).size]).toEqual([before, 3]);
  });

  it('reads a file in the encoding that its XML declares', async () => {
    const xml =
      '<?xml version="1.0" encoding="ISO-8859-1"?><services><service><service_code>C</service_code><service_name>Caf\u00e9</service_name></service></services>';
    await importing([await file('latin.xml', Buffer.from(xml, 'latin1'))]);
    expect(service.services.get('C')?.name).toBe('Café');
  });
});

describe('the key', () => {
  it('is read from a file that is named', async () => {
    const path = await file('key', `${service.key}\n`);
    expect((await importing([services, '--key-file', path], '')).exitCode).toBe(0);
  });

  it('is the one the reference service left, when none is given', async () => {
    await mkdir(join(directory, '.data/service'), { recursive: true });
    await file('.data/service/api-key', service.key);
    expect((await importing([services], '')).exitCode).toBe(0);
  });

  it('is asked for when there is none', async () => {
    const { exitCode, complaint } = await importing([services], '');
    expect(exitCode).toBe(1);
    expect(complaint).toContain('There is no key to import with: start the service with "npm start"');
  });

  it('is refused by the service when it is another, and never repeated', async () => {
    const { exitCode, complaint } = await importing([services], 'a-wrong-key');
    expect(exitCode).toBe(1);
    expect(complaint).toContain('does not accept the key');
    expect(complaint).not.toContain('a-wrong-key');
  });

  it('has to be one line', async () => {
    expect((await importing([services], 'two words')).complaint).toContain('COUNCILKIT_API_KEY holds no key');
  });
});

describe('the command stops with exit code 1 and one reason', () => {
  it('when a file is broken, before it stores any other', async () => {
    const broken = await file('broken.xml', '<service_requests>\n  <request>\n</service_requests>');
    const { exitCode, said, complaint } = await importing([services, broken]);
    expect(exitCode).toBe(1);
    expect(complaint).toBe(`${broken}:3:19: This is not well-formed XML: unexpected close tag`);
    expect(said).toEqual([]);
    expect(service.services.size).toBe(0);
  });

  it('when a definition is of a service that nobody has', async () => {
    const { exitCode, complaint } = await importing([definition]);
    expect(exitCode).toBe(1);
    expect(complaint).toBe(
      `${definition}: no service has the code 007. Import the list of services it is in first`,
    );
  });

  it('when the service refuses a file, naming what it refuses', async () => {
    service.refusesFor = [{ pointer: '/requests/0/events/0/publicText', detail: 'Say why it was closed' }];
    const { exitCode, complaint } = await importing([requests]);
    expect(exitCode).toBe(1);
    expect(complaint).toBe(
      `${requests}: the service refused it and stored nothing of it. /requests/0/events/0/publicText: Say why it was closed`,
    );
  });

  it('when the service does not run, and says how to start it', async () => {
    await service.stop();
    const { exitCode, complaint } = await importing([services]);
    expect(exitCode).toBe(1);
    expect(complaint).toBe(
      `The service at ${serviceUrl} does not answer. Start it with "npm start", or name another with --service`,
    );
    await service.start();
  });

  it('when a file is not there', async () => {
    expect((await importing(['nowhere.xml'])).complaint).toBe(
      'nowhere.xml cannot be read: there is no such file',
    );
  });

  it('when a file is not the text it says it is', async () => {
    const path = await file('bytes.json', Buffer.from([0x5b, 0xff, 0xfe, 0x5d]));
    expect((await importing([path])).complaint).toBe(`${path} is not text in utf-8. Save it as UTF-8`);
  });

  it.each([
    ['no file is named', [], 'Name at least one file.'],
    ['an option is not known', ['x.xml', '--sorce', 'y'], "Unknown option '--sorce'"],
    [
      'the address of the service is none',
      ['x.xml', '--service', 'localhost'],
      '--service is no web address',
    ],
    ['the source has no name', ['x.xml', '--source', ''], '--source must have 1 to 100 characters'],
  ])('when %s', async (_, args, reason) => {
    const { exitCode, complaint } = await importing(args);
    expect([exitCode, complaint.startsWith(reason)]).toEqual([1, true]);
  });
});

it('explains itself when asked, also through a package manager', async () => {
  const { exitCode, said } = await importing(['--help']);
  expect(exitCode).toBe(0);
  expect(said.join()).toContain('--dry-run');
  const args = ['--', services, '--read-only'];
  const nothing = () => undefined;
  expect(
    await run({ args, apiKey: undefined, directory, now: new Date(0), say: nothing, complain: nothing }),
  ).toBe(0);
});
