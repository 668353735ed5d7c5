import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleFaults } from 'charterlint/testing';
import capitalWords from '../checks/capital-words.js';

test('finds what its samples mark, however they are typed, and nothing else', async () => {
  assert.deepEqual(await sampleFaults(capitalWords), []);
});

test('takes shorter words when it is told to', async () => {
  const faults = await sampleFaults(capitalWords, { options: { letters: 3 } });
  assert.ok(faults.some(({ sample, kind }) => sample === 'clean' && kind === 'found-elsewhere'));
});
