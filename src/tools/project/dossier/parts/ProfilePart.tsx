import type { CompetenceKind } from '../../../shared/data';
import { Heads, How, type PartProps, Table } from './frame';

const kinds: readonly CompetenceKind[] = ['process', 'material', 'capability'];

/** The profile as tables by kind, strongest first, then the standards held and the remarks. */
export function ProfilePart({ input: { records, data, content, shared } }: PartProps) {
	const profile = records['competence-profile'];
	const t = content.words.dossier;
	const entries = data.taxonomy.flatMap((main) =>
		main.groups.flatMap((group) => group.competences.map((c) => ({ id: c.id, label: c.label, kind: main.kind }))),
	);
	const held = data.standards.filter((standard) => profile.standards.includes(standard.id));
	return (
		<>
			{kinds.map((kind) => {
				const rows = entries
					.filter((entry) => entry.kind === kind && Object.hasOwn(profile.competences, entry.id))
					.map((entry) => ({ ...entry, level: profile.competences[entry.id]! }))
					.sort((a, b) => b.level - a.level || a.label.localeCompare(b.label));
				if (rows.length === 0) return null;
				return (
					<Table key={kind} caption={shared.kinds[kind]}>
						<Heads names={[shared.kinds[kind], t.profile.level]} />
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
					</Table>
				);
			})}
			{held.length > 0 && (
				<p>
					<b>{shared.standards}:</b> {held.map((standard) => standard.code).join(', ')}
				</p>
			)}
			{profile.remarks && (
				<p class="own-words">
					<b>{t.profile.remarks}:</b> {profile.remarks}
				</p>
			)}
			<How rules={[t.profile.how]} t={t} />
		</>
	);
}
