import { expect, type Locator } from '@playwright/test';
import { Inspector } from '../access/inspector';
import { test } from '../program';
import { Prompt } from '../prompt';
import { ENGLISH, FRENCH } from '../words';

/** What a person reads in Exchange System Manager, as literals. */
const LABELS = {
  en: {
    title: 'Exchange System Manager',
    action: 'Action',
    properties: 'Properties',
    connectors: 'Active Directory Connectors',
    delete: 'Delete',
    deleteConnector: 'Delete Active Directory Connector',
    root: 'Contoso (Exchange)',
    mixed: 'Mixed mode (can contain Exchange 5.5 servers)',
    native: 'Native mode (no servers older than Exchange 2000)',
    changeMode: 'Change Mode',
    policies: 'Recipient Policies',
    policyProperties: 'Scanners Properties',
    new: 'New',
    newAddress: 'New SMTP Address',
    address: 'Address',
    edit: 'Edit',
    editAddress: 'SMTP Address Properties',
    remove: 'Remove',
    servers: 'Servers',
    install: 'Install Service Pack 2',
    installTitle: 'Update Server',
    publicFolders: 'Public Folders',
    folderProperties: 'Public Folders Properties',
    inherit:
      'Allow inheritable permissions from the parent to propagate to this object and all child objects',
    updateServices: 'Recipient Update Services',
    newService: 'New Recipient Update Service',
    deleteService: 'Delete Recipient Update Service',
    server: 'Exchange server',
    newPolicy: 'New Recipient Policy',
    rootProperties: 'Contoso Properties',
  },
  fr: {
    title: 'Gestionnaire système Exchange',
    action: 'Action',
    properties: 'Propriétés',
    connectors: 'Connecteurs Active Directory',
    delete: 'Supprimer',
    deleteConnector: 'Supprimer le Connecteur Active Directory',
    root: 'Contoso (Exchange)',
    mixed: 'Mode mixte (peut comporter des serveurs Exchange 5.5)',
    native: 'Mode natif (aucun serveur antérieur à Exchange 2000)',
    changeMode: 'Changer de mode',
    policies: 'Stratégies de destinataire',
    policyProperties: 'Propriétés de Scanners',
    new: 'Nouveau',
    newAddress: 'Nouvelle adresse SMTP',
    address: 'Adresse',
    edit: 'Modifier',
    editAddress: "Propriétés de l'adresse SMTP",
    remove: 'Supprimer',
    servers: 'Serveurs',
    install: 'Installer le Service Pack 2',
    installTitle: 'Mettre à jour le serveur',
    publicFolders: 'Dossiers publics',
    folderProperties: 'Propriétés de Dossiers publics',
    inherit:
      'Permettre aux autorisations héritées du parent de se propager à cet objet et aux objets enfants',
    updateServices: 'Services de mise à jour de destinataire',
    newService: 'Nouveau service de mise à jour de destinataire',
    deleteService: 'Supprimer le service de mise à jour de destinataire',
    server: 'Serveur Exchange',
    newPolicy: 'Nouvelle stratégie de destinataire',
    rootProperties: 'Propriétés de Contoso',
  },
} as const;

for (const words of [ENGLISH, FRENCH]) {
  const { lang } = words;
  const labels = LABELS[lang];

  test(`an Exchange 2003 organization is put in order, and axe finds nothing, ${lang}`, async ({ start }) => {
    test.slow();
    const { page } = await start([
      ...['--lang', lang, '--speed', 'instant'],
      ...['--scenario', 'legacy-organization-not-ready'],
    ]);
    const person = new Inspector(page, words);
    const prompt = new Prompt(person);
    await prompt.open();
    await prompt.enter('D:\\Setup.com /PrepareAD');
    await expect(prompt.output).toContainText(prompt.labels.failed);

    const manager = await person.fromStart(labels.title);
    const go = (name: string) => manager.getByRole('treeitem', { name, exact: true }).click();
    const row = (text: string) => manager.getByRole('row').filter({ hasText: text });
    const act = async (entry: string, title: string): Promise<Locator> => {
      await person.choose(manager, labels.action, entry);
      return person.look(title);
    };
    const confirm = async (entry: string, title: string) => {
      const question = await act(entry, title);
      await question.getByRole('button', { name: words.yes, exact: true }).click();
    };

    await go(labels.connectors);
    await row('(MAIL01)').click();
    await confirm(labels.delete, labels.deleteConnector);
    await expect(row('(MAIL01)')).toHaveCount(0);

    await go(labels.root);
    await expect(manager).toContainText(labels.mixed);
    await act(labels.properties, labels.rootProperties);
    await person.escape();
    await confirm(labels.changeMode, labels.changeMode);
    await expect(manager).toContainText(labels.native);

    await go(labels.policies);
    await act(labels.newPolicy, labels.newPolicy);
    await person.escape();
    await row('Scanners').dblclick();
    const policy = await person.look(labels.policyProperties);
    await person.press(policy, labels.new, labels.newAddress);
    await page.getByRole('textbox', { name: labels.address, exact: true }).fill('@fax.contoso.com');
    await page.keyboard.press('Enter');
    await policy.getByRole('row').filter({ hasText: '@fax.contoso.com' }).click();
    const edited = await person.press(policy, labels.edit, labels.editAddress);
    await edited.getByRole('checkbox').click();
    await page.keyboard.press('Enter');
    await expect(policy.getByRole('row').filter({ hasText: '@fax.contoso.com' })).toContainText(words.no);
    await policy.getByRole('row').filter({ hasText: '@[10.0.0.40]' }).click();
    await policy.getByRole('button', { name: labels.remove, exact: true }).click();
    await expect(policy.getByRole('row').filter({ hasText: '@[10.0.0.40]' })).toHaveCount(0);
    await policy.getByRole('button', { name: 'OK', exact: true }).click();

    await go(labels.updateServices);
    await row('contoso.com').last().click();
    await confirm(labels.delete, labels.deleteService);
    const service = await act(labels.newService, labels.newService);
    await service
      .getByRole('combobox', { name: labels.server, exact: true })
      .selectOption('MAIL01.contoso.com');
    await service.getByRole('button', { name: 'OK', exact: true }).click();
    await expect(row('MAIL01.contoso.com')).toHaveCount(1);

    await go(labels.servers);
    await row('LYON-MAIL01').click();
    await confirm(labels.install, labels.installTitle);
    await expect(row('LYON-MAIL01')).toContainText('Service Pack 2');

    await go(labels.publicFolders);
    const folder = await act(labels.properties, labels.folderProperties);
    await folder.getByRole('checkbox', { name: labels.inherit, exact: true }).click();
    await folder.getByRole('button', { name: 'OK', exact: true }).click();
    await person.closeWindow(labels.title);

    await prompt.enter('D:\\Setup.com /PrepareAD');
    // The screen is 80 columns wide.
    await expect(prompt.output).toContainText(prompt.labels.succeeded.slice(0, 80));
  });
}
