export { Panel, type PanelActionsProps, type PanelProps } from './panel.js';
