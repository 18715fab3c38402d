import { Person } from '../person';
import type { StartProgram } from '../program';
import type { Words } from '../words';

/** Starts the program with a scenario, as a person who does not want to wait. */
export async function begin(
  start: StartProgram,
  words: Words,
  scenario: string,
  speed = 'instant',
): Promise<Person> {
  const { page } = await start(['--lang', words.lang, '--scenario', scenario, '--speed', speed]);
  return new Person(page, words);
}
