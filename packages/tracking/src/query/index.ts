export { CouncilProvider, useCouncilQueries, type CouncilProviderProps } from './council-provider.js';
export { useNearby, useRequest, useServices, useTimeline } from './use-council.js';
