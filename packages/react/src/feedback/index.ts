export { Feedback, type FeedbackProps } from './feedback.js';
