import { basename } from 'node:path';
import type { FastifyRequest } from 'fastify';

/** One record as it came in. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const longestName = 200;

/**
 * The record of a request: its raw body, or the one file of a form. Undefined where there is none.
 * @throws the framework's errors for what is too large or broken.
 */
export async function uploadOf(
  request: FastifyRequest,
  filename: string | undefined,
): Promise<Upload | undefined> {
  if (!request.isMultipart()) {
    const { body } = request;
    return Buffer.isBuffer(body) && body.length > 0 ? { name: plainName(filename), bytes: body } : undefined;
  }
  let upload: Upload | undefined;
  try {
    // To its end: the framework tells of a second file only there.
    for await (const part of request.files())
      upload = { name: plainName(filename ?? part.filename), bytes: await part.toBuffer() };
  } catch (error) {
    // What the form itself has wrong comes without a code.
    if ((error as { code?: string }).code === undefined) throw new BrokenForm();
    throw error;
  }
  return upload;
}

class BrokenForm extends Error {
  readonly statusCode = 400;
}

/** What reports call the record: the last part of what the caller said, and nothing that would act. */
function plainName(name: string | undefined): string {
  const last = basename((name ?? '').replaceAll('\\', '/')).replace(/\p{C}/gu, '');
  return last === '' || /^\.+$/.test(last) ? 'record' : last.slice(-longestName);
}
