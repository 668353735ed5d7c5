import { definePlugin } from 'charterlint/plugin';
import capitalWords from './checks/capital-words.js';
import tally from './reporters/tally.js';

const here = (path) => new URL(path, import.meta.url);

export default definePlugin({
  name: 'charterlint-plugin-example',
  checks: [capitalWords],
  reporters: [tally],
  // More terms for the lexicon of jargon, which a check of the tool's own reads.
  lexicons: [here('lexicons/jargon.en.yaml')],
  charters: [here('charters/house-style.yaml')],
});
