import type { RegionTexts } from './use-region';

/** How codes come about, who is the same firm, what the minimum does, how gaps and teams are counted. */
export function HowWeCalculate({ t }: { t: RegionTexts }) {
	return (
		<details class="how">
			<summary>{t.how}</summary>
			<h3 class="print-only">{t.how}</h3>
			<ul>
				{Object.entries(t.howParts).map(([key, text]) => (
					<li key={key}>{text}</li>
				))}
			</ul>
		</details>
	);
}
