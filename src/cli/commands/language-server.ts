import type { Means } from '../../io/assessing.ts';
import { checkPages } from '../../io/check-pages.ts';
import { version } from '../../io/library.ts';
import { serve } from '../../language-server/serve.ts';
import type { Surroundings } from '../../language-server/surroundings.ts';
import type { Wishes } from '../../language-server/wishes.ts';
import type { Locale } from '../../model/locale.ts';
import { decisionsHead } from '../../wording/decisions.ts';
import { settingsOf } from '../settings.ts';
import { wordsIn } from '../wording.ts';
import type { Command } from './command.ts';

/** `charterlint language-server --stdio`: for editors; ends with the client. */
export const languageServer: Command = () => {
  serve(process.stdin, process.stdout, surroundings);
  // The server ends the process itself, with the status that the protocol asks for.
  return new Promise<never>(() => {});
};

const surroundings: Surroundings = {
  version,
  pages: checkPages(),
  decisionsHead: (locale) => decisionsHead[locale],
  async meansFor(folder: string, wishes: Wishes, locale: Locale): Promise<Means> {
    const given = {
      _: [],
      ...(wishes.charter ? { charter: wishes.charter } : {}),
      ...(wishes.language ? { language: wishes.language } : {}),
      ...(wishes.confidence ? { confidence: wishes.confidence } : {}),
    };
    // Whoever opens a folder has not said yet that programs in it may run.
    return await settingsOf(given, locale, folder, wordsIn(locale), { programs: false });
  },
};
