import type { Catalog } from '../../catalog';
import { windows } from '../windows';

const { nwlink } = windows.components;

export const network: Catalog['tools']['network'] = {
  title: 'Connexions réseau',
  connection: 'Connexion au réseau local',
  connectionHint: 'Connecté. Adresse\u00a0: {address}',
  menus: { properties: 'P&ropriétés' },
  properties: {
    title: 'Propriétés de Connexion au réseau local',
    tab: 'Général',
    connectUsing: 'Se connecter en utilisant\u00a0:',
    adapter: 'Carte réseau du serveur simulé',
    items: 'Cette c&onnexion utilise les éléments suivants\u00a0:',
    names: {
      client: 'Client pour les réseaux Microsoft',
      sharing: "Partage de fichiers et d'imprimantes pour les réseaux Microsoft",
      nwlink: nwlink.name,
      ipv6: 'Protocole Internet version 6 (TCP/IPv6)',
      ipv4: 'Protocole Internet version 4 (TCP/IPv4)',
      tcpip6: 'Microsoft TCP/IP version 6',
      tcpip: 'Protocole Internet (TCP/IP)',
    },
    descriptions: {
      client: "Permet à votre ordinateur d'accéder aux ressources d'un réseau Microsoft.",
      sharing:
        "Permet à d'autres ordinateurs d'accéder aux ressources de votre ordinateur par un réseau Microsoft.",
      nwlink: nwlink.description,
      ipv6: 'La version la plus récente du protocole Internet. Décocher cet élément désactive IPv6 pour cette connexion seulement, pas pour le reste de Windows.',
      tcpip6:
        "La version la plus récente du protocole Internet, telle qu'elle existe dans Windows Server 2003.",
      ipv4: "Le protocole par lequel cet ordinateur communique avec tous les autres\u00a0: son adresse et le serveur DNS qu'il interroge.",
      tcpip:
        "Le protocole par lequel cet ordinateur communique avec tous les autres\u00a0: son adresse et le serveur DNS qu'il interroge.",
    },
    fixedReason: 'Le serveur simulé a besoin de cet élément\u00a0: il ne peut pas être décoché.',
    protocolReason: "Un protocole ajouté est utilisé ici. Pour s'en passer, désinstallez-le.",
    install: '&Installer',
    uninstall: '&Désinstaller',
    installReason: "Aucun autre protocole réseau n'est à installer sur ce serveur.",
    uninstallReason: 'Le serveur simulé a besoin de cet élément\u00a0: il ne peut pas être désinstallé.',
    uninstallAsks:
      "La désinstallation d'un composant le supprime de toutes les connexions réseau.\n\nVoulez-vous vraiment désinstaller «\u00a0{name}\u00a0»\u00a0?",
    select: {
      title: 'Sélection de Protocole réseau',
      instruction: 'Cliquez sur le protocole réseau que vous voulez installer, puis sur OK.',
      column: 'Protocole réseau',
    },
    properties: 'P&ropriétés',
    propertiesReason: "Cet élément n'a pas de propriétés dans cet exercice.",
    description: 'Description',
  },
  tcpip: {
    title: 'Propriétés de {protocol}',
    tab: 'Général',
    addresses: "Utiliser l'adresse IP suivante",
    address: 'Adresse IP\u00a0:',
    servers: "Utiliser l'adresse de serveur DNS suivante",
    preferred: 'Serveur DNS &préféré\u00a0:',
    emptyReason: "Entrez l'adresse d'un serveur DNS.",
    name: 'Nom de ce serveur\u00a0:',
    test: '&Tester',
    testHint: 'Demande le nom de ce serveur au serveur DNS préféré, comme le fait nslookup.',
    register: '&Enregistrer cette connexion dans le DNS',
    registerHint: 'Fait ce que fait ipconfig /registerdns.',
    answer: 'Réponse',
    notAsked: 'Cliquez sur Tester pour demander le nom de ce serveur au serveur DNS préféré.',
    found: 'Serveur\u00a0:  {server}\n\nNom\u00a0:  {name}\nAdresse\u00a0:  {address}',
    timedOut:
      'La requête DNS a expiré.\n*** La requête à {server} a expiré\u00a0: aucun serveur DNS ne répond à cette adresse.',
    notFound: 'Serveur\u00a0:  {server}\n\n*** {server} ne trouve pas {name}\u00a0: Non-existent domain',
    registered: "L'enregistrement d'hôte de {name} a été inscrit sur {server}.",
  },
};
