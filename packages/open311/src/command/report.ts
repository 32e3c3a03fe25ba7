import { type ImportReport } from '@councilkit/client';
import { type ImportReading, type ServiceDefinitionReading } from '../read-open311.js';

/** What was read, for a person: a line for the file and one for each warning. */
export function describeReading(file: string, reading: ImportReading | ServiceDefinitionReading): string[] {
  const warnings = reading.warnings.map(({ message, line, column, times }) => {
    const often = times > 1 ? ` (${times} times, first here)` : '';
    return `  warning at ${line}:${column}: ${message}${often}`;
  });
  return [`${file}: ${contentsOf(reading)}`, ...warnings];
}

/** What was stored, and the reference each request was given. */
export function describeReport({ services, requests, events, references }: ImportReport): string[] {
  const stored = [
    changes('services', services),
    changes('requests', requests),
    events.created > 0 && `events: ${events.created} new`,
  ].filter(Boolean);
  return [
    `  stored: ${stored.join('; ') || 'nothing that was not there'}`,
    ...references.map(({ sourceRequestId, reference }) => `  ${sourceRequestId} is ${reference}`),
  ];
}

function contentsOf(reading: ImportReading | ServiceDefinitionReading): string {
  if (reading.kind === 'serviceDefinition') {
    const { code, questions } = reading.definition;
    return `the definition of service ${code}, questions: ${questions.length}`;
  }
  const { services = [], requests = [] } = reading.import;
  return reading.kind === 'services'
    ? `services: ${services.length}`
    : `service requests: ${requests.length}`;
}

function changes(what: string, { created, updated }: ImportReport['services']): string | false {
  return created + updated > 0 && `${what}: ${created} new, ${updated} brought up to date`;
}
