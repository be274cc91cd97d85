import { trySetting } from './suite';

trySetting('firefox');
