import type { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the service counts: numbers, and labels of closed sets. No name and no word of a record. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'code'>;
  readonly assessments: Counter<'status' | 'language'>;
  readonly failures: Counter<'why'>;
  readonly seconds: Histogram;
  readonly bytes: Histogram;
  readonly under: Gauge;
}

/** @param waiting told whenever somebody asks. */
export async function metricsOf(waiting: () => number): Promise<Metrics> {
  const { default: prom } = await import('prom-client');
  const registry = new prom.Registry();
  prom.collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new prom.Gauge({
    name: 'charterlint_uploads_waiting',
    help: 'Uploads that wait for a thread.',
    registers,
    collect() {
      this.set(waiting());
    },
  });
  return {
    registry,
    requests: new prom.Counter({
      name: 'charterlint_requests_total',
      help: 'Requests answered, by status code.',
      labelNames: ['code'],
      registers,
    }),
    assessments: new prom.Counter({
      name: 'charterlint_assessments_total',
      help: 'Records assessed, by what became of them and their language.',
      labelNames: ['status', 'language'],
      registers,
    }),
    failures: new prom.Counter({
      name: 'charterlint_failures_total',
      help: 'Records that were not assessed: late, out-of-memory, fault.',
      labelNames: ['why'],
      registers,
    }),
    seconds: new prom.Histogram({
      name: 'charterlint_answer_seconds',
      help: 'From the end of an upload to its answer, waiting included.',
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers,
    }),
    bytes: new prom.Histogram({
      name: 'charterlint_upload_bytes',
      help: 'Size of uploads.',
      buckets: [1e4, 5e4, 1e5, 5e5, 1e6, 5e6, 2e7, 6.4e7],
      registers,
    }),
    under: new prom.Gauge({
      name: 'charterlint_uploads_under_way',
      help: 'Uploads that are being received, wait or are examined.',
      registers,
    }),
  };
}
