import type { DIRECTORY_RULES } from '../../../../readiness/rules/directory/directory';
import type { WordingOf } from '../../../rule-wording';

export const directoryRules: WordingOf<typeof DIRECTORY_RULES> = {
  ComputerNotPartofDomain: {
    title: 'The local computer is not joined to an Active Directory domain',
    condition: 'The server belongs to a workgroup, and a role other than Edge Transport is to be installed.',
    text: 'The server {server} belongs to a workgroup, not to an Active Directory domain.',
    why: 'Exchange 2007 keeps its configuration in Active Directory and authenticates to it with the computer account. Only Edge Transport is designed for a server outside the forest.',
    action:
      'In Control Panel, open System. On the Computer Name tab, click Change, choose Domain, enter the name of the domain and click OK. Restart the server, then click Log On As on the page Account of Active Directory Summary to log on with an account of the domain, and run Setup again. A server in the perimeter network stays in its workgroup: of the server roles, choose only Edge Transport there.',
  },
  CannotAccessAD: {
    title: 'Active Directory does not exist or cannot be contacted',
    condition: 'The server is a member of a domain, but no domain controller answers it.',
    text: 'Setup cannot read the Active Directory configuration through the domain {domain}.',
    why: 'The Exchange organization, its servers and its connectors are objects of the configuration partition. Setup can neither check nor write anything there while no domain controller answers. Most often the cause is name resolution, the network or a domain controller that is turned off.',
    action:
      'In Control Panel, open Network Connections, then the properties of Local Area Connection and those of Internet Protocol (TCP/IP), on Windows Server 2008 Internet Protocol Version 4 (TCP/IPv4). Correct the preferred DNS server; Test asks it for the name of this server. Make sure that Net Logon is started in Services and, on a real server, that a domain controller is running. Then retry.',
  },
  InvalidADSite: {
    title: 'The Active Directory site name cannot be determined',
    condition: 'No subnet of Active Directory covers the address of the server, so it belongs to no site.',
    text: 'The server {server} belongs to no Active Directory site that Setup can determine.',
    why: 'Exchange 2007 routes messages and finds domain controllers by Active Directory site. A computer gets its site from its IP address; if no subnet object covers the address, the server has no place in the topology.',
    action:
      'Open Active Directory Summary from Start and select Sites and Subnets. Click New Subnet, enter a prefix that covers the address under This computer, and choose the right site. When the line Site names it, retry.',
  },
  LocalDomainModeMixed: {
    title: 'The Active Directory domain is in mixed mode',
    condition: "The server's domain is at the functional level Windows 2000 mixed.",
    text: 'The domain {domain} is in mixed mode.',
    why: 'Exchange 2007 assigns its permissions through universal security groups. A domain in mixed mode still accepts Windows NT 4.0 domain controllers and cannot hold such groups.',
    action:
      'Open Active Directory Summary from Start, select Domain, click Raise and choose Windows 2000 native or higher. Do this once no Windows NT 4.0 domain controller is left: it cannot be undone. Then retry.',
  },
  PrimaryDNSTestFailed: {
    title: 'The primary DNS server cannot be contacted',
    condition: 'The DNS server that the network adapter names first does not answer.',
    text: 'The primary DNS server {address} does not answer.',
    why: 'Exchange finds domain controllers, other Exchange servers and mail destinations through DNS. If the primary DNS server does not answer, each of these lookups is slow or fails.',
    action:
      'In Control Panel, open Network Connections, then the properties of Local Area Connection and those of Internet Protocol (TCP/IP), on Windows Server 2008 Internet Protocol Version 4 (TCP/IPv4). Correct the preferred DNS server; Test asks it for the name of this server. On a real server also make sure that the DNS server runs and can be reached. Then retry.',
  },
  HostRecordMissing: {
    title: 'The host record for the local computer cannot be found in the DNS database',
    condition: 'The primary DNS server holds no host (A) record for the full name of the server.',
    text: 'The DNS server {address} holds no host (A) record for {server}.',
    why: 'Other servers and clients find this server by its fully qualified name. Without a host record they cannot resolve the name, and messages for this server wait in queues.',
    action:
      'In Start > Run, type ipconfig /registerdns. Or open Network Connections in Control Panel, then the properties of Local Area Connection and those of Internet Protocol (TCP/IP), on Windows Server 2008 Internet Protocol Version 4 (TCP/IPv4), and click Register this connection in DNS. Then retry.',
  },
};
