import * as properties from 'fast-check';

/**
 * fast-check, drawing the same examples for the same tree of files: what passed before a commit lands passes when it
 * does, and every change draws others. `npm run soak` draws at random, and more.
 */
const seed = process.env['CHARTERLINT_SEED'];
if (seed !== undefined) properties.configureGlobal({ seed: Number(seed) });

export * from 'fast-check';
export default properties;
