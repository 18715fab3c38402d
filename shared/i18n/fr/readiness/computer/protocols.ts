import type { PROTOCOL_RULES } from '../../../../readiness/rules/computer/protocols';
import type { WordingOf } from '../../../rule-wording';

export const protocolRules: WordingOf<typeof PROTOCOL_RULES> = {
  IPv4NotEnabled: {
    title: "Le protocole Internet version 4 (IPv4) n'est pas activé",
    condition: 'La case IPv4 est désactivée dans les propriétés de la connexion réseau.',
    text: "Le protocole Internet version 4 (IPv4) n'est pas activé sur ce serveur.",
    why: "La messagerie unifiée communique avec les passerelles IP et les autocommutateurs par SIP et RTP et, dans Exchange 2007, uniquement par IPv4. Sans ce protocole, aucun appel n'atteint le serveur.",
    action:
      "Ouvrez Connexions réseau, puis les propriétés de la connexion, et cochez Protocole Internet (TCP/IP) ; sous Windows Server 2008, il s'appelle Protocole Internet version 4 (TCP/IPv4). Puis réessayez.",
  },
  IPv6WithoutIPv4: {
    title: 'Le protocole Internet version 6 (IPv6) est activé sans la version 4 (IPv4)',
    condition:
      'Dans les propriétés de la connexion réseau, la case IPv6 est cochée et la case IPv4 est désactivée.',
    text: 'Le protocole Internet version 6 (IPv6) est activé sur ce serveur, mais pas la version 4 (IPv4).',
    why: "À partir du Service Pack 1, Exchange 2007 peut utiliser IPv6, mais uniquement à côté d'IPv4. Sur un serveur qui n'a qu'IPv6, certains services ne sont à l'écoute d'aucune adresse.",
    action:
      "Ouvrez Connexions réseau, puis les propriétés de la connexion, et cochez Protocole Internet (TCP/IP) ; sous Windows Server 2008, il s'appelle Protocole Internet version 4 (TCP/IPv4). Puis réessayez. L'installation peut aussi continuer, mais Microsoft ne prend pas en charge un tel serveur.",
  },
};
