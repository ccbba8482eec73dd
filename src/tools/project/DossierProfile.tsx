import { useMemo } from 'preact/hooks';
import type { RecordData } from '../../workspace';
import type { CompetenceKind, ToolData } from '../shared/data';
import type { SharedTexts } from '../shared/texts.de';
import type { ProjectTexts } from './texts.de';

type Props = {
	profile: RecordData<'competence-profile'>;
	data: Pick<ToolData, 'taxonomy' | 'standards'>;
	t: ProjectTexts['doc'];
	shared: SharedTexts;
};

const kinds: readonly CompetenceKind[] = ['process', 'material', 'capability'];

/** The profile as tables by kind, strongest first, then the standards held and the remarks. */
export function DossierProfile({ profile, data, t, shared }: Props) {
	const byKind = useMemo(() => {
		const entries = data.taxonomy.flatMap((main) =>
			main.groups.flatMap((group) => group.competences.map((c) => ({ id: c.id, label: c.label, kind: main.kind }))),
		);
		return kinds.map((kind) => ({
			kind,
			rows: entries
				.filter((entry) => entry.kind === kind && Object.hasOwn(profile.competences, entry.id))
				.map((entry) => ({ ...entry, level: profile.competences[entry.id]! }))
				.sort((a, b) => b.level - a.level || a.label.localeCompare(b.label)),
		}));
	}, [data, profile]);
	const held = data.standards.filter((standard) => profile.standards.includes(standard.id));

	return (
		<section>
			<h3>{t.profileTitle}</h3>
			{byKind.map(
				({ kind, rows }) =>
					rows.length > 0 && (
						<table key={kind}>
							<thead>
								<tr>
									<th scope="col">{shared.kinds[kind]}</th>
									<th scope="col">{t.level}</th>
								</tr>
							</thead>
							<tbody>
								{rows.map((row) => (
									<tr key={row.id}>
										<th scope="row">{row.label}</th>
										<td>
											{row.level} · {shared.levels[row.level]}
										</td>
									</tr>
								))}
							</tbody>
						</table>
					),
			)}
			{held.length > 0 && (
				<p>
					<b>{shared.standards}:</b> {held.map((standard) => standard.code).join(', ')}
				</p>
			)}
			{profile.remarks && (
				<p class="own-words">
					<b>{t.remarks}:</b> {profile.remarks}
				</p>
			)}
		</section>
	);
}
