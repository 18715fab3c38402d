import type { WindowsComponent } from '../../../host/windows/components-table';
import type { WEB_SERVER_2008_RULES } from '../../../readiness/rules/computer/web-server-2008';
import type { Cure, CuresOf } from '../cure';

/** Ticked in Server Manager. */
function ticked(component: WindowsComponent): Cure {
  return { on: 'bare2008', steps: [{ type: 'install-component', component }] };
}

export const WEB_SERVER_2008_CURES: CuresOf<typeof WEB_SERVER_2008_RULES> = {
  LonghornIIS6MetabaseNotInstalled: ticked('web-iis6-metabase'),
  LonghornIIS6MgmtConsoleNotInstalled: ticked('web-iis6-console'),
  LonghornIIS7BasicAuthNotInstalled: ticked('web-basic-auth'),
  LonghornIIS7DigestAuthNotInstalled: ticked('web-digest-auth'),
  LonghornIIS7WindowsAuthNotInstalled: ticked('web-windows-auth'),
  LonghornIIS7HttpCompressionDynamicNotInstalled: ticked('web-dynamic-compression'),
  LonghornIIS7HttpCompressionStaticNotInstalled: ticked('web-static-compression'),
  LonghornIIS6WMICompatibility: ticked('web-iis6-wmi'),
  LonghornASPNET: ticked('web-asp-net'),
  LonghornISAPIFilter: ticked('web-isapi-filter'),
  LonghornDirectoryBrowse: ticked('web-dir-browsing'),
  LonghornHttpErrors: ticked('web-http-errors'),
  LonghornHttpLogging: ticked('web-http-logging'),
  LonghornHttpRedirect: ticked('web-http-redirect'),
  LonghornHttpTracing: ticked('web-http-tracing'),
  LonghornRequestMonitor: ticked('web-request-monitor'),
  LonghornStaticContent: ticked('web-static-content'),
  LonghornClientCertificateMappingAuthentication: ticked('web-client-auth'),
  LonghornIIS7ManagementConsoleInstalled: ticked('web-management-console'),
  LonghornWmspdmoxNotInstalled: ticked('desktop-experience'),
};
