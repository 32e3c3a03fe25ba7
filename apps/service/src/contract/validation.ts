import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { InvalidRequestError, type FieldError } from '../errors.js';
import { jsonText } from '../json-text.js';
import { contract, CONTRACT_ID, type Schema } from './document.js';
import { FormBody } from './form-body.js';
import { refuseMisspelt } from './misspelt.js';
import { isDay, isMoment } from './moment.js';
import { type Place } from './pointers.js';
import { sentencesFor } from './sentences.js';
import { unstorable } from './unstorable.js';

interface Checked {
  schema: Schema;
  httpPart?: string | undefined;
}

interface Answered {
  schema: Schema;
  method: string;
  url: string;
  httpStatus?: string | undefined;
}

/** An answer of ours that does not keep the contract: a fault of the service, never of the caller. */
export class AnswerError extends Error {
  override name = 'AnswerError';
}

/**
 * The two compilers Fastify asks for, over the contract. Bodies are taken as they are: no coercion, unknown members
 * refused. Parameters arrive as text, so those are coerced and their defaults filled in. With `checkAnswers` an answer
 * that does not keep the contract throws `AnswerError`, which becomes a 500.
 */
export function contractCompilers({ checkAnswers }: { checkAnswers: boolean }) {
  // The document is added whole, so that the references in it lead somewhere. Parameters have theirs followed already.
  const document = { ...contract, $id: CONTRACT_ID };
  const bodies = contractAjv({ coerceTypes: false, useDefaults: false }).addSchema(document);
  const parameters = contractAjv({ coerceTypes: true, useDefaults: true });
  for (const given of [bodies, parameters]) given.addKeyword(refuseMisspelt);
  // What was stored once, however it is spelt, goes on to be answered.
  const answers = contractAjv({ coerceTypes: false, useDefaults: false })
    .addSchema(document)
    .addVocabulary(['x-extensible-enum']);

  return {
    validatorCompiler({ schema, httpPart }: Checked) {
      const place = httpPart as Place;
      const check = (place === 'body' ? bodies : parameters).compile(schema);
      return (value: unknown) => {
        const checked = value instanceof FormBody ? value.asChecked() : value;
        const faults = check(checked)
          ? unstorableIn(checked, place)
          : sentencesFor(check.errors ?? [], place);
        return faults.length === 0 ? { value } : { error: new InvalidRequestError(faults) };
      };
    },

    serializerCompiler({ schema, method, url, httpStatus }: Answered) {
      if (!checkAnswers) return jsonText;
      let check: ValidateFunction | undefined;
      return (answer: unknown) => {
        // Compiled when first needed: most of the contract's answers are never given, and starting should be quick.
        check ??= answers.compile(schema);
        if (!check(answer)) throw new AnswerError(`${method} ${url} ${httpStatus}: ${placesOf(check)}`);
        return jsonText(answer);
      };
    },
  };
}

/** Nothing of headers: each of their characters is a byte, and Node refuses those that are 0. */
function unstorableIn(value: unknown, place: Place): FieldError[] {
  return place === 'headers' ? [] : unstorable(value, place);
}

function contractAjv(options: { coerceTypes: boolean; useDefaults: boolean }): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    // Ajv does not see that a schema has its type from the members of its allOf.
    strictTypes: false,
    allErrors: true,
    // The sentences name limits that stand beside the one that was broken.
    verbose: true,
    // The contract is checked where it is written.
    validateSchema: false,
    ...options,
  });
  ajvFormats.default(ajv, ['email']);
  ajv.addFormat('date', isDay);
  ajv.addFormat('date-time', isMoment);
  // Bytes are checked by whoever knows their kind.
  ajv.addFormat('binary', true);
  // OpenAPI's own words, within schemas and around them; they check nothing.
  ajv.addVocabulary(['example', ...Object.keys(contract)]);
  return ajv;
}

/** Where the answer departs from the contract, without its values: they may be personal. */
function placesOf({ errors }: ValidateFunction): string {
  return (errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).join(', ');
}
