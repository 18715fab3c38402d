import type { PREPARATION_RULES } from '../../../../readiness/rules/directory/preparation';
import type { WordingOf } from '../../../rule-wording';

export const preparationRules: WordingOf<typeof PREPARATION_RULES> = {
  SchemaUpdateRequired: {
    title: "L'utilisateur connecté n'est pas membre du groupe Administrateurs du schéma",
    text: "Le schéma Active Directory doit être étendu pour Exchange 2007, et le compte {account} n'en a pas le droit.",
    why: "Exchange 2007 ajoute ses propres classes et attributs au schéma de la forêt. Ce schéma s'applique à tous les domaines ; seuls les membres à la fois du groupe Administrateurs du schéma et du groupe Administrateurs de l'entreprise peuvent le modifier.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs du schéma et Administrateurs de l'entreprise. Puis réessayez. Sur un vrai serveur, également : faites exécuter Setup.com /PrepareSchema par un compte membre de ces deux groupes, et attendez la réplication.",
  },
  GlobalUpdateRequired: {
    title: 'Mises à jour globales requises',
    text: "La configuration d'Exchange dans Active Directory doit être mise à jour, et le compte {account} n'est pas membre du groupe Administrateurs de l'entreprise.",
    why: "Avant le premier serveur, le programme d'installation crée ou met à jour l'organisation Exchange et ses groupes dans la partition de configuration, commune à tous les domaines de la forêt. Seuls les administrateurs de l'entreprise y sont autorisés.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs de l'entreprise. Puis réessayez. Sur un vrai serveur, également : faites exécuter Setup.com /PrepareAD par un compte membre de ce groupe, et attendez la réplication.",
  },
};
