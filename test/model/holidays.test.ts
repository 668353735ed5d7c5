import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { holidaysModule } from '../../scripts/generate/holidays.ts';
import { root } from '../support/project.ts';

it('the table of holidays is what the library says today', () => {
  expect(readFileSync(join(root, 'src/model/holidays.ts'), 'utf8')).toBe(holidaysModule());
});
