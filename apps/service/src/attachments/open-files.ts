import { join } from 'node:path';
import { type Settings } from '../settings.js';
import { type Files } from './files.js';
import { folderFiles } from './folder-files.js';
import { s3Files } from './s3-files.js';

/** Where the settings have photos and papers kept. */
export function openFiles({ s3, dataFolder }: Pick<Settings, 's3' | 'dataFolder'>): Files {
  return s3 ? s3Files(s3) : folderFiles(join(dataFolder, 'files'));
}
