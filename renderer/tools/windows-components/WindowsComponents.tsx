import { useSnapshot } from '../../use-snapshot';
import { ComponentsWizard } from './ComponentsWizard';
import { ServerManager, type ServerManagerProps } from './ServerManager';
import './windows-components.css';

/** Where Windows gets its components: a wizard in Windows Server 2003, Server Manager in 2008. */
export function WindowsComponents({ place }: ServerManagerProps) {
  const product = useSnapshot(({ windows }) => windows.product);
  return product === 'Windows Server 2008' ? <ServerManager place={place} /> : <ComponentsWizard />;
}
