#!/usr/bin/env node
import { run } from './run.js';

const { status, output, remarks } = run(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(remarks);
process.exitCode = status;
