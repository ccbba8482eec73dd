import { fill } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { KindName, RecordComparison } from '../../workspace';
import { TableScroll } from '../shared/TableScroll';
import { localMoment, recordWords } from './model';
import type { ProjectTexts } from './texts.de';

type Props = {
	records: readonly RecordComparison[];
	/** Name of the project, for the table's label. */
	name: string;
	locale: Locale;
	t: ProjectTexts;
	/** The tools that are taken from the file, where each can be chosen. */
	taken: readonly KindName[] | undefined;
	onTake: (kinds: KindName[]) => void;
};

/** A project tool by tool: what is here, what is in the file, and which is later. */
export function RestoreTable({ records, name, locale, t, taken, onTake }: Props) {
	const words = (kind: KindName, record: RecordComparison['here'], missing: string) =>
		record ? (
			<>
				{recordWords(kind, record.data, t) || t.restoring.empty}
				<small>{localMoment(record.updatedAt, locale)}</small>
			</>
		) : (
			missing
		);
	const withKind = (kind: KindName, wanted: boolean) => {
		const others = (taken ?? []).filter((other) => other !== kind);
		onTake(wanted ? [...others, kind] : others);
	};
	return (
		<TableScroll label={`${t.restoring.details}: ${name}`}>
			<table>
				<thead>
					<tr>
						<th scope="col">{t.restoring.tool}</th>
						<th scope="col">{t.restoring.here}</th>
						<th scope="col">{t.restoring.there}</th>
						<th scope="col">{t.restoring.difference}</th>
						{taken && <th scope="col">{t.restoring.takeTool}</th>}
					</tr>
				</thead>
				<tbody>
					{records.map(({ kind, relation, here, there }) => (
						<tr key={kind}>
							<th scope="row">{t.toolNames[kind]}</th>
							<td>{words(kind, here, relation === 'different' ? t.restoring.unreadable : t.restoring.empty)}</td>
							<td>{words(kind, there, t.restoring.empty)}</td>
							<td>{t.restoring.relations[relation]}</td>
							{taken && (
								<td>
									{relation !== 'same' && (
										<input
											type="checkbox"
											aria-label={fill(t.restoring.takeToolName, { tool: t.toolNames[kind] })}
											checked={taken.includes(kind)}
											onChange={(event) => withKind(kind, event.currentTarget.checked)}
										/>
									)}
								</td>
							)}
						</tr>
					))}
				</tbody>
			</table>
		</TableScroll>
	);
}
