// Where viewers come from. Identity provides the real one; the platform itself knows no accounts.
import type { Language } from '@hanze/shared/kernel/text';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from './viewer';

@Injectable()
export abstract class ViewerSource {
  /** Who sends this request; nobody when there is no valid session. */
  abstract read(request: FastifyRequest): Promise<{ viewer: Viewer; language: Language | null }>;
}
