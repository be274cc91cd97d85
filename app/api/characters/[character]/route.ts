import { SHEET_VERSION } from '@/lib/domain/lexicon/character';
import { readCharacter } from '@/lib/server/characters';
import { errorResponse } from '@/lib/server/http/errors';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Components and strokes of one character. `?v=` names the release, which is then kept for ever. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ character: string }> },
): Promise<Response> {
  try {
    const { character } = await params;
    const sheet = await readCharacter(character.normalize('NFC'));
    const known = new URL(request.url).searchParams.get('v') === SHEET_VERSION;
    return Response.json(sheet, {
      headers: { 'cache-control': known ? FOR_EVER : 'public, max-age=300' },
    });
  } catch (error) {
    return errorResponse(error);
  }
}
