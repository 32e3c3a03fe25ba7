export { fileUploadCymraeg } from './cymraeg.js';
export { FileUpload, type FileUploadProps } from './file-upload.js';
export { type FileUploadTexts } from './texts.js';
