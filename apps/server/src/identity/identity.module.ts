// Identity: people, how they sign in, and the mandates under which they act.
import { Global, Module } from '@nestjs/common';
import { nobody } from '../platform/viewer';
import { ViewerSource } from '../platform/viewer-source';

@Global()
@Module({
  providers: [{ provide: ViewerSource, useValue: { read: async () => ({ viewer: nobody, language: null }) } }],
  exports: [ViewerSource],
})
export class IdentityModule {}
