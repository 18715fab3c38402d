import type { SimulatorApi } from '../shared/ipc/api';

let injected: SimulatorApi | null = null;

/** Puts another implementation in the bridge's place: tests run the view over the core in memory. */
export function setApi(api: SimulatorApi): void {
  injected = api;
}

/** The bridge to the program. Throws where there is none: the page was opened outside the program. */
export function getApi(): SimulatorApi {
  const api = injected ?? window.simulator;
  if (!api) throw new Error('The bridge to the program is missing.');
  return api;
}
