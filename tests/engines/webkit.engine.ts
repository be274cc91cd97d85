import { trySetting } from './suite';

trySetting('webkit');
