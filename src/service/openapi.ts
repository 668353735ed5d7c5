import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { locales } from '../model/locale.ts';
import { mediaTypes } from './media-types.ts';
import { type ProblemId, problemStatus, problemWords } from './problem-words.ts';

const binary = { schema: {} };

/** The description of the service (OpenAPI 3.1); the JSON answer is the report of `schemas/report.schema.json`. */
export function openApi(version: string): object {
  const { $defs, $schema: _, $id: _id, ...report } = schema;
  return {
    openapi: '3.1.0',
    info: {
      title: 'charterlint',
      version,
      summary: 'Takes the record of an interview and tells, clause by clause, whether it meets its charter.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://127.0.0.1:8377' }],
    security: [{}, { token: [] }],
    paths: {
      '/v1/assessments': { post: assessing() },
      '/health': { get: probe('Whether the service is up.', '200') },
      '/ready': { get: probe('Whether it has loaded what it needs.', '200', '503') },
      '/metrics': {
        get: {
          ...operation('metrics', 'Counts for Prometheus. No name and no word of a record.'),
          responses: { 200: { description: 'Text of Prometheus.', content: { 'text/plain': {} } } },
        },
      },
      '/openapi.json': {
        get: {
          ...operation('description', 'This description.'),
          responses: { 200: { description: 'OpenAPI 3.1.', content: { 'application/json': {} } } },
        },
      },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        report: moved(report),
        ...Object.fromEntries(Object.entries($defs).map(([name, one]) => [name, moved(one)])),
        problem_details: problemSchema,
      },
    },
  };
}

const problemSchema = {
  type: 'object',
  description: 'Why a request was not answered (RFC 9457), in the language of Accept-Language.',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: {
      enum: Object.keys(problemStatus).map((id) => `urn:charterlint:problem:${id}`),
      description: 'Which problem it is.',
    },
    title: { type: 'string', description: 'The same in a sentence.' },
    status: { type: 'integer', description: 'The HTTP status.' },
    detail: { type: 'string', description: 'What would be right.' },
  },
};

function assessing(): object {
  return {
    ...operation(
      'assess',
      'Takes one record and gives back its assessment. Nothing of it is written to disk.',
    ),
    parameters: [
      parameter('filename', 'What the report calls the record; its ending may tell the format.', {
        type: 'string',
      }),
      parameter('format', 'Form of the answer; goes before Accept.', { enum: Object.keys(mediaTypes) }),
      parameter('locale', 'Language of the answer; goes before Accept-Language.', { enum: locales }),
      parameter('quotes', 'Whether the answer quotes the record.', {
        enum: ['none', 'redacted', 'full'],
        default: 'none',
      }),
    ],
    requestBody: {
      required: true,
      description: 'The bytes of one record, or a form with one file.',
      content: {
        'application/octet-stream': binary,
        '*/*': binary,
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file'],
            properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
          },
        },
      },
    },
    responses: {
      200: {
        description: 'The report on this record, also where it could not be read (its status then says so).',
        headers: {
          'charterlint-gate': {
            description: 'What the exit status of the command would say, by --fail-on.',
            schema: { enum: ['pass', 'fail'] },
          },
        },
        content: Object.fromEntries(
          Object.values(mediaTypes).map((type) => [
            type.split(';')[0]!,
            type === 'application/json' ? { schema: { $ref: '#/components/schemas/report' } } : {},
          ]),
        ),
      },
      ...problems(),
    },
  };
}

/** One response for each status; the sentences of those that share one stand together. */
function problems(): object {
  const ids = Object.keys(problemStatus) as ProblemId[];
  const statuses = [...new Set(Object.values(problemStatus))].filter((status) => status !== 404);
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: ids
          .filter((id) => problemStatus[id] === status)
          .map((id) => problemWords[id].en[0])
          .join('; '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem_details' } } },
      },
    ]),
  );
}

function operation(id: string, summary: string): object {
  return { operationId: id, summary };
}

function parameter(name: string, description: string, of: object): object {
  return { name, in: 'query', required: false, description, schema: of };
}

function probe(summary: string, ...statuses: readonly string[]): object {
  const content = { 'application/json': { schema: { type: 'object' } } };
  return {
    ...operation(summary.includes('up') ? 'health' : 'ready', summary),
    security: [{}],
    responses: Object.fromEntries(statuses.map((status) => [status, { description: summary, content }])),
  };
}

/** References to definitions of the schema, as they stand among the components. */
function moved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moved);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === '$ref' && typeof one === 'string'
        ? one.replace('#/$defs/', '#/components/schemas/')
        : moved(one),
    ]),
  );
}
