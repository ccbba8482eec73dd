import type { CanvasTemplate } from '../../results/canvas/template';
import type { CanvasTexts } from './texts.de';

type Props = { template: CanvasTemplate; t: CanvasTexts };

/** How to read the canvas, where it comes from, and what is counted. */
export function AboutCanvas({ template, t }: Props) {
	return (
		<details class="how">
			<summary>{t.how}</summary>
			<h3>{t.readingTitle}</h3>
			<p>{template.reading}</p>
			<h3>{t.originTitle}</h3>
			<p>{template.attribution}</p>
			<h3>{t.licenceTitle}</h3>
			<p>
				{template.licence}{' '}
				{template.licenceUrl && (
					<a href={template.licenceUrl} rel="noopener">
						{t.licenceLink}
					</a>
				)}
			</p>
			<h3>{t.countTitle}</h3>
			<p>{t.countText}</p>
		</details>
	);
}
