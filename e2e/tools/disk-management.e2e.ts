import { expect } from '@playwright/test';
import { expectNothingFound } from '../access/axe';
import { Person } from '../person';
import { test } from '../program';
import { ENGLISH, FRENCH } from '../words';

const LABELS = {
  en: {
    title: 'Disk Management',
    volumes: 'Volumes',
    disks: 'Disks',
    action: 'Action',
    newVolume: 'New Volume',
    size: 'Size in MB',
    letter: 'Drive letter',
    unallocated: '30,720 MB, Unallocated',
    made: /^Local Disk \(F:\).*10,240 MB/,
    change: 'Change Drive Letter',
    changeOf: (drive: string) => `Change Drive Letter for ${drive}`,
    assign: 'Assign the following drive letter',
    moved: /^Local Disk \(K:\)/,
    inUse: /cannot be changed because the volume is in use/,
  },
  fr: {
    title: 'Gestion des disques',
    volumes: 'Volumes',
    disks: 'Disques',
    action: 'Action',
    newVolume: 'Nouveau volume',
    size: 'Taille en Mo',
    letter: 'Lettre de lecteur',
    unallocated: /^30\s720 Mo, Non alloué$/,
    made: /^Disque local \(F:\).*10\s240 Mo/,
    change: 'Modifier la lettre de lecteur',
    changeOf: (drive: string) => `Modifier la lettre de lecteur de ${drive}`,
    assign: 'Attribuer la lettre de lecteur suivante',
    moved: /^Disque local \(K:\)/,
    inUse: /ne peut pas être modifiée, car le volume est en cours d'utilisation/,
  },
};

for (const words of [ENGLISH, FRENCH]) {
  test(`a volume is made, another gets its letter changed, the system's does not, ${words.lang}`, async ({
    start,
  }) => {
    const labels = LABELS[words.lang === 'fr' ? 'fr' : 'en'];
    const { page } = await start(['--lang', words.lang]);
    const person = new Person(page, words);
    await person.chooseFromStart(labels.title);
    const window = person.window(labels.title);
    const volumes = window.getByRole('grid', { name: labels.volumes });
    const choose = async (entry: string) => {
      await window.getByRole('menuitem', { name: labels.action, exact: true }).click();
      await page.getByRole('menuitem', { name: entry, exact: true }).click();
    };
    const ok = (title: string) =>
      page.getByRole('dialog', { name: title, exact: true }).getByRole('button', { name: 'OK', exact: true });

    await choose(labels.newVolume);
    const made = page.getByRole('dialog', { name: labels.newVolume, exact: true });
    await made.getByRole('textbox', { name: labels.size, exact: true }).fill('10240');
    await expect(made.getByRole('combobox', { name: labels.letter, exact: true })).toHaveValue('F:');
    await expectNothingFound(page, labels.newVolume);
    await ok(labels.newVolume).click();
    await expect(volumes.getByRole('row', { name: labels.made, selected: true })).toBeVisible();
    const disks = window.getByRole('group', { name: labels.disks, exact: true });
    await expect(disks.getByRole('button', { name: labels.unallocated, exact: true })).toBeVisible();
    await expectNothingFound(page, labels.title);

    await volumes.getByRole('row', { name: /\(E:\)/ }).dblclick();
    const letter = page.getByRole('dialog', { name: labels.changeOf('E:'), exact: true });
    await letter.getByRole('combobox', { name: labels.assign, exact: true }).selectOption('K:');
    await expectNothingFound(page, labels.changeOf('E:'));
    await ok(labels.changeOf('E:')).click();
    await expect(volumes.getByRole('row', { name: labels.moved, selected: true })).toBeVisible();

    await volumes.getByRole('row', { name: /\(C:\)/ }).click();
    await choose(labels.change);
    await page
      .getByRole('dialog', { name: labels.changeOf('C:') })
      .getByRole('combobox')
      .selectOption('Z:');
    await ok(labels.changeOf('C:')).click();
    await expect(page.getByRole('alertdialog')).toContainText(labels.inUse);
  });
}
