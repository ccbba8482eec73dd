import type { CanvasTemplate } from '../../results/canvas/template';
import { TemplateCards } from './TemplateCards';
import type { CanvasTexts } from './texts.de';

type Props = { canvases: readonly CanvasTemplate[]; onChoose: (template: CanvasTemplate) => void; t: CanvasTexts };

/** No board yet: one question. */
export function Start({ canvases, onChoose, t }: Props) {
	return (
		<div class="empty-state canvas-start">
			<h2>{t.emptyTitle}</h2>
			<p>{t.emptyText}</p>
			<p class="question">{t.chooseTemplate}</p>
			<TemplateCards canvases={canvases} onChoose={onChoose} t={t} />
		</div>
	);
}
