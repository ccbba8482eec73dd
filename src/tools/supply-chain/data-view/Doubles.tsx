import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill, formatNumber } from '../../../i18n/format';
import { Reckoning } from '../Reckoning';
import { isSmall, useReckoned } from '../use-reckoned';
import type { ViewProps } from '../view';
import { type Double, type DoublesQuestion, doublesOf, withAnswers } from './doubles';
import { Questions } from './Questions';

const startWorker = () => new Worker(new URL('./doubles.worker.ts', import.meta.url), { type: 'module' });

/** Pairs asked at once. */
const most = 300;

type FoundProps = ViewProps & { question: DoublesQuestion; onDone: (said: string) => void };

/** Looks for firms that are in the record twice, and asks about them as an import does. */
export function Doubles(props: ViewProps) {
	const { chain, t: all } = props;
	const t = all.data;
	const heading = useId();
	const question = useSignal<DoublesQuestion | undefined>(undefined);
	const said = useSignal('');
	const search = () => {
		const { sites, links, decisions } = chain;
		said.value = '';
		question.value = { sites, links, decisions };
	};
	return (
		<section class="supply-doubles no-print" aria-labelledby={heading}>
			<h3 id={heading}>{t.doublesTitle}</h3>
			<p class="muted">{t.doublesText}</p>
			{question.value ? (
				<Found
					{...props}
					question={question.value}
					onDone={(text) => {
						question.value = undefined;
						said.value = text;
					}}
				/>
			) : (
				<button type="button" class="button" onClick={search}>
					{t.doublesSearch}
				</button>
			)}
			<p role="status" class="doubles-said">
				{said.value}
			</p>
		</section>
	);
}

function Found({ question, onDone, chain, network, record, data, t: all }: FoundProps) {
	const t = all.data;
	const { locale } = data;
	const answers = useSignal<ReadonlyMap<string, boolean>>(new Map());
	const reckoned = useReckoned(question, isSmall(network), doublesOf, startWorker);
	const found = reckoned.result;
	const close = (
		<button type="button" class="button" onClick={() => onDone('')}>
			{t.doublesClose}
		</button>
	);
	if (!found) {
		return (
			<>
				<Reckoning reckoned={reckoned} locale={locale} t={t.doublesReckoning} />
				{close}
			</>
		);
	}
	// What was deleted or taken back meanwhile is no longer asked about.
	const present = found.filter(({ ids }) => ids.every((id) => Object.hasOwn(chain.sites, id)));
	const shown = present.slice(0, most).map((pair): Double => {
		const [a, b] = [pair.a, pair.b].map((side, i) => ({
			...side,
			place: [t.roles[chain.sites[pair.ids[i]!]!.role], side.place].filter(Boolean).join(' · '),
		}));
		return { ...pair, a: a!, b: b! };
	});
	if (shown.length === 0) {
		return (
			<>
				<p role="status">{t.doublesNone}</p>
				{close}
			</>
		);
	}
	const number = (n: number) => formatNumber(n, locale);
	const apply = () => {
		const given = shown.flatMap(({ key, ids }) =>
			answers.value.has(key) ? [{ ids, same: answers.value.get(key)! }] : [],
		);
		const { record: after, firms, added, dropped, apart } = withAnswers(record.data.value, given);
		record.update(() => after);
		onDone(
			[
				fill(t.doublesDone, { n: number(given.length), firms: number(firms), added: number(added) }),
				...(dropped > 0 ? [fill(t.doublesDropped, { n: number(dropped) })] : []),
				...(apart > 0 ? [fill(t.doublesApart, { n: number(apart) })] : []),
			].join(' '),
		);
	};
	return (
		<>
			<Questions
				questions={shown}
				said={answers.value}
				onAnswer={({ key }, same) => (answers.value = new Map(answers.value).set(key, same))}
				hint={t.doublesHint}
				more={present.length > most ? fill(t.doublesMore, { n: number(present.length - most) }) : undefined}
				locale={locale}
				t={t}
			/>
			<div class="actions">
				<button type="button" class="button primary" disabled={answers.value.size === 0} onClick={apply}>
					{t.doublesApply}
				</button>
				{close}
				<small class="muted hint">{t.doublesUndo}</small>
			</div>
		</>
	);
}
