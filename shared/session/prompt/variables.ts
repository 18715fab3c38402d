import type { Host } from '../../host/host';
import type { Prompt } from './prompt';

/** The environment of the prompt, by names in upper case. */
export function variablesOf(host: Host, prompt: Prompt): Readonly<Record<string, string>> {
  return { COMPUTERNAME: host.name, CD: prompt.folder };
}
