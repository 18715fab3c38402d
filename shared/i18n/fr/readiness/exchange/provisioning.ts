import type { PROVISIONING_RULES } from '../../../../readiness/rules/exchange/provisioning';
import type { WordingOf } from '../../../rule-wording';

export const provisioningRules: WordingOf<typeof PROVISIONING_RULES> = {
  ProvisionedUpdateRequired: {
    title: "Le compte n'est pas autorisé à approvisionner un serveur",
    condition:
      "Un objet serveur doit être créé par /NewProvisionedServer alors que le compte n'est ni administrateur de l'organisation Exchange ni administrateur de l'entreprise.",
    text: "Le compte {account} n'a pas le droit de créer l'objet serveur {server} dans l'organisation Exchange.",
    why: "L'approvisionnement inscrit un objet dans la configuration de l'organisation et y donne des droits à un délégué. Seuls les membres des groupes Exchange Organization Administrators ou Administrateurs de l'entreprise peuvent y écrire. Sans cette limite, quiconque a des droits sur un serveur pourrait en faire installer d'autres.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Exchange Organization Administrators, ou ouvrez une session avec un compte qui en est membre. Entrez ensuite la ligne à nouveau. Sur un vrai serveur, laissez un administrateur de l'organisation approvisionner le serveur\u00a0; le délégué l'installera ensuite.",
  },
  DuplicateShortProvisionedName: {
    title: 'Un serveur Exchange de ce nom existe déjà',
    condition:
      "L'organisation contient déjà un objet serveur portant le nom court qui doit être approvisionné.",
    text: "L'organisation Exchange contient déjà un objet serveur nommé {server}.",
    why: "Les objets serveur portent le nom court de l'ordinateur, quel que soit son domaine, et chaque nom ne peut exister qu'une fois. Un objet de ce nom appartient à un serveur installé, ou attend déjà l'installation de l'un d'eux.",
    action:
      "Choisissez un autre nom pour le serveur. Si l'objet a été approvisionné et n'est plus nécessaire, supprimez-le à l'invite de commandes avec Setup.com /RemoveProvisionedServer:{server}. L'objet d'un serveur installé disparaît avec la suppression de son dernier rôle.",
  },
};
