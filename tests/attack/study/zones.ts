/** Forty places: with and without summer time, half and quarter hours, both sides of the date line. */
export const ZONES = [
  'Asia/Taipei',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Asia/Singapore',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Karachi',
  'Asia/Tehran',
  'Asia/Dubai',
  'Asia/Gaza',
  'Asia/Yangon',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Lisbon',
  'Europe/Paris',
  'Europe/Istanbul',
  'Europe/Moscow',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Nairobi',
  'Atlantic/Azores',
  'Atlantic/Reykjavik',
  'America/Nuuk',
  'America/St_Johns',
  'America/New_York',
  'America/Havana',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Denver',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'Pacific/Marquesas',
  'Pacific/Niue',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Pacific/Auckland',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Australia/Eucla',
] as const;

export type Zone = (typeof ZONES)[number];

/** Moves this device to a time zone; returns the way back. */
export function moveTo(zone: string): () => void {
  const before = process.env.TZ;
  process.env.TZ = zone;
  return () => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  };
}

/** Runs `work` on a device that stands in a time zone. */
export function inZone<Result>(zone: string, work: () => Result): Result {
  const back = moveTo(zone);
  try {
    return work();
  } finally {
    back();
  }
}
