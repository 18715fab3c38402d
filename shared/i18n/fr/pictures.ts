import type { Catalog } from '../catalog';

export const pictures: Catalog['pictures'] = {
  notice: 'Setup Rehearsal\u00a0: simulation, et non une image de votre serveur',
  contents: 'Sommaire',
  legend: "Sur l'image",
  pageOf: '{page} / {pages}',
};
