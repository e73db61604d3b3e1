/** The face of courses: what a session, the agenda and reordering ask of them. */
export type { Course, CourseStatus } from './course.js';
export { nextPlanned } from './course.rules.js';
export { courseAnswers } from './course-answer.js';
export { barsOn } from './course-bars.js';
export { bindSession, courseFor, freeSession } from './course-binding.js';
export { BarAnswer, CourseAnswer } from './courses.dto.js';
export { coursesBetween, lockCourse } from './courses.store.js';
export { plannedNeeds } from './planned-needs.js';
