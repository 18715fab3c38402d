import { expect, it } from 'vitest';
import { COMPONENT_IDS, windowsComponent, type WindowsComponent } from './components-table';
import { windowsServices } from './services-table';

/** A component with all that it requires. */
function complete(id: WindowsComponent): WindowsComponent[] {
  const needed = windowsComponent(id).requires.flatMap((other) =>
    COMPONENT_IDS.filter((known) => known === other),
  );
  return [id, ...needed.flatMap(complete)];
}

it.each(COMPONENT_IDS)('%s requires whatever its services need', (id) => {
  const there = windowsServices(complete(id)).map(({ name }) => name);
  const needed = windowsComponent(id).services.flatMap(({ dependsOn }) => dependsOn);
  expect(needed.filter((name) => !there.includes(name))).toEqual([]);
});
