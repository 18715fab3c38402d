import type { LabSnapshot } from '../../../../shared/lab/lab-snapshot';
import type { LabTool } from '../../../../shared/lab/lab-tool';
import { useText } from '../../../use-text';
import { Replay } from '../../result/Replay';
import { Hints } from './Hints';
import { Objectives } from './Objectives';
import { Outcome } from './Outcome';
import { PanelSection, Paragraphs } from './PanelSection';

/** What the panel says of the lab: outcome, briefing, objectives, hints, allowed tools. */
export function PanelContent({ lab }: { readonly lab: LabSnapshot }) {
  const { catalog, localized } = useText();
  const words = catalog.labs.panel;
  const { purpose, finished, tools } = lab;
  return (
    <div className="lab-content selectable" role="region" aria-label={words.content} tabIndex={0}>
      {purpose === 'recording' && <p className="lab-purpose">{words.recordingNote}</p>}
      {purpose === 'preview' && <p className="lab-purpose">{words.previewNote}</p>}
      {finished && (
        <>
          <Outcome lab={lab} finished={finished} />
          <PanelSection title={catalog.labs.result.replay.title}>
            <Replay lab={lab} />
          </PanelSection>
        </>
      )}
      <PanelSection title={words.briefing}>
        <Paragraphs text={localized(lab.briefing)} />
      </PanelSection>
      {purpose !== 'recording' && (
        <>
          <Objectives lab={lab} />
          <Hints lab={lab} />
        </>
      )}
      {tools && !finished && <AllowedTools tools={tools} />}
    </div>
  );
}

function AllowedTools({ tools }: { readonly tools: readonly LabTool[] }) {
  const { panel, common } = useText().catalog.labs;
  return (
    <PanelSection title={panel.tools.title}>
      <ul className="lab-tools">
        {tools.map((tool) => (
          <li key={tool}>{common.tools[tool]}</li>
        ))}
      </ul>
      <p className="lab-note">{panel.tools.note}</p>
    </PanelSection>
  );
}
