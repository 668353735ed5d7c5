import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/project.ts';
import properties from '../support/properties.ts';

it('draws the examples of every property from the seed of the run', () => {
  expect(process.env['CHARTERLINT_SEED']).toMatch(/^\d+$/);
  expect(properties.readConfigureGlobal()?.seed).toBe(Number(process.env['CHARTERLINT_SEED']));
  const astray = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') &&
      file !== join('support', 'properties.ts') &&
      readFileSync(join(root, 'test', file), 'utf8').includes(`from '${'fast-check'}'`),
  );
  expect(astray).toEqual([]);
});
