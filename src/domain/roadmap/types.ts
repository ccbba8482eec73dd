/** A step of a plan. Times are in working days from the start of the plan, which is 0. */
export type Task = {
	id: string;
	/** 0 or more; 0 is a milestone. */
	duration: number;
	/** Ids of the tasks that must be finished before this one begins. */
	dependsOn?: readonly string[];
	/** The task does not begin before this time, whatever it depends on; 0 where absent. */
	notBefore?: number;
};

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** When work is done; Monday to Friday without holidays where nothing is given. */
export type WorkCalendar = {
	/** Days without work, `YYYY-MM-DD`, in any order. */
	holidays?: readonly Day[];
	/** Days of the week with work: 1 is Monday, 7 is Sunday. */
	workdays?: readonly number[];
};
