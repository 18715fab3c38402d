import { expect } from '@playwright/test';
import { test } from '../program';
import { begin } from '../ways/begin';
import { ENGLISH as EN, FRENCH as FR } from '../words';

const LANGUAGES = [
  {
    words: EN,
    transport: 'Microsoft Exchange Transport Receives',
    stopped: 'it stopped again at once',
    viewer: 'Event Viewer',
    system: 'System',
    error: 'did not respond to the start or control request',
    properties: 'Event Properties',
  },
  {
    words: FR,
    transport: 'Transport Microsoft Exchange Reçoit',
    stopped: "il s'est aussitôt arrêté",
    viewer: "Observateur d'événements",
    system: 'Système',
    error: "n'a pas répondu assez vite à la demande de lancement",
    properties: "Propriétés de l'événement",
  },
] as const;

for (const { words, transport, stopped, viewer: viewerTitle, system, error, properties } of LANGUAGES) {
  test(`transport without a site does not stay, and logs why, ${words === EN ? 'en' : 'fr'}`, async ({
    start,
  }) => {
    const person = await begin(start, words, 'hub-transport-site-unknown');
    const { page } = person;
    await person.chooseFromStart(words.services);
    const services = person.window(words.services);
    await services.getByRole('row', { name: transport }).click();
    await services.getByRole('button', { name: words.startService, exact: true }).click();
    const alert = page.getByRole('alertdialog');
    await expect(alert).toContainText(stopped);
    await alert.getByRole('button', { name: 'OK', exact: true }).click();
    await expect(services.getByRole('button', { name: words.startService, exact: true })).toBeEnabled();
    await person.closeWindow(words.services);

    await person.chooseFromStart(viewerTitle);
    const viewer = person.window(viewerTitle);
    await viewer.getByRole('treeitem', { name: 'Application' }).click();
    for (const id of ['5003', '5023'])
      await expect(viewer.getByRole('row').filter({ hasText: id })).toHaveCount(2);
    await viewer.getByRole('treeitem', { name: system }).click();
    await viewer.getByRole('row').filter({ hasText: '7000' }).dblclick();
    await expect(page.getByRole('dialog', { name: properties })).toContainText(error);
  });
}
