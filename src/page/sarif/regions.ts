import type { Assessment, Finding } from '../../model/assessment.ts';
import type { View } from '../../model/report.ts';
import { placeText } from '../../wording/places.ts';
import { type ArtifactPlace, locationOf } from './artifacts.ts';

/** Where a finding stands: region by line and column and by offset, and the place in an office document. */
export function placeOf(finding: Finding, assessment: Assessment, place: ArtifactPlace, view: View): object {
  const { start, end, excerpt, anchor } = finding;
  // A snippet is the region's own text: a shortened excerpt is none.
  const whole = excerpt?.marked.length === end.offset - start.offset;
  return {
    physicalLocation: {
      artifactLocation: locationOf(assessment, place.text),
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: start.offset,
        charLength: end.offset - start.offset,
        ...(excerpt && whole ? { snippet: { text: excerpt.marked } } : {}),
      },
    },
    ...(anchor
      ? {
          logicalLocations: [
            {
              name: placeText({ ...finding, turn: null }, view.locale),
              fullyQualifiedName: pathOf(anchor),
              kind: 'element',
            },
          ],
        }
      : {}),
  };
}

/** The place in the original, 0-based as in the document's own parts. */
function pathOf({ paragraph, cell, part = 'body' }: NonNullable<Finding['anchor']>): string {
  const inside = cell ? `table[${cell.table}]/row[${cell.row}]/cell[${cell.column}]/` : '';
  return `${part}/${inside}paragraph[${paragraph}]`;
}
