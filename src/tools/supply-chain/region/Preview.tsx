import { useSignal } from '@preact/signals';
import { fill } from '../../../i18n/format';
import { download, fileName } from '../../shared/download';
import { FirmRows, HeadRows, LinkRows, NeedRows, OfferRows } from './PreviewTables';
import type { Built } from './use-own-file';
import type { RegionContext } from './use-region';
import { sizeText } from './words';

type Props = { context: RegionContext; built: Built | undefined; titleId: string };

/** Everything that stands in the file, before it is saved: row by row, and as the raw text that is saved. */
export function Preview({ context, built, titleId }: Props) {
	const { data, shared, t } = context;
	const saved = useSignal('');
	if (!built?.current) {
		return (
			<section>
				<h2 id={titleId}>{t.preview}</h2>
				<p role="status">{built ? t.stale : t.previewEmpty}</p>
			</section>
		);
	}
	const { participant, text } = built;
	const { network, needs, offer } = participant;
	const save = () => {
		const title = fill(t.fileName, { exchange: network.exchange, label: participant.label });
		const name = fileName(title, participant.day, 'json');
		download(text, name, 'application/json');
		saved.value = fill(t.saved, { name });
	};
	return (
		<section class="region-preview">
			<header>
				<h2 id={titleId}>{t.preview}</h2>
				<div class="actions no-print">
					<button type="button" class="button primary small" onClick={save}>
						{t.save}
					</button>
					<button type="button" class="button small" onClick={() => window.print()}>
						{shared.print}
					</button>
				</div>
			</header>
			<p class="summary" role="status">
				{fill(t.previewSentence, {
					size: sizeText(text, data.locale),
					firms: network.firms.length,
					links: network.links.length,
					needs: needs?.length ?? 0,
					offers: Object.keys(offer?.competences ?? {}).length,
				})}
			</p>
			<div role="status">{saved.value && <p class="good-notice">{saved.value}</p>}</div>
			<HeadRows context={context} built={built} />
			<FirmRows context={context} built={built} />
			<LinkRows context={context} built={built} />
			{needs && <NeedRows context={context} needs={needs} />}
			{offer && <OfferRows context={context} offer={offer} />}
			<h3>{t.notIn}</h3>
			<ul>
				{Object.entries(t.notInList).map(([key, words]) => (
					<li key={key}>{words}</li>
				))}
			</ul>
			<details class="region-raw no-print">
				<summary>{t.raw}</summary>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop nobody can scroll it with the keyboard */}
				<pre tabIndex={0}>{text}</pre>
			</details>
		</section>
	);
}
