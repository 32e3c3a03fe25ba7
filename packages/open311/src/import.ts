#!/usr/bin/env node
import { run } from './command/run.js';

process.exitCode = await run({
  args: process.argv.slice(2),
  apiKey: process.env['COUNCILKIT_API_KEY'],
  directory: process.cwd(),
  now: new Date(),
  say: console.log,
  complain: console.error,
});
