import type { DOMAIN_CONTROLLER_RULES } from '../../../../readiness/rules/directory/domain-controllers';
import type { WordingOf } from '../../../rule-wording';

export const domainControllerRules: WordingOf<typeof DOMAIN_CONTROLLER_RULES> = {
  SchemaFSMONotWin2003SPn: {
    title: 'The Schema Master is not running Windows Server 2003 Service Pack 1 or later',
    condition:
      'The domain controller that is the schema master runs a Windows older than Windows Server 2003 with Service Pack 1.',
    text: 'The schema master {server} runs {windows}.',
    why: 'Setup extends the schema on the schema master. Exchange 2007 relies on what Windows Server 2003 Service Pack 1 corrected and added there, notifications of changes among them.',
    action:
      'Open Active Directory Summary from Start, select Domain Controllers and the schema master in the list, click Update and install the service pack or the later Windows. Or select Forest and transfer the role Schema master to another domain controller with Change. Then retry.',
  },
  NotInSchemaMasterDomain: {
    title: 'Not in the domain or site of the Schema Master',
    condition:
      'Schema or Active Directory preparation is run from another domain than that of the schema master.',
    text: 'This server belongs to the domain {own}, and the schema master {server} to the domain {domain}.',
    why: 'While it prepares the forest, Setup writes to the schema master and reads at once what it has written. From a computer of another domain it would read copies that replication has not reached yet.',
    action:
      'Run the preparation from a computer of the domain {domain}. Or open Active Directory Summary from Start, select Forest, and transfer the role Schema master to a domain controller of the domain {own} with Change. Then retry.',
  },
  NotInSchemaMasterSite: {
    title: 'Not in the domain or site of the Schema Master',
    condition:
      'Schema or Active Directory preparation is run from another site than that of the schema master.',
    text: 'This server belongs to the site {own}, and the schema master {server} to the site {site}.',
    why: 'Between sites, replication may take hours. Setup prepares the forest from the site of the schema master, so that every step finds at once what the step before it has written.',
    action:
      'Run the preparation from a computer in the site {site}. Or open Active Directory Summary from Start, select Forest, and transfer the role Schema master to a domain controller in the site {own} with Change. Then retry.',
  },
  NotInDC2Site: {
    title: 'The domain controller is not in the site of the Schema Master',
    condition:
      'For schema or Active Directory preparation, /DomainController names one in another site than the schema master.',
    text: 'The domain controller {controller} is in the site {site}, and the schema master {server} in the site {masterSite}.',
    why: 'The preparation writes the schema on the schema master and goes on with the domain controller that was named. In another site, that one gets the new schema only with the next replication.',
    action:
      'Name a domain controller in the site {masterSite} with /DomainController, or leave the switch out. Or open Active Directory Summary from Start, select Domain Controllers and {controller} in the list, and click Move to bring it into that site. Then enter the line again.',
  },
  DomainControllerIsOutOfSite: {
    title: 'The Schema Master is not running Windows Server 2003 Service Pack 1 or later',
    condition: '/DomainController names a domain controller in another site than that of the server.',
    text: 'The domain controller {controller} is in the site {site}, and this server in the site {own}.',
    why: 'Setup reads from and writes to the domain controller that was named. In another site every request crosses a slower link, and the domain controllers near this server learn of the changes late. (The public article under this rule repeats the one about the schema master by mistake.)',
    action:
      'Name a domain controller in the site {own} with /DomainController, or leave the switch out: Setup then chooses one near by. Or open Active Directory Summary from Start, select Domain Controllers and {controller} in the list, and click Move to bring it into that site. Then enter the line again.',
  },
  ConfigDCHostNameMismatch: {
    title: 'A domain controller override is set in the registry',
    condition: 'The registry prescribes a domain controller, and Setup was not told to use that one.',
    text: 'The registry prescribes the domain controller {prescribed} for Exchange, and Setup is to use another one.',
    why: 'A value in the registry makes all Exchange components of the computer use one domain controller for the configuration. If Setup wrote to another one, they would not find the new configuration until it is replicated.',
    action:
      'Enter the line with /DomainController:{prescribed}. Or open Registry Editor and delete the value ConfigDCHostName in HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchange ADAccess\\Instance0, unless there is a reason for it. Then retry.',
  },
  LocalComputerIsDCInChildDomain: {
    title: 'The local computer is a domain controller of a child domain',
    condition: 'The server is a domain controller of a child domain and no global catalog server.',
    text: 'The server {server} is a domain controller of the child domain {domain} and no global catalog server.',
    why: 'On a domain controller, Exchange uses no other directory server than the computer itself. Without the global catalog it does not see the groups of the root domain that its permissions come from.',
    action:
      'Open Active Directory Summary from Start, select Domain Controllers and this server in the list, and tick Global Catalog. Or install Exchange on a member server. On a real server, wait until the catalog is complete. Then retry.',
  },
  ComputerRODC: {
    title: 'Setup cannot install Exchange on a read-only domain controller',
    condition: 'The server itself is a read-only domain controller.',
    text: 'The server {server} is a read-only domain controller.',
    why: 'A read-only domain controller holds a copy of the domain that nothing can be written to, and stands where it is not trusted with all secrets. Exchange on the same computer would have to write to that copy.',
    action:
      'Open Active Directory Summary from Start, select Domain Controllers and this server in the list, and click Demote. Or choose another computer. On a real server, run dcpromo and restart. Then retry.',
  },
  NoGlobalCatalogInSite: {
    title: 'No suitable global catalog server in the local site',
    condition:
      "No domain controller in the server's site is a global catalog server on Windows Server 2003 Service Pack 1 or later.",
    text: 'The site {site} has no global catalog server that runs Windows Server 2003 Service Pack 1 or later.',
    why: 'Exchange 2007 looks up recipients in a global catalog near by. Only from Windows Server 2003 Service Pack 1 on does a global catalog notify services of changes and serve the address book of Outlook Web Access. Read-only ones are passed over.',
    action:
      'Open Active Directory Summary from Start, select Domain Controllers and a domain controller of the site in the list. Tick Global Catalog, and click Update where its Windows is too old; Move brings one over from another site. Then retry.',
  },
  DomainControllerLanguageUpdateMissing: {
    title: 'A non-English domain controller lacks an update',
    condition:
      'A domain controller with a Windows Server 2003 of another language than English has neither Service Pack 2 nor KB 919166.',
    text: 'The domain controller {server} runs {windows} ({language}) without the update KB 919166 and without Service Pack 2.',
    why: 'With such a Windows in another language, the preparation of Active Directory comes across texts that it does not understand. The update, which Service Pack 2 contains, corrects this.',
    action:
      'Open Active Directory Summary from Start, select Domain Controllers and {server} in the list, click Update, and install KB 919166 or the service pack. Then retry.',
  },
};
