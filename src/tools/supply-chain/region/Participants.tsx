import { fill, formatDate } from '../../../i18n/format';
import { listKeyed, shownName, withoutEntry } from '../../../workspace';
import type { RegionContext } from './use-region';
import { alsoGiven } from './words';

/** Whose files are in, by cover name: when they were made, how many codes they hold, what else they give. */
export function Participants({ context }: { context: RegionContext }) {
	const { data, exchange, settings, shared, t } = context;
	const list = listKeyed(settings.participants);
	const name = list[0]?.value.network.exchange;
	if (name === undefined) return <p class="muted">{t.noFiles}</p>;
	const title = fill(t.participants, { exchange: shownName(name, 100), n: list.length });
	return (
		<section>
			<h3>{title}</h3>
			{name === data.region.round?.exchange && <p class="example-flag">{t.exampleFlag}</p>}
			<ul class="entry-list">
				{list.map(({ id, value }) => (
					<li key={id}>
						<span class="entry-name">
							<b>{value.label}</b>
							<small>
								{fill(t.participant, {
									day: formatDate(value.day, data.locale),
									n: value.network.firms.length,
									also: alsoGiven(value, t),
								})}
							</small>
						</span>
						<button
							type="button"
							class="button small quiet"
							aria-label={fill(shared.removeName, { name: value.label })}
							onClick={() =>
								exchange.update((current) => ({ ...current, participants: withoutEntry(current.participants, id) }))
							}
						>
							{shared.remove}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
