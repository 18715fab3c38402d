import type { Catalog } from '../../catalog';

export const license: Catalog['wizard']['pages']['license-agreement']['sections'] = [
  {
    heading: '1. Nature de ce texte',
    text: "Sur un vrai serveur, cette page présente les termes du contrat de licence d'Exchange Server 2007, qu'il faut lire et accepter avant toute installation. Ces termes appartiennent à Microsoft et ne sont pas reproduits ici. Le texte que vous lisez a été écrit pour cet exercice, afin que la page puisse être pratiquée.",
  },
  {
    heading: '2. Ce que vous pouvez faire de ce programme',
    text: "Setup Rehearsal est un logiciel libre sous licence MIT. Vous pouvez l'utiliser, le copier, le modifier et le transmettre, pour la formation comme pour tout autre usage, à condition que sa mention de copyright et sa licence l'accompagnent.",
  },
  {
    heading: "3. Ce qui n'en fait pas partie",
    text: "Ce programme ne contient aucune partie d'Exchange Server ni de Windows et ne vous donne le droit d'utiliser ni l'un ni l'autre. Une véritable installation exige ses propres licences pour chaque serveur et pour chaque utilisateur ou appareil qui s'y connecte.",
  },
  {
    heading: '4. Ce qui se passe sur votre ordinateur',
    text: "Rien n'est modifié en dehors de ce programme. Le serveur, son Registre, ses services et son annuaire sont simulés. Aucune page de cet Assistant n'envoie quoi que ce soit où que ce soit.",
  },
  {
    heading: '5. Absence de garantie',
    text: "Le programme est fourni tel quel. Il a été réalisé avec soin d'après une documentation publiée, mais un vrai serveur peut se comporter autrement. Avant d'intervenir sur l'un d'eux, lisez la documentation du produit et effectuez une sauvegarde.",
  },
  {
    heading: "6. Ce que signifie l'acceptation ici",
    text: "L'acceptation permet de passer à la page suivante, comme dans le produit. Elle n'engage personne à quoi que ce soit.",
  },
];
