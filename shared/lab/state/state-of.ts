import type { Host } from '../../host/host';
import type { StateValue } from '../grade/lab-result';

export function valueAt(host: Host, path: readonly string[]): StateValue {
  return host.name === path[0] ? true : null;
}
