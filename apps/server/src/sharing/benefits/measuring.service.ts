// Measuring a promise: the municipality that should enjoy it says what came of it, and puts an earlier figure right by a new one.
import { checkMeasurement } from '@hanze/shared/sharing/benefits/measurement';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../../platform/authorise';
import { now, today } from '../../platform/clock';
import { found } from '../../platform/found';
import { currentViewer } from '../../platform/viewer';
import { refuse } from '../sharing.refusals';
import { BenefitPromise } from './benefit-promise.entity';
import type { MeasureBenefitInput } from './benefit.inputs';
import { Measurement } from './measurement.entity';

@Injectable()
export class MeasuringService {
  constructor(private readonly em: EntityManager) {}

  async measure({ promiseId, correctsId, ...given }: MeasureBenefitInput): Promise<BenefitPromise> {
    const promise = found(await this.em.findOne(BenefitPromise, promiseId), 'promiseId');
    authorise('measureBenefit', promise);
    const { partnershipId, organisationId, decidedOn } = promise;
    const measured = checkMeasurement(given, { decidedOn, today: today(), corrects: correctsId !== null });
    if (correctsId !== null) await this.refuseUncorrectable(promiseId, correctsId);
    const said = { ...measured, correctsId, measuredById: currentViewer().personId, at: now() };
    this.em.create(Measurement, { promiseId, partnershipId, organisationId, ...said });
    return promise;
  }

  /** The figure of another promise, or one that was put right already. */
  private async refuseUncorrectable(promiseId: string, correctsId: string): Promise<void> {
    found(await this.em.findOne(Measurement, { id: correctsId, promiseId }), 'correctsId');
    if (await this.em.findOne(Measurement, { correctsId })) refuse('corrected-already', { at: 'correctsId' });
  }
}
