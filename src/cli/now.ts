/** The moment of the run; SOURCE_DATE_EPOCH fixes it, so that the same input gives the same bytes. */
export function now(): Date {
  const fixed = Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN);
  return Number.isFinite(fixed) ? new Date(fixed * 1000) : new Date();
}
