import type { Catalog } from '../catalog';
import { help } from './prompt/help';
import { replies } from './prompt/replies';

const messages = { ...replies, ...help };

export const prompt: Catalog['prompt'] = {
  title: 'Invite de commandes',
  messages,
  banner: 'Microsoft Windows [version {version}]\n(Serveur simulé\u00a0: rien ici ne touche à un vrai.)',
  window: {
    output: 'Sortie',
    line: 'Ligne de commande',
    menu: "Menu de l'invite de commandes",
    paste: 'C&oller',
    nothingSelected: "Rien n'est sélectionné.",
    atWork: "Un programme est au travail. Attendez qu'il ait terminé, ou mettez-y fin avec Ctrl+C.",
    closing: {
      title: "Fin du programme d'installation",
      text: "Le programme d'installation est au travail dans cette fenêtre. Si vous la fermez maintenant, il s'arrête sans rien remettre en ordre\u00a0: le rôle en cours de configuration reste inachevé, et sa marque (watermark) demeure dans le Registre.",
      question: 'Voulez-vous fermer la fenêtre\u00a0?',
    },
  },
};
