import type { Directory } from '../directory/directory';
import { newController } from '../directory/domain-controllers';
import { controllerName, newDomain } from '../directory/forest';
import type { DomainChange } from './domain-changes';

/** A domain comes into the forest, by its first domain controller in a site. */
export function domainCreated(directory: Directory, name: string, site: string): DomainChange[] {
  const controller = newController(controllerName('DC01', name), site, 'Windows Server 2003 SP2');
  return [
    { type: 'domain-added', domain: newDomain(directory, name) },
    { type: 'domain-controller-promoted', controller },
  ];
}
