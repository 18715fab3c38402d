import type { NAME_RULES } from '../../../../readiness/rules/computer/names';
import type { WordingOf } from '../../../rule-wording';

export const nameRules: WordingOf<typeof NAME_RULES> = {
  ServerNameNotValid: {
    title: "Le nom de l'ordinateur n'est pas valide",
    condition:
      "Le nom de l'ordinateur contient des caractères que DNS n'autorise pas, ou uniquement des chiffres.",
    text: "Le nom d'ordinateur {name} n'est pas valide dans DNS.",
    why: "Windows tolère des caractères tels que le trait de soulignement dans un nom NetBIOS. Dans DNS, seuls les lettres, les chiffres et les traits d'union sont autorisés, et les serveurs de messagerie refusent un hôte qui se présente sous un autre nom.",
    action:
      "Tant qu'Exchange n'est pas sur le serveur : ouvrez Système dans le Panneau de configuration, cliquez sur Modifier à la page Nom de l'ordinateur, entrez un nom composé de lettres, de chiffres et de traits d'union, puis redémarrez le serveur. Une fois Exchange installé, l'ordinateur ne peut plus être renommé ; il faut d'abord supprimer les rôles.",
  },
  DNSDomainNameNotValid: {
    title: "Le nom de domaine DNS de l'ordinateur n'est pas valide",
    condition:
      "Le suffixe DNS principal est un nom sans extension, ou contient des caractères que DNS n'autorise pas.",
    text: "Le suffixe DNS principal {suffix} de ce serveur n'est pas un nom de domaine DNS valide pour Exchange.",
    why: "Un nom de domaine sans extension, comme contoso au lieu de contoso.com, ne peut pas être enregistré sur Internet, et les clients ne le recherchent que par diffusion. Exchange construit à partir de ce suffixe des noms d'hôte, des certificats et des adresses de messagerie.",
    action:
      "Ouvrez Système dans le Panneau de configuration, cliquez sur Modifier à la page Nom de l'ordinateur, puis sur Autres, et entrez le nom DNS complet du domaine, par exemple contoso.com. Redémarrez ensuite le serveur. Sur un vrai réseau dont le domaine porte lui-même un nom sans extension, prévoyez de renommer le domaine ou de créer une nouvelle forêt.",
  },
  ComputerNameDiscrepancy: {
    title: "Le nom NetBIOS et le nom d'hôte DNS de l'ordinateur sont différents",
    condition: "Le nom d'hôte DNS inscrit dans le Registre n'est pas le nom NetBIOS de l'ordinateur.",
    text: "Le nom NetBIOS de ce serveur est {name}, mais son nom d'hôte DNS est {dnsName}.",
    why: "Active Directory connaît l'ordinateur sous ces deux noms et attend qu'ils concordent. S'ils diffèrent, les noms principaux de service et les certificats sont établis pour le mauvais nom, et les autres serveurs ne peuvent pas authentifier celui-ci.",
    action:
      "Dans l'Éditeur du Registre, accédez à HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters et donnez à Hostname le nom de l'ordinateur. Puis réessayez. Sur un vrai serveur, redémarrez-le ensuite.",
  },
};
