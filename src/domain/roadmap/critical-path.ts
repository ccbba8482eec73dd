import { dependencyIndexes, sortTasks } from './task-order';
import type { Task } from './types';

export type TaskTimes = {
	id: string;
	earliestStart: number;
	earliestFinish: number;
	/** Latest times that do not delay the plan. */
	latestStart: number;
	latestFinish: number;
	/** Total slack: how far the task can slip without delaying the plan. */
	slack: number;
	/** Free slack: how far it can slip without delaying any other task. */
	freeSlack: number;
	/** No slack. */
	critical: boolean;
};

export type CriticalPath = {
	/** Length of the plan. */
	duration: number;
	/** In input order. */
	tasks: TaskTimes[];
	/** One unbroken chain of critical tasks to the end of the plan; the first in input order where there are several. */
	path: string[];
};

/** Times closer than this are equal. */
const EQUAL = 1e-9;

/**
 * Earliest and latest times of all tasks, their slack, and the critical path.
 *
 * Critical path method (Kelley and Walker 1959): forward, a task begins when the last one it depends on has finished, but
 * not before its `notBefore`; backward, it must finish before the first that depends on it must begin. Tasks follow each
 * other finish to start. Slack = latest - earliest start. Free slack = earliest begin of any follower, or end of the
 * plan, - earliest finish. The path starts at the beginning of the plan, or at a task that `notBefore` holds up.
 *
 * @param tasks  durations in one unit; none make a plan of length 0
 * @throws RangeError  as `taskOrder`
 * @example
 * const { duration, path } = criticalPath([
 *   { id: 'a', duration: 3 },
 *   { id: 'b', duration: 2, dependsOn: ['a'] },
 *   { id: 'c', duration: 4, dependsOn: ['a'] },
 * ]);
 * [duration, path]
 * // [7, ['a', 'c']]
 */
export function criticalPath(tasks: readonly Task[]): CriticalPath {
	return planTimes(tasks, 'criticalPath');
}

/** `criticalPath`, for functions that use it; `name` begins the messages. */
export function planTimes(tasks: readonly Task[], name: string): CriticalPath {
	const order = sortTasks(tasks, name);
	const before = dependencyIndexes(tasks, name);
	const n = tasks.length;
	const start = new Array<number>(n).fill(0);
	const finish = new Array<number>(n).fill(0);
	for (const i of order) {
		start[i] = before[i].reduce((latest, other) => Math.max(latest, finish[other]), tasks[i].notBefore ?? 0);
		finish[i] = start[i] + tasks[i].duration;
	}
	const duration = finish.reduce((latest, time) => Math.max(latest, time), 0);
	const latestFinish = new Array<number>(n).fill(duration);
	const nextStart = new Array<number>(n).fill(duration);
	for (const i of [...order].reverse()) {
		for (const other of before[i]) {
			latestFinish[other] = Math.min(latestFinish[other], latestFinish[i] - tasks[i].duration);
			nextStart[other] = Math.min(nextStart[other], start[i]);
		}
	}
	const times = tasks.map((task, i): TaskTimes => {
		const slack = zeroIfTiny(latestFinish[i] - task.duration - start[i]);
		return {
			id: task.id,
			earliestStart: start[i],
			earliestFinish: finish[i],
			latestStart: start[i] + slack,
			latestFinish: finish[i] + slack,
			slack,
			freeSlack: zeroIfTiny(nextStart[i] - finish[i]),
			critical: slack === 0,
		};
	});
	return { duration, tasks: times, path: chain(times, before) };
}

const zeroIfTiny = (time: number) => (time < EQUAL ? 0 : time);

/** From the first critical task that ends last, back to a task that nothing critical leads up to. */
function chain(times: readonly TaskTimes[], before: readonly number[][]): string[] {
	const end = times.reduce((latest, task) => Math.max(latest, task.earliestFinish), 0);
	const hasFollower = new Set(before.flatMap((list, i) => (times[i].critical ? list : [])));
	let at = times.findIndex((task, i) => end - task.earliestFinish < EQUAL && !hasFollower.has(i));
	const path: string[] = [];
	while (at >= 0) {
		const { id, earliestStart } = times[at];
		path.unshift(id);
		const ready = before[at].filter((i) => earliestStart - times[i].earliestFinish < EQUAL);
		at = ready.length > 0 ? Math.min(...ready) : -1;
	}
	return path;
}
