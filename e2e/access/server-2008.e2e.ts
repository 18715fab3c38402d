import { test } from '../program';
import { ENGLISH_2008, FRENCH_2008 } from '../words';
import { Inspector } from './inspector';

for (const words of [ENGLISH_2008, FRENCH_2008]) {
  const { lang } = words;

  test(`axe finds nothing in the tools of Windows Server 2008, ${lang}`, async ({ start }) => {
    const { page } = await start(['--lang', lang, '--scenario', 'hub-transport-ipv6-unticked']);
    const inspector = new Inspector(page, words);
    const { labels } = inspector;
    const programs = await inspector.fromControlPanel(words.addOrRemove);
    const manager = await inspector.press(programs, labels.windowsFeatures, labels.serverManager);
    for (const part of labels.serverParts) {
      await manager.getByRole('treeitem', { name: part, exact: true }).click();
      await inspector.look(labels.serverManager);
    }
    await manager.getByRole('checkbox').first().click();
    await inspector.press(manager, labels.apply, labels.serverManager);

    const network = await inspector.fromControlPanel(labels.network);
    await network.getByRole('button', { name: labels.connection, exact: true }).dblclick();
    const connection = await inspector.look(labels.connectionProperties);
    await connection.getByRole('checkbox', { name: labels.ipv6, exact: true }).click();
    await inspector.look(labels.connectionProperties);
  });
}
