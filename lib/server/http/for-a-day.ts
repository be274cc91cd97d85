import { errorResponse } from './errors';

/** JSON that changes with releases alone, which may be kept for a day; or why it cannot be had. */
export async function forADay(find: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Response> {
  try {
    const headers = {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=86400',
    };
    return new Response(await find(), { headers });
  } catch (error) {
    return errorResponse(error);
  }
}
