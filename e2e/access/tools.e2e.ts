import { test } from '../program';
import { ENGLISH, FRENCH } from '../words';
import { expectNothingFound } from './axe';
import { Inspector } from './inspector';

for (const words of [ENGLISH, FRENCH]) {
  const { lang } = words;

  test(`axe finds nothing in Event Viewer, ${lang}`, async ({ start }) => {
    const { page } = await start(['--lang', lang]);
    const inspector = new Inspector(page, words);
    const { labels } = inspector;
    const viewer = await inspector.fromStart(labels.eventViewer);
    await viewer.getByRole('treeitem', { name: labels.application, exact: true }).click();
    await viewer.getByRole('grid').focus();
    await page.keyboard.press('Home');
    await expectNothingFound(page, labels.application);
    await page.keyboard.press('Enter');
    await inspector.look(labels.eventProperties);
    await inspector.escape();
    await inspector.choose(viewer, labels.view, labels.filter);
    await inspector.look(labels.eventFilter);
    await inspector.escape();
    await inspector.choose(viewer, labels.view, labels.find);
    await inspector.look(labels.findEvent);
  });

  test(`axe finds nothing in Windows Components, ${lang}`, async ({ start }) => {
    const { page } = await start(['--lang', lang]);
    const inspector = new Inspector(page, words);
    const { labels } = inspector;
    const programs = await inspector.fromControlPanel(words.addOrRemove);
    const wizard = await inspector.press(programs, labels.windowsComponents, labels.componentsWizard);
    await wizard.getByRole('checkbox', { name: labels.component, exact: true }).click();
    await inspector.look(labels.componentsWizard);
    await wizard.getByRole('button', { name: words.next, exact: true }).click();
    await wizard.getByRole('heading', { name: labels.componentsDone }).waitFor();
    await inspector.look(labels.componentsWizard);
  });

  test(`axe finds nothing in Network Connections, ${lang}`, async ({ start }) => {
    const { page } = await start(['--lang', lang]);
    const inspector = new Inspector(page, words);
    const { labels } = inspector;
    const network = await inspector.fromControlPanel(labels.network);
    await network.getByRole('button', { name: labels.connection, exact: true }).dblclick();
    const connection = await inspector.look(labels.connectionProperties);
    const tcpIp = await inspector.press(connection, labels.properties, labels.tcpIp);
    await tcpIp.getByRole('button', { name: labels.test, exact: true }).click();
    await inspector.look(labels.tcpIp);
  });

  test(`axe finds nothing in System, ${lang}`, async ({ start }) => {
    const { page } = await start(['--lang', lang]);
    const inspector = new Inspector(page, words);
    const { labels } = inspector;
    const system = await inspector.fromControlPanel(labels.system, labels.systemProperties);
    await system.getByRole('tab', { name: labels.computerName, exact: true }).click();
    await inspector.look(labels.systemProperties);
    const changes = await inspector.press(system, words.change, labels.nameChanges);
    await inspector.press(changes, labels.more, labels.dnsSuffix);
    await inspector.escape();
    await inspector.escape();
    await system.getByRole('tab', { name: labels.advanced, exact: true }).click();
    await inspector.press(system, labels.settings, labels.startup);
    await inspector.escape();
    await inspector.press(system, words.restart, labels.restartTitle);
  });

  test(`axe finds nothing in Windows Setup, ${lang}`, async ({ start }) => {
    const { page } = await start(['--lang', lang]);
    const inspector = new Inspector(page, words);
    const { labels } = inspector;
    const setup = await inspector.fromControlPanel(labels.windowsSetup);
    await inspector.press(setup, words.install, labels.reinstall);
  });

  test(`axe finds nothing in Active Directory Summary, ${lang}`, async ({ start }) => {
    const { page } = await start(['--lang', lang]);
    const inspector = new Inspector(page, words);
    const { labels } = inspector;
    const summary = await inspector.fromStart(labels.directory);
    const open = (name: string) => summary.getByRole('treeitem', { name, exact: true }).click();
    for (const name of labels.directoryPages) {
      await open(name);
      await inspector.look(labels.directory);
    }
    await open(labels.forest);
    await inspector.press(summary, labels.raise, labels.raiseForest);
    await inspector.escape();
    await inspector.press(summary, words.change, labels.changeMaster);
    await inspector.escape();
    await open(labels.sites);
    await inspector.press(summary, labels.newSubnet);
  });

  test(`axe finds nothing in Explorer, ${lang}`, async ({ start }) => {
    const { page } = await start(['--lang', lang, '--scenario', 'um-language-pack-access-denied']);
    const inspector = new Inspector(page, words);
    const { labels } = inspector;
    const computer = await inspector.fromStart(words.explorer);
    await computer
      .getByRole('textbox', { name: labels.address, exact: true })
      .fill('C:\\Program Files\\Microsoft\\Exchange Server');
    await page.keyboard.press('Enter');
    const folder = await inspector.look('Exchange Server');
    await inspector.choose(folder, labels.file);
    await expectNothingFound(page, labels.file);
    await inspector.choose(folder, labels.properties);
    const properties = await inspector.look(labels.folderProperties);
    await properties.getByRole('tab', { name: labels.security, exact: true }).click();
    await inspector.look(labels.folderProperties);
  });

  test(`axe finds nothing in the dialogs of Registry Editor, ${lang}`, async ({ start }) => {
    const { page } = await start(['--lang', lang]);
    const inspector = new Inspector(page, words);
    const { labels } = inspector;
    const editor = await inspector.fromStart(words.registryEditor);
    const opening = [
      [labels.file, labels.import, labels.importFile],
      [labels.file, labels.export, labels.exportFile],
      [labels.edit, labels.find, labels.find],
    ] as const;
    for (const [menu, entry, title] of opening) {
      await inspector.choose(editor, menu, entry);
      await inspector.look(title);
      await inspector.escape();
    }
    await editor.getByRole('treeitem', { name: 'HubTransportRole' }).click();
    await page.keyboard.press('Delete');
    await inspector.look(labels.confirmKey);
    await inspector.escape();
    await editor.getByRole('row', { name: /Watermark/ }).click();
    await editor.getByRole('grid').focus();
    await page.keyboard.press('Delete');
    await inspector.look(labels.confirmValue);
    await inspector.escape();
    await page.keyboard.press('Enter');
    await inspector.look(labels.editString);
    await inspector.escape();

    await inspector.choose(editor, labels.edit, labels.new);
    await expectNothingFound(page, labels.new);
    await inspector.choose(editor, labels.newNumber);
    const created = await inspector.look(labels.newNumberTitle);
    await created.getByRole('button', { name: 'OK', exact: true }).click();
    await expectNothingFound(page, labels.newNumber);
    await editor.getByRole('grid').focus();
    await page.keyboard.press('Enter');
    await inspector.look(labels.editNumber);
  });

  test(`axe finds nothing in Exchange Management Console, ${lang}`, async ({ start }) => {
    const { page } = await start(['--lang', lang, '--scenario', 'hub-transport-removal-refused']);
    const inspector = new Inspector(page, words);
    const { labels } = inspector;
    const console = await inspector.fromStart(words.console);
    await console.getByRole('treeitem', { name: labels.sendConnectors, exact: true }).click();
    await inspector.look(words.console);
    await inspector.press(console, labels.newSendConnector);
    await inspector.escape();
    await inspector.press(console, labels.changeSource);
    await inspector.escape();
    await inspector.press(console, labels.remove, labels.removeConnector);
  });
}
