import type { DIRECTORY_RULES } from '../../../../readiness/rules/directory/directory';
import type { WordingOf } from '../../../rule-wording';

export const directoryRules: WordingOf<typeof DIRECTORY_RULES> = {
  ComputerNotPartofDomain: {
    title: 'The local computer is not joined to an Active Directory domain',
    text: 'The server {server} belongs to a workgroup, not to an Active Directory domain.',
    why: 'Exchange 2007 keeps its configuration in Active Directory and authenticates to it with the computer account. Only Edge Transport is designed for a server outside the forest.',
    action:
      'Of the server roles, choose only Edge Transport on this server. On a real server that is to have other roles, join it to a domain of the forest that holds the Exchange organization, restart it and run Setup again; in the rehearsal the membership belongs to the scenario and cannot be changed.',
  },
  CannotAccessAD: {
    title: 'Active Directory does not exist or cannot be contacted',
    text: 'Setup cannot read the Active Directory configuration through the domain {domain}.',
    why: 'The Exchange organization, its servers and its connectors are objects of the configuration partition. Setup can neither check nor write anything there while no domain controller answers. Most often the cause is name resolution, the network or a domain controller that is turned off.',
    action:
      'In Control Panel, open Network Connections, then the properties of Local Area Connection and those of Internet Protocol (TCP/IP), on Windows Server 2008 Internet Protocol Version 4 (TCP/IPv4). Correct the preferred DNS server; Test asks it for the name of this server. Make sure that Net Logon is started in Services and, on a real server, that a domain controller is running. Then retry.',
  },
  InvalidADSite: {
    title: 'The Active Directory site name cannot be determined',
    text: 'The server {server} belongs to no Active Directory site that Setup can determine.',
    why: 'Exchange 2007 routes messages and finds domain controllers by Active Directory site. A computer gets its site from its IP address; if no subnet object covers the address, the server has no place in the topology.',
    action:
      'Open Active Directory Summary from Start and select Sites and Subnets. Click New Subnet, enter a prefix that covers the address under This computer, and choose the right site. When the line Site names it, retry.',
  },
  LocalDomainModeMixed: {
    title: 'The Active Directory domain is in mixed mode',
    text: 'The domain {domain} is in mixed mode.',
    why: 'Exchange 2007 assigns its permissions through universal security groups. A domain in mixed mode still accepts Windows NT 4.0 domain controllers and cannot hold such groups.',
    action:
      'Open Active Directory Summary from Start, select Domain, click Raise and choose Windows 2000 native or higher. Do this once no Windows NT 4.0 domain controller is left: it cannot be undone. Then retry.',
  },
  DomainPrepRequired: {
    title: 'Domain preparation is required',
    text: 'The domain {domain} has not been prepared for Exchange 2007.',
    why: 'Domain preparation gives the Exchange groups their permissions on the domain and creates the container for the system objects. Without it Exchange servers cannot read or update the recipients of the domain.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Enterprise Admins: Setup then prepares the domain itself. Then retry. On a real server also: run Setup.com /PrepareDomain with an account that belongs to Domain Admins, and wait for replication.',
  },
  PrimaryDNSTestFailed: {
    title: 'The primary DNS server cannot be contacted',
    text: 'The primary DNS server {address} does not answer.',
    why: 'Exchange finds domain controllers, other Exchange servers and mail destinations through DNS. If the primary DNS server does not answer, each of these lookups is slow or fails.',
    action:
      'In Control Panel, open Network Connections, then the properties of Local Area Connection and those of Internet Protocol (TCP/IP), on Windows Server 2008 Internet Protocol Version 4 (TCP/IPv4). Correct the preferred DNS server; Test asks it for the name of this server. On a real server also make sure that the DNS server runs and can be reached. Then retry.',
  },
  HostRecordMissing: {
    title: 'The host record for the local computer cannot be found in the DNS database',
    text: 'The DNS server {address} holds no host (A) record for {server}.',
    why: 'Other servers and clients find this server by its fully qualified name. Without a host record they cannot resolve the name, and messages for this server wait in queues.',
    action:
      'In Start > Run, type ipconfig /registerdns. Or open Network Connections in Control Panel, then the properties of Local Area Connection and those of Internet Protocol (TCP/IP), on Windows Server 2008 Internet Protocol Version 4 (TCP/IPv4), and click Register this connection in DNS. Then retry.',
  },
};
