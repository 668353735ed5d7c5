import { describe, expect, it } from 'vitest';
import html from '../../../src/parser/formats/html.ts';
import { reading, shown } from './readings.ts';

const read = (body: string, changes: 'accepted' | 'original' = 'accepted') =>
  reading(html, `<html><body>${body}</body></html>`, 'record.html', { changes });
const lines = async (body: string) => shown(await read(body)).trimEnd();

describe('what is not in the flow of a page', () => {
  it('takes the side of changes that is asked for, and says that there are some', async () => {
    const body =
      '<p>VIB: Ik ben <del>niet </del><span class=msoIns><ins cite="mailto:x">wel </ins></span>gegaan.</p>';
    const accepted = await read(body);
    expect(shown(accepted)).toBe('0  VIB: Ik ben wel gegaan.\n');
    expect(accepted.problems).toEqual([{ code: 'tracked-changes', data: { count: 2 } }]);
    expect(shown(await read(body, 'original'))).toBe('0  VIB: Ik ben niet gegaan.\n');
  });

  it('leaves out the comments of Word', async () => {
    const note = (n: number) =>
      `<div style='mso-element:comment'><div id="_com_${n}" class=msocomtxt><p class=MsoCommentText><a href="#_msoanchor_${n}">[A${n}]</a>Nakijken</p></div></div>`;
    const { problems, ...rest } = await read(
      `<p>PO: Goed<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span>?</p>
       <div style='mso-element:comment-list'><hr class=msocomoff>${note(1)}${note(2)}</div>`,
    );
    expect(shown({ ...rest, problems })).toBe('0  PO: Goed?\n');
    expect(problems).toEqual([{ code: 'comments-left-out', data: { count: 2 } }]);
  });

  it('leaves out the comments of Google Docs', async () => {
    const { problems, ...rest } = await read(
      '<p><span>PO: Goed?</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>' +
        '<div class="c1"><p class="c2"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Nakijken</span></p><p>Echt</p></div>',
    );
    expect(shown({ ...rest, problems })).toBe('0  PO: Goed?\n');
    expect(problems).toEqual([{ code: 'comments-left-out', data: { count: 1 } }]);
  });

  it('counts the comments that Writer hides from browsers', async () => {
    const { problems } = await reading(
      html,
      '<html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"></head><body><!-- x --><p>Mot<!-- Relire --> dit</p>',
    );
    expect(problems).toEqual([{ code: 'comments-left-out', data: { count: 1 } }]);
  });

  it.each([
    [
      'LibreOffice',
      '<p>a<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>n</p><p>m</p></div><p>b</p>',
    ],
    [
      'Word',
      '<p>a<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p><div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> n</p><p>m</p></div></div><p>b</p>',
    ],
    [
      'Google Docs',
      '<p>a<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> n</span></p><p>m</p></div><p>b</p>',
    ],
    [
      'a converter of Markdown',
      '<p>a<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><section role="doc-endnotes"><p>n <a href="#fnref1" role="doc-backlink">↩︎</a></p><p>m</p></section><p>b</p>',
    ],
  ])('puts the notes of %s last', async (_, body) => {
    expect(await lines(body)).toMatch(/^0 {2}a\n\d {2}b\n\d note {2}n\n\d note {2}m$/);
  });

  it('does not take a page for a note that a note stands in', async () => {
    expect(await lines('<div><p>a</p><p><a href="#fnref1">1</a> n</p><p>b</p></div>')).toBe(
      '0  a\n1  b\n2 note  n',
    );
  });

  it('numbers the lists of Google Docs as its style sheet does', async () => {
    const sheet =
      'ul.lst-kix_a-0,ol.lst-kix_a-0{list-style-type:none}.lst-kix_a-0 > li:before{content:"Q" counter(lst-ctn-kix_a-0,lower-latin) ") "}';
    expect(
      await lines(
        `<style>${sheet}</style><ol class="c1 lst-kix_a-0 start" start="2"><li>x</li><li>y</li></ol>`,
      ),
    ).toBe('0 label Qb)  x\n1 label Qc)  y');
  });

  it('knows page headers and footers', async () => {
    expect(
      await lines('<div title="header"><p>CGRA</p></div><p>a</p><div style="mso-element:footer">1/9</div>'),
    ).toBe('0 page-mark  CGRA\n1  a\n2 page-mark  1/9');
  });

  it.each([
    '<script>x</script>',
    '<style>x</style>',
    '<template>x</template>',
    '<noscript>x</noscript>',
    '<svg><text>x</text></svg>',
    '<iframe src="https://example.org/">x</iframe>',
    '<b hidden=until-found>x</b>',
    '<input type=password value=x><input type=submit value=x>',
    '<select><option>x<option selected></select>',
    '<span hidden>x</span>',
    '<span style="mso-hide:all">x</span>',
    '<!-- x -->',
    '<!--[if mso]>x<![endif]-->',
    '<xml><w:x>x</w:x></xml>',
  ])('does not see %s', async (unseen) => {
    expect(await lines(`<p>a${unseen}b</p>`)).toBe('0  ab');
  });
});
