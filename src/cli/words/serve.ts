import type { Localized } from '../../model/locale.ts';

/** What `charterlint serve` says on standard error. */
export interface ServeWords {
  listening(url: string): string;
  readonly stopping: string;
  readonly stopped: string;
  tokenNeeded(host: string): string;
  shortToken(least: number): string;
  noTokenFile(path: string): string;
  cannotListen(host: string, port: number, cause: string): string;
  badPort(text: string): string;
}

export const serveWords: Localized<ServeWords> = {
  en: {
    listening: (url) => `charterlint listens on ${url} (POST /v1/assessments; /openapi.json says more).`,
    stopping: 'Stopping: what was taken in is finished first.',
    stopped: 'Stopped.',
    tokenNeeded: (host) =>
      `On ${host} others could reach the service: give it a token with --token-file FILE or in CHARTERLINT_TOKEN.`,
    shortToken: (least) => `The token is too short: at least ${least} visible signs, drawn at random.`,
    noTokenFile: (path) => `The token file ${path} cannot be read: check the path of the file.`,
    cannotListen: (host, port, cause) =>
      `charterlint cannot listen on ${host}, port ${port} (${cause}): choose another with --host and --port.`,
    badPort: (text) => `--port takes a number from 0 to 65535, not ${text}.`,
  },
  fr: {
    listening: (url) =>
      `charterlint écoute sur ${url} (POST /v1/assessments\u00a0; voir aussi /openapi.json).`,
    stopping: 'Arrêt\u00a0: ce qui a été reçu est d’abord terminé.',
    stopped: 'Arrêté.',
    tokenNeeded: (host) =>
      `Sur ${host}, d’autres pourraient atteindre le service\u00a0: lui donner un jeton avec --token-file FICHIER ou dans CHARTERLINT_TOKEN.`,
    shortToken: (least) =>
      `Le jeton est trop court\u00a0: au moins ${least} signes visibles tirés au hasard.`,
    noTokenFile: (path) =>
      `Le fichier du jeton ${path} ne peut être lu\u00a0: vérifier le chemin du fichier.`,
    cannotListen: (host, port, cause) =>
      `charterlint ne peut écouter sur ${host}, port ${port} (${cause})\u00a0: en choisir d’autres avec --host et --port.`,
    badPort: (text) => `--port attend un nombre de 0 à 65535, pas ${text}.`,
  },
  nl: {
    listening: (url) => `charterlint luistert op ${url} (POST /v1/assessments; zie ook /openapi.json).`,
    stopping: 'De dienst stopt: wat ontvangen is, wordt eerst afgewerkt.',
    stopped: 'Gestopt.',
    tokenNeeded: (host) =>
      `Op ${host} zouden anderen de dienst kunnen bereiken: geef hem een token met --token-file BESTAND of in CHARTERLINT_TOKEN.`,
    shortToken: (least) => `Het token is te kort: minstens ${least} willekeurig getrokken zichtbare tekens.`,
    noTokenFile: (path) =>
      `Het tokenbestand ${path} kan niet gelezen worden: controleer het pad van het bestand.`,
    cannotListen: (host, port, cause) =>
      `charterlint kan niet luisteren op ${host}, poort ${port} (${cause}): kies andere met --host en --port.`,
    badPort: (text) => `--port vraagt een getal van 0 tot 65535, niet ${text}.`,
  },
};
