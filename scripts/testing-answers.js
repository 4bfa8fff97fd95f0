// @ts-check
// npm run testing-answers: the answers in src/testing that are recorded, anew from test/recordings.
import { writeFileSync } from 'node:fs';
import { file, source } from './recorded-answers.js';

writeFileSync(file, await source());
