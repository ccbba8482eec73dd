import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import { breathe } from '../../../workspace/breathe';
import { mostParticipants } from '../../../workspace/kinds/supply-exchange';
import { longestFile, type ParticipantResult, readParticipant } from './exchange-file';
import { type Refused, withParticipant } from './together';
import type { RegionContext } from './use-region';

/** A file as it was chosen; its text is read only when its size allows. */
type ChosenFile = { name: string; size: number; text(): Promise<string> };

/** Takes the firms' files in: chosen, dragged here, or those of the invented round. */
export function FilesIn({ context }: { context: RegionContext }) {
	const { data, exchange, t } = context;
	const id = useId();
	const over = useSignal(false);
	const taken = useSignal<string[]>([]);
	const refused = useSignal<(Refused & { file: string })[]>([]);
	const failed = useSignal(false);
	const { round } = data.region;

	const read = async (files: readonly ChosenFile[]) => {
		failed.value = false;
		const results: { file: string; result: ParticipantResult }[] = [];
		for (const file of files) {
			const result: ParticipantResult =
				file.size > 4 * longestFile
					? { ok: false, problem: 'tooLarge', where: '' }
					: readParticipant(await file.text().catch(() => ''));
			results.push({ file: file.name, result });
			// Forty files at once would hold the page up.
			await breathe();
		}
		const said: { taken: string[]; refused: (Refused & { file: string })[] } = { taken: [], refused: [] };
		let next = exchange.data.value;
		for (const { file, result } of results) {
			const outcome = result.ok ? withParticipant(next, result.participant) : result;
			if (!outcome.ok) {
				said.refused.push({ file, problem: outcome.problem, where: outcome.where });
				continue;
			}
			next = outcome.record;
			said.taken.push(outcome.label);
		}
		exchange.update(() => next);
		taken.value = said.taken;
		refused.value = said.refused;
	};
	const readRound = async (urls: readonly string[]) => {
		try {
			const texts = await Promise.all(
				urls.map(async (url) => {
					const response = await fetch(url);
					if (!response.ok) throw new Error(url);
					return { name: url.split('/').at(-1)!, text: await response.text() };
				}),
			);
			await read(texts.map(({ name, text }) => ({ name, size: text.length, text: async () => text })));
		} catch {
			failed.value = true;
		}
	};

	return (
		<section aria-labelledby={`${id}title`}>
			<h3 id={`${id}title`}>{t.files}</h3>
			<p class="muted">{t.filesText}</p>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way beside the button */}
			<div
				class={`region-drop${over.value ? ' over' : ''}`}
				onDragOver={(event) => {
					event.preventDefault();
					over.value = true;
				}}
				onDragLeave={() => {
					over.value = false;
				}}
				onDrop={(event) => {
					event.preventDefault();
					over.value = false;
					void read([...(event.dataTransfer?.files ?? [])]);
				}}
			>
				<div class="actions">
					<label class="button primary file-button" for={`${id}file`}>
						{t.choose}
					</label>
					<input
						id={`${id}file`}
						class="sr-only"
						type="file"
						multiple
						accept=".json,application/json"
						aria-label={t.chooseLabel}
						onChange={(event) => {
							const input = event.currentTarget;
							void read([...(input.files ?? [])]).finally(() => (input.value = ''));
						}}
					/>
					{round && (
						<button type="button" class="button" onClick={() => void readRound(round.files)}>
							{t.loadExample}
						</button>
					)}
				</div>
				<p class="muted">{t.drop}</p>
			</div>
			{round && (
				<p class="muted">
					<small>
						{fill(t.exampleNote, {
							exchange: round.exchange,
							n: round.files.length,
							passphrase: round.passphrase,
						})}
					</small>
				</p>
			)}
			<div role="status">
				{taken.value.length > 0 && <p class="good-notice">{fill(t.taken, { label: taken.value.join(', ') })}</p>}
			</div>
			<div role="alert">
				{failed.value && <p class="error-notice">{t.exampleFailed}</p>}
				{refused.value.length > 0 && (
					<ul class="error-notice">
						{refused.value.map(({ file, problem, where }, i) => (
							<li key={i}>{fill(t.refused[problem], { file, where, max: mostParticipants })}</li>
						))}
					</ul>
				)}
			</div>
		</section>
	);
}
