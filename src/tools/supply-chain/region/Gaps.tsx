import { fill } from '../../../i18n/format';
import type { ExchangeParticipant } from '../../../workspace';
import { AddMeasure } from '../../shared/AddMeasure';
import { TableScroll } from '../../shared/TableScroll';
import type { Together } from './together';
import type { RegionContext } from './use-region';
import { assess, namesOf, offerText } from './words';

type Props = { context: RegionContext; participants: readonly ExchangeParticipant[]; result: Together };

/** Processes that enough firms buy outside the region, and who in the round could make them. */
export function Gaps({ context, participants, result }: Props) {
	const { settings, shared, t, workspace, competenceName } = context;
	const { gaps, hiddenGaps, buying, offering } = result;
	const names = namesOf(context, participants);
	return (
		<>
			<h3>{t.gaps}</h3>
			<p class="muted">{fill(t.gapsText, { minimum: settings.minimum, buying, offering })}</p>
			{gaps.length === 0 ? (
				<p>{t.noGaps}</p>
			) : (
				<TableScroll label={t.gaps}>
					<table class="region-gaps">
						<thead>
							<tr>
								<th scope="col">{t.processes}</th>
								<th scope="col" class="num">
									{t.buyers}
								</th>
								<th scope="col">{t.assessment}</th>
								<th scope="col">{t.whoCould}</th>
							</tr>
						</thead>
						<tbody>
							{gaps.map(({ competence, buyers, offers }) => {
								const name = competenceName(competence);
								const texts = offers.map((offer) => offerText(offer, competence, t, names));
								return (
									<tr key={competence}>
										<th scope="row">{name}</th>
										<td class="num">{buyers}</td>
										<td>{t.assessments[assess(offers)]}</td>
										<td>
											{texts.length === 0 ? (
												t.none
											) : (
												<>
													<ul>
														{texts.map((text) => (
															<li key={text}>{text}</li>
														))}
													</ul>
													<AddMeasure
														workspace={workspace}
														t={shared}
														suggestion={{
															title: fill(t.measure, { competence: name }),
															note: fill(t.measureNote, { buyers, offers: texts.join('; ') }),
															step: '6-partner',
															origin: { tool: 'lieferkette', ref: `region-${competence}` },
														}}
													/>
												</>
											)}
										</td>
									</tr>
								);
							})}
						</tbody>
					</table>
				</TableScroll>
			)}
			<p class="muted">{fill(t.hiddenGaps, { n: hiddenGaps })}</p>
		</>
	);
}
