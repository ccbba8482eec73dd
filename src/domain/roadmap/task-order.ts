import { fail, requireNonNegative, requireUniqueIds } from '../shared/check';
import type { Task } from './types';

/**
 * Tasks in an order in which they can be done one after the other: each after all it depends on.
 *
 * Topological order (Kahn 1962); wherever there is a choice, input order decides.
 *
 * @returns ids of all tasks; none for an empty plan
 * @throws RangeError  when an id is used twice, a dependency is not a task, tasks depend on each other in a circle (the
 *   message names it), or a duration or `notBefore` is negative or not finite
 * @example
 * taskOrder([
 *   { id: 'audit', duration: 5, dependsOn: ['manual'] },
 *   { id: 'manual', duration: 20 },
 * ])
 * // ['manual', 'audit']
 */
export function taskOrder(tasks: readonly Task[]): string[] {
	return sortTasks(tasks, 'taskOrder').map((i) => tasks[i].id);
}

/** Positions of the tasks, each after those it depends on. */
export function sortTasks(tasks: readonly Task[], name: string): number[] {
	const before = dependencyIndexes(tasks, name);
	const waiting = before.map((list) => list.length);
	const after: number[][] = tasks.map(() => []);
	before.forEach((list, i) => {
		for (const other of list) after[other].push(i);
	});
	const order: number[] = [];
	const ready = waiting.flatMap((count, i) => (count === 0 ? [i] : []));
	while (ready.length > 0) {
		let first = 0;
		for (let i = 1; i < ready.length; i++) if (ready[i] < ready[first]) first = i;
		const [task] = ready.splice(first, 1);
		order.push(task);
		for (const next of after[task]) if (--waiting[next] === 0) ready.push(next);
	}
	if (order.length < tasks.length) failOnCircle(tasks, before, waiting, name);
	return order;
}

/** Positions of the tasks that each task depends on; named twice does no harm. */
export function dependencyIndexes(tasks: readonly Task[], name: string): number[][] {
	requireUniqueIds(tasks, `${name}: tasks`);
	const index = new Map(tasks.map((task, i) => [task.id, i]));
	return tasks.map((task, i) => {
		requireNonNegative(task.duration, `${name}: tasks[${i}].duration`);
		if (task.notBefore !== undefined) requireNonNegative(task.notBefore, `${name}: tasks[${i}].notBefore`);
		return (task.dependsOn ?? []).map((id, d) => {
			const other = index.get(id);
			if (other === undefined) fail(`${name}: tasks[${i}].dependsOn[${d}]`, `"${id}" is not a task`);
			return other;
		});
	});
}

function failOnCircle(tasks: readonly Task[], before: number[][], waiting: number[], name: string): never {
	const path: number[] = [];
	let at = waiting.findIndex((count) => count > 0);
	while (!path.includes(at)) {
		path.push(at);
		at = before[at].find((other) => waiting[other] > 0) as number;
	}
	const circle = [...path.slice(path.indexOf(at)), at].map((i) => tasks[i].id);
	fail(`${name}: tasks`, `depend on each other in a circle: ${circle.join(' needs ')}`);
}
