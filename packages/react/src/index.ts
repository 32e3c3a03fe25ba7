// Written by scripts/exports.mjs from the index of each component folder.

export {
  type AccordionItem,
  Accordion,
  type AccordionProps,
  accordionCymraeg,
  type AccordionTexts,
} from './accordion/index.js';
export { BackLink, type BackLinkProps, backLinkCymraeg } from './back-link/index.js';
export {
  Breadcrumbs,
  type BreadcrumbsProps,
  BreadcrumbsItem,
  type BreadcrumbsItemProps,
  breadcrumbsCymraeg,
} from './breadcrumbs/index.js';
export {
  Button,
  type ButtonProps,
  type ButtonVariant,
  ButtonGroup,
  type ButtonGroupProps,
  ButtonLink,
  type ButtonLinkProps,
} from './button/index.js';
export {
  CharacterCount,
  type CharacterCountProps,
  characterCountCymraeg,
  wordCountCymraeg,
  type CountType,
  type CharacterCountTexts,
} from './character-count/index.js';
export {
  CheckboxesDivider,
  CheckboxesItem,
  type CheckboxesItemProps,
  Checkboxes,
  type CheckboxesDividerData,
  type CheckboxesItemData,
  type CheckboxesProps,
} from './checkboxes/index.js';
export {
  CookieBannerMessage,
  type CookieBannerMessageProps,
  CookieBanner,
  type CookieBannerProps,
  cookieBannerCymraeg,
} from './cookie-banner/index.js';
export {
  DateInputItem,
  type DateInputItemProps,
  dateInputCymraeg,
  DateInput,
  type DateInputPart,
  type DateInputProps,
} from './date-input/index.js';
export { Details, type DetailsProps } from './details/index.js';
export { errorMessageCymraeg, ErrorMessage, type ErrorMessageProps } from './error-message/index.js';
export {
  errorSummaryCymraeg,
  errorTitleCymraeg,
  ErrorSummary,
  type ErrorSummaryProps,
  errorTitle,
  type FormError,
  FormErrors,
  type FormErrorsProps,
  useFormErrors,
} from './error-summary/index.js';
export {
  exitThisPageCymraeg,
  ExitThisPage,
  type ExitThisPageProps,
  type ExitThisPageTexts,
} from './exit-this-page/index.js';
export { Feedback, type FeedbackProps } from './feedback/index.js';
export { Fieldset, type FieldsetProps, Legend, type LegendProps } from './fieldset/index.js';
export {
  fileUploadCymraeg,
  FileUpload,
  type FileUploadProps,
  type FileUploadTexts,
} from './file-upload/index.js';
export {
  CrownCopyright,
  crownCopyrightCymraeg,
  footerMetaCymraeg,
  openGovernmentLicenceCymraeg,
  FooterLink,
  type FooterLinkProps,
  type FooterMetaProps,
  type FooterSection,
  Footer,
  type FooterProps,
  OpenGovernmentLicence,
  type OpenGovernmentLicenceProps,
} from './footer/index.js';
export { GenericHeader, type GenericHeaderProps } from './generic-header/index.js';
export { GovukLogo, type GovukLogoProps, Header, type HeaderProps } from './header/index.js';
export { Hint, type HintProps } from './hint/index.js';
export { InsetText, type InsetTextProps } from './inset-text/index.js';
export { Label, type LabelProps } from './label/index.js';
export {
  languageNavigationCymraeg,
  LanguageNavigationItem,
  type LanguageNavigationItemProps,
  LanguageNavigation,
  type LanguageNavigationProps,
} from './language-navigation/index.js';
export {
  notificationBannerCymraeg,
  successBannerCymraeg,
  NotificationBanner,
  type NotificationBannerProps,
} from './notification-banner/index.js';
export {
  nextPageCymraeg,
  paginationCymraeg,
  previousPageCymraeg,
  PaginationItem,
  type PaginationItemProps,
  type PaginationLinkProps,
  Pagination,
  type PaginationProps,
} from './pagination/index.js';
export { Panel, type PanelActionsProps, type PanelProps } from './panel/index.js';
export {
  passwordInputCymraeg,
  PasswordInput,
  type PasswordInputProps,
  type PasswordInputTexts,
} from './password-input/index.js';
export { PhaseBanner, type PhaseBannerProps } from './phase-banner/index.js';
export {
  RadiosDivider,
  RadiosItem,
  type RadiosItemProps,
  Radios,
  type RadiosDividerData,
  type RadiosItemData,
  type RadiosProps,
} from './radios/index.js';
export { Select, type SelectItemData, type SelectProps } from './select/index.js';
export {
  serviceNavigationCymraeg,
  ServiceNavigationItem,
  type ServiceNavigationItemProps,
  ServiceNavigation,
  type ServiceNavigationEndProps,
  type ServiceNavigationProps,
  type ServiceNavigationSlots,
} from './service-navigation/index.js';
export { SkipLink, type SkipLinkProps } from './skip-link/index.js';
export {
  SummaryCard,
  type SummaryCardProps,
  type SummaryCardTitleProps,
  SummaryListAction,
  type SummaryListActionProps,
  SummaryListActions,
  type SummaryListActionsData,
  type SummaryListActionsProps,
  SummaryListKey,
  type SummaryListKeyProps,
  SummaryListRow,
  type SummaryListRowProps,
  SummaryListValue,
  type SummaryListValueProps,
  SummaryList,
  type SummaryListProps,
  type SummaryListRowData,
} from './summary-list/index.js';
export {
  TableBody,
  type TableBodyProps,
  TableCaption,
  type TableCaptionProps,
  TableCell,
  type TableCellProps,
  TableHead,
  TableHeader,
  type TableHeaderProps,
  type TableHeadProps,
  TableRow,
  type TableRowProps,
  Table,
  type TableProps,
} from './table/index.js';
export { tabsCymraeg, Tabs, type TabsItem, type TabsProps } from './tabs/index.js';
export { Tag, type TagColor, type TagProps } from './tag/index.js';
export {
  TaskListItem,
  type TaskListItemProps,
  type TaskListSlotProps,
  TaskList,
  type TaskListItemData,
  type TaskListProps,
} from './task-list/index.js';
export { TextInput, type TextInputProps } from './text-input/index.js';
export { Textarea, type TextareaProps } from './textarea/index.js';
export { warningTextCymraeg, WarningText, type WarningTextProps } from './warning-text/index.js';
export { type HeadingLevel } from './heading.js';
export { type LinkComponent, type LinkProps } from './link.js';
export { type MaybeItem } from './maybe-item.js';
export { type PluralText } from './count-text.js';
export { type Slot } from './slot.js';
