// A refusal as the client sees it: what happened, at which field, in the viewer's language.
import { Refused } from '@hanze/shared/kernel/refusal';
import { Field, ObjectType } from '@nestjs/graphql';
import { currentAct } from './act';

@ObjectType('Refusal', { description: 'Why a command did not happen. Nothing was written.' })
export class Refusal {
  @Field({ description: 'Stable code, for programs.' })
  readonly code: string;

  @Field({ description: 'What happened, why and what to do, in the language of the request.' })
  readonly message: string;

  @Field({ description: "The field it is about; '$' when it is about the whole." })
  readonly path: string;

  constructor(refused: Refused) {
    this.code = refused.code;
    this.message = refused.text[currentAct().language];
    this.path = refused.path;
  }
}
