import { windows } from '../windows';

const { nwlink } = windows.components;

export const network = {
  title: 'Network Connections',
  connection: 'Local Area Connection',
  connectionHint: 'Connected. Address: {address}',
  menus: { properties: 'P&roperties' },
  properties: {
    title: 'Local Area Connection Properties',
    tab: 'General',
    connectUsing: 'Connect using:',
    adapter: 'Network adapter of the simulated server',
    items: 'This c&onnection uses the following items:',
    names: {
      client: 'Client for Microsoft Networks',
      sharing: 'File and Printer Sharing for Microsoft Networks',
      nwlink: nwlink.name,
      ipv6: 'Internet Protocol Version 6 (TCP/IPv6)',
      ipv4: 'Internet Protocol Version 4 (TCP/IPv4)',
      tcpip6: 'Microsoft TCP/IP version 6',
      tcpip: 'Internet Protocol (TCP/IP)',
    },
    descriptions: {
      client: 'Lets your computer reach resources on a Microsoft network.',
      sharing: 'Lets other computers reach resources on your computer through a Microsoft network.',
      nwlink: nwlink.description,
      ipv6: 'The latest version of the Internet protocol. Clearing it here switches IPv6 off for this connection only, not for the rest of Windows.',
      tcpip6: 'The latest version of the Internet protocol, as Windows Server 2003 has it.',
      ipv4: 'The protocol by which this computer speaks to all others: its address, and the DNS server that it asks.',
      tcpip:
        'The protocol by which this computer speaks to all others: its address, and the DNS server that it asks.',
    },
    fixedReason: 'The simulated server needs this item: it cannot be cleared.',
    protocolReason: 'A protocol that was added is in use here. To do without it, uninstall it.',
    install: 'I&nstall',
    uninstall: '&Uninstall',
    installReason: 'There is no other network protocol to be installed on this server.',
    uninstallReason: 'The simulated server needs this item: it cannot be uninstalled.',
    uninstallAsks:
      'Uninstalling a component removes it from all network connections.\n\nAre you sure you want to uninstall {name}?',
    select: {
      title: 'Select Network Protocol',
      instruction: 'Click the network protocol that you want to install, then click OK.',
      column: 'Network protocol',
    },
    properties: 'P&roperties',
    propertiesReason: 'This item has no properties in the rehearsal.',
    description: 'Description',
  },
  tcpip: {
    title: '{protocol} Properties',
    tab: 'General',
    addresses: 'Use the following IP address',
    address: 'IP address:',
    servers: 'Use the following DNS server addresses',
    preferred: '&Preferred DNS server:',
    emptyReason: 'Enter the address of a DNS server.',
    name: 'Name of this server:',
    test: '&Test',
    testHint: 'Asks the preferred DNS server for the name of this server, as nslookup does.',
    register: '&Register this connection in DNS',
    registerHint: 'Does what ipconfig /registerdns does.',
    answer: 'Answer',
    notAsked: 'Click Test to ask the preferred DNS server for the name of this server.',
    found: 'Server:  {server}\n\nName:  {name}\nAddress:  {address}',
    timedOut:
      'DNS request timed out.\n*** Request to {server} timed out: no DNS server answers at this address.',
    notFound: "Server:  {server}\n\n*** {server} can't find {name}: Non-existent domain",
    registered: 'The host record of {name} has been registered at {server}.',
  },
};
