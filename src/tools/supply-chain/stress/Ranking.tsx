import { useSignal } from '@preact/signals';
import type { RiskRank } from '../../../domain/supply-chain';
import { fill, formatNumber } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import type { SupplyChainRecord } from '../../../workspace';
import { downloadCsv } from '../../shared/csv';
import { TableScroll } from '../../shared/TableScroll';
import { LevelSign } from '../findings/LevelSign';
import { Reckoning } from '../Reckoning';
import type { Reckoned } from '../use-reckoned';
import { rankingRow } from './rows';
import type { StressViewTexts } from './texts.de';

type Props = { ranking: Reckoned<RiskRank[]>; sites: SupplyChainRecord['sites']; locale: Locale; t: StressViewTexts };

/** Sites at once, at most, and on paper; a file holds them all. */
const [few, most, printed] = [12, 300, 60];

/** What the failure of every single site would cost, largest loss first. */
export function Ranking({ ranking, sites, locale, t }: Props) {
	const all = useSignal(false);
	const ranks = ranking.result;
	const head = Object.values(t.rankingColumns);
	const exposed = ranks?.filter((rank) => rank.exposed && rank.lostValue > 0).length ?? 0;
	const shown = Math.min(ranks?.length ?? 0, all.value ? most : few);
	const count = (n: number) => formatNumber(n, locale);
	return (
		<section>
			<header>
				<h2>{t.ranking}</h2>
				{ranks && ranks.length > 0 && (
					<button
						type="button"
						class="button small no-print"
						onClick={() =>
							void downloadCsv(
								[head, ...ranks.map((rank) => rankingRow(rank, sites, locale, t))],
								t.rankingFile,
								locale,
							)
						}
					>
						{t.rankingCsv}
					</button>
				)}
			</header>
			<Reckoning reckoned={ranking} locale={locale} t={t} />
			{ranks && ranks.length > 0 && (
				<>
					<p>
						{fill(exposed === 1 ? t.rankingOne : t.rankingSentence, { n: count(exposed), all: count(ranks.length) })}
					</p>
					<TableScroll label={t.ranking}>
						<table class="stress-ranking">
							<thead>
								<tr>
									{head.map((name, i) => (
										<th key={name} scope="col" class={i > 1 && i < 5 ? 'num' : undefined}>
											{name}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{ranks.slice(0, Math.max(shown, printed)).map((rank, place) => {
									const [name, ...cells] = rankingRow(rank, sites, locale, t);
									return (
										<tr key={rank.id} class={place >= shown ? 'paper-row' : undefined}>
											<th scope="row">{name}</th>
											{cells.slice(0, 4).map((cell, i) => (
												<td key={head[i + 1]} class={i > 0 ? 'num' : undefined}>
													{cell}
												</td>
											))}
											<td>
												<LevelSign level={rank.exposed ? 'act' : 'good'} name={cells[4]!} />
											</td>
										</tr>
									);
								})}
							</tbody>
						</table>
					</TableScroll>
					{ranks.length > few && (
						<p class="muted no-print">
							{fill(t.rowsShown, { n: count(shown), all: count(ranks.length) })}{' '}
							<button
								type="button"
								class="link-button"
								aria-expanded={all.value}
								onClick={() => (all.value = !all.value)}
							>
								{all.value ? t.fewerRows : t.moreRows}
							</button>
						</p>
					)}
					{ranks.length > printed && (
						<p class="muted print-only">
							{fill(t.rowsShown, { n: count(Math.max(shown, printed)), all: count(ranks.length) })}
						</p>
					)}
				</>
			)}
		</section>
	);
}
