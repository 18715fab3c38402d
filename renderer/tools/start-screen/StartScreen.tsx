import { useState } from 'react';
import { PushButton } from '../../controls/PushButton';
import { MediaIcon } from '../../icons/administration-icons';
import { ProductIcon } from '../../icons/ProductIcon';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { ToolWindow } from '../ToolWindow';
import { SplashArt } from './SplashArt';
import { Steps } from './Steps';
import { TopicDialog, type TopicId } from './TopicDialog';
import './start-screen.css';

/** The start screen of the installation media: what to read, the numbered steps, what to add later. */
export function StartScreen() {
  const { catalog, fill } = useText();
  const words = catalog.tools.startScreen;
  const { product, path } = useSnapshot((snapshot) => snapshot.media);
  const [topic, setTopic] = useState<TopicId | null>(null);
  return (
    <ToolWindow
      id="start-screen"
      title={words.title}
      icon={MediaIcon}
      width={716}
      height={468}
      resizable={false}
    >
      <div className="start-screen">
        <header>
          <SplashArt />
          <ProductIcon size={48} />
          <div>
            <p>{words.company}</p>
            <h1>{product}</h1>
          </div>
        </header>
        <div className="start-screen-groups">
          <div className="links">
            <TopicGroup label={words.groups.plan} topics={['deployment', 'coexistence']} onOpen={setTopic} />
            <TopicGroup label={words.groups.enhance} topics={['protection', 'hosted']} onOpen={setTopic} />
          </div>
          <Steps onOpenUpdates={() => setTopic('updates')} />
        </div>
        <footer>
          <span>{fill(words.tagline, { path })}</span>
          <PushButton label={words.close} isCancel onPress={() => closeWindow('start-screen')} />
        </footer>
      </div>
      {topic && <TopicDialog topic={topic} onClose={() => setTopic(null)} />}
    </ToolWindow>
  );
}

interface TopicGroupProps {
  readonly label: string;
  readonly topics: readonly TopicId[];
  readonly onOpen: (topic: TopicId) => void;
}

function TopicGroup({ label, topics, onOpen }: TopicGroupProps) {
  const words = useText().catalog.tools.startScreen;
  return (
    <section aria-label={label}>
      <h2>{label}</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic}>
            <button type="button" className="link-button" onClick={() => onOpen(topic)}>
              {words.topics[topic].link}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
