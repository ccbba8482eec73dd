import { fill } from '../../../../i18n/format';
import { basisOf, boardRows, boardSentence, ratingNames } from '../../../../results/canvas/board';
import { boardPicture } from '../../../../results/canvas/picture';
import { BoardPicture } from '../../../shared/BoardPicture';
import { boardsOf } from '../computed';
import { Heads, How, type PartProps, Table } from './frame';

/** Every canvas: the sentence, the picture on a page of its own, the notes as a table. */
export function CanvasPart({ input }: PartProps) {
	const { data, content, records } = input;
	const { dossier: t, canvas: words } = content.words;
	const boards = boardsOf(input);
	const links = {
		sectors: data.sectors,
		competences: Object.fromEntries(
			data.taxonomy.flatMap((main) => main.groups.flatMap((group) => group.competences.map((c) => [c.id, c.label]))),
		),
		ratings: ratingNames(records.scoring),
	};
	return (
		<>
			<div class="wide-sheets">
				{boards.map((open) => {
					const written = open.fields.some(({ notes }) => notes.length > 0);
					return (
						<section key={open.id} class={written ? 'wide-sheet' : undefined}>
							<h4 class="block-title">{open.title}</h4>
							<p class="sentence">{boardSentence(open, words)}</p>
							{written && (
								<figure class="picture">
									<BoardPicture picture={boardPicture(open, basisOf(open, boards), '', words)} />
									<figcaption>{fill(t.canvas.figure, { title: open.title })}</figcaption>
								</figure>
							)}
						</section>
					);
				})}
			</div>
			{boards.map((open) => {
				const rows = boardRows(open, basisOf(open, boards), links, words);
				if (rows.length === 0) return null;
				return (
					<Table key={open.id} caption={fill(t.canvas.notes, { title: open.title })}>
						<Heads names={[words.table.field, words.table.note, words.table.kind, words.table.links]} />
						<tbody>
							{rows.map((row, i) => (
								<tr key={i}>
									<th scope="row">{row[0]}</th>
									{row.slice(1).map((cell, column) => (
										<td key={column}>{cell}</td>
									))}
								</tr>
							))}
						</tbody>
					</Table>
				);
			})}
			<How
				rules={[
					t.canvas.how,
					...[...new Map(boards.map(({ template }) => [template.id, template])).values()].map((template) =>
						fill(t.canvas.licence, {
							title: template.label,
							origin: template.attribution,
							licence: template.licence,
						}),
					),
				]}
				t={t}
			/>
		</>
	);
}
