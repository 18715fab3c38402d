import { productName } from '../../host/product-builds';
import { asAsked, caption, type CaptionRows } from './caption-row';

/** Of Services, Windows Components, Network Connections, System, Disk Management and Explorer. */
export const COMPUTER_CAPTIONS = {
  'start-service': ({ name }, sentence) => caption(sentence, { service: { kind: 'service', service: name } }),
  'stop-service': ({ name }, sentence) => caption(sentence, { service: { kind: 'service', service: name } }),
  'set-service-start-type': ({ name, startType }, sentence, { tools }) =>
    caption(sentence, {
      service: { kind: 'service', service: name },
      startType: tools.services.startTypes[startType],
    }),
  'install-component': ({ component }, sentence) =>
    caption(sentence, { component: { kind: 'component', component } }),
  'remove-component': ({ component }, sentence) =>
    caption(sentence, { component: { kind: 'component', component } }),
  'install-package': (command, sentence) =>
    caption(sentence, { package: { kind: 'package', package: command.package } }),
  'remove-package': (command, sentence) =>
    caption(sentence, { package: { kind: 'package', package: command.package } }),
  'register-asp-net': asAsked,
  'set-iis-32bit-mode': ({ enabled }, words) => caption(enabled ? words.enabled : words.disabled),
  'set-ipv4-binding': ({ bound }, words, { tools }) =>
    caption(bound ? words.bound : words.unbound, { connection: tools.network.connection }),
  'set-ipv6-binding': ({ bound }, words, { tools }) =>
    caption(bound ? words.bound : words.unbound, { connection: tools.network.connection }),
  'set-preferred-dns': asAsked,
  'register-host-record': asAsked,
  'set-dns-suffix': ({ suffix }, words) =>
    suffix === '' ? caption(words.cleared) : caption(words.entered, { suffix }),
  'rename-computer': asAsked,
  'set-debug-start': ({ enabled }, words) => caption(enabled ? words.enabled : words.disabled),
  'create-volume': ({ drive, megabytes }, sentence) =>
    caption(sentence, { drive, size: { kind: 'megabytes', megabytes } }),
  'change-drive-letter': asAsked,
  'restart-server': asAsked,
  'reinstall-windows': ({ edition, architecture, installation, servicePack }, words, { tools }) =>
    caption(servicePack === 0 ? words.plain : words.servicePack, {
      edition: tools.system.general.edition[edition][architecture],
      installation: tools.windowsSetup.installations[installation],
      number: servicePack,
    }),
  'grant-full-control': ({ path }, sentence, { tools }) => {
    const { permissions, shortNames } = tools.explorer.properties;
    return caption(sentence, { path, permission: permissions.fullControl, group: shortNames.administrators });
  },
  'delete-file': asAsked,
  'insert-media': ({ build }, sentence) => caption(sentence, { product: productName(build) }),
  'remove-other-exchange': ({ product }, sentence, { tools }) =>
    caption(sentence, { program: tools.programs.otherExchange[product] }),
} satisfies Partial<CaptionRows>;
