import type { WEB_SERVER_2008_RULES } from '../../../../readiness/rules/computer/web-server-2008';
import type { RuleWording, WordingOf } from '../../../rule-wording';

/** Titles of the articles, one for all role services of a kind. */
const IIS6_TITLE = 'IIS 6 Compatibility Components not installed';
const IIS7_TITLE = 'IIS 7 Component not installed';

const IIS6_BRANCH = 'Management Tools > IIS 6 Management Compatibility';
const HTTP_BRANCH = 'Web Server > Common HTTP Features';
const DEVELOPMENT_BRANCH = 'Web Server > Application Development';
const HEALTH_BRANCH = 'Web Server > Health and Diagnostics';
const SECURITY_BRANCH = 'Web Server > Security';
const PERFORMANCE_BRANCH = 'Web Server > Performance';

interface RoleServiceWording {
  readonly name: string;
  /** Its name for ServerManagerCmd. */
  readonly command: string;
  /** Where the real Server Manager lists it. */
  readonly branch: string;
  readonly why: string;
  /** The article's; one of ours where there is none. */
  readonly title?: string;
}

function roleService({ name, command, branch, why, title }: RoleServiceWording): RuleWording {
  return {
    title: title ?? `The role service ${name} is not installed`,
    condition: `On Windows Server 2008, the role service ${name} of Web Server (IIS) is missing.`,
    text: `The role service ${name} of Web Server (IIS) is not installed on this server.`,
    why,
    action: `In Programs and Features, click Turn Windows features on or off. In Server Manager, select Web Server (IIS) under Roles, tick ${name} and click Apply. At the Command Prompt, ServerManagerCmd -i ${command} does the same. Then retry. On a real server, Add Role Services lists it under ${branch}.`,
  };
}

