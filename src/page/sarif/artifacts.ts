import type { Assessment } from '../../model/assessment.ts';
import { uuidOf } from './uuid.ts';

/**
 * Where a record stands among `run.artifacts`: the file itself, and the text that places point into.
 *
 * An office document is binary, and a binary artifact has no text regions (§3.30.1). So its extracted text is an
 * artifact of its own with `parentIndex`, and regions point there by index. That text has no file, so it bears the
 * document's URI: consumers that read nothing but the URI (GitHub, DefectDojo) still lead to the document.
 */
export interface ArtifactPlace {
  readonly file: number;
  readonly text: number;
}

export function* artifactPlaces(
  assessments: Iterable<Assessment>,
): Iterable<readonly [Assessment, ArtifactPlace]> {
  let next = 0;
  for (const assessment of assessments) {
    const file = next++;
    yield [assessment, { file, text: hasNestedText(assessment) ? next++ : file }];
  }
}

const mimeTypes: Readonly<Record<string, string>> = {
  markdown: 'text/markdown',
  text: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  html: 'text/html',
  pdf: 'application/pdf',
};

/** The artifacts of one record: every file that was looked at, clean ones too, never its contents. */
export function* artifactsOf(assessment: Assessment, place: ArtifactPlace): Iterable<object> {
  const { format, sha256, bytes } = assessment;
  // A folder has no bytes of its own that anybody could hash again.
  const hashed = sha256 !== null && (assessment.file === undefined || format !== null);
  const mimeType = format === null ? undefined : mimeTypes[format];
  yield {
    location: locationOf(assessment, place.file),
    length: bytes,
    ...(mimeType ? { mimeType } : {}),
    ...(hashed ? { hashes: { 'sha-256': sha256 } } : {}),
    roles: ['analysisTarget'],
  };
  if (place.text === place.file) return;
  yield {
    location: locationOf(assessment, place.text),
    parentIndex: place.file,
    mimeType: 'text/plain',
    roles: ['analysisTarget'],
    description: { text: 'Extracted text, one line per paragraph or table cell.' },
  };
}

export function locationOf({ path }: Assessment, index: number): object {
  return { uri: uriOf(path), uriBaseId: 'SRCROOT', index };
}

/** A relative path as a URI reference: accents, spaces and colons encoded, a lone surrogate replaced. */
export function uriOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
}

/** Identity of the run's input, told by `inputOf`: the same files give the same id. */
export function inputGuid(files: readonly string[]): string {
  return uuidOf(`run ${files.join('\n')}`);
}

/** The same of records that are at hand: an earlier run, by which a later one names what it was held against. */
export function guidOfRun(assessments: Iterable<Assessment>): string {
  return inputGuid([...assessments].map(inputOf));
}

/** What the run's id is made of, for one record. */
export function inputOf({ path, sha256 }: Assessment): string {
  return `${path} ${sha256 ?? ''}`;
}

function hasNestedText({ format, status }: Assessment): boolean {
  return status === 'assessed' && format !== 'markdown' && format !== 'text';
}
