import { expect } from '@playwright/test';
import { expectNothingFound } from './access/axe';
import { Person } from './person';
import { test } from './program';
import { ENGLISH, FRENCH } from './words';

const LABELS = {
  en: {
    run: 'Run',
    runLine: 'Open',
    deployment: 'Read about deploying Exchange Server 2007',
    prerequisites: [
      'Step 2: Install Microsoft Management Console (MMC)',
      'Step 3: Install Microsoft Windows PowerShell',
    ],
    errorReporting: 'Error Reporting',
    installationType: 'Installation Type',
    custom: 'Custom Exchange Server Installation',
    organization: 'Exchange Organization',
  },
  fr: {
    run: 'Exécuter',
    runLine: 'Ouvrir',
    deployment: "S'informer sur le déploiement d'Exchange Server 2007",
    prerequisites: [
      'Étape 2\u00a0: Installer Microsoft Management Console (MMC)',
      'Étape 3\u00a0: Installer Microsoft Windows PowerShell',
    ],
    errorReporting: "Rapport d'erreurs",
    installationType: "Type d'installation",
    custom: "Installation personnalisée d'Exchange Server",
    organization: 'Organisation Exchange',
  },
} as const;

for (const words of [ENGLISH, FRENCH]) {
  test(`axe finds nothing on the walk and in the tools, ${words.lang}`, async ({ start }) => {
    const { page } = await start(['--lang', words.lang, '--speed', '500']);
    const person = new Person(page, words);
    await expectNothingFound(page, 'desktop');
    for (const tool of [words.services, words.registryEditor, words.console, words.setupLogs]) {
      await person.chooseFromStart(tool);
      await expect(person.window(tool)).toBeVisible();
      await expectNothingFound(page, tool);
      await person.closeWindow(tool);
    }
    await person.openSetup();
    await expectNothingFound(page, words.maintenanceMode);
    await person.next();
    await person.role(words.unifiedMessaging).check();
    await expectNothingFound(page, words.roleSelection);
    await person.next();
    await person.checksEnd();
    await expectNothingFound(page, words.readiness);
    await person.button(words.back).click();
    await person.role(words.unifiedMessaging).uncheck();
    await person.role(words.hub).check();
    await person.next();
    await person.button(words.browse).click();
    await expectNothingFound(page, `${words.mailFlow}, ${words.browse}`);
    await page.keyboard.press('Escape');
    await person.chooseBridgehead('gva', 'GVA-MAIL01');
    await expectNothingFound(page, words.mailFlow);
    await person.next();
    await person.button(words.install).click();
    await person.isOn(words.completion);
    await expectNothingFound(page, words.completion);
    await person.button(words.help).click();
    await expectNothingFound(page, words.help);
  });

  test(`axe finds nothing on the way of a fresh installation, ${words.lang}`, async ({ start }) => {
    const labels = LABELS[words.lang];
    const { page } = await start(['--lang', words.lang, '--speed', '500', '--scenario', 'fresh-server']);
    const person = new Person(page, words);
    await person.chooseFromStart(labels.run);
    await expectNothingFound(page, labels.run);
    await page.getByRole('combobox', { name: labels.runLine }).fill('D:\\setup.exe');
    await page.keyboard.press('Enter');
    const startScreen = person.window(words.startScreen);
    await expect(startScreen).toBeVisible();
    await expectNothingFound(page, words.startScreen);
    await startScreen.getByRole('button', { name: labels.deployment }).click();
    await expectNothingFound(page, labels.deployment);
    await page.keyboard.press('Escape');
    for (const step of labels.prerequisites)
      await startScreen.getByRole('button', { name: step, exact: true }).click();
    await startScreen.getByRole('button', { name: words.installExchange, exact: true }).click();

    const expectPage = async (title: string): Promise<void> => {
      await person.isOn(title);
      await expectNothingFound(page, title);
    };
    await expectPage(words.introduction);
    await expectNothingFound(page, `${words.startScreen}, ${words.installExchange}`);
    await person.next();
    await expectPage(words.license);
    await person.wizard.getByRole('radio', { name: words.acceptLicense, exact: true }).check();
    await person.next();
    await expectPage(labels.errorReporting);
    await person.next();
    await expectPage(labels.installationType);
    await person.wizard.getByRole('radio', { name: labels.custom }).check();
    await person.button(words.browse).click();
    await expectNothingFound(page, `${labels.installationType}, ${words.browse}`);
    await page.keyboard.press('Escape');
    await person.next();
    await person.isOn(words.roleSelection);
    await person.role(words.mailbox).check();
    await expectNothingFound(page, words.roleSelection);
    await person.next();
    await expectPage(labels.organization);
    await person.wizard.getByRole('textbox').fill('?');
    await expectNothingFound(page, `${labels.organization}, a bad name`);
    await person.wizard.getByRole('textbox').fill('Contoso');
    await person.next();
    await expectPage(words.clientSettings);
    await person.next();
    await person.isOn(words.readiness);
    await person.checksEnd();
    await expectNothingFound(page, words.readiness);
  });
}
