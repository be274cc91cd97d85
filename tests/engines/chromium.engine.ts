import { trySetting } from './suite';

trySetting('chromium');
