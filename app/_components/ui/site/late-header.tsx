'use client';

import dynamic from 'next/dynamic';
import { serverPart } from '../lazy/server-part';

/**
 * The header of what every page has ready, should something not be found or fail: its code comes
 * where it is shown.
 */
export const LateHeader = serverPart(
  dynamic(() => import('./site-header')),
  () => import('./site-header'),
);
