import type { DELEGATION_RULES } from '../../../../readiness/rules/exchange/delegation';
import type { RuleWording, WordingOf } from '../../../rule-wording';

const ADMINISTRATOR =
  "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Exchange Organization Administrators. Puis réessayez. Sur un vrai serveur, laissez un membre de ce groupe ou des Administrateurs de l'entreprise exécuter ici le programme d'installation";

const FIRST_INSTALL: RuleWording = {
  title: "L'installation du premier serveur Exchange dans l'organisation ne peut pas être déléguée",
  condition:
    "Le serveur est délégué au compte, qui n'est pas administrateur de l'organisation Exchange, et aucun serveur de l'organisation n'a encore ce rôle.",
  text: "Le compte {account} peut installer ce serveur par délégation, mais aucun serveur de l'organisation n'a encore le rôle « {role} ».",
  why: "Le premier serveur d'un rôle ne modifie pas seulement son propre objet : il ajoute à l'organisation des paramètres, des conteneurs et des groupes que tous les serveurs suivants partagent. Un délégué, à qui seul l'objet d'un serveur a été confié, n'a pas le droit de les créer.",
  action: `${ADMINISTRATOR}, ou installez d'abord le rôle sur un autre serveur. Les serveurs suivants peuvent être confiés à des délégués\u00a0; la console de gestion Exchange en donne la liste sous Configuration de l'organisation > Administrateurs Exchange.`,
};

/** Two of the four French articles word their title otherwise. */
const FIRST_CLIENT_OR_VOICE: RuleWording = {
  ...FIRST_INSTALL,
  title: "L'installation du premier serveur Exchange de l'organisation ne peut pas être déléguée",
};

const FIRST_SERVICE_PACK: RuleWording = {
  title:
    "La mise à niveau du premier serveur Exchange de l'organisation vers un Service Pack ne peut pas être déléguée",
  condition:
    "Le serveur est délégué au compte, qui n'est pas administrateur de l'organisation Exchange, et aucun autre serveur de ce rôle n'est encore au niveau du Service Pack.",
  text: "Le compte {account} peut mettre à niveau ce serveur par délégation, mais aucun autre serveur du rôle « {role} » n'est encore au niveau de ce Service Pack.",
  why: "Avec le premier serveur d'un rôle, un Service Pack met aussi à jour ce que tous les serveurs de ce rôle partagent dans Active Directory. Un délégué n'a de droits que sur l'objet d'un seul serveur : la mise à niveau s'arrêterait à mi-chemin.",
  action: `${ADMINISTRATOR}, ou mettez d'abord à niveau un autre serveur de ce rôle. La version de chaque serveur figure dans la console de gestion Exchange, sous Configuration du serveur.`,
};

export const delegationRules: WordingOf<typeof DELEGATION_RULES> = {
  DelegatedBridgeheadFirstInstall: FIRST_INSTALL,
  DelegatedClientAccessFirstInstall: FIRST_CLIENT_OR_VOICE,
  DelegatedMailboxFirstInstall: FIRST_INSTALL,
  DelegatedUnifiedMessagingFirstInstall: FIRST_CLIENT_OR_VOICE,
  DelegatedBridgeheadFirstSP1upgrade: FIRST_SERVICE_PACK,
  DelegatedClientAccessFirstSP1upgrade: FIRST_SERVICE_PACK,
  DelegatedMailboxFirstSP1upgrade: FIRST_SERVICE_PACK,
  DelegatedUnifiedMessagingFirstSP1upgrade: FIRST_SERVICE_PACK,
};
