import { languageServer } from '../../../src/cli/commands/language-server.ts';
import { wordsIn } from '../../../src/cli/wording.ts';

/** The same server as `charterlint language-server --stdio`, as the extension starts it. */
void languageServer({ _: [] }, 'en', wordsIn('en'));
