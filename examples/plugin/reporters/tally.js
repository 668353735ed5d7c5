/** One line for each record: its name, its findings, its breaches. */
export default {
  id: 'tally',
  about: { en: 'one line for each record', fr: 'une ligne par document', nl: 'één regel per document' },
  *render({ assessments }) {
    for (const { path, findings } of assessments) {
      const breaches = findings.filter(({ verdict }) => verdict === 'breach').length;
      yield `${path}\t${findings.length}\t${breaches}\n`;
    }
  },
};
