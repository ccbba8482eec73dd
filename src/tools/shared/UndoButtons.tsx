import type { KindName, RecordHandle } from '../../workspace';
import type { SharedTexts } from './texts.de';

type Props = { record: Pick<RecordHandle<KindName>, 'undo' | 'redo' | 'canUndo' | 'canRedo'>; t: SharedTexts };

/** Back and forth through the changes of one tool. */
export function UndoButtons({ record, t }: Props) {
	return (
		<>
			<button type="button" class="button small" disabled={!record.canUndo.value} onClick={record.undo}>
				{t.undo}
			</button>
			<button type="button" class="button small" disabled={!record.canRedo.value} onClick={record.redo}>
				{t.redo}
			</button>
		</>
	);
}
