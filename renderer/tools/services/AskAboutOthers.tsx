import { MessageBox } from '../../controls/dialogs/MessageBox';
import { useText } from '../../use-text';
import type { ServiceControl } from './use-service-control';

/** Asks whether the services that stop with a service may do so, or restart with it. */
export function AskAboutOthers({ control }: { readonly control: ServiceControl }) {
  const text = useText();
  const { service, dependents, question, answer } = control;
  if (!question || !service) return null;
  const { stopOthers, restartOthers } = text.catalog.tools.services;
  const words = question === 'stop' ? stopOthers : restartOthers;
  return (
    <MessageBox
      title={words.title}
      icon="question"
      buttons="yes-no"
      message={[
        text.fill(words.text, { service: text.service(service) }),
        dependents.map((other) => `    ${text.service(other)}`).join('\n'),
        words.question,
      ].join('\n\n')}
      onAnswer={answer}
    />
  );
}
