import type { SimulatorApi } from '../shared/ipc/api';

declare global {
  interface Window {
    /** The bridge that the preload script puts there; only api.ts reads it. */
    readonly simulator?: SimulatorApi;
  }
}
