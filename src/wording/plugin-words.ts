import type { Localized } from '../model/locale.ts';

/** What can be wrong with a plug-in, or go wrong in it. */
export interface PluginWords {
  notFound(name: string): string;
  notLoaded(name: string, cause: string): string;
  /** A part of it that has not the form that it must have, by its place in the plug-in. */
  wrongForm(name: string, part: string): string;
  /** It was written for another version of the interface. */
  otherInterface(name: string, theirs: string, ours: number): string;
  nameTaken(name: string, part: string, id: string): string;
}

export const pluginWords: Localized<PluginWords> = {
  en: {
    notFound: (name) => `The plug-in ${name} is not there: install it beside the config, or correct plugins.`,
    notLoaded: (name, cause) => `The plug-in ${name} could not be loaded (${cause}).`,
    wrongForm: (name, part) =>
      `The plug-in ${name} has no valid ${part}: see docs/guides/plugins.md for what stands there.`,
    otherInterface: (name, theirs, ours) =>
      `The plug-in ${name} was written for version ${theirs} of the interface, and this is ${ours}: install the version of it that fits.`,
    nameTaken: (name, part, id) =>
      `The plug-in ${name} calls one of its ${part} ${id}, which is taken: it needs another name.`,
  },
  fr: {
    notFound: (name) =>
      `L’extension ${name} est introuvable\u00a0: installez-la à côté de la configuration ou corrigez plugins.`,
    notLoaded: (name, cause) => `L’extension ${name} n’a pu être chargée (${cause}).`,
    wrongForm: (name, part) =>
      `Dans l’extension ${name}, ${part} n’est pas valable\u00a0: docs/guides/plugins.md dit ce qui doit y figurer.`,
    otherInterface: (name, theirs, ours) =>
      `L’extension ${name} a été écrite pour la version ${theirs} de l’interface, qui est ici la ${ours}\u00a0: installez celle qui convient.`,
    nameTaken: (name, part, id) =>
      `L’extension ${name} emploie dans ${part} le nom ${id}, déjà pris\u00a0: il lui en faut un autre.`,
  },
  nl: {
    notFound: (name) =>
      `De plug-in ${name} is er niet: installeer hem naast de configuratie of verbeter plugins.`,
    notLoaded: (name, cause) => `De plug-in ${name} kon niet geladen worden (${cause}).`,
    wrongForm: (name, part) =>
      `In de plug-in ${name} is ${part} niet geldig: docs/guides/plugins.md zegt wat daar hoort te staan.`,
    otherInterface: (name, theirs, ours) =>
      `De plug-in ${name} is geschreven voor versie ${theirs} van de interface, en dit is ${ours}: installeer de versie die past.`,
    nameTaken: (name, part, id) =>
      `De plug-in ${name} gebruikt in ${part} de naam ${id}, die al bezet is: er is een andere nodig.`,
  },
};
