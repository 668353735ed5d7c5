import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'esbuild';

/** What may be opened beside a record, or instead of the charter. */
const schemas = ['decisions', 'preparation', 'charter'] as const;

/**
 * In place of `src/io/json-schema.ts`, which makes code from a schema at run time: the page's content policy lets nobody
 * do that. The same validators are made here instead, by the same library with the same settings.
 */
const namespace = 'checked-schemas';

export function checkedSchemas(root: string): Plugin {
  return {
    name: 'checked-schemas',
    setup(build) {
      // In a namespace of its own: what the library writes is no module.
      build.onResolve({ filter: /(?:^|\/)json-schema\.ts$/ }, () => ({ path: 'schemas', namespace }));
      build.onLoad({ filter: /.*/, namespace }, () => ({
        contents: validators(root),
        loader: 'js',
        resolveDir: root,
      }));
    },
  };
}

function validators(root: string): string {
  const given = schemas.map(
    (name) =>
      JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')) as {
        readonly $id: string;
      },
  );
  const ajv = new Ajv2020({
    allErrors: false,
    strict: false,
    verbose: true,
    code: { source: true },
    schemas: given,
  });
  const code = standalone.default(ajv, Object.fromEntries(schemas.map((name, i) => [name, given[i]!.$id])));
  const byId = given.map(({ $id }, i) => `${JSON.stringify($id)}: exports.${schemas[i]}`).join(', ');
  return `${code}
const byId = { ${byId} };
exports.faultIn = (value, schema) => {
  const validate = byId[schema.$id];
  return validate(value) ? undefined : validate.errors[0];
};`;
}
