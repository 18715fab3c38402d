import type { Catalog } from '../../catalog';

/** Là où les sources d'une règle se contredisent (domain.md, section 12), et ce qui en est fait ici. */
export const ruleNotes: Catalog['readiness']['ruleNotes'] = {
  InstallWatermark:
    "L'article de 2007 fait réinstaller le rôle en échec, y compris à l'invite de commandes\u00a0; les produits ultérieurs le refusent à cet endroit. Les uns conseillent de supprimer la marque, les autres mettent en garde\u00a0: c'est possible ici, au risque que l'installation échoue ensuite sur ce qui existe déjà.",
  InterruptedUninstallNotContinued:
    "Le texte de l'article parle d'Exchange 2010 et renvoie à une rubrique de 2007\u00a0; la règle est conservée.",
  OSCheckedBuild:
    "L'article parle d'une erreur, les journaux des versions ultérieures d'un avertissement\u00a0; ici, c'est un avertissement.",
  PrimaryDNSTestFailed:
    "L'article dit que le programme d'installation ne peut pas continuer, les journaux des versions ultérieures donnent un avertissement\u00a0; ici, c'est un avertissement.",
  HostRecordMissing:
    "L'article dit que le programme d'installation ne peut pas continuer, les journaux des versions ultérieures donnent un avertissement\u00a0; ici, c'est un avertissement.",
  RusMissing:
    "L'article dit que le programme d'installation ne peut pas continuer, les journaux des versions ultérieures donnent un avertissement\u00a0; ici, c'est un avertissement.",
  LocalComputerIsDCInChildDomain:
    "L'article dit d'abord que le programme d'installation ne peut pas continuer, puis comment remédier à «\u00a0cet avertissement\u00a0»\u00a0; les journaux ont une erreur, et il en est ainsi ici.",
  DomainControllerIsOutOfSite:
    "Le corps de l'article est une copie de celui qui porte sur le contrôleur de schéma\u00a0; c'est le message des journaux qui est suivi ici.",
  SecondSGFilesExist:
    "L'article répète le dossier du premier groupe de stockage\u00a0; le chemin du second est de nous.",
  AdInitErrorRule:
    "L'article porte sur un conteneur d'objets système en double, le message des journaux sur des objets manquants de l'organisation\u00a0; c'est l'article qui est suivi ici.",
};
