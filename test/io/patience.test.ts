import { describe, expect, it } from 'vitest';
import { patiently } from '../../src/io/patience.ts';

const failing = (code: string, times: number) => {
  let left = times;
  const work = async (): Promise<string> => {
    if (left-- > 0) throw Object.assign(new Error(code), { code });
    return 'done';
  };
  return { work, tries: () => times - left };
};

describe('patience with the system', () => {
  it.each(['EMFILE', 'ENFILE'])('tries again while there is no handle (%s)', async (code) => {
    expect(await patiently(failing(code, 3).work)).toBe('done');
  });

  it('takes any other error as it is, at once', async () => {
    const other = failing('EACCES', 3);
    await expect(patiently(other.work)).rejects.toThrow('EACCES');
    expect(other.tries()).toBe(1);
  });
});
