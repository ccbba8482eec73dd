import { fill } from '../../i18n/format';
import type { CanvasTemplate } from '../../results/canvas/template';
import { LayoutDrawing } from './LayoutDrawing';
import type { CanvasTexts } from './texts.de';

type Props = { canvases: readonly CanvasTemplate[]; onChoose: (template: CanvasTemplate) => void; t: CanvasTexts };

/** The canvases one can begin with, each with a small drawing. */
export function TemplateCards({ canvases, onChoose, t }: Props) {
	return (
		<ul class="template-cards">
			{canvases.map((template) => (
				<li key={template.id}>
					<button type="button" onClick={() => onChoose(template)}>
						<LayoutDrawing template={template} />
						<b>{template.label}</b>
						<span>{template.purpose}</span>
						<small class="muted">{fill(t.fieldCount, { n: template.fields.length })}</small>
					</button>
				</li>
			))}
		</ul>
	);
}
