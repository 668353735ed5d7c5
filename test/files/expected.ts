/** Clauses that each case of `fixtures/files` was written to breach; all others hold, or cannot be told. */
export const seeded: Readonly<Record<string, readonly string[]>> = {
  'sanction-compliant': [],
  'measure-compliant': [],
  'urgent-compliant': [],
  'complaint-compliant': [],
  'sanction-breached': ['8.3', '10.1', '10.2', '11.1', '12.1', '12.3', '12.4', '12.5', '14.1', '15.1'],
  'sanction-unrecorded': ['8.1', '12.2', '12.3'],
  'sanction-unconfirmed': ['8.4', '8.5', '8.6', '12.6'],
  'measure-breached': ['4.1', '4.2', '4.3', '6.1', '6.2', '6.4', '6.5'],
  'urgent-breached': ['5.1', '5.3'],
  'urgent-unheard': ['5.2'],
  'complaint-breached': ['16.1', '17.2', '17.3', '18.1', '20.1', '20.2', '20.3', '23.1'],
  'complaint-unacknowledged': ['16.1', '19.1'],
};

/** Clauses that a compliant file of each kind shows to be met. */
export const met: Readonly<Record<string, readonly string[]>> = {
  'sanction-compliant': ['8.1', '8.3', '10.1', '10.2', '11.1', '12.1', '12.3', '12.4', '12.5', '15.1'],
  'measure-compliant': ['3.1', '4.1', '4.2', '4.3', '4.4', '6.1', '6.2', '6.4', '6.5'],
  'urgent-compliant': ['5.1', '5.2', '5.3', '6.2'],
  'complaint-compliant': ['16.1', '17.1', '17.2', '17.3', '18.1', '19.1', '20.1', '20.2', '20.3', '23.1'],
};
