import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { basisOf, type OpenBoard, openBoards } from '../../results/canvas/board';
import type { CanvasTemplate } from '../../results/canvas/template';
import { type CanvasBoard, newId, type Workspace } from '../../workspace';
import { mediaMatches } from '../shared/media';
import { withBoard, withChange, withNote, withNoteChange, withoutBoard, withoutNote, withPlace } from './changes';
import type { CanvasData } from './data';
import { newTitle } from './model';
import { movedByArrow, placeOf, shiftedNote } from './moves';
import type { NoteActions } from './NoteEditor';
import type { CanvasTexts } from './texts.de';
import { useFocus } from './use-focus';

export type BoardViewName = 'board' | 'list';
export type Workbench = ReturnType<typeof useWorkbench>;

/** What is open on the workbench, and everything that can be done there. */
export function useWorkbench(workspace: Workspace, data: CanvasData, t: CanvasTexts) {
	const record = useMemo(() => workspace.record('canvas'), [workspace]);
	const chosen = useSignal<string | undefined>(undefined);
	const chosenField = useSignal<string | undefined>(undefined);
	const editing = useSignal<string | undefined>(undefined);
	const view = useSignal<BoardViewName>(mediaMatches('(max-width: 45rem)') ? 'list' : 'board');
	const said = useSignal('');
	const base = useId();
	const focus = useFocus();
	const ids = { add: `${base}add`, edit: `${base}edit`, result: `${base}result` };

	const boards = useMemo(() => openBoards(record.data.value, data.canvases, t), [record.data.value, data.canvases, t]);
	const open: OpenBoard | undefined = boards.find(({ id }) => id === chosen.value) ?? boards[0];
	const field = open && (open.fields.find(({ id }) => id === chosenField.value) ?? open.fields[0]!);
	const note = field?.notes.find(({ id }) => id === editing.value)?.id;

	const show = (fieldId: string | undefined, noteId?: string) => {
		chosenField.value = fieldId;
		editing.value = noteId;
	};
	const change = (how: (board: CanvasBoard) => CanvasBoard) =>
		open && record.update((r) => withChange(r, open.id, how));
	/** Moves a note and says where it stands now. */
	const move = (id: string, how: (board: CanvasBoard, template: CanvasTemplate) => CanvasBoard) => {
		if (!open) return;
		change((board) => how(board, open.template));
		const board = record.data.value.boards.entries[open.id];
		const place = board && placeOf(board, open.template, id);
		if (place) said.value = fill(t.noteMoved, place);
	};

	const board = {
		add: (template: CanvasTemplate) => {
			const id = newId();
			const title = newTitle(template, boards);
			const combined = boards.findLast((other) => other.template.id === template.combines);
			record.update((r) => withBoard(r, id, { title, canvas: template.id, ...(combined && { basis: combined.id }) }));
			chosen.value = id;
			show(undefined);
			said.value = fill(t.boardAdded, { title });
			focus(ids.add);
		},
		choose: (id: string) => {
			chosen.value = id;
			show(undefined);
		},
		rename: (title: string) => void change((entry) => ({ ...entry, title })),
		cross: (basis: string) => void change((entry) => ({ ...entry, basis })),
		remove: () => {
			if (!open) return;
			record.update((r) => withoutBoard(r, open.id));
			said.value = fill(t.boardRemoved, { title: open.title });
		},
	};
	const actions: NoteActions = {
		add: (added) => {
			change((entry) => withNote(entry, newId(), added));
			said.value = fill(t.noteAdded, { field: field?.label ?? '' });
		},
		open: (id, fieldId) => {
			show(fieldId, id);
			focus(ids.edit);
		},
		change: (changed) => note && change((entry) => withNoteChange(entry, note, changed)),
		moveTo: (fieldId) => {
			if (!note) return;
			move(note, (entry) => withPlace(entry, note, fieldId));
			show(fieldId, note);
			focus(ids.edit);
		},
		shift: (by) => note && move(note, (entry, template) => shiftedNote(entry, template, note, by)),
		arrow: (id, key) => {
			move(id, (entry, template) => movedByArrow(entry, template, id, key));
			focus({ note: id });
		},
		drop: (id, fieldId, before) => {
			move(id, (entry) => withPlace(entry, id, fieldId, before));
			show(fieldId);
		},
		remove: () => {
			if (!note) return;
			change((entry) => withoutNote(entry, note));
			show(chosenField.value);
			said.value = t.noteRemoved;
			focus(ids.add);
		},
		close: () => {
			if (note) focus({ note });
			show(chosenField.value);
		},
	};
	const openField = (id: string) => {
		show(id);
		focus(ids.add);
	};
	const basis = open && basisOf(open, boards);
	return { record, ids, boards, open, basis, field, note, view, said, board, actions, openField };
}
