import { createBrowserRouter, Outlet } from 'react-router';
import { PageSkeleton } from '../parts/page-skeleton.js';
import { ScreenFailed } from '../shell/screen-failed.js';
import { Shell } from '../shell/shell.js';
import { RequireSession } from '../session/require-session.js';

/** Every address of the product. A screen is one line: its module exports `Component` and is loaded when it is needed. */
export const router = createBrowserRouter([
  { path: '/sign-in', lazy: () => import('./sign-in.js'), HydrateFallback: PageSkeleton, ErrorBoundary: ScreenFailed },
  { path: '/about', lazy: () => import('./about.js'), HydrateFallback: PageSkeleton, ErrorBoundary: ScreenFailed },
  {
    Component: () => (
      <RequireSession>
        <Outlet />
      </RequireSession>
    ),
    HydrateFallback: PageSkeleton,
    ErrorBoundary: ScreenFailed,
    children: [
      {
        Component: Shell,
        children: [
          {
            ErrorBoundary: ScreenFailed,
            children: [
              { path: '/', lazy: () => import('./home.js') },
              { path: '/cases', lazy: () => import('./cases.js') },
              { path: '/cases/import', lazy: () => import('./import-case.js') },
              { path: '/cases/new', lazy: () => import('./new-case.js') },
              { path: '/cases/:id', lazy: () => import('./case.js') },
              { path: '/cases/:id/edit/:section?', lazy: () => import('./edit-case.js') },
              { path: '/agenda/:itemId/recommendation', lazy: () => import('./recommendation.js') },
              { path: '/meetings', lazy: () => import('./meetings.js') },
              { path: '/meetings/:meetingId', lazy: () => import('./meeting.js') },
              { path: '/meetings/:meetingId/live', lazy: () => import('./meeting-live.js') },
              { path: '/cases/:id/decision', lazy: () => import('./decision.js') },
              { path: '/cases/:id/programme', lazy: () => import('./programme.js') },
              { path: '/programmes/:programmeId', lazy: () => import('./programme-read.js') },
              { path: '/audit', lazy: () => import('./audit.js') },
              { path: '*', lazy: () => import('./not-found.js') },
            ],
          },
        ],
      },
      // Screens without the frame, for a projector or a phone in the meeting.
      { path: '/meetings/:meetingId/vote', lazy: () => import('./meeting-vote.js'), ErrorBoundary: ScreenFailed },
      { path: '/meetings/:meetingId/projector', lazy: () => import('./meeting-projector.js'), ErrorBoundary: ScreenFailed },
    ],
  },
]);
