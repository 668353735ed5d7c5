/** What a group is for, by the word it begins with (RTF 1.9.1, « Destinations »). */
export type Destination =
  | 'skip'
  /** Its own words are not shown; groups in it may be. */
  | 'container'
  /** Shown where it stands, inside a container too. */
  | 'shown'
  | 'fonts'
  | 'styles'
  | 'label'
  | 'header'
  | 'footer'
  | 'note'
  | 'comment'
  | 'box'
  /** Name and value of a drawing's property; one of them holds the words of lettering. */
  | 'property'
  | 'value'
  /** A nested table's row is described in it, and ends in it. */
  | 'row';

const byKind: Readonly<Record<Destination, string>> = {
  // What Word leaves to readers that know better words comes second: nonesttables, nonshppict, shprslt.
  skip: `author bkmkend bkmkstart buptim category colortbl comment company creatim datafield doccomm docvar
    factoidname falt filetbl fldinst fontemb ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc generator
    hlinkbase htmltag info keycode keywords latentstyles listoverridetable listtable manager mhtmltag nextfile
    nonesttables nonshppict objclass objdata objname objsect operator panose passwordhash pict picprop printim
    pgptbl private1 pntxta pntxtb revtbl revtim rsidtbl rxe shprslt subject tc tcn template themedata title txe
    userprops xe atnauthor atnid atndate atnref atnparent atrfstart atrfend atntime atnicn`,
  container: 'object shp shpgrp shpinst sp do upr',
  shown: 'fldrslt result ud',
  fonts: 'fonttbl',
  styles: 'stylesheet',
  label: 'listtext pntext',
  header: 'header headerl headerr headerf',
  footer: 'footer footerl footerr footerf',
  note: 'footnote',
  comment: 'annotation',
  box: 'shptxt dptxbxtext',
  property: 'sn',
  value: 'sv',
  row: 'nesttableprops',
};

/** Every destination that is not text as it stands; one that is unknown and starred is skipped. */
export const destinations: ReadonlyMap<string, Destination> = new Map(
  (Object.keys(byKind) as Destination[]).flatMap((kind) =>
    byKind[kind].split(/\s+/).map((word) => [word, kind] as const),
  ),
);
