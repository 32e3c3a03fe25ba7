export { cy } from './language/cy.js';
export { DeviceNews, type DeviceNewsProps } from './device-news/device-news.js';
export type { DeviceNewsState } from './device-news/device-news-state.js';
export {
  useDeviceNews,
  type DeviceNewsControl,
  type DeviceNewsOptions,
} from './device-news/use-device-news.js';
export { FeedbackForm, type FeedbackFormProps } from './feedback-form/feedback-form.js';
export { feedbackFrom, feedbackValuesFrom, type FeedbackValues } from './feedback-form/feedback-from.js';
export { KpiChart, type KpiChartProps } from './kpi-chart/kpi-chart.js';
export { KpiFigure, type KpiFigureProps } from './kpi-figure/kpi-figure.js';
export { en } from './language/en.js';
export { liveCy } from './language/live-cy.js';
export { liveEn } from './language/live-en.js';
export type { LiveLanguage, Wording } from './language/live-language.js';
export { liveUr } from './language/live-ur.js';
export type { TrackingLanguage } from './language/tracking-language.js';
export { ur } from './language/ur.js';
export type { Connection } from './live-request/connection.js';
export {
  useLiveRequest,
  type LiveRequest,
  type LiveRequestOptions,
} from './live-request/use-live-request.js';
export {
  LocationPicker,
  type LocationMap,
  type LocationPickerProps,
} from './location-picker/location-picker.js';
export { placeFrom, type PickedPlace } from './location-picker/place.js';
export { NearbyRequests, type NearbyRequestsProps } from './nearby-requests/nearby-requests.js';
export { NotificationLog, type NotificationLogProps } from './notification-log/notification-log.js';
export type { AddedPhoto } from './photo-upload/chosen-photo.js';
export { PhotoUpload, type PhotoUploadProps } from './photo-upload/photo-upload.js';
export { PromiseDate, type PromiseDateProps } from './promise-date/promise-date.js';
export { RequestList, type RequestListProps } from './request-list/request-list.js';
export { RequestSummary, type RequestSummaryProps } from './request-summary/request-summary.js';
export { RequestTimeline, type RequestTimelineProps } from './request-timeline/request-timeline.js';
export { RequestTracker, type RequestTrackerProps } from './request-tracker/request-tracker.js';
export { answersFrom } from './service-questions/answers-from.js';
export { errorsFor, type ErrorsForOptions, type ReportError } from './service-questions/errors-for.js';
export { groupsOf, type ServiceGroup } from './service-finder/groups-of.js';
export { ServiceFinder, type ServiceFinderProps } from './service-finder/service-finder.js';
export { ServiceQuestions, type ServiceQuestionsProps } from './service-questions/service-questions.js';
export { visibleQuestions, type Answers } from './service-questions/visible-questions.js';
export { StatusTag, type StatusTagProps } from './status-tag/status-tag.js';
export { lacksKinds, wishesOf, type NewsChoice, type Wishes } from './subscribe-form/news-choice.js';
export {
  SubscribeForm,
  type SubscribeFormProps,
  type SubscribeValues,
} from './subscribe-form/subscribe-form.js';
export {
  subscribeValuesFrom,
  subscriptionChangesFrom,
  subscriptionFrom,
} from './subscribe-form/subscription-from.js';
