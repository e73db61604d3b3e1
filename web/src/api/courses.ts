import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { queryClient } from './query-client';
import type { Course, CourseLength, CourseMaintenance, NewCourse, SessionMove } from './types';
import { useMutation } from './use-mutation';

export interface CourseFilter {
  patientId?: string;
  status?: Course['status'];
  limit?: number;
}

/** Courses that match, the newest first. */
export function useCourses(query: CourseFilter, enabled = true) {
  return useQuery({
    queryKey: ['courses', 'list', query],
    queryFn: () => answer(client.GET('/courses', { params: { query } })),
    select: ({ items }) => items,
    enabled,
  });
}

export function courseQuery(id: string) {
  return queryOptions({
    queryKey: ['courses', 'one', id],
    queryFn: () => answer(client.GET('/courses/{id}', { params: { path: { id } } })),
  });
}

/** After a command on a course: it stands in lists, in the agenda and on a page of its own. */
async function coursesChanged(): Promise<void> {
  await Promise.all(
    ['courses', 'agenda'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
  );
}

export function usePlanCourse() {
  return useMutation({
    mutationFn: (body: NewCourse) => answer(client.POST('/courses', { body })),
    onSuccess: coursesChanged,
  });
}

/** Plans what keeps the result of a finished course. */
export function useMaintainCourse(id: string) {
  return useMutation({
    mutationFn: (body: CourseMaintenance) =>
      answer(client.POST('/courses/{id}/maintenance', { params: { path: { id } }, body })),
    onSuccess: coursesChanged,
  });
}

export function useEndCourse(id: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      answer(client.POST('/courses/{id}/end', { params: { path: { id } }, body: { reason } })),
    onSuccess: coursesChanged,
  });
}

/** Makes a running course longer or shorter. */
export function useResizeCourse(id: string) {
  return useMutation({
    mutationFn: (body: CourseLength) =>
      answer(client.PUT('/courses/{id}/length', { params: { path: { id } }, body })),
    onSuccess: coursesChanged,
  });
}

/** Gives a planned session another day, time, room or person. */
export function useMoveSession(id: string, n: number) {
  return useMutation({
    mutationFn: (body: SessionMove) =>
      answer(
        client.PATCH('/courses/{id}/sessions/{n}', {
          params: { path: { id, n } },
          body,
        }),
      ),
    onSuccess: coursesChanged,
  });
}
