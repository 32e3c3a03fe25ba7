import { type composeStories } from '@storybook/react-vite';
import * as deviceNews from '../src/device-news/device-news.stories.js';
import * as feedbackForm from '../src/feedback-form/feedback-form.stories.js';
import * as kpiChart from '../src/kpi-chart/kpi-chart.stories.js';
import * as kpiFigure from '../src/kpi-figure/kpi-figure.stories.js';
import * as locationPicker from '../src/location-picker/location-picker.stories.js';
import * as nearbyRequests from '../src/nearby-requests/nearby-requests.stories.js';
import * as notificationLog from '../src/notification-log/notification-log.stories.js';
import * as photoUpload from '../src/photo-upload/photo-upload.stories.js';
import * as promiseDate from '../src/promise-date/promise-date.stories.js';
import * as requestList from '../src/request-list/request-list.stories.js';
import * as requestSummary from '../src/request-summary/request-summary.stories.js';
import * as requestTimeline from '../src/request-timeline/request-timeline.stories.js';
import * as requestTracker from '../src/request-tracker/request-tracker.stories.js';
import * as serviceFinder from '../src/service-finder/service-finder.stories.js';
import * as serviceQuestions from '../src/service-questions/service-questions.stories.js';
import * as statusTag from '../src/status-tag/status-tag.stories.js';
import * as subscribeForm from '../src/subscribe-form/subscribe-form.stories.js';

type StoryFile = Parameters<typeof composeStories>[0];

/** The stories of every component, by the name of its folder. */
export const componentStories: Record<string, StoryFile> = {
  'device-news': deviceNews,
  'feedback-form': feedbackForm,
  'kpi-chart': kpiChart,
  'kpi-figure': kpiFigure,
  'location-picker': locationPicker,
  'nearby-requests': nearbyRequests,
  'notification-log': notificationLog,
  'photo-upload': photoUpload,
  'promise-date': promiseDate,
  'request-list': requestList,
  'request-summary': requestSummary,
  'request-timeline': requestTimeline,
  'request-tracker': requestTracker,
  'service-finder': serviceFinder,
  'service-questions': serviceQuestions,
  'status-tag': statusTag,
  'subscribe-form': subscribeForm,
};
