import type { Locale } from '../model/locale.ts';
import { type Html, html, raw } from './html.ts';

interface Head {
  readonly locale: Locale;
  /** What the page may load: `content-policy.ts`. */
  readonly policy: string;
  readonly title: string;
  readonly style: string;
}

/** The beginning of every page, up to its body: it carries its style, loads nothing and tells no other page of itself. */
export function documentHead({ locale, policy, title, style }: Head): Html {
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="charterlint">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(style)}</style>
</head>`;
}
