/** Plans: dependencies, critical path, dates on working days, calendar files. */
export { type CalendarEvent, type CalendarOptions, calendarText } from './calendar-text';
export { type CriticalPath, criticalPath, type TaskTimes } from './critical-path';
export { type DatedTask, type Schedule, type ScheduledTask, scheduleTasks } from './schedule';
export { taskOrder } from './task-order';
export type { Day, Task, WorkCalendar } from './types';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';
