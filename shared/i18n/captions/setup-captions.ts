import { asAsked, caption, type CaptionRows, withoutAccessKey } from './caption-row';

/** Of Setup's wizard. */
export const SETUP_CAPTIONS = {
  'open-setup': ({ door }, words, { tools }) =>
    door === 'media'
      ? caption(words.media)
      : caption(words.programs, {
          programs: tools.programs.title,
          button: withoutAccessKey(tools.programs[door]),
        }),
  'accept-license': ({ accepted }, words) => caption(accepted ? words.accepted : words.declined),
  'choose-error-reporting': ({ enabled }, words) => caption(enabled ? words.enabled : words.disabled),
  'choose-installation-type': ({ installationType }, sentence, { wizard }) =>
    caption(sentence, {
      installation: withoutAccessKey(wizard.pages['installation-type'][installationType]),
    }),
  'set-target-folder': ({ path }, words) =>
    path === '' ? caption(words.cleared) : caption(words.entered, { path }),
  'tick-role': ({ role, ticked }, words, { setup }) =>
    caption(ticked ? words.ticked : words.cleared, { role: setup.roleLabels[role] }),
  'set-organization-name': ({ name }, words) =>
    name === '' ? caption(words.cleared) : caption(words.entered, { name }),
  'choose-legacy-clients': ({ present }, sentence, { wizard }) => {
    const { title, yes, no } = wizard.pages['client-settings'];
    return caption(sentence, { answer: withoutAccessKey(present ? yes : no), page: title });
  },
  'choose-legacy-routing-server': asAsked,
  'go-next': (_, sentence, { wizard }) =>
    caption(sentence, { button: withoutAccessKey(wizard.buttons.next) }),
  'go-back': (_, sentence, { wizard }) =>
    caption(sentence, { button: withoutAccessKey(wizard.buttons.back) }),
  'retry-checks': (_, sentence, { wizard }) =>
    caption(sentence, {
      button: withoutAccessKey(wizard.buttons.retry),
      page: wizard.pages['readiness-checks'].title,
    }),
  'start-setup': (_, sentence, { wizard }) =>
    caption(sentence, { page: wizard.pages['readiness-checks'].title }),
  'cancel-setup': asAsked,
  'finish-setup': (_, sentence, { wizard }) =>
    caption(sentence, { button: withoutAccessKey(wizard.buttons.finish) }),
  'end-setup-task': (_, sentence, { tools }) => caption(sentence, { taskManager: tools.taskManager.title }),
} satisfies Partial<CaptionRows>;
