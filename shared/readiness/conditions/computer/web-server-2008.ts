import type { WEB_SERVER_2008_RULES } from '../../rules/computer/web-server-2008';
import type { ConditionsOf } from '../condition';
import { componentMissing } from './component-changes';

/** Role services and features of Windows Server 2008, removed and added in Server Manager. */
export const WEB_SERVER_2008_CONDITIONS: ConditionsOf<typeof WEB_SERVER_2008_RULES> = {
  LonghornIIS6MetabaseNotInstalled: componentMissing('web-iis6-metabase'),
  LonghornIIS6MgmtConsoleNotInstalled: componentMissing('web-iis6-console'),
  LonghornIIS7BasicAuthNotInstalled: componentMissing('web-basic-auth'),
  LonghornIIS7DigestAuthNotInstalled: componentMissing('web-digest-auth'),
  LonghornIIS7WindowsAuthNotInstalled: componentMissing('web-windows-auth'),
  LonghornIIS7HttpCompressionDynamicNotInstalled: componentMissing('web-dynamic-compression'),
  LonghornIIS7HttpCompressionStaticNotInstalled: componentMissing('web-static-compression'),
  LonghornIIS6WMICompatibility: componentMissing('web-iis6-wmi'),
  LonghornASPNET: componentMissing('web-asp-net'),
  LonghornISAPIFilter: componentMissing('web-isapi-filter', 'LonghornASPNET'),
  LonghornDirectoryBrowse: componentMissing('web-dir-browsing'),
  LonghornHttpErrors: componentMissing('web-http-errors'),
  LonghornHttpLogging: componentMissing('web-http-logging'),
  LonghornHttpRedirect: componentMissing('web-http-redirect'),
  LonghornHttpTracing: componentMissing('web-http-tracing'),
  LonghornRequestMonitor: componentMissing('web-request-monitor'),
  LonghornStaticContent: componentMissing('web-static-content'),
  LonghornClientCertificateMappingAuthentication: componentMissing('web-client-auth'),
  LonghornIIS7ManagementConsoleInstalled: componentMissing('web-management-console'),
  LonghornWmspdmoxNotInstalled: componentMissing('desktop-experience'),
};
