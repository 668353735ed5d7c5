import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import docx from '../../../src/parser/formats/docx.ts';
import html from '../../../src/parser/formats/html.ts';
import { decodeText } from '../../../src/text/encoding.ts';
import { root } from '../../support/project.ts';
import { broken, casesOf, reading, shown } from './readings.ts';

const page = (body: string, head = '') => `<!doctype html><head>${head}</head><body>${body}</body>`;
const lines = async (body: string, head?: string) => shown(await reading(html, page(body, head))).trimEnd();

describe.each(casesOf('html'))('html/$name', ({ bytes, expected }) => {
  it('gives the lines expected', async () => {
    const read = await reading(html, bytes);
    expect(read.problems).toEqual([]);
    await expect(shown(read)).toMatchFileSnapshot(expected);
    expect(broken(read)).toEqual([]);
  });
});

describe('a web page', () => {
  it.each(['fr-bold', 'nl-table'])(
    'gives what the Word file gives that it was made from: %s',
    async (name) => {
      const word = readFileSync(join(root, 'fixtures/interviews', name, 'record.docx'));
      const saved = casesOf('html').find((one) => one.name === name)!;
      const read = await reading(html, saved.bytes);
      expect(shown(read)).toBe(shown(await reading(docx, new Uint8Array(word))));
    },
  );

  it('tells where in the page each word stands', async () => {
    for (const { bytes } of casesOf('html')) {
      const decoded = decodeText(bytes);
      const text = 'text' in decoded ? decoded.text : '';
      const { source } = await reading(html, bytes);
      expect(source.leaves!.length).toBeGreaterThan(10);
      for (const { start, end, from, to } of source.leaves!) {
        const words = source.text.slice(start, end);
        // A box to tick is a tag in the page, and a field's words stand in one.
        if (/^[☒☐]$|"V\."/.test(words)) expect(text.slice(from, to)).toMatch(/^<input/);
        else if (to - from === end - start)
          expect(text.slice(from, to).replace(/\s/g, ' ')).toBe(words.replace(/\s/g, ' '));
        else expect(text.slice(from, to)).toMatch(/^(?:&[#\w]+;|\r\n)$/);
      }
    }
  });

  it('finds its words behind pictures of megabytes', async () => {
    const written = page(
      `<p>Before</p><img src="data:image/png;base64,${'iVBOR/w0K='.repeat(3e6)}"><p>PO: Goed?</p>`,
    );
    const { source, problems } = await reading(html, written);
    expect(problems).toEqual([]);
    expect(source.leaves!.map(({ from, to }) => written.slice(from, to))).toEqual(['Before', 'PO: Goed?']);
  });

  it('counts the paragraphs of cells as their own', async () => {
    const { source } = await reading(html, page('<p>a<table><tr><td>b<td>c</table>d'));
    expect(source.anchors).toEqual([
      { paragraph: 0 },
      { paragraph: 1, cell: { table: 0, row: 0, column: 0 } },
      { paragraph: 2, cell: { table: 0, row: 0, column: 1 } },
      { paragraph: 3 },
    ]);
  });

  it('is the same with any line end', async () => {
    for (const { name, bytes } of casesOf('html')) {
      if (name === 'word-filtered') continue;
      const text = new TextDecoder().decode(bytes);
      const read = await reading(html, text.replace(/\r?\n/g, '\r\n'));
      expect(shown(read)).toBe(shown(await reading(html, bytes)));
      expect(broken(read)).toEqual([]);
    }
  });

  it('is recognised by its content', () => {
    const sniff = (text: string) => html.sniff(new TextEncoder().encode(text));
    for (const text of [
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><title>x</title>',
      '\ufeff\n<!-- saved -->\n<html lang=fr>',
      '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"/>',
      '<p>PO: Goed?</p>\n<p>VIB: Ja.</p>',
      '<div><b>Q</b></div>',
    ])
      expect(sniff(text), text).toBe(true);
    for (const text of [
      'PO: Goedemorgen.',
      '# Notes\n\n<div align="center">x</div>\n\nOP: Bonjour.</div>',
      '<!-- front --># Notes\n\nOP : Bonjour <b>Madame</b>.',
      '<p align="center">\n\nOP : Bonjour.',
      '{\\rtf1 <html>}',
      '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
      '',
    ])
      expect(sniff(text), text).toBe(false);
    const wide = Uint16Array.from(Array.from('\ufeff<html><p>x</p>', (sign) => sign.charCodeAt(0)));
    expect(html.sniff(new Uint8Array(wide.buffer))).toBe(true);
  });
});

describe('a style sheet', () => {
  it.each([
    ['.q{font-weight:bold}', '<p class="a q">x', '0  ‹b:x›'],
    ['p.q{font-weight:bold}', '<div class=q>x', '0  x'],
    ['#a,#b{font-style:italic}', '<p id=b>x', '0  ‹i:x›'],
    ['div p{font-weight:700}', '<div><section><p>x</section></div><p>y', '0  ‹b:x›\n1  y'],
    ['div>p{font-weight:700}', '<div><section><p>x</section><p>y</div>', '0  x\n1  ‹b:y›'],
    ['.a{font-weight:bold}p{font-weight:normal}', '<p class=a>x', '0  ‹b:x›'],
    ['p{font-weight:bold!important}.a{font-weight:normal}', '<p class=a>x', '0  ‹b:x›'],
    ['b{font:12pt Georgia}', '<b>x</b>', '0  x'],
    ['p{font:italic bold 12pt/14pt "A{b"}', '<p>x', '0  ‹bi:x›'],
    ['@media print{p{font-weight:bold}} i{font-style:normal}', '<p>x<i>y</i>', '0  xy'],
    ['@media screen{p{font-weight:bold}} .n{display:none}', '<p>x<i class=n>y</i>', '0  ‹b:x›'],
    ['p:hover,p::before,p+p,[x]{font-weight:bold}', '<p>x', '0  x'],
    ['/* p{font-weight:bold} */ @import "a.css"; p{content:"}";font-weight:bold', '<p>x', '0  ‹b:x›'],
    ['span{display:block}', '<span>x</span><span>y</span>', '0  x\n1  y'],
    ['', '<p style="font-weight:bold">x<span style="font-weight:lighter">y</span>', '0  ‹b:x›y'],
    ['p{font:bold 1em a}', '<p>x<i style="font-weight:inherit;visibility:inherit">y', '0  ‹b:x›‹bi:y›'],
    ['', '<p style="white-space:pre-line">x   y\nz', '0  x y\n0  z'],
    ['', '<p style="background:url(a;font-weight:bold)">x', '0  x'],
  ])('%s over %s', async (css, body, wanted) => {
    expect(await lines(body, `<style>${css}</style>`)).toBe(wanted);
  });
});