export const webServer2008Rules: WordingOf<typeof WEB_SERVER_2008_RULES> = {
  LonghornIIS6MetabaseNotInstalled: roleService({
    title: IIS6_TITLE,
    name: 'IIS 6 Metabase Compatibility',
    command: 'Web-Metabase',
    branch: IIS6_BRANCH,
    why: 'Exchange 2007 was written for the metabase, in which IIS 6 keeps its configuration; IIS 7 keeps it in files of another form. This role service passes on to IIS 7 what a program writes into the metabase. Without it, Setup cannot create a virtual directory.',
  }),
  LonghornIIS6MgmtConsoleNotInstalled: roleService({
    title: IIS6_TITLE,
    name: 'IIS 6 Management Console',
    command: 'Web-Lgcy-Mgmt-Console',
    branch: IIS6_BRANCH,
    why: 'The Exchange management tools show and change virtual directories as IIS 6 knows them. This role service brings the administration tools of IIS 6 beside those of IIS 7, which do not understand that form.',
  }),
  LonghornIIS7BasicAuthNotInstalled: roleService({
    title: IIS7_TITLE,
    name: 'Basic Authentication',
    command: 'Web-Basic-Auth',
    branch: SECURITY_BRANCH,
    why: 'Outlook Web Access, Exchange ActiveSync and the public folders let people in by a name and a password, which travel inside an encrypted connection. IIS 7 knows this method only with the role service; Setup switches it on for the virtual directories that it creates.',
  }),
  LonghornIIS7DigestAuthNotInstalled: roleService({
    title: IIS7_TITLE,
    name: 'Digest Authentication',
    command: 'Web-Digest-Auth',
    branch: SECURITY_BRANCH,
    why: 'Digest Authentication is one of the methods that can be chosen for Outlook Web Access: the password itself does not travel. In IIS 7 each method is a role service of its own, and a virtual directory cannot be set to one that is missing.',
  }),
  LonghornIIS7WindowsAuthNotInstalled: roleService({
    title: IIS7_TITLE,
    name: 'Windows Authentication',
    command: 'Web-Windows-Auth',
    branch: SECURITY_BRANCH,
    why: 'Outlook reaches Autodiscover and the Exchange Web services with the Windows logon of its user, and Exchange servers reach the virtual directories of one another in the same way. IIS 7 accepts NTLM and Kerberos only with this role service.',
  }),
  LonghornIIS7HttpCompressionDynamicNotInstalled: roleService({
    title: IIS7_TITLE,
    name: 'Dynamic Content Compression',
    command: 'Web-Dyn-Compression',
    branch: PERFORMANCE_BRANCH,
    why: 'Outlook Web Access builds its pages anew for every request and leaves it to IIS to compress them, so that they load fast over slow lines. IIS 7 compresses such pages only with this role service.',
  }),
  LonghornIIS7HttpCompressionStaticNotInstalled: roleService({
    title: IIS7_TITLE,
    name: 'Static Content Compression',
    command: 'Web-Stat-Compression',
    branch: PERFORMANCE_BRANCH,
    why: 'The scripts and style sheets of Outlook Web Access do not change from one request to the next. IIS 7 compresses such files once and keeps the result, but only with this role service.',
  }),
  LonghornIIS6WMICompatibility: roleService({
    name: 'IIS 6 WMI Compatibility',
    command: 'Web-WMI',
    branch: IIS6_BRANCH,
    why: 'Exchange reads and changes settings of the Web server through Windows Management Instrumentation, in the form that IIS 6 had. This role service offers that form on top of IIS 7.',
  }),
  LonghornASPNET: roleService({
    name: 'ASP.NET',
    command: 'Web-Asp-Net',
    branch: DEVELOPMENT_BRANCH,
    why: 'Outlook Web Access, the Autodiscover service and the other Exchange Web services are ASP.NET applications. Without ASP.NET, IIS runs none of them. It needs .NET Extensibility, ISAPI Extensions and ISAPI Filters, which are added with it.',
  }),
  LonghornISAPIFilter: roleService({
    name: 'ISAPI Filters',
    command: 'Web-ISAPI-Filter',
    branch: DEVELOPMENT_BRANCH,
    why: 'The logon page of Outlook Web Access is the work of an ISAPI filter, which looks at every request before the application gets it. IIS 7 loads filters only with this role service, and ASP.NET needs it as well.',
  }),
  LonghornDirectoryBrowse: roleService({
    name: 'Directory Browsing',
    command: 'Web-Dir-Browsing',
    branch: HTTP_BRANCH,
    why: 'Every virtual directory that Setup creates says whether its contents may be listed in a browser, which is mostly forbidden. IIS 7 knows this setting only with the role service.',
  }),
  LonghornHttpErrors: roleService({
    name: 'HTTP Errors',
    command: 'Web-Http-Errors',
    branch: HTTP_BRANCH,
    why: 'Outlook Web Access and the Exchange Web services answer with error pages where a request fails. Without this role service the browser stays empty, and nobody sees what went wrong.',
  }),
  LonghornHttpLogging: roleService({
    name: 'HTTP Logging',
    command: 'Web-Http-Logging',
    branch: HEALTH_BRANCH,
    why: 'The log files of IIS say who reached a mailbox over the Web and when; the reports on Exchange ActiveSync are made from them. Without this role service IIS 7 writes none.',
  }),
  LonghornHttpRedirect: roleService({
    name: 'HTTP Redirection',
    command: 'Web-Http-Redirect',
    branch: HTTP_BRANCH,
    why: 'Requests for the older addresses of Outlook Web Access, and those for the bare name of the server, are sent on to the right address. IIS 7 redirects only with this role service.',
  }),
  LonghornHttpTracing: roleService({
    name: 'Tracing',
    command: 'Web-Http-Tracing',
    branch: HEALTH_BRANCH,
    why: 'When a request to one of the Exchange virtual directories fails, its trace shows in which step and why. Tracing can be switched on at that moment only if the role service is there.',
  }),
  LonghornRequestMonitor: roleService({
    name: 'Request Monitor',
    command: 'Web-Request-Monitor',
    branch: HEALTH_BRANCH,
    why: 'Several Exchange applications share the worker processes of IIS. Request Monitor shows which requests a process is busy with, so that the application that slows down the others can be found.',
  }),
  LonghornStaticContent: roleService({
    name: 'Static Content',
    command: 'Web-Static-Content',
    branch: HTTP_BRANCH,
    why: 'The pictures, scripts and style sheets of Outlook Web Access, and the files of the offline address book, are sent as they are. IIS 7 delivers files only with this role service.',
  }),
  LonghornClientCertificateMappingAuthentication: roleService({
    name: 'Client Certificate Mapping Authentication',
    command: 'Web-Client-Auth',
    branch: SECURITY_BRANCH,
    why: 'Exchange ActiveSync can recognize people by a certificate on their device, Outlook Web Access by one on their smart card. IIS 7 finds the account of a certificate in Active Directory only with this role service.',
  }),
  LonghornIIS7ManagementConsoleInstalled: roleService({
    name: 'IIS Management Console',
    command: 'Web-Mgmt-Console',
    branch: 'Management Tools',
    why: 'The certificate of the Web site, its addresses and the virtual directories that Setup creates are looked after in this console. Without it, IIS 7 on this server can be administered only from elsewhere.',
  }),
  LonghornWmspdmoxNotInstalled: {
    title: 'The Windows Media audio codec is not installed',
    condition: 'On Windows Server 2008, the feature Desktop Experience is missing.',
    text: 'The Windows Media audio codec is not installed on this server: the feature Desktop Experience is missing.',
    why: 'Unified Messaging records voice messages as Windows Media audio and plays them over the telephone. On Windows Server 2008 the codec for this belongs to Desktop Experience, which is not there by default.',
    action:
      'In Programs and Features, click Turn Windows features on or off. In Server Manager, select Features, tick Desktop Experience and click Apply. At the Command Prompt, ServerManagerCmd -i Desktop-Experience does the same. Then retry. On a real server, Windows has to be restarted before the codec is there.',
  },
};
