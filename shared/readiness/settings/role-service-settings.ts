import type { Host } from '../../host/host';
import type { WindowsComponent } from '../../host/windows/components-table';
import { settingTable } from './setting-table';

const has =
  (component: WindowsComponent) =>
  ({ windows }: Host): boolean =>
    windows.components.includes(component);

/**
 * Whether Windows Server 2008 has the role services of Web Server (IIS) and the features that Setup asks for: names of
 * S30 for those that have an article, names of ours in the same style for the others.
 */
export const ROLE_SERVICE_SETTINGS = settingTable({
  IIS6MetabaseStatus: has('web-iis6-metabase'),
  IIS6ManagementConsoleStatus: has('web-iis6-console'),
  IIS6WmiCompatibility: has('web-iis6-wmi'),
  IIS7BasicAuthentication: has('web-basic-auth'),
  IIS7DigestAuthentication: has('web-digest-auth'),
  IIS7WindowAuthentication: has('web-windows-auth'),
  IIS7ClientCertificateMapping: has('web-client-auth'),
  IIS7CompressionDynamic: has('web-dynamic-compression'),
  IIS7CompressionStatic: has('web-static-compression'),
  IIS7AspNet: has('web-asp-net'),
  IIS7IsapiFilter: has('web-isapi-filter'),
  IIS7StaticContent: has('web-static-content'),
  IIS7DirectoryBrowsing: has('web-dir-browsing'),
  IIS7HttpErrors: has('web-http-errors'),
  IIS7HttpRedirect: has('web-http-redirect'),
  IIS7HttpLogging: has('web-http-logging'),
  IIS7HttpTracing: has('web-http-tracing'),
  IIS7RequestMonitor: has('web-request-monitor'),
  IIS7ManagementConsole: has('web-management-console'),
  /** Windows Media's audio codecs come with Desktop Experience. */
  DesktopExperience: has('desktop-experience'),
});
