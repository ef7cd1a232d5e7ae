/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment AgreementParties on Agreement {\n    parties {\n      id\n      organisationId\n      organisationName\n      role\n      from\n      until\n    }\n  }\n": typeof types.AgreementPartiesFragmentDoc,
    "\n  query AgreementPage($slug: String!, $id: ID!, $number: Int) {\n    agreement(slug: $slug, id: $id) {\n      id\n      kind\n      title\n      holds\n      standing\n      noticeBy\n      viewerCan\n      ...AgreementTerm\n      ...AgreementParties\n    }\n    agreementVersion(agreementId: $id, number: $number) {\n      id\n      number\n      from\n      until\n      intact\n      clauses {\n        id\n        key\n        number\n        chapter\n        title\n        legal\n        plain\n      }\n    }\n    agreementVersions(agreementId: $id) {\n      ...AgreementVersions\n    }\n  }\n": typeof types.AgreementPageDocument,
    "\n  fragment AgreementTerm on Agreement {\n    from\n    until\n    noticeMonths\n    renewal\n    renewalMonths\n    noticeBy\n    alarmOn\n    alarmWhy\n    standing\n  }\n": typeof types.AgreementTermFragmentDoc,
    "\n  fragment AgreementVersions on AgreementVersion {\n    id\n    number\n    from\n    until\n    basis\n    seal\n    intact\n    sealedByName\n  }\n": typeof types.AgreementVersionsFragmentDoc,
    "\n  query DecisionObligations($slug: String!, $code: String!) {\n    decisionObligations(slug: $slug, code: $code) {\n      id\n      text\n      standing\n      condition\n      ownerName\n      ownerPerson\n      askedByName\n      dueOn\n      evidence\n      proof\n      settledByName\n      viewerCan\n    }\n    partnership(slug: $slug) {\n      id\n      participants(first: 100) {\n        nodes {\n          organisationId\n          organisationName\n        }\n      }\n    }\n  }\n": typeof types.DecisionObligationsDocument,
    "\n  query AgreementDifference($slug: String!, $id: ID!, $before: Int!, $after: Int!) {\n    agreement(slug: $slug, id: $id) {\n      id\n      title\n    }\n    before: agreementVersion(agreementId: $id, number: $before) {\n      id\n      number\n      clauses {\n        id\n        key\n        number\n        chapter\n        title\n        legal\n        plain\n      }\n    }\n    after: agreementVersion(agreementId: $id, number: $after) {\n      id\n      number\n      clauses {\n        id\n        key\n        number\n        chapter\n        title\n        legal\n        plain\n      }\n    }\n  }\n": typeof types.AgreementDifferenceDocument,
    "\n  mutation ArrangeObligation($input: ArrangeObligationInput!) {\n    arrangeObligation(input: $input) {\n      __typename\n      ... on Obligation {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ArrangeObligationDocument,
    "\n  mutation MeetObligation($id: ID!, $words: String!) {\n    meetObligation(id: $id, proof: $words) {\n      __typename\n      ... on Obligation {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.MeetObligationDocument,
    "\n  mutation WaiveObligation($id: ID!, $words: String!) {\n    waiveObligation(id: $id, reason: $words) {\n      __typename\n      ... on Obligation {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WaiveObligationDocument,
    "\n  query Obligations($standing: String, $own: Boolean, $after: String) {\n    obligations(standing: $standing, own: $own, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        text\n        standing\n        condition\n        ownerName\n        ownerPerson\n        dueOn\n        slug\n        partnershipName\n        decisionCode\n        decisionTitle\n      }\n    }\n  }\n": typeof types.ObligationsDocument,
    "\n  query Agreements($slug: String!) {\n    agreements(slug: $slug) {\n      id\n      kind\n      title\n      partOfTitle\n      until\n      noticeBy\n      standing\n      holds\n      parties {\n        id\n        organisationName\n        until\n      }\n    }\n  }\n": typeof types.AgreementsDocument,
    "\n  query ApplicationList(\n    $slug: String!\n    $search: String\n    $domain: String\n    $organisationId: ID\n    $sort: ApplicationOrder!\n    $descending: Boolean!\n    $after: String\n  ) {\n    landscape(slug: $slug) {\n      id\n      partnershipName\n      viewerCan\n      organisations { id name }\n      components { id domain }\n    }\n    applications(\n      slug: $slug\n      first: 50\n      search: $search\n      domain: $domain\n      organisationId: $organisationId\n      sort: $sort\n      descending: $descending\n      after: $after\n    ) {\n      totalCount\n      pageInfo { endCursor hasNextPage }\n      nodes { id name supplier release functions organisations yearlyCents nextEnd }\n    }\n  }\n": typeof types.ApplicationListDocument,
    "\n  mutation RegisterApplication($input: RegisterApplicationInput!) {\n    registerApplication(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.RegisterApplicationDocument,
    "\n  mutation EndUse($useId: ID!, $until: Day!) {\n    endUse(useId: $useId, until: $until) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.EndUseDocument,
    "\n  mutation EndContract($contractId: ID!, $until: Day!) {\n    endContract(contractId: $contractId, until: $until) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.EndContractDocument,
    "\n  mutation ExtendContract($contractId: ID!) {\n    extendContract(contractId: $contractId) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.ExtendContractDocument,
    "\n  mutation DescribeApplication($input: DescribeApplicationInput!) {\n    describeApplication(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.DescribeApplicationDocument,
    "\n  mutation RecordContract($input: RecordContractInput!) {\n    recordContract(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.RecordContractDocument,
    "\n  mutation AmendContract($input: AmendContractInput!) {\n    amendContract(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.AmendContractDocument,
    "\n  query ReferenceComponents {\n    referenceComponents { id name domain }\n  }\n": typeof types.ReferenceComponentsDocument,
    "\n  mutation RecordUse($input: RecordUseInput!) {\n    recordUse(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.RecordUseDocument,
    "\n  mutation ChangeUse($input: ChangeUseInput!) {\n    changeUse(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.ChangeUseDocument,
    "\n  query ApplicationPage($id: ID!) {\n    application(id: $id) {\n      id\n      partnershipId\n      partnershipName\n      slug\n      name\n      supplier\n      release\n      description\n      catalogueId\n      componentIds\n      components { id name domain }\n      organisations { id name }\n      recordsFor\n      viewerCan\n      uses {\n        id\n        organisationId\n        organisationName\n        phase\n        degree\n        time\n        hosting\n        plannedHosting\n        moveOn\n        users\n        applicationOwner\n        dataOwner\n        separable\n        availability\n        integrity\n        confidentiality\n        critical\n        privacySensitive\n        rtoHours\n        rpoHours\n        from\n        until\n        deviationReason\n        deviationCents\n        deviationUntil\n        source\n        decisionCode\n        viewerCan\n      }\n      contracts {\n        id\n        organisationIds\n        number\n        kind\n        from\n        end\n        until\n        noticeMonths\n        procurementMonths\n        extensionMonths\n        extensionsLeft\n        yearlyCents\n        decideBy\n        source\n        decisionCode\n        viewerCan\n      }\n    }\n  }\n": typeof types.ApplicationPageDocument,
    "\n  query LandscapePage($slug: String!, $on: Day) {\n    landscape(slug: $slug, on: $on) {\n      id\n      partnershipName\n      day\n      viewerCan\n      organisations { id name inhabitants }\n      components { id name domain }\n      applications { id name componentIds }\n      uses {\n        id\n        applicationId\n        organisationId\n        phase\n        degree\n        time\n        hosting\n        plannedHosting\n        moveOn\n        deviationReason\n        deviationCents\n        deviationUntil\n      }\n      contracts {\n        id\n        applicationId\n        organisationIds\n        end\n        noticeMonths\n        procurementMonths\n        extensionMonths\n        yearlyCents\n      }\n    }\n  }\n": typeof types.LandscapePageDocument,
    "\n  query MunicipalScanPage($slug: String!, $code: String!) {\n    municipalScan(slug: $slug, code: $code) {\n      id\n      partnershipId\n      organisationId\n      organisationName\n      partnershipName\n      frozenAt\n      viewerCan\n      points {\n        point\n        state\n        evidence {\n          words\n          on\n        }\n        missing\n        next\n        before\n      }\n      cost {\n        bookYear\n        centsPerInhabitant\n        figureBookYear\n        figureEuros\n        differenceCents\n        remarks\n        source\n      }\n      records {\n        id\n        kind\n        on\n        line\n        facts\n        recordedByName\n      }\n    }\n  }\n": typeof types.MunicipalScanPageDocument,
    "\n  mutation FreezeScan($partnershipId: ID!, $organisationId: ID!) {\n    freezeScan(partnershipId: $partnershipId, organisationId: $organisationId) {\n      __typename\n      ... on FrozenScan {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.FreezeScanDocument,
    "\n  query PartnershipScanPage($slug: String!) {\n    partnershipScan(slug: $slug) {\n      id\n      partnershipName\n      rows {\n        organisationId\n        organisationName\n        code\n        states\n      }\n    }\n  }\n": typeof types.PartnershipScanPageDocument,
    "\n  mutation RecordState($input: RecordStateInput!) {\n    recordState(input: $input) {\n      __typename\n      ... on StateRecord {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RecordStateDocument,
    "\n  mutation ReviseState($input: ReviseStateInput!) {\n    reviseState(input: $input) {\n      __typename\n      ... on StateRecord {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReviseStateDocument,
    "\n  mutation WithdrawState($id: ID!) {\n    withdrawState(id: $id) {\n      __typename\n      ... on StateRecord {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WithdrawStateDocument,
    "\n  mutation CastVote($input: CastVoteInput!) {\n    castVote(input: $input) {\n      __typename\n      ... on CastBallot {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CastVoteDocument,
    "\n  mutation CloseTheVote($input: CloseVoteInput!) {\n    closeVote(input: $input) {\n      __typename\n      ... on Vote {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CloseTheVoteDocument,
    "\n  query DecisionPage($slug: String!, $code: String!) {\n    changeSet(slug: $slug, code: $code) {\n      ...WhatChanges\n    }\n    decision(slug: $slug, code: $code) {\n      id\n      code\n      title\n      outcome\n      sentence\n      bodyName\n      decidedOn\n      decided\n      ruleWords\n      proposalCode\n      voteId\n      nextStep\n      owner\n      reviewOn\n      viewerCan\n      state\n      effectiveAt\n      replaces {\n        id\n        code\n        title\n      }\n      replacedBy {\n        id\n        code\n        title\n      }\n      seats {\n        seat\n        weight\n        present\n        recused\n        proxy\n        vote\n      }\n    }\n    benefits(slug: $slug, decision: $code) {\n      ...BenefitLines\n    }\n  }\n": typeof types.DecisionPageDocument,
    "\n  query Decisions($slug: String!, $search: String, $outcome: String, $from: Day, $until: Day, $after: String) {\n    partnership(slug: $slug) {\n      id\n      shortName\n      bodies {\n        id\n        kind\n        name\n      }\n    }\n    decisions(slug: $slug, search: $search, outcome: $outcome, from: $from, until: $until, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        code\n        title\n        outcome\n        decidedOn\n        seats {\n          weight\n          vote\n        }\n      }\n    }\n  }\n": typeof types.DecisionsDocument,
    "\n  mutation CarryOut($id: ID!) {\n    executeDecision(id: $id) {\n      __typename\n      ... on Decision {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CarryOutDocument,
    "\n  mutation OpenVote($input: OpenVoteInput!) {\n    openVote(input: $input) {\n      __typename\n      ... on Vote {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.OpenVoteDocument,
    "\n  mutation RecordOutcome($input: OutcomeInput!) {\n    recordOutcome(input: $input) {\n      __typename\n      ... on Decision {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RecordOutcomeDocument,
    "\n  mutation RecuseSeat($seatId: ID!, $ground: String, $reason: String!) {\n    recuseSeat(seatId: $seatId, ground: $ground, reason: $reason) {\n      __typename\n      ... on Vote {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RecuseSeatDocument,
    "\n  mutation GiveProxy($seatId: ID!, $toSeatId: ID!) {\n    giveProxy(seatId: $seatId, toSeatId: $toSeatId) {\n      __typename\n      ... on Vote {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.GiveProxyDocument,
    "\n  query VotePage($slug: String!, $code: String!) {\n    proposal(slug: $slug, code: $code) {\n      id\n      title\n      says {\n        resolutions\n      }\n    }\n    changeSet(slug: $slug, code: $code) {\n      ...WhatChanges\n    }\n    votes(slug: $slug, code: $code) {\n      id\n      edition\n      state\n      written\n      deadline\n      ruleWords\n      decided\n      enough\n      sentence\n      decisionCode\n      viewerCan\n      choices {\n        code\n        label\n        meaning\n        prompt\n      }\n      majorities {\n        measure\n        for\n        open\n        need\n        words\n      }\n      seats {\n        id\n        key\n        organisationId\n        weight\n        holderName\n        present\n        recusedReason\n        proxy\n        replaced\n        influenceWords\n        viewerCan\n        ballot {\n          id\n          choice\n          reason\n          condition\n          castByName\n          at\n          mark\n        }\n      }\n    }\n  }\n": typeof types.VotePageDocument,
    "\n  mutation BeginImport {\n    beginImport {\n      __typename\n      ... on Import {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.BeginImportDocument,
    "\n  mutation PreviewImport($id: ID!) {\n    previewImport(id: $id) {\n      __typename\n      ... on Import {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.PreviewImportDocument,
    "\n  query CurrentImport($id: ID!) {\n    import(id: $id) {\n      id\n      state\n      done\n      total\n      refusal\n      kinds {\n        kind\n        created\n        changed\n        same\n      }\n      ...ImportNotes\n    }\n  }\n": typeof types.CurrentImportDocument,
    "\n  mutation ImportRegister($id: ID!) {\n    importRegister(id: $id) {\n      __typename\n      ... on Import {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ImportRegisterDocument,
    "\n  fragment ImportNotes on Import {\n    id\n    rejectedCount\n    rejected {\n      file\n      line\n      field\n      text\n    }\n    remarkCount\n    remarks {\n      file\n      line\n      field\n      text\n    }\n  }\n": typeof types.ImportNotesFragmentDoc,
    "\n  query Imports {\n    recentImports {\n      id\n      ...RecentImport\n    }\n  }\n": typeof types.ImportsDocument,
    "\n  fragment RecentImport on Import {\n    id\n    startedAt\n    state\n    rejectedCount\n    kinds {\n      kind\n      created\n      changed\n    }\n  }\n": typeof types.RecentImportFragmentDoc,
    "\n  mutation BeginLedgerImport($partnershipId: ID!) {\n    beginLedgerImport(partnershipId: $partnershipId) {\n      __typename\n      ... on LedgerImport { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.BeginLedgerImportDocument,
    "\n  mutation ImportLedger($id: ID!) {\n    importLedger(id: $id) {\n      __typename\n      ... on LedgerImport { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.ImportLedgerDocument,
    "\n  query LedgerPage($slug: String!) {\n    costYear(slug: $slug) {\n      id\n      partnershipId\n      partnershipName\n      groups { id name }\n    }\n  }\n": typeof types.LedgerPageDocument,
    "\n  query RecentLedgers($partnershipId: ID!) {\n    ledgerImports(partnershipId: $partnershipId) {\n      id\n      startedAt\n      state\n      file\n      created\n      rejectedCount\n    }\n  }\n": typeof types.RecentLedgersDocument,
    "\n  query LedgerNow($id: ID!) {\n    ledgerImport(id: $id) {\n      id\n      state\n      done\n      total\n      file\n      head\n      sample\n      mapping\n      remembered\n      problem { path message }\n      accounts { account count cents example }\n      groups { groupId count cents }\n      rowCount\n      created\n      same\n      leftOut\n      unassigned\n      rejectedCount\n      rejected { file line field text }\n      refusal\n    }\n  }\n": typeof types.LedgerNowDocument,
    "\n  mutation PreviewLedger($id: ID!, $mapping: String) {\n    previewLedger(id: $id, mapping: $mapping) {\n      __typename\n      ... on LedgerImport { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.PreviewLedgerDocument,
    "\n  query OwnFactors {\n    viewer {\n      id\n      person {\n        id\n        example\n      }\n      factors {\n        totp\n        recoveryCodesLeft\n        passkeys {\n          id\n        }\n      }\n    }\n  }\n": typeof types.OwnFactorsDocument,
    "\n  mutation BeginStepUp {\n    beginStepUp {\n      __typename\n      ... on PasskeyOptions {\n        options\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.BeginStepUpDocument,
    "\n  mutation StepUp($input: StepUpInput!) {\n    stepUp(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n        steppedUpUntil\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.StepUpDocument,
    "\n  mutation SignInAsExample($personId: ID!) {\n    signInAsExample(personId: $personId) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SignInAsExampleDocument,
    "\n  fragment ExamplePerson on ExampleCard {\n    personId\n    name\n    mandates {\n      ...MandateWords\n    }\n  }\n": typeof types.ExamplePersonFragmentDoc,
    "\n  mutation BeginPasskeySignIn {\n    beginPasskeySignIn {\n      __typename\n      ... on PasskeyOptions {\n        options\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.BeginPasskeySignInDocument,
    "\n  mutation FinishPasskeySignIn($answer: String!) {\n    finishPasskeySignIn(answer: $answer) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.FinishPasskeySignInDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query SignInScreen {\n    installation {\n      isEmpty\n    }\n    viewer {\n      id\n      person {\n        id\n        name\n      }\n    }\n    exampleCards {\n      personId\n      ...ExamplePerson\n    }\n  }\n": typeof types.SignInScreenDocument,
    "\n  query AccountScreen {\n    viewer {\n      id\n      person {\n        id\n        name\n        email\n        example\n      }\n      factors {\n        password\n        totp\n        recoveryCodesLeft\n        passkeys {\n          id\n          ...OwnPasskey\n        }\n      }\n    }\n    mySessions {\n      id\n      ...OwnSession\n    }\n  }\n": typeof types.AccountScreenDocument,
    "\n  mutation RemoveTotp {\n    removeTotp {\n      __typename\n      ... on FactorChange {\n        recoveryCodes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RemoveTotpDocument,
    "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes {\n      __typename\n      ... on RecoveryCodes {\n        codes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RenewRecoveryCodesDocument,
    "\n  mutation RenamePerson($id: ID!, $name: String!) {\n    renamePerson(id: $id, name: $name) {\n      __typename\n      ... on Person {\n        id\n        name\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RenamePersonDocument,
    "\n  fragment OwnPasskey on Passkey {\n    id\n    name\n    createdAt\n    lastUsedAt\n    synced\n  }\n": typeof types.OwnPasskeyFragmentDoc,
    "\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id) {\n      __typename\n      ... on FactorChange {\n        recoveryCodes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RemovePasskeyDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  fragment OwnSession on Session {\n    id\n    agent\n    address\n    createdAt\n    lastSeenAt\n    current\n  }\n": typeof types.OwnSessionFragmentDoc,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on Viewer {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n      ... on Viewer {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query SecondFactorScreen {\n    viewer {\n      id\n      needsSecondFactor\n      factors {\n        password\n      }\n    }\n  }\n": typeof types.SecondFactorScreenDocument,
    "\n  query SetUpScreen {\n    installation {\n      isEmpty\n    }\n    viewer {\n      id\n      needsSecondFactor\n    }\n  }\n": typeof types.SetUpScreenDocument,
    "\n  mutation CompleteSetUp($input: CompleteSetUpInput!) {\n    completeSetUp(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CompleteSetUpDocument,
    "\n  mutation BeginPasskeyRegistration {\n    beginPasskeyRegistration {\n      __typename\n      ... on PasskeyOptions {\n        options\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.BeginPasskeyRegistrationDocument,
    "\n  mutation FinishPasskeyRegistration($answer: String!, $name: String!) {\n    finishPasskeyRegistration(answer: $answer, name: $name) {\n      __typename\n      ... on FactorChange {\n        recoveryCodes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.FinishPasskeyRegistrationDocument,
    "\n  mutation EnrolTotp {\n    enrolTotp {\n      __typename\n      ... on TotpEnrolment {\n        secret\n        uri\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.EnrolTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      __typename\n      ... on FactorChange {\n        recoveryCodes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ConfirmTotpDocument,
    "\n  fragment MandateWords on Mandate {\n    id\n    role\n    until\n    organisationId\n    organisationName\n    partnershipId\n    partnershipName\n    bodyId\n  }\n": typeof types.MandateWordsFragmentDoc,
    "\n  mutation BlockPerson($id: ID!) {\n    blockPerson(id: $id) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.BlockPersonDocument,
    "\n  mutation UnblockPerson($id: ID!) {\n    unblockPerson(id: $id) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.UnblockPersonDocument,
    "\n  mutation EndMandate($id: ID!, $until: Day!) {\n    endMandate(id: $id, until: $until) {\n      __typename\n      ... on Mandate {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.EndMandateDocument,
    "\n  mutation GrantMandate($input: GrantMandateInput!) {\n    grantMandate(input: $input) {\n      __typename\n      ... on Mandate {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.GrantMandateDocument,
    "\n  query Mailing {\n    installation {\n      smtpConfigured\n    }\n  }\n": typeof types.MailingDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on Invitation {\n        personId\n        link\n        mailed\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.InvitePersonDocument,
    "\n  query FindPartnerships($search: String) {\n    partnerships(first: 100, search: $search, state: \"in-force\") {\n      nodes {\n        id\n        shortName\n        name\n      }\n    }\n  }\n": typeof types.FindPartnershipsDocument,
    "\n  query People($search: String, $after: String, $first: Int!) {\n    people(first: $first, search: $search, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...PersonRow\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    blockedAt\n    mandates {\n      id\n      ...MandateTimes\n    }\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  query PersonPanel($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      email\n      example\n      blockedAt\n      viewerCan\n      mandates {\n        id\n        ...MandateTimes\n      }\n    }\n  }\n": typeof types.PersonPanelDocument,
    "\n  query SeatPlaces($id: ID!) {\n    partnership(id: $id) {\n      id\n      bodies {\n        id\n        name\n        seats {\n          organisationId\n          organisationName\n        }\n      }\n      participants(first: 100) {\n        nodes {\n          organisationId\n          organisationName\n          until\n        }\n      }\n    }\n  }\n": typeof types.SeatPlacesDocument,
    "\n  fragment MandateTimes on Mandate {\n    id\n    role\n    from\n    until\n    organisationId\n    organisationName\n    partnershipId\n    partnershipName\n    standing {\n      state\n      because\n      since\n    }\n    viewerCan\n  }\n": typeof types.MandateTimesFragmentDoc,
    "\n  mutation ChooseLanguage($language: String!) {\n    chooseLanguage(language: $language) {\n      __typename\n      ... on Viewer {\n        id\n        language\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChooseLanguageDocument,
    "\n  mutation ChooseMandate($id: ID!) {\n    chooseMandate(id: $id) {\n      __typename\n      ... on Viewer {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChooseMandateDocument,
    "\n  mutation SignOut {\n    signOut {\n      __typename\n      ... on SignedOut {\n        done\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query OwnMandate {\n    viewer {\n      id\n      mandate {\n        id\n        role\n        organisationId\n        organisationName\n        partnershipId\n        partnershipName\n      }\n    }\n  }\n": typeof types.OwnMandateDocument,
    "\n  query Frame {\n    viewer {\n      id\n      language\n      needsSecondFactor\n      viewerCan\n      person {\n        id\n        name\n        example\n      }\n      session {\n        id\n        createdAt\n      }\n      partnerships {\n        id\n        slug\n        shortName\n        legalForm\n        participantCount\n      }\n      mandate {\n        id\n        ...MandateWords\n      }\n      mandates {\n        id\n        ...MandateWords\n      }\n    }\n  }\n": typeof types.FrameDocument,
    "\n  fragment JournalLine on JournalEntry {\n    seq\n    at\n    command\n    personName\n    actingFor\n    record\n    recordId\n    act\n    partnershipId\n    partnershipName\n    changes {\n      field\n      from\n      to\n    }\n  }\n": typeof types.JournalLineFragmentDoc,
    "\n  query Journal($command: String, $partnershipId: ID, $recordId: ID, $after: String, $placed: Boolean!) {\n    journal(first: 25, command: $command, partnershipId: $partnershipId, recordId: $recordId, after: $after) {\n      nodes {\n        seq\n        ...JournalLine\n      }\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    partnership(id: $partnershipId) @include(if: $placed) {\n      id\n      shortName\n    }\n  }\n": typeof types.JournalDocument,
    "\n  query PartnershipJournal($partnershipId: ID!) {\n    journal(first: 8, partnershipId: $partnershipId) {\n      totalCount\n      nodes {\n        seq\n        ...JournalLine\n      }\n    }\n  }\n": typeof types.PartnershipJournalDocument,
    "\n  fragment PartnershipBodies on Partnership {\n    legalForm\n    bodies(on: $day) {\n      id\n      ...BodyWithSeats\n    }\n  }\n": typeof types.PartnershipBodiesFragmentDoc,
    "\n  fragment BodyWithSeats on Body {\n    id\n    kind\n    name\n    from\n    until\n    seats {\n      id\n      label\n      organisationId\n      organisationName\n      votes\n      from\n      until\n    }\n  }\n": typeof types.BodyWithSeatsFragmentDoc,
    "\n  fragment PartnershipConclusion on Partnership {\n    legalForm\n    from\n    until\n    participantCount\n    participants(first: 100, on: $day, after: $after) {\n      totalCount\n      nodes {\n        id\n        organisationKind\n      }\n    }\n    forms {\n      id\n      legalForm\n    }\n  }\n": typeof types.PartnershipConclusionFragmentDoc,
    "\n  fragment PartnershipForms on Partnership {\n    forms {\n      id\n      legalForm\n      from\n      until\n    }\n  }\n": typeof types.PartnershipFormsFragmentDoc,
    "\n  fragment PartnershipParticipants on Partnership {\n    participants(first: 100, on: $day, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        organisationId\n        organisationName\n        organisationCode\n        organisationKind\n        organs\n        inhabitants\n        recordedShare\n        from\n        until\n      }\n    }\n  }\n": typeof types.PartnershipParticipantsFragmentDoc,
    "\n  fragment ParticipationPeriods on Partnership {\n    from\n    until\n    periods: participants(first: 100) {\n      totalCount\n      nodes {\n        id\n        organisationId\n        organisationName\n        from\n        until\n      }\n    }\n  }\n": typeof types.ParticipationPeriodsFragmentDoc,
    "\n  fragment PartnershipOnRecord on Partnership {\n    name\n    legalForm\n    seat\n    purpose\n    website\n    registerId\n    from\n    until\n    predecessor {\n      id\n      slug\n      shortName\n    }\n    successor {\n      id\n      slug\n      shortName\n    }\n  }\n": typeof types.PartnershipOnRecordFragmentDoc,
    "\n  query PartnershipPage($slug: String!, $day: Day!, $after: String) {\n    partnership(slug: $slug, on: $day) {\n      id\n      shortName\n      slug\n      legalForm\n      published\n      viewerCan\n      ...PartnershipConclusion\n      ...PartnershipOnRecord\n      ...PartnershipWarnings\n      ...PartnershipParticipants\n      ...ParticipationPeriods\n      ...PartnershipBodies\n      ...PartnershipForms\n      ...PartnershipDescription\n      ...SeatCandidates\n    }\n  }\n": typeof types.PartnershipPageDocument,
    "\n  fragment PartnershipRow on Partnership {\n    id\n    slug\n    shortName\n    name\n    legalForm\n    participantCount\n    seat\n    from\n    until\n    published\n  }\n": typeof types.PartnershipRowFragmentDoc,
    "\n  query Partnerships($search: String, $legalForm: String, $state: String, $on: Day, $organisationId: ID, $chosen: Boolean!, $after: String) {\n    partnerships(\n      first: 50\n      search: $search\n      legalForm: $legalForm\n      state: $state\n      on: $on\n      organisationId: $organisationId\n      after: $after\n    ) {\n      nodes {\n        id\n        ...PartnershipRow\n      }\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    organisation(id: $organisationId) @include(if: $chosen) {\n      id\n      name\n    }\n  }\n": typeof types.PartnershipsDocument,
    "\n  fragment PartnershipWarnings on Partnership {\n    warnings(on: $day) {\n      code\n      about\n      text\n    }\n  }\n": typeof types.PartnershipWarningsFragmentDoc,
    "\n  mutation DissolvePartnership($id: ID!, $until: Day!) {\n    dissolvePartnership(id: $id, until: $until) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DissolvePartnershipDocument,
    "\n  mutation EndParticipation($id: ID!, $until: Day!) {\n    endParticipation(id: $id, until: $until) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.EndParticipationDocument,
    "\n  mutation EndBody($id: ID!, $until: Day!) {\n    endBody(id: $id, until: $until) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.EndBodyDocument,
    "\n  mutation EndSeat($id: ID!, $until: Day!) {\n    endSeat(id: $id, until: $until) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.EndSeatDocument,
    "\n  mutation AdmitParticipant($input: AdmitParticipantInput!) {\n    admitParticipant(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AdmitParticipantDocument,
    "\n  mutation DefineBody($input: DefineBodyInput!) {\n    defineBody(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DefineBodyDocument,
    "\n  mutation ChangeLegalForm($id: ID!, $legalForm: String!, $from: Day!) {\n    changeLegalForm(id: $id, legalForm: $legalForm, from: $from) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangeLegalFormDocument,
    "\n  fragment PartnershipDescription on Partnership {\n    id\n    name\n    shortName\n    seat\n    purpose\n    website\n  }\n": typeof types.PartnershipDescriptionFragmentDoc,
    "\n  mutation DescribePartnership($id: ID!, $input: DescriptionInput!) {\n    describePartnership(id: $id, input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DescribePartnershipDocument,
    "\n  mutation PublishPartnership($id: ID!) {\n    publishPartnership(id: $id) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.PublishPartnershipDocument,
    "\n  fragment SeatCandidates on Partnership {\n    id\n    participants(first: 100, on: $day, after: $after) {\n      nodes {\n        id\n        organisationId\n        organisationName\n      }\n    }\n  }\n": typeof types.SeatCandidatesFragmentDoc,
    "\n  mutation AssignSeat($input: AssignSeatInput!) {\n    assignSeat(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AssignSeatDocument,
    "\n  mutation AssignWeight($seatId: ID!, $votes: Int!, $from: Day!) {\n    assignWeight(seatId: $seatId, votes: $votes, from: $from) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AssignWeightDocument,
    "\n  mutation FoundPartnership($input: FoundPartnershipInput!) {\n    foundPartnership(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n        slug\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.FoundPartnershipDocument,
    "\n  fragment OrganisationInhabitants on Organisation {\n    inhabitantsByYear {\n      year\n      count\n      referenceDay\n      source\n    }\n  }\n": typeof types.OrganisationInhabitantsFragmentDoc,
    "\n  fragment OrganisationOnRecord on Organisation {\n    officialName\n    code\n    province\n    oin\n    kvk\n    rsin\n    from\n    until\n  }\n": typeof types.OrganisationOnRecordFragmentDoc,
    "\n  query FindOrganisations($search: String) {\n    organisations(first: 100, search: $search) {\n      nodes {\n        id\n        name\n        kind\n        code\n        until\n      }\n    }\n  }\n": typeof types.FindOrganisationsDocument,
    "\n  query OrganisationPage($id: ID, $code: String, $day: Day!, $after: String) {\n    organisation(id: $id, code: $code) {\n      id\n      name\n      kind\n      participations(first: 100, on: $day, after: $after) {\n        totalCount\n      }\n      ...OrganisationOnRecord\n      ...OrganisationInhabitants\n      ...OrganisationReclassifications\n      ...OrganisationRegister\n    }\n  }\n": typeof types.OrganisationPageDocument,
    "\n  fragment OrganisationRow on Organisation {\n    id\n    name\n    code\n    kind\n    province\n    inhabitants\n    participationCount\n    until\n  }\n": typeof types.OrganisationRowFragmentDoc,
    "\n  query Organisations($search: String, $kind: String, $province: String, $after: String) {\n    organisations(first: 50, search: $search, kind: $kind, province: $province, after: $after) {\n      nodes {\n        id\n        ...OrganisationRow\n      }\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  fragment OrganisationReclassifications on Organisation {\n    successions {\n      on\n      organisationId\n      organisationName\n      successorId\n      successorName\n      whole\n    }\n  }\n": typeof types.OrganisationReclassificationsFragmentDoc,
    "\n  fragment OrganisationRegister on Organisation {\n    id\n    participations(first: 100, on: $day, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        partnershipId\n        partnershipName\n        partnershipSlug\n        legalForm\n        organs\n        recordedShare\n        from\n        until\n      }\n    }\n  }\n": typeof types.OrganisationRegisterFragmentDoc,
    "\n  fragment SharedCost on ProposalText {\n    sharedCost {\n      groupName\n      organisationIds\n      keys {\n        code\n        arguments\n        once\n        yearly\n      }\n      document\n    }\n  }\n": typeof types.SharedCostFragmentDoc,
    "\n  mutation TakePosition($input: TakePositionInput!) {\n    takePosition(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.TakePositionDocument,
    "\n  query ProposalPage($slug: String!, $code: String!) {\n    partnership(slug: $slug) {\n      id\n      bodies {\n        id\n        seats {\n          id\n          organisationName\n        }\n      }\n    }\n    proposal(slug: $slug, code: $code) {\n      id\n      code\n      title\n      state\n      edition\n      bodyId\n      bodyName\n      authorName\n      viewerCan\n      says {\n        ...ProposalSays\n        ...SharedCost\n      }\n      positions {\n        organisationId\n        organisationName\n        stance\n        reason\n        conditions\n        takenByName\n        at\n        edition\n        changedSince\n      }\n    }\n    changeSet(slug: $slug, code: $code) {\n      ...WhatChanges\n    }\n    votes(slug: $slug, code: $code) {\n      id\n      state\n      sentence\n      decisionCode\n      seats {\n        id\n        viewerCan\n        ballot {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ProposalPageDocument,
    "\n  query Proposals($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      shortName\n    }\n    proposals(slug: $slug, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        code\n        title\n        state\n        authorName\n        bodyName\n        tabledAt\n      }\n    }\n  }\n": typeof types.ProposalsDocument,
    "\n  mutation TableProposal($id: ID!) {\n    tableProposal(id: $id) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.TableProposalDocument,
    "\n  query Versions($slug: String!, $code: String!) {\n    proposal(slug: $slug, code: $code) {\n      id\n      code\n      title\n      editions {\n        id\n        edition\n        writtenByName\n        at\n        says {\n          ...ProposalSays\n        }\n      }\n      positions {\n        organisationId\n        organisationName\n      }\n    }\n  }\n": typeof types.VersionsDocument,
    "\n  query ChangeChoices($id: ID!) {\n    changeChoices(partnershipId: $id) {\n      record\n      id\n      name\n    }\n  }\n": typeof types.ChangeChoicesDocument,
    "\n  query ChangePreview($id: ID!, $document: String!) {\n    previewChanges(partnershipId: $id, document: $document) {\n      id\n      ...WhatChanges\n    }\n  }\n": typeof types.ChangePreviewDocument,
    "\n  query WriteTemplate($id: ID!, $template: String!, $answers: String!) {\n    writeTemplate(partnershipId: $id, template: $template, answers: $answers) {\n      id\n      document\n      steps {\n        kind\n      }\n      problems {\n        message\n      }\n    }\n  }\n": typeof types.WriteTemplateDocument,
    "\n  fragment WhatChanges on ChangeSet {\n    id\n    state\n    takesEffectOn\n    executedAt\n    members {\n      id\n      name\n    }\n    problems {\n      step\n      message\n    }\n    steps {\n      kind\n      label\n      sentence\n      records {\n        record\n        id\n        isNew\n        subject\n        organisationIds\n        fields {\n          label\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.WhatChangesFragmentDoc,
    "\n  fragment ProposalSays on ProposalText {\n    title\n    text\n    resolutions\n    options {\n      name\n      summary\n      nothing\n    }\n    chosen\n    downsides\n    withoutScreen\n    steps {\n      what\n      power\n      by\n      on\n    }\n    cost {\n      groupId\n      year\n      once\n      yearly\n      alternatives {\n        code\n        arguments\n      }\n    }\n    effects {\n      organisationId\n      wave\n      worksDifferently\n      touchesPolicy\n      staysLocal\n      staysLocalUntil\n      exitBefore\n      exitAfter\n      promises {\n        kind\n        description\n        department\n        owner\n        unit\n        baseline\n        target\n        targetOn\n        direction\n      }\n    }\n  }\n": typeof types.ProposalSaysFragmentDoc,
    "\n  query CostBasis($slug: String!) {\n    costYear(slug: $slug) {\n      id\n      year\n      groups {\n        id\n        name\n      }\n      pools {\n        keyId\n        groupIds\n        document\n      }\n      contributions {\n        organisationId\n        name\n      }\n    }\n  }\n": typeof types.CostBasisDocument,
    "\n  mutation AnswerPoint($input: AnswerPointInput!) {\n    answerPoint(input: $input) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AnswerPointDocument,
    "\n  mutation ConfirmReceipt($id: ID!, $day: Day!) {\n    confirmReceipt(id: $id, receivedOn: $day) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ConfirmReceiptDocument,
    "\n  mutation PlanDiscussion($id: ID!, $day: Day!) {\n    planDiscussion(id: $id, discussedOn: $day) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.PlanDiscussionDocument,
    "\n  mutation GiveView($input: GiveViewInput!) {\n    giveView(input: $input) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.GiveViewDocument,
    "\n  mutation WaiveView($id: ID!) {\n    waiveView(id: $id) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WaiveViewDocument,
    "\n  mutation OpenViewsRound($input: OpenViewsRoundInput!) {\n    openViewsRound(input: $input) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.OpenViewsRoundDocument,
    "\n  mutation CloseViewsRound($id: ID!) {\n    closeViewsRound(id: $id) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CloseViewsRoundDocument,
    "\n  mutation AnswerViews($id: ID!) {\n    answerViews(id: $id) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AnswerViewsDocument,
    "\n  mutation CancelViewsRound($id: ID!, $reason: String!) {\n    cancelViewsRound(id: $id, reason: $reason) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CancelViewsRoundDocument,
    "\n  query ViewsPage($slug: String!, $code: String!) {\n    proposal(slug: $slug, code: $code) {\n      id\n      code\n      title\n      edition\n      viewerCan\n    }\n    viewsRounds(slug: $slug, code: $code) {\n      id\n      edition\n      state\n      subject\n      article\n      sentOn\n      cancelledBecause\n      unanswered\n      viewerCan\n      councils {\n        id\n        organisationId\n        organisationName\n        standing\n        receivedOn\n        until\n        because\n        discussedOn\n        tone\n        adoptedOn\n        afterTerm\n        viewerCan\n        points {\n          id\n          number\n          text\n          verdict\n          answer\n          change\n          edition\n        }\n      }\n    }\n  }\n": typeof types.ViewsPageDocument,
    "\n  query NewProposal($slug: String!, $day: Day!) {\n    partnership(slug: $slug, on: $day) {\n      id\n      shortName\n      bodies {\n        id\n        kind\n        name\n      }\n      participants(first: 100, on: $day) {\n        nodes {\n          organisationId\n          organisationName\n        }\n      }\n    }\n  }\n": typeof types.NewProposalDocument,
    "\n  mutation DraftProposal($input: DraftProposalInput!) {\n    draftProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        code\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DraftProposalDocument,
    "\n  query ReviseProposalPage($slug: String!, $code: String!) {\n    partnership(slug: $slug) {\n      id\n    }\n    changeSet(slug: $slug, code: $code) {\n      id\n      document\n    }\n    proposal(slug: $slug, code: $code) {\n      id\n      code\n      title\n      state\n      edition\n      tabledAt\n      viewerCan\n      editions {\n        id\n        edition\n        writtenByName\n        says {\n          ...ProposalSays\n        }\n      }\n      positions {\n        organisationId\n        organisationName\n        stance\n        edition\n        changedSince\n      }\n    }\n  }\n": typeof types.ReviseProposalPageDocument,
    "\n  mutation ReviseProposal($input: ReviseProposalInput!) {\n    reviseProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        code\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReviseProposalDocument,
    "\n  fragment BilledAdvances on Statement {\n    advances\n    settlement {\n      advanced\n      owed\n      remains\n    }\n  }\n": typeof types.BilledAdvancesFragmentDoc,
    "\n  fragment BilledBridge on Statement {\n    year\n    bridge {\n      fromYear\n      from\n      to\n      sentence\n      parts {\n        cause\n        cents\n      }\n    }\n  }\n": typeof types.BilledBridgeFragmentDoc,
    "\n  fragment BilledLines on Statement {\n    slug\n    code\n    organisationId\n    year\n    basis\n    total\n    lines {\n      id\n      keyId\n      subject\n      clause\n      poolCents\n      cents\n      share\n      why\n      metered {\n        unit\n        quantity\n        rate\n      }\n      parts {\n        groupId\n        name\n        cents\n      }\n    }\n  }\n": typeof types.BilledLinesFragmentDoc,
    "\n  fragment BilledDocument on Statement {\n    slug\n    year\n    organisationId\n    organisationName\n    code\n    basis\n    document\n  }\n": typeof types.BilledDocumentFragmentDoc,
    "\n  fragment YearContributions on CostYear {\n    contributions {\n      organisationId\n      name\n      code\n      inhabitants\n      budget\n      actual\n    }\n  }\n": typeof types.YearContributionsFragmentDoc,
    "\n  fragment YearGroups on CostYear {\n    budget\n    actual\n    groups {\n      id\n      name\n      recurrence\n      package\n      takers\n      budget\n      change\n      actual\n      forecast\n      lineCount\n    }\n  }\n": typeof types.YearGroupsFragmentDoc,
    "\n  query GroupLines($groupId: ID!, $year: Int!, $after: String) {\n    costLines(groupId: $groupId, year: $year, first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        kind\n        amount\n        vat\n        description\n        day\n        source\n        reversesId\n        reversedById\n      }\n    }\n  }\n": typeof types.GroupLinesDocument,
    "\n  query CostsPage($slug: String!, $year: Int) {\n    costYear(slug: $slug, year: $year) {\n      id\n      partnershipName\n      slug\n      year\n      years\n      viewerCan\n      budget\n      actual\n      problems\n      contributions {\n        organisationId\n        code\n      }\n      groups {\n        id\n        name\n      }\n      ...YearGroups\n      ...YearContributions\n      ...YearKeys\n      ...YearCounts\n      ...EntryYear\n      questions {\n        id\n        ...AskedQuestion\n      }\n    }\n  }\n": typeof types.CostsPageDocument,
    "\n  fragment YearCounts on CostYear {\n    counts {\n      code\n      name\n      referenceDay\n      count\n    }\n  }\n": typeof types.YearCountsFragmentDoc,
    "\n  query KeyBench($slug: String!, $year: Int) {\n    costYear(slug: $slug, year: $year) {\n      id\n      partnershipName\n      slug\n      year\n      years\n      contributions {\n        organisationId\n        name\n        inhabitants\n        budget\n      }\n      pools {\n        keyId\n        subject\n        total\n        document\n      }\n      viewerCan\n      costModel {\n        id\n        document\n        recordedAt\n        recordedBy\n      }\n    }\n  }\n": typeof types.KeyBenchDocument,
    "\n  fragment YearKeys on CostYear {\n    keys {\n      id\n      code\n      arguments\n      from\n      until\n      clause\n      covers {\n        group\n        until\n      }\n    }\n  }\n": typeof types.YearKeysFragmentDoc,
    "\n  fragment BilledPayers on Statement {\n    organisationId\n    payers {\n      organisationId\n      name\n      inhabitants\n      cents\n    }\n  }\n": typeof types.BilledPayersFragmentDoc,
    "\n  query StatementPage($slug: String!, $code: String!, $year: Int!, $basis: String!) {\n    statement(slug: $slug, code: $code, year: $year, basis: $basis) {\n      id\n      organisationId\n      organisationName\n      partnershipName\n      year\n      years\n      total\n      problems\n      lines {\n        keyId\n      }\n      bridge {\n        fromYear\n        from\n      }\n      ...BilledLines\n      ...BilledAdvances\n      ...BilledBridge\n      ...BilledPayers\n      ...BilledDocument\n      ...StatementQuestions\n    }\n  }\n": typeof types.StatementPageDocument,
    "\n  mutation RecordCostModel($input: RecordCostModelInput!) {\n    recordCostModel(input: $input) {\n      __typename\n      ... on CostModel {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RecordCostModelDocument,
    "\n  query CostModelOfYear($slug: String!, $year: Int) {\n    costYear(slug: $slug, year: $year) {\n      id\n      partnershipId\n      partnershipName\n      slug\n      year\n      budget\n      contributions {\n        organisationId\n        name\n      }\n      viewerCan\n      costModel {\n        id\n        document\n      }\n    }\n  }\n": typeof types.CostModelOfYearDocument,
    "\n  query BenefitsPage($slug: String!) {\n    benefits(slug: $slug) {\n      ...BenefitLines\n    }\n  }\n": typeof types.BenefitsPageDocument,
    "\n  mutation MeasureBenefit($input: MeasureBenefitInput!) {\n    measureBenefit(input: $input) {\n      __typename\n      ... on BenefitPromise {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.MeasureBenefitDocument,
    "\n  mutation ProposeBenefitReview($resolutionId: ID!) {\n    proposeBenefitReview(resolutionId: $resolutionId) {\n      __typename\n      ... on BenefitReview {\n        resolutionId\n        proposalCode\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ProposeBenefitReviewDocument,
    "\n  mutation PostponeBenefitReview($input: PostponeReviewInput!) {\n    postponeBenefitReview(input: $input) {\n      __typename\n      ... on BenefitReview {\n        resolutionId\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.PostponeBenefitReviewDocument,
    "\n  fragment BenefitLines on Benefits {\n    id\n    slug\n    partnershipName\n    viewerCan\n    promises {\n      id\n      resolutionId\n      decisionCode\n      decisionTitle\n      decidedOn\n      organisationId\n      organisationName\n      kind\n      description\n      department\n      owner\n      unit\n      baseline\n      target\n      targetOn\n      direction\n      viewerCan\n      measurements {\n        id\n        value\n        on\n        source\n        note\n        correctsId\n        measuredByName\n        at\n      }\n    }\n    reviews {\n      resolutionId\n      proposalCode\n      reason\n      againOn\n      answeredByName\n    }\n  }\n": typeof types.BenefitLinesFragmentDoc,
    "\n  mutation AdoptAllocation($input: AdoptAllocationInput!) {\n    adoptAllocation(input: $input) {\n      __typename\n      ... on CostKey { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.AdoptAllocationDocument,
    "\n  query AdoptedDecisions($slug: String!) {\n    decisions(slug: $slug, outcome: \"adopted\", first: 100) {\n      nodes { id code title }\n    }\n  }\n": typeof types.AdoptedDecisionsDocument,
    "\n  mutation RecordDriver($input: RecordDriverInput!) {\n    recordDriver(input: $input) {\n      __typename\n      ... on RecordedDriver { code }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.RecordDriverDocument,
    "\n  mutation DefineCostGroup($input: DefineCostGroupInput!) {\n    defineCostGroup(input: $input) {\n      __typename\n      ... on CostGroup { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.DefineCostGroupDocument,
    "\n  mutation EnterCostLine($input: EnterCostLineInput!) {\n    enterCostLine(input: $input) {\n      __typename\n      ... on CostLine { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.EnterCostLineDocument,
    "\n  mutation ReverseCostLine($id: ID!, $reason: String!) {\n    reverseCostLine(id: $id, reason: $reason) {\n      __typename\n      ... on CostLine { id }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.ReverseCostLineDocument,
    "\n  fragment EntryYear on CostYear {\n    partnershipId\n    slug\n    year\n    groups {\n      id\n      name\n    }\n    contributions {\n      organisationId\n      name\n    }\n    counts {\n      code\n      name\n    }\n  }\n": typeof types.EntryYearFragmentDoc,
    "\n  fragment FollowedBookings on LineageLine {\n    poolCents\n    bookingCount\n    otherBookings\n    parts {\n      groupId\n      name\n    }\n    bookings {\n      id\n      groupName\n      kind\n      day\n      description\n      source\n      amount\n    }\n  }\n": typeof types.FollowedBookingsFragmentDoc,
    "\n  fragment FollowedLine on LineageLine {\n    bookingCount\n    payers {\n      name\n    }\n    key {\n      from\n      clause\n    }\n    decision {\n      code\n      title\n      bodyName\n      decidedOn\n      sentence\n      votes {\n        present\n      }\n      ...FollowedVotes\n    }\n    ...FollowedBookings\n    ...FollowedSharing\n    ...FollowedKey\n  }\n": typeof types.FollowedLineFragmentDoc,
    "\n  fragment FollowedKey on LineageLine {\n    key {\n      id\n      clause\n    }\n    steps {\n      counts {\n        label\n        unit\n        own\n        whole\n        source\n        referenceDay\n      }\n    }\n  }\n": typeof types.FollowedKeyFragmentDoc,
    "\n  query LineagePage($slug: String!, $code: String!, $year: Int!, $basis: String!, $line: String) {\n    lineage(slug: $slug, code: $code, year: $year, basis: $basis, line: $line) {\n      id\n      partnershipName\n      organisationName\n      year\n      total\n      lines {\n        id\n      }\n      ...WholeStatement\n      line {\n        id\n        subject\n        cents\n        poolCents\n        key {\n          code\n          arguments\n        }\n        decision {\n          bodyName\n          decidedOn\n        }\n        ...FollowedLine\n      }\n    }\n  }\n": typeof types.LineagePageDocument,
    "\n  fragment FollowedSharing on LineageLine {\n    cents\n    poolCents\n    spare\n    steps {\n      formula\n      amount\n      exact\n      why\n      counts {\n        label\n        unit\n        own\n        whole\n      }\n    }\n    payers {\n      name\n      cents\n    }\n  }\n": typeof types.FollowedSharingFragmentDoc,
    "\n  fragment FollowedVotes on LineageDecision {\n    votes {\n      seat\n      weight\n      holderName\n      castByName\n      present\n      recused\n      proxy\n      choice\n      reason\n    }\n  }\n": typeof types.FollowedVotesFragmentDoc,
    "\n  fragment WholeStatement on Lineage {\n    total\n    lines {\n      id\n      subject\n      cents\n    }\n  }\n": typeof types.WholeStatementFragmentDoc,
    "\n  mutation AnswerQuestion($id: ID!, $answer: String!) {\n    answerQuestion(id: $id, answer: $answer) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AnswerQuestionDocument,
    "\n  mutation DisputeLine($input: DisputeLineInput!) {\n    disputeLine(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DisputeLineDocument,
    "\n  mutation SettleDispute($input: SettleDisputeInput!) {\n    settleDispute(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SettleDisputeDocument,
    "\n  fragment AskedQuestion on LineQuestion {\n    id\n    organisationName\n    year\n    subject\n    cents\n    state\n    question\n    askedByName\n    askedAt\n    answerBy\n    answer\n    disputed\n    grounds\n    outcome\n    settlement\n    viewerCan\n  }\n": typeof types.AskedQuestionFragmentDoc,
    "\n  fragment SettlementActs on SettlementYear {\n    partnershipId\n    year\n    obstacle\n    viewerCan\n    advances {\n      number\n    }\n    settlement {\n      id\n      state\n      viewerCan\n    }\n  }\n": typeof types.SettlementActsFragmentDoc,
    "\n  mutation FixAdvances($partnershipId: ID!, $year: Int!) {\n    fixAdvances(partnershipId: $partnershipId, year: $year) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.FixAdvancesDocument,
    "\n  mutation ProposeSettlement($partnershipId: ID!, $year: Int!) {\n    proposeSettlement(partnershipId: $partnershipId, year: $year) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ProposeSettlementDocument,
    "\n  mutation WithdrawSettlement($id: ID!) {\n    withdrawSettlement(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.WithdrawSettlementDocument,
    "\n  mutation ApproveSettlement($id: ID!) {\n    approveSettlement(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ApproveSettlementDocument,
    "\n  query SettlementPage($slug: String!, $year: Int!) {\n    settlementYear(slug: $slug, year: $year) {\n      id\n      partnershipName\n      slug\n      year\n      years\n      obstacle\n      rules {\n        fourEyes\n      }\n      shares {\n        owed\n        advanced\n        remains\n      }\n      settlement {\n        state\n        proposedByName\n        proposedAt\n        approvedByName\n        approvedAt\n      }\n      ...SettlementActs\n      ...SettlingRules\n      ...SettlementShares\n      ...SettlementRecovery\n      ...SettlementCorrections\n    }\n  }\n": typeof types.SettlementPageDocument,
    "\n  fragment SettlementShares on SettlementYear {\n    slug\n    year\n    shares {\n      organisationId\n      name\n      code\n      owed\n      advanced\n      remains\n      number\n    }\n  }\n": typeof types.SettlementSharesFragmentDoc,
    "\n  fragment SettlementRecovery on SettlementYear {\n    recovery {\n      groupId\n      name\n      budget\n      actual\n    }\n  }\n": typeof types.SettlementRecoveryFragmentDoc,
    "\n  fragment SettlementCorrections on SettlementYear {\n    corrections {\n      id\n      groupName\n      day\n      reason\n      original\n      amount\n    }\n  }\n": typeof types.SettlementCorrectionsFragmentDoc,
    "\n  fragment SettlingRules on SettlementYear {\n    partnershipId\n    viewerCan\n    rules {\n      fourEyes\n      questionDays\n      disputeDays\n      clause\n    }\n  }\n": typeof types.SettlingRulesFragmentDoc,
    "\n  mutation AgreeCostRules($input: AgreeCostRulesInput!) {\n    agreeCostRules(input: $input) {\n      __typename\n      ... on CostRules { partnershipId }\n      ... on Refusal { code message path }\n    }\n  }\n": typeof types.AgreeCostRulesDocument,
    "\n  fragment StatementQuestions on Statement {\n    partnershipId\n    organisationId\n    year\n    basis\n    total\n    payableNow\n    viewerCan\n    lines {\n      id\n      subject\n    }\n    questions {\n      id\n      ...AskedQuestion\n    }\n  }\n": typeof types.StatementQuestionsFragmentDoc,
    "\n  mutation QuestionLine($input: QuestionLineInput!) {\n    questionLine(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.QuestionLineDocument,
    "\n  fragment AwaitedMatter on Awaiting {\n    kind\n    slug\n    partnershipName\n    code\n    title\n    forName\n    recordId\n    until\n  }\n": typeof types.AwaitedMatterFragmentDoc,
    "\n  query Today {\n    viewer {\n      id\n    }\n    awaiting {\n      ...AwaitedMatter\n    }\n  }\n": typeof types.TodayDocument,
};
const documents: Documents = {
    "\n  fragment AgreementParties on Agreement {\n    parties {\n      id\n      organisationId\n      organisationName\n      role\n      from\n      until\n    }\n  }\n": types.AgreementPartiesFragmentDoc,
    "\n  query AgreementPage($slug: String!, $id: ID!, $number: Int) {\n    agreement(slug: $slug, id: $id) {\n      id\n      kind\n      title\n      holds\n      standing\n      noticeBy\n      viewerCan\n      ...AgreementTerm\n      ...AgreementParties\n    }\n    agreementVersion(agreementId: $id, number: $number) {\n      id\n      number\n      from\n      until\n      intact\n      clauses {\n        id\n        key\n        number\n        chapter\n        title\n        legal\n        plain\n      }\n    }\n    agreementVersions(agreementId: $id) {\n      ...AgreementVersions\n    }\n  }\n": types.AgreementPageDocument,
    "\n  fragment AgreementTerm on Agreement {\n    from\n    until\n    noticeMonths\n    renewal\n    renewalMonths\n    noticeBy\n    alarmOn\n    alarmWhy\n    standing\n  }\n": types.AgreementTermFragmentDoc,
    "\n  fragment AgreementVersions on AgreementVersion {\n    id\n    number\n    from\n    until\n    basis\n    seal\n    intact\n    sealedByName\n  }\n": types.AgreementVersionsFragmentDoc,
    "\n  query DecisionObligations($slug: String!, $code: String!) {\n    decisionObligations(slug: $slug, code: $code) {\n      id\n      text\n      standing\n      condition\n      ownerName\n      ownerPerson\n      askedByName\n      dueOn\n      evidence\n      proof\n      settledByName\n      viewerCan\n    }\n    partnership(slug: $slug) {\n      id\n      participants(first: 100) {\n        nodes {\n          organisationId\n          organisationName\n        }\n      }\n    }\n  }\n": types.DecisionObligationsDocument,
    "\n  query AgreementDifference($slug: String!, $id: ID!, $before: Int!, $after: Int!) {\n    agreement(slug: $slug, id: $id) {\n      id\n      title\n    }\n    before: agreementVersion(agreementId: $id, number: $before) {\n      id\n      number\n      clauses {\n        id\n        key\n        number\n        chapter\n        title\n        legal\n        plain\n      }\n    }\n    after: agreementVersion(agreementId: $id, number: $after) {\n      id\n      number\n      clauses {\n        id\n        key\n        number\n        chapter\n        title\n        legal\n        plain\n      }\n    }\n  }\n": types.AgreementDifferenceDocument,
    "\n  mutation ArrangeObligation($input: ArrangeObligationInput!) {\n    arrangeObligation(input: $input) {\n      __typename\n      ... on Obligation {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ArrangeObligationDocument,
    "\n  mutation MeetObligation($id: ID!, $words: String!) {\n    meetObligation(id: $id, proof: $words) {\n      __typename\n      ... on Obligation {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.MeetObligationDocument,
    "\n  mutation WaiveObligation($id: ID!, $words: String!) {\n    waiveObligation(id: $id, reason: $words) {\n      __typename\n      ... on Obligation {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WaiveObligationDocument,
    "\n  query Obligations($standing: String, $own: Boolean, $after: String) {\n    obligations(standing: $standing, own: $own, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        text\n        standing\n        condition\n        ownerName\n        ownerPerson\n        dueOn\n        slug\n        partnershipName\n        decisionCode\n        decisionTitle\n      }\n    }\n  }\n": types.ObligationsDocument,
    "\n  query Agreements($slug: String!) {\n    agreements(slug: $slug) {\n      id\n      kind\n      title\n      partOfTitle\n      until\n      noticeBy\n      standing\n      holds\n      parties {\n        id\n        organisationName\n        until\n      }\n    }\n  }\n": types.AgreementsDocument,
    "\n  query ApplicationList(\n    $slug: String!\n    $search: String\n    $domain: String\n    $organisationId: ID\n    $sort: ApplicationOrder!\n    $descending: Boolean!\n    $after: String\n  ) {\n    landscape(slug: $slug) {\n      id\n      partnershipName\n      viewerCan\n      organisations { id name }\n      components { id domain }\n    }\n    applications(\n      slug: $slug\n      first: 50\n      search: $search\n      domain: $domain\n      organisationId: $organisationId\n      sort: $sort\n      descending: $descending\n      after: $after\n    ) {\n      totalCount\n      pageInfo { endCursor hasNextPage }\n      nodes { id name supplier release functions organisations yearlyCents nextEnd }\n    }\n  }\n": types.ApplicationListDocument,
    "\n  mutation RegisterApplication($input: RegisterApplicationInput!) {\n    registerApplication(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.RegisterApplicationDocument,
    "\n  mutation EndUse($useId: ID!, $until: Day!) {\n    endUse(useId: $useId, until: $until) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.EndUseDocument,
    "\n  mutation EndContract($contractId: ID!, $until: Day!) {\n    endContract(contractId: $contractId, until: $until) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.EndContractDocument,
    "\n  mutation ExtendContract($contractId: ID!) {\n    extendContract(contractId: $contractId) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.ExtendContractDocument,
    "\n  mutation DescribeApplication($input: DescribeApplicationInput!) {\n    describeApplication(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.DescribeApplicationDocument,
    "\n  mutation RecordContract($input: RecordContractInput!) {\n    recordContract(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.RecordContractDocument,
    "\n  mutation AmendContract($input: AmendContractInput!) {\n    amendContract(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.AmendContractDocument,
    "\n  query ReferenceComponents {\n    referenceComponents { id name domain }\n  }\n": types.ReferenceComponentsDocument,
    "\n  mutation RecordUse($input: RecordUseInput!) {\n    recordUse(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.RecordUseDocument,
    "\n  mutation ChangeUse($input: ChangeUseInput!) {\n    changeUse(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.ChangeUseDocument,
    "\n  query ApplicationPage($id: ID!) {\n    application(id: $id) {\n      id\n      partnershipId\n      partnershipName\n      slug\n      name\n      supplier\n      release\n      description\n      catalogueId\n      componentIds\n      components { id name domain }\n      organisations { id name }\n      recordsFor\n      viewerCan\n      uses {\n        id\n        organisationId\n        organisationName\n        phase\n        degree\n        time\n        hosting\n        plannedHosting\n        moveOn\n        users\n        applicationOwner\n        dataOwner\n        separable\n        availability\n        integrity\n        confidentiality\n        critical\n        privacySensitive\n        rtoHours\n        rpoHours\n        from\n        until\n        deviationReason\n        deviationCents\n        deviationUntil\n        source\n        decisionCode\n        viewerCan\n      }\n      contracts {\n        id\n        organisationIds\n        number\n        kind\n        from\n        end\n        until\n        noticeMonths\n        procurementMonths\n        extensionMonths\n        extensionsLeft\n        yearlyCents\n        decideBy\n        source\n        decisionCode\n        viewerCan\n      }\n    }\n  }\n": types.ApplicationPageDocument,
    "\n  query LandscapePage($slug: String!, $on: Day) {\n    landscape(slug: $slug, on: $on) {\n      id\n      partnershipName\n      day\n      viewerCan\n      organisations { id name inhabitants }\n      components { id name domain }\n      applications { id name componentIds }\n      uses {\n        id\n        applicationId\n        organisationId\n        phase\n        degree\n        time\n        hosting\n        plannedHosting\n        moveOn\n        deviationReason\n        deviationCents\n        deviationUntil\n      }\n      contracts {\n        id\n        applicationId\n        organisationIds\n        end\n        noticeMonths\n        procurementMonths\n        extensionMonths\n        yearlyCents\n      }\n    }\n  }\n": types.LandscapePageDocument,
    "\n  query MunicipalScanPage($slug: String!, $code: String!) {\n    municipalScan(slug: $slug, code: $code) {\n      id\n      partnershipId\n      organisationId\n      organisationName\n      partnershipName\n      frozenAt\n      viewerCan\n      points {\n        point\n        state\n        evidence {\n          words\n          on\n        }\n        missing\n        next\n        before\n      }\n      cost {\n        bookYear\n        centsPerInhabitant\n        figureBookYear\n        figureEuros\n        differenceCents\n        remarks\n        source\n      }\n      records {\n        id\n        kind\n        on\n        line\n        facts\n        recordedByName\n      }\n    }\n  }\n": types.MunicipalScanPageDocument,
    "\n  mutation FreezeScan($partnershipId: ID!, $organisationId: ID!) {\n    freezeScan(partnershipId: $partnershipId, organisationId: $organisationId) {\n      __typename\n      ... on FrozenScan {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.FreezeScanDocument,
    "\n  query PartnershipScanPage($slug: String!) {\n    partnershipScan(slug: $slug) {\n      id\n      partnershipName\n      rows {\n        organisationId\n        organisationName\n        code\n        states\n      }\n    }\n  }\n": types.PartnershipScanPageDocument,
    "\n  mutation RecordState($input: RecordStateInput!) {\n    recordState(input: $input) {\n      __typename\n      ... on StateRecord {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RecordStateDocument,
    "\n  mutation ReviseState($input: ReviseStateInput!) {\n    reviseState(input: $input) {\n      __typename\n      ... on StateRecord {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReviseStateDocument,
    "\n  mutation WithdrawState($id: ID!) {\n    withdrawState(id: $id) {\n      __typename\n      ... on StateRecord {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WithdrawStateDocument,
    "\n  mutation CastVote($input: CastVoteInput!) {\n    castVote(input: $input) {\n      __typename\n      ... on CastBallot {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CastVoteDocument,
    "\n  mutation CloseTheVote($input: CloseVoteInput!) {\n    closeVote(input: $input) {\n      __typename\n      ... on Vote {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CloseTheVoteDocument,
    "\n  query DecisionPage($slug: String!, $code: String!) {\n    changeSet(slug: $slug, code: $code) {\n      ...WhatChanges\n    }\n    decision(slug: $slug, code: $code) {\n      id\n      code\n      title\n      outcome\n      sentence\n      bodyName\n      decidedOn\n      decided\n      ruleWords\n      proposalCode\n      voteId\n      nextStep\n      owner\n      reviewOn\n      viewerCan\n      state\n      effectiveAt\n      replaces {\n        id\n        code\n        title\n      }\n      replacedBy {\n        id\n        code\n        title\n      }\n      seats {\n        seat\n        weight\n        present\n        recused\n        proxy\n        vote\n      }\n    }\n    benefits(slug: $slug, decision: $code) {\n      ...BenefitLines\n    }\n  }\n": types.DecisionPageDocument,
    "\n  query Decisions($slug: String!, $search: String, $outcome: String, $from: Day, $until: Day, $after: String) {\n    partnership(slug: $slug) {\n      id\n      shortName\n      bodies {\n        id\n        kind\n        name\n      }\n    }\n    decisions(slug: $slug, search: $search, outcome: $outcome, from: $from, until: $until, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        code\n        title\n        outcome\n        decidedOn\n        seats {\n          weight\n          vote\n        }\n      }\n    }\n  }\n": types.DecisionsDocument,
    "\n  mutation CarryOut($id: ID!) {\n    executeDecision(id: $id) {\n      __typename\n      ... on Decision {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CarryOutDocument,
    "\n  mutation OpenVote($input: OpenVoteInput!) {\n    openVote(input: $input) {\n      __typename\n      ... on Vote {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.OpenVoteDocument,
    "\n  mutation RecordOutcome($input: OutcomeInput!) {\n    recordOutcome(input: $input) {\n      __typename\n      ... on Decision {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RecordOutcomeDocument,
    "\n  mutation RecuseSeat($seatId: ID!, $ground: String, $reason: String!) {\n    recuseSeat(seatId: $seatId, ground: $ground, reason: $reason) {\n      __typename\n      ... on Vote {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RecuseSeatDocument,
    "\n  mutation GiveProxy($seatId: ID!, $toSeatId: ID!) {\n    giveProxy(seatId: $seatId, toSeatId: $toSeatId) {\n      __typename\n      ... on Vote {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.GiveProxyDocument,
    "\n  query VotePage($slug: String!, $code: String!) {\n    proposal(slug: $slug, code: $code) {\n      id\n      title\n      says {\n        resolutions\n      }\n    }\n    changeSet(slug: $slug, code: $code) {\n      ...WhatChanges\n    }\n    votes(slug: $slug, code: $code) {\n      id\n      edition\n      state\n      written\n      deadline\n      ruleWords\n      decided\n      enough\n      sentence\n      decisionCode\n      viewerCan\n      choices {\n        code\n        label\n        meaning\n        prompt\n      }\n      majorities {\n        measure\n        for\n        open\n        need\n        words\n      }\n      seats {\n        id\n        key\n        organisationId\n        weight\n        holderName\n        present\n        recusedReason\n        proxy\n        replaced\n        influenceWords\n        viewerCan\n        ballot {\n          id\n          choice\n          reason\n          condition\n          castByName\n          at\n          mark\n        }\n      }\n    }\n  }\n": types.VotePageDocument,
    "\n  mutation BeginImport {\n    beginImport {\n      __typename\n      ... on Import {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.BeginImportDocument,
    "\n  mutation PreviewImport($id: ID!) {\n    previewImport(id: $id) {\n      __typename\n      ... on Import {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.PreviewImportDocument,
    "\n  query CurrentImport($id: ID!) {\n    import(id: $id) {\n      id\n      state\n      done\n      total\n      refusal\n      kinds {\n        kind\n        created\n        changed\n        same\n      }\n      ...ImportNotes\n    }\n  }\n": types.CurrentImportDocument,
    "\n  mutation ImportRegister($id: ID!) {\n    importRegister(id: $id) {\n      __typename\n      ... on Import {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ImportRegisterDocument,
    "\n  fragment ImportNotes on Import {\n    id\n    rejectedCount\n    rejected {\n      file\n      line\n      field\n      text\n    }\n    remarkCount\n    remarks {\n      file\n      line\n      field\n      text\n    }\n  }\n": types.ImportNotesFragmentDoc,
    "\n  query Imports {\n    recentImports {\n      id\n      ...RecentImport\n    }\n  }\n": types.ImportsDocument,
    "\n  fragment RecentImport on Import {\n    id\n    startedAt\n    state\n    rejectedCount\n    kinds {\n      kind\n      created\n      changed\n    }\n  }\n": types.RecentImportFragmentDoc,
    "\n  mutation BeginLedgerImport($partnershipId: ID!) {\n    beginLedgerImport(partnershipId: $partnershipId) {\n      __typename\n      ... on LedgerImport { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.BeginLedgerImportDocument,
    "\n  mutation ImportLedger($id: ID!) {\n    importLedger(id: $id) {\n      __typename\n      ... on LedgerImport { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.ImportLedgerDocument,
    "\n  query LedgerPage($slug: String!) {\n    costYear(slug: $slug) {\n      id\n      partnershipId\n      partnershipName\n      groups { id name }\n    }\n  }\n": types.LedgerPageDocument,
    "\n  query RecentLedgers($partnershipId: ID!) {\n    ledgerImports(partnershipId: $partnershipId) {\n      id\n      startedAt\n      state\n      file\n      created\n      rejectedCount\n    }\n  }\n": types.RecentLedgersDocument,
    "\n  query LedgerNow($id: ID!) {\n    ledgerImport(id: $id) {\n      id\n      state\n      done\n      total\n      file\n      head\n      sample\n      mapping\n      remembered\n      problem { path message }\n      accounts { account count cents example }\n      groups { groupId count cents }\n      rowCount\n      created\n      same\n      leftOut\n      unassigned\n      rejectedCount\n      rejected { file line field text }\n      refusal\n    }\n  }\n": types.LedgerNowDocument,
    "\n  mutation PreviewLedger($id: ID!, $mapping: String) {\n    previewLedger(id: $id, mapping: $mapping) {\n      __typename\n      ... on LedgerImport { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.PreviewLedgerDocument,
    "\n  query OwnFactors {\n    viewer {\n      id\n      person {\n        id\n        example\n      }\n      factors {\n        totp\n        recoveryCodesLeft\n        passkeys {\n          id\n        }\n      }\n    }\n  }\n": types.OwnFactorsDocument,
    "\n  mutation BeginStepUp {\n    beginStepUp {\n      __typename\n      ... on PasskeyOptions {\n        options\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.BeginStepUpDocument,
    "\n  mutation StepUp($input: StepUpInput!) {\n    stepUp(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n        steppedUpUntil\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.StepUpDocument,
    "\n  mutation SignInAsExample($personId: ID!) {\n    signInAsExample(personId: $personId) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SignInAsExampleDocument,
    "\n  fragment ExamplePerson on ExampleCard {\n    personId\n    name\n    mandates {\n      ...MandateWords\n    }\n  }\n": types.ExamplePersonFragmentDoc,
    "\n  mutation BeginPasskeySignIn {\n    beginPasskeySignIn {\n      __typename\n      ... on PasskeyOptions {\n        options\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.BeginPasskeySignInDocument,
    "\n  mutation FinishPasskeySignIn($answer: String!) {\n    finishPasskeySignIn(answer: $answer) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.FinishPasskeySignInDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  query SignInScreen {\n    installation {\n      isEmpty\n    }\n    viewer {\n      id\n      person {\n        id\n        name\n      }\n    }\n    exampleCards {\n      personId\n      ...ExamplePerson\n    }\n  }\n": types.SignInScreenDocument,
    "\n  query AccountScreen {\n    viewer {\n      id\n      person {\n        id\n        name\n        email\n        example\n      }\n      factors {\n        password\n        totp\n        recoveryCodesLeft\n        passkeys {\n          id\n          ...OwnPasskey\n        }\n      }\n    }\n    mySessions {\n      id\n      ...OwnSession\n    }\n  }\n": types.AccountScreenDocument,
    "\n  mutation RemoveTotp {\n    removeTotp {\n      __typename\n      ... on FactorChange {\n        recoveryCodes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RemoveTotpDocument,
    "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes {\n      __typename\n      ... on RecoveryCodes {\n        codes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RenewRecoveryCodesDocument,
    "\n  mutation RenamePerson($id: ID!, $name: String!) {\n    renamePerson(id: $id, name: $name) {\n      __typename\n      ... on Person {\n        id\n        name\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RenamePersonDocument,
    "\n  fragment OwnPasskey on Passkey {\n    id\n    name\n    createdAt\n    lastUsedAt\n    synced\n  }\n": types.OwnPasskeyFragmentDoc,
    "\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id) {\n      __typename\n      ... on FactorChange {\n        recoveryCodes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RemovePasskeyDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  fragment OwnSession on Session {\n    id\n    agent\n    address\n    createdAt\n    lastSeenAt\n    current\n  }\n": types.OwnSessionFragmentDoc,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on Viewer {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n      ... on Viewer {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query SecondFactorScreen {\n    viewer {\n      id\n      needsSecondFactor\n      factors {\n        password\n      }\n    }\n  }\n": types.SecondFactorScreenDocument,
    "\n  query SetUpScreen {\n    installation {\n      isEmpty\n    }\n    viewer {\n      id\n      needsSecondFactor\n    }\n  }\n": types.SetUpScreenDocument,
    "\n  mutation CompleteSetUp($input: CompleteSetUpInput!) {\n    completeSetUp(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CompleteSetUpDocument,
    "\n  mutation BeginPasskeyRegistration {\n    beginPasskeyRegistration {\n      __typename\n      ... on PasskeyOptions {\n        options\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.BeginPasskeyRegistrationDocument,
    "\n  mutation FinishPasskeyRegistration($answer: String!, $name: String!) {\n    finishPasskeyRegistration(answer: $answer, name: $name) {\n      __typename\n      ... on FactorChange {\n        recoveryCodes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.FinishPasskeyRegistrationDocument,
    "\n  mutation EnrolTotp {\n    enrolTotp {\n      __typename\n      ... on TotpEnrolment {\n        secret\n        uri\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.EnrolTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      __typename\n      ... on FactorChange {\n        recoveryCodes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ConfirmTotpDocument,
    "\n  fragment MandateWords on Mandate {\n    id\n    role\n    until\n    organisationId\n    organisationName\n    partnershipId\n    partnershipName\n    bodyId\n  }\n": types.MandateWordsFragmentDoc,
    "\n  mutation BlockPerson($id: ID!) {\n    blockPerson(id: $id) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.BlockPersonDocument,
    "\n  mutation UnblockPerson($id: ID!) {\n    unblockPerson(id: $id) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.UnblockPersonDocument,
    "\n  mutation EndMandate($id: ID!, $until: Day!) {\n    endMandate(id: $id, until: $until) {\n      __typename\n      ... on Mandate {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.EndMandateDocument,
    "\n  mutation GrantMandate($input: GrantMandateInput!) {\n    grantMandate(input: $input) {\n      __typename\n      ... on Mandate {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.GrantMandateDocument,
    "\n  query Mailing {\n    installation {\n      smtpConfigured\n    }\n  }\n": types.MailingDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on Invitation {\n        personId\n        link\n        mailed\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.InvitePersonDocument,
    "\n  query FindPartnerships($search: String) {\n    partnerships(first: 100, search: $search, state: \"in-force\") {\n      nodes {\n        id\n        shortName\n        name\n      }\n    }\n  }\n": types.FindPartnershipsDocument,
    "\n  query People($search: String, $after: String, $first: Int!) {\n    people(first: $first, search: $search, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...PersonRow\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    blockedAt\n    mandates {\n      id\n      ...MandateTimes\n    }\n  }\n": types.PersonRowFragmentDoc,
    "\n  query PersonPanel($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      email\n      example\n      blockedAt\n      viewerCan\n      mandates {\n        id\n        ...MandateTimes\n      }\n    }\n  }\n": types.PersonPanelDocument,
    "\n  query SeatPlaces($id: ID!) {\n    partnership(id: $id) {\n      id\n      bodies {\n        id\n        name\n        seats {\n          organisationId\n          organisationName\n        }\n      }\n      participants(first: 100) {\n        nodes {\n          organisationId\n          organisationName\n          until\n        }\n      }\n    }\n  }\n": types.SeatPlacesDocument,
    "\n  fragment MandateTimes on Mandate {\n    id\n    role\n    from\n    until\n    organisationId\n    organisationName\n    partnershipId\n    partnershipName\n    standing {\n      state\n      because\n      since\n    }\n    viewerCan\n  }\n": types.MandateTimesFragmentDoc,
    "\n  mutation ChooseLanguage($language: String!) {\n    chooseLanguage(language: $language) {\n      __typename\n      ... on Viewer {\n        id\n        language\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChooseLanguageDocument,
    "\n  mutation ChooseMandate($id: ID!) {\n    chooseMandate(id: $id) {\n      __typename\n      ... on Viewer {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChooseMandateDocument,
    "\n  mutation SignOut {\n    signOut {\n      __typename\n      ... on SignedOut {\n        done\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SignOutDocument,
    "\n  query OwnMandate {\n    viewer {\n      id\n      mandate {\n        id\n        role\n        organisationId\n        organisationName\n        partnershipId\n        partnershipName\n      }\n    }\n  }\n": types.OwnMandateDocument,
    "\n  query Frame {\n    viewer {\n      id\n      language\n      needsSecondFactor\n      viewerCan\n      person {\n        id\n        name\n        example\n      }\n      session {\n        id\n        createdAt\n      }\n      partnerships {\n        id\n        slug\n        shortName\n        legalForm\n        participantCount\n      }\n      mandate {\n        id\n        ...MandateWords\n      }\n      mandates {\n        id\n        ...MandateWords\n      }\n    }\n  }\n": types.FrameDocument,
    "\n  fragment JournalLine on JournalEntry {\n    seq\n    at\n    command\n    personName\n    actingFor\n    record\n    recordId\n    act\n    partnershipId\n    partnershipName\n    changes {\n      field\n      from\n      to\n    }\n  }\n": types.JournalLineFragmentDoc,
    "\n  query Journal($command: String, $partnershipId: ID, $recordId: ID, $after: String, $placed: Boolean!) {\n    journal(first: 25, command: $command, partnershipId: $partnershipId, recordId: $recordId, after: $after) {\n      nodes {\n        seq\n        ...JournalLine\n      }\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    partnership(id: $partnershipId) @include(if: $placed) {\n      id\n      shortName\n    }\n  }\n": types.JournalDocument,
    "\n  query PartnershipJournal($partnershipId: ID!) {\n    journal(first: 8, partnershipId: $partnershipId) {\n      totalCount\n      nodes {\n        seq\n        ...JournalLine\n      }\n    }\n  }\n": types.PartnershipJournalDocument,
    "\n  fragment PartnershipBodies on Partnership {\n    legalForm\n    bodies(on: $day) {\n      id\n      ...BodyWithSeats\n    }\n  }\n": types.PartnershipBodiesFragmentDoc,
    "\n  fragment BodyWithSeats on Body {\n    id\n    kind\n    name\n    from\n    until\n    seats {\n      id\n      label\n      organisationId\n      organisationName\n      votes\n      from\n      until\n    }\n  }\n": types.BodyWithSeatsFragmentDoc,
    "\n  fragment PartnershipConclusion on Partnership {\n    legalForm\n    from\n    until\n    participantCount\n    participants(first: 100, on: $day, after: $after) {\n      totalCount\n      nodes {\n        id\n        organisationKind\n      }\n    }\n    forms {\n      id\n      legalForm\n    }\n  }\n": types.PartnershipConclusionFragmentDoc,
    "\n  fragment PartnershipForms on Partnership {\n    forms {\n      id\n      legalForm\n      from\n      until\n    }\n  }\n": types.PartnershipFormsFragmentDoc,
    "\n  fragment PartnershipParticipants on Partnership {\n    participants(first: 100, on: $day, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        organisationId\n        organisationName\n        organisationCode\n        organisationKind\n        organs\n        inhabitants\n        recordedShare\n        from\n        until\n      }\n    }\n  }\n": types.PartnershipParticipantsFragmentDoc,
    "\n  fragment ParticipationPeriods on Partnership {\n    from\n    until\n    periods: participants(first: 100) {\n      totalCount\n      nodes {\n        id\n        organisationId\n        organisationName\n        from\n        until\n      }\n    }\n  }\n": types.ParticipationPeriodsFragmentDoc,
    "\n  fragment PartnershipOnRecord on Partnership {\n    name\n    legalForm\n    seat\n    purpose\n    website\n    registerId\n    from\n    until\n    predecessor {\n      id\n      slug\n      shortName\n    }\n    successor {\n      id\n      slug\n      shortName\n    }\n  }\n": types.PartnershipOnRecordFragmentDoc,
    "\n  query PartnershipPage($slug: String!, $day: Day!, $after: String) {\n    partnership(slug: $slug, on: $day) {\n      id\n      shortName\n      slug\n      legalForm\n      published\n      viewerCan\n      ...PartnershipConclusion\n      ...PartnershipOnRecord\n      ...PartnershipWarnings\n      ...PartnershipParticipants\n      ...ParticipationPeriods\n      ...PartnershipBodies\n      ...PartnershipForms\n      ...PartnershipDescription\n      ...SeatCandidates\n    }\n  }\n": types.PartnershipPageDocument,
    "\n  fragment PartnershipRow on Partnership {\n    id\n    slug\n    shortName\n    name\n    legalForm\n    participantCount\n    seat\n    from\n    until\n    published\n  }\n": types.PartnershipRowFragmentDoc,
    "\n  query Partnerships($search: String, $legalForm: String, $state: String, $on: Day, $organisationId: ID, $chosen: Boolean!, $after: String) {\n    partnerships(\n      first: 50\n      search: $search\n      legalForm: $legalForm\n      state: $state\n      on: $on\n      organisationId: $organisationId\n      after: $after\n    ) {\n      nodes {\n        id\n        ...PartnershipRow\n      }\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    organisation(id: $organisationId) @include(if: $chosen) {\n      id\n      name\n    }\n  }\n": types.PartnershipsDocument,
    "\n  fragment PartnershipWarnings on Partnership {\n    warnings(on: $day) {\n      code\n      about\n      text\n    }\n  }\n": types.PartnershipWarningsFragmentDoc,
    "\n  mutation DissolvePartnership($id: ID!, $until: Day!) {\n    dissolvePartnership(id: $id, until: $until) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DissolvePartnershipDocument,
    "\n  mutation EndParticipation($id: ID!, $until: Day!) {\n    endParticipation(id: $id, until: $until) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.EndParticipationDocument,
    "\n  mutation EndBody($id: ID!, $until: Day!) {\n    endBody(id: $id, until: $until) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.EndBodyDocument,
    "\n  mutation EndSeat($id: ID!, $until: Day!) {\n    endSeat(id: $id, until: $until) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.EndSeatDocument,
    "\n  mutation AdmitParticipant($input: AdmitParticipantInput!) {\n    admitParticipant(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AdmitParticipantDocument,
    "\n  mutation DefineBody($input: DefineBodyInput!) {\n    defineBody(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DefineBodyDocument,
    "\n  mutation ChangeLegalForm($id: ID!, $legalForm: String!, $from: Day!) {\n    changeLegalForm(id: $id, legalForm: $legalForm, from: $from) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangeLegalFormDocument,
    "\n  fragment PartnershipDescription on Partnership {\n    id\n    name\n    shortName\n    seat\n    purpose\n    website\n  }\n": types.PartnershipDescriptionFragmentDoc,
    "\n  mutation DescribePartnership($id: ID!, $input: DescriptionInput!) {\n    describePartnership(id: $id, input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DescribePartnershipDocument,
    "\n  mutation PublishPartnership($id: ID!) {\n    publishPartnership(id: $id) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.PublishPartnershipDocument,
    "\n  fragment SeatCandidates on Partnership {\n    id\n    participants(first: 100, on: $day, after: $after) {\n      nodes {\n        id\n        organisationId\n        organisationName\n      }\n    }\n  }\n": types.SeatCandidatesFragmentDoc,
    "\n  mutation AssignSeat($input: AssignSeatInput!) {\n    assignSeat(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AssignSeatDocument,
    "\n  mutation AssignWeight($seatId: ID!, $votes: Int!, $from: Day!) {\n    assignWeight(seatId: $seatId, votes: $votes, from: $from) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AssignWeightDocument,
    "\n  mutation FoundPartnership($input: FoundPartnershipInput!) {\n    foundPartnership(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n        slug\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.FoundPartnershipDocument,
    "\n  fragment OrganisationInhabitants on Organisation {\n    inhabitantsByYear {\n      year\n      count\n      referenceDay\n      source\n    }\n  }\n": types.OrganisationInhabitantsFragmentDoc,
    "\n  fragment OrganisationOnRecord on Organisation {\n    officialName\n    code\n    province\n    oin\n    kvk\n    rsin\n    from\n    until\n  }\n": types.OrganisationOnRecordFragmentDoc,
    "\n  query FindOrganisations($search: String) {\n    organisations(first: 100, search: $search) {\n      nodes {\n        id\n        name\n        kind\n        code\n        until\n      }\n    }\n  }\n": types.FindOrganisationsDocument,
    "\n  query OrganisationPage($id: ID, $code: String, $day: Day!, $after: String) {\n    organisation(id: $id, code: $code) {\n      id\n      name\n      kind\n      participations(first: 100, on: $day, after: $after) {\n        totalCount\n      }\n      ...OrganisationOnRecord\n      ...OrganisationInhabitants\n      ...OrganisationReclassifications\n      ...OrganisationRegister\n    }\n  }\n": types.OrganisationPageDocument,
    "\n  fragment OrganisationRow on Organisation {\n    id\n    name\n    code\n    kind\n    province\n    inhabitants\n    participationCount\n    until\n  }\n": types.OrganisationRowFragmentDoc,
    "\n  query Organisations($search: String, $kind: String, $province: String, $after: String) {\n    organisations(first: 50, search: $search, kind: $kind, province: $province, after: $after) {\n      nodes {\n        id\n        ...OrganisationRow\n      }\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.OrganisationsDocument,
    "\n  fragment OrganisationReclassifications on Organisation {\n    successions {\n      on\n      organisationId\n      organisationName\n      successorId\n      successorName\n      whole\n    }\n  }\n": types.OrganisationReclassificationsFragmentDoc,
    "\n  fragment OrganisationRegister on Organisation {\n    id\n    participations(first: 100, on: $day, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        partnershipId\n        partnershipName\n        partnershipSlug\n        legalForm\n        organs\n        recordedShare\n        from\n        until\n      }\n    }\n  }\n": types.OrganisationRegisterFragmentDoc,
    "\n  fragment SharedCost on ProposalText {\n    sharedCost {\n      groupName\n      organisationIds\n      keys {\n        code\n        arguments\n        once\n        yearly\n      }\n      document\n    }\n  }\n": types.SharedCostFragmentDoc,
    "\n  mutation TakePosition($input: TakePositionInput!) {\n    takePosition(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.TakePositionDocument,
    "\n  query ProposalPage($slug: String!, $code: String!) {\n    partnership(slug: $slug) {\n      id\n      bodies {\n        id\n        seats {\n          id\n          organisationName\n        }\n      }\n    }\n    proposal(slug: $slug, code: $code) {\n      id\n      code\n      title\n      state\n      edition\n      bodyId\n      bodyName\n      authorName\n      viewerCan\n      says {\n        ...ProposalSays\n        ...SharedCost\n      }\n      positions {\n        organisationId\n        organisationName\n        stance\n        reason\n        conditions\n        takenByName\n        at\n        edition\n        changedSince\n      }\n    }\n    changeSet(slug: $slug, code: $code) {\n      ...WhatChanges\n    }\n    votes(slug: $slug, code: $code) {\n      id\n      state\n      sentence\n      decisionCode\n      seats {\n        id\n        viewerCan\n        ballot {\n          id\n        }\n      }\n    }\n  }\n": types.ProposalPageDocument,
    "\n  query Proposals($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      shortName\n    }\n    proposals(slug: $slug, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        code\n        title\n        state\n        authorName\n        bodyName\n        tabledAt\n      }\n    }\n  }\n": types.ProposalsDocument,
    "\n  mutation TableProposal($id: ID!) {\n    tableProposal(id: $id) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.TableProposalDocument,
    "\n  query Versions($slug: String!, $code: String!) {\n    proposal(slug: $slug, code: $code) {\n      id\n      code\n      title\n      editions {\n        id\n        edition\n        writtenByName\n        at\n        says {\n          ...ProposalSays\n        }\n      }\n      positions {\n        organisationId\n        organisationName\n      }\n    }\n  }\n": types.VersionsDocument,
    "\n  query ChangeChoices($id: ID!) {\n    changeChoices(partnershipId: $id) {\n      record\n      id\n      name\n    }\n  }\n": types.ChangeChoicesDocument,
    "\n  query ChangePreview($id: ID!, $document: String!) {\n    previewChanges(partnershipId: $id, document: $document) {\n      id\n      ...WhatChanges\n    }\n  }\n": types.ChangePreviewDocument,
    "\n  query WriteTemplate($id: ID!, $template: String!, $answers: String!) {\n    writeTemplate(partnershipId: $id, template: $template, answers: $answers) {\n      id\n      document\n      steps {\n        kind\n      }\n      problems {\n        message\n      }\n    }\n  }\n": types.WriteTemplateDocument,
    "\n  fragment WhatChanges on ChangeSet {\n    id\n    state\n    takesEffectOn\n    executedAt\n    members {\n      id\n      name\n    }\n    problems {\n      step\n      message\n    }\n    steps {\n      kind\n      label\n      sentence\n      records {\n        record\n        id\n        isNew\n        subject\n        organisationIds\n        fields {\n          label\n          before\n          after\n        }\n      }\n    }\n  }\n": types.WhatChangesFragmentDoc,
    "\n  fragment ProposalSays on ProposalText {\n    title\n    text\n    resolutions\n    options {\n      name\n      summary\n      nothing\n    }\n    chosen\n    downsides\n    withoutScreen\n    steps {\n      what\n      power\n      by\n      on\n    }\n    cost {\n      groupId\n      year\n      once\n      yearly\n      alternatives {\n        code\n        arguments\n      }\n    }\n    effects {\n      organisationId\n      wave\n      worksDifferently\n      touchesPolicy\n      staysLocal\n      staysLocalUntil\n      exitBefore\n      exitAfter\n      promises {\n        kind\n        description\n        department\n        owner\n        unit\n        baseline\n        target\n        targetOn\n        direction\n      }\n    }\n  }\n": types.ProposalSaysFragmentDoc,
    "\n  query CostBasis($slug: String!) {\n    costYear(slug: $slug) {\n      id\n      year\n      groups {\n        id\n        name\n      }\n      pools {\n        keyId\n        groupIds\n        document\n      }\n      contributions {\n        organisationId\n        name\n      }\n    }\n  }\n": types.CostBasisDocument,
    "\n  mutation AnswerPoint($input: AnswerPointInput!) {\n    answerPoint(input: $input) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AnswerPointDocument,
    "\n  mutation ConfirmReceipt($id: ID!, $day: Day!) {\n    confirmReceipt(id: $id, receivedOn: $day) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ConfirmReceiptDocument,
    "\n  mutation PlanDiscussion($id: ID!, $day: Day!) {\n    planDiscussion(id: $id, discussedOn: $day) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.PlanDiscussionDocument,
    "\n  mutation GiveView($input: GiveViewInput!) {\n    giveView(input: $input) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.GiveViewDocument,
    "\n  mutation WaiveView($id: ID!) {\n    waiveView(id: $id) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WaiveViewDocument,
    "\n  mutation OpenViewsRound($input: OpenViewsRoundInput!) {\n    openViewsRound(input: $input) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.OpenViewsRoundDocument,
    "\n  mutation CloseViewsRound($id: ID!) {\n    closeViewsRound(id: $id) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CloseViewsRoundDocument,
    "\n  mutation AnswerViews($id: ID!) {\n    answerViews(id: $id) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AnswerViewsDocument,
    "\n  mutation CancelViewsRound($id: ID!, $reason: String!) {\n    cancelViewsRound(id: $id, reason: $reason) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CancelViewsRoundDocument,
    "\n  query ViewsPage($slug: String!, $code: String!) {\n    proposal(slug: $slug, code: $code) {\n      id\n      code\n      title\n      edition\n      viewerCan\n    }\n    viewsRounds(slug: $slug, code: $code) {\n      id\n      edition\n      state\n      subject\n      article\n      sentOn\n      cancelledBecause\n      unanswered\n      viewerCan\n      councils {\n        id\n        organisationId\n        organisationName\n        standing\n        receivedOn\n        until\n        because\n        discussedOn\n        tone\n        adoptedOn\n        afterTerm\n        viewerCan\n        points {\n          id\n          number\n          text\n          verdict\n          answer\n          change\n          edition\n        }\n      }\n    }\n  }\n": types.ViewsPageDocument,
    "\n  query NewProposal($slug: String!, $day: Day!) {\n    partnership(slug: $slug, on: $day) {\n      id\n      shortName\n      bodies {\n        id\n        kind\n        name\n      }\n      participants(first: 100, on: $day) {\n        nodes {\n          organisationId\n          organisationName\n        }\n      }\n    }\n  }\n": types.NewProposalDocument,
    "\n  mutation DraftProposal($input: DraftProposalInput!) {\n    draftProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        code\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DraftProposalDocument,
    "\n  query ReviseProposalPage($slug: String!, $code: String!) {\n    partnership(slug: $slug) {\n      id\n    }\n    changeSet(slug: $slug, code: $code) {\n      id\n      document\n    }\n    proposal(slug: $slug, code: $code) {\n      id\n      code\n      title\n      state\n      edition\n      tabledAt\n      viewerCan\n      editions {\n        id\n        edition\n        writtenByName\n        says {\n          ...ProposalSays\n        }\n      }\n      positions {\n        organisationId\n        organisationName\n        stance\n        edition\n        changedSince\n      }\n    }\n  }\n": types.ReviseProposalPageDocument,
    "\n  mutation ReviseProposal($input: ReviseProposalInput!) {\n    reviseProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        code\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReviseProposalDocument,
    "\n  fragment BilledAdvances on Statement {\n    advances\n    settlement {\n      advanced\n      owed\n      remains\n    }\n  }\n": types.BilledAdvancesFragmentDoc,
    "\n  fragment BilledBridge on Statement {\n    year\n    bridge {\n      fromYear\n      from\n      to\n      sentence\n      parts {\n        cause\n        cents\n      }\n    }\n  }\n": types.BilledBridgeFragmentDoc,
    "\n  fragment BilledLines on Statement {\n    slug\n    code\n    organisationId\n    year\n    basis\n    total\n    lines {\n      id\n      keyId\n      subject\n      clause\n      poolCents\n      cents\n      share\n      why\n      metered {\n        unit\n        quantity\n        rate\n      }\n      parts {\n        groupId\n        name\n        cents\n      }\n    }\n  }\n": types.BilledLinesFragmentDoc,
    "\n  fragment BilledDocument on Statement {\n    slug\n    year\n    organisationId\n    organisationName\n    code\n    basis\n    document\n  }\n": types.BilledDocumentFragmentDoc,
    "\n  fragment YearContributions on CostYear {\n    contributions {\n      organisationId\n      name\n      code\n      inhabitants\n      budget\n      actual\n    }\n  }\n": types.YearContributionsFragmentDoc,
    "\n  fragment YearGroups on CostYear {\n    budget\n    actual\n    groups {\n      id\n      name\n      recurrence\n      package\n      takers\n      budget\n      change\n      actual\n      forecast\n      lineCount\n    }\n  }\n": types.YearGroupsFragmentDoc,
    "\n  query GroupLines($groupId: ID!, $year: Int!, $after: String) {\n    costLines(groupId: $groupId, year: $year, first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        kind\n        amount\n        vat\n        description\n        day\n        source\n        reversesId\n        reversedById\n      }\n    }\n  }\n": types.GroupLinesDocument,
    "\n  query CostsPage($slug: String!, $year: Int) {\n    costYear(slug: $slug, year: $year) {\n      id\n      partnershipName\n      slug\n      year\n      years\n      viewerCan\n      budget\n      actual\n      problems\n      contributions {\n        organisationId\n        code\n      }\n      groups {\n        id\n        name\n      }\n      ...YearGroups\n      ...YearContributions\n      ...YearKeys\n      ...YearCounts\n      ...EntryYear\n      questions {\n        id\n        ...AskedQuestion\n      }\n    }\n  }\n": types.CostsPageDocument,
    "\n  fragment YearCounts on CostYear {\n    counts {\n      code\n      name\n      referenceDay\n      count\n    }\n  }\n": types.YearCountsFragmentDoc,
    "\n  query KeyBench($slug: String!, $year: Int) {\n    costYear(slug: $slug, year: $year) {\n      id\n      partnershipName\n      slug\n      year\n      years\n      contributions {\n        organisationId\n        name\n        inhabitants\n        budget\n      }\n      pools {\n        keyId\n        subject\n        total\n        document\n      }\n      viewerCan\n      costModel {\n        id\n        document\n        recordedAt\n        recordedBy\n      }\n    }\n  }\n": types.KeyBenchDocument,
    "\n  fragment YearKeys on CostYear {\n    keys {\n      id\n      code\n      arguments\n      from\n      until\n      clause\n      covers {\n        group\n        until\n      }\n    }\n  }\n": types.YearKeysFragmentDoc,
    "\n  fragment BilledPayers on Statement {\n    organisationId\n    payers {\n      organisationId\n      name\n      inhabitants\n      cents\n    }\n  }\n": types.BilledPayersFragmentDoc,
    "\n  query StatementPage($slug: String!, $code: String!, $year: Int!, $basis: String!) {\n    statement(slug: $slug, code: $code, year: $year, basis: $basis) {\n      id\n      organisationId\n      organisationName\n      partnershipName\n      year\n      years\n      total\n      problems\n      lines {\n        keyId\n      }\n      bridge {\n        fromYear\n        from\n      }\n      ...BilledLines\n      ...BilledAdvances\n      ...BilledBridge\n      ...BilledPayers\n      ...BilledDocument\n      ...StatementQuestions\n    }\n  }\n": types.StatementPageDocument,
    "\n  mutation RecordCostModel($input: RecordCostModelInput!) {\n    recordCostModel(input: $input) {\n      __typename\n      ... on CostModel {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RecordCostModelDocument,
    "\n  query CostModelOfYear($slug: String!, $year: Int) {\n    costYear(slug: $slug, year: $year) {\n      id\n      partnershipId\n      partnershipName\n      slug\n      year\n      budget\n      contributions {\n        organisationId\n        name\n      }\n      viewerCan\n      costModel {\n        id\n        document\n      }\n    }\n  }\n": types.CostModelOfYearDocument,
    "\n  query BenefitsPage($slug: String!) {\n    benefits(slug: $slug) {\n      ...BenefitLines\n    }\n  }\n": types.BenefitsPageDocument,
    "\n  mutation MeasureBenefit($input: MeasureBenefitInput!) {\n    measureBenefit(input: $input) {\n      __typename\n      ... on BenefitPromise {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.MeasureBenefitDocument,
    "\n  mutation ProposeBenefitReview($resolutionId: ID!) {\n    proposeBenefitReview(resolutionId: $resolutionId) {\n      __typename\n      ... on BenefitReview {\n        resolutionId\n        proposalCode\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ProposeBenefitReviewDocument,
    "\n  mutation PostponeBenefitReview($input: PostponeReviewInput!) {\n    postponeBenefitReview(input: $input) {\n      __typename\n      ... on BenefitReview {\n        resolutionId\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.PostponeBenefitReviewDocument,
    "\n  fragment BenefitLines on Benefits {\n    id\n    slug\n    partnershipName\n    viewerCan\n    promises {\n      id\n      resolutionId\n      decisionCode\n      decisionTitle\n      decidedOn\n      organisationId\n      organisationName\n      kind\n      description\n      department\n      owner\n      unit\n      baseline\n      target\n      targetOn\n      direction\n      viewerCan\n      measurements {\n        id\n        value\n        on\n        source\n        note\n        correctsId\n        measuredByName\n        at\n      }\n    }\n    reviews {\n      resolutionId\n      proposalCode\n      reason\n      againOn\n      answeredByName\n    }\n  }\n": types.BenefitLinesFragmentDoc,
    "\n  mutation AdoptAllocation($input: AdoptAllocationInput!) {\n    adoptAllocation(input: $input) {\n      __typename\n      ... on CostKey { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.AdoptAllocationDocument,
    "\n  query AdoptedDecisions($slug: String!) {\n    decisions(slug: $slug, outcome: \"adopted\", first: 100) {\n      nodes { id code title }\n    }\n  }\n": types.AdoptedDecisionsDocument,
    "\n  mutation RecordDriver($input: RecordDriverInput!) {\n    recordDriver(input: $input) {\n      __typename\n      ... on RecordedDriver { code }\n      ... on Refusal { code message path }\n    }\n  }\n": types.RecordDriverDocument,
    "\n  mutation DefineCostGroup($input: DefineCostGroupInput!) {\n    defineCostGroup(input: $input) {\n      __typename\n      ... on CostGroup { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.DefineCostGroupDocument,
    "\n  mutation EnterCostLine($input: EnterCostLineInput!) {\n    enterCostLine(input: $input) {\n      __typename\n      ... on CostLine { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.EnterCostLineDocument,
    "\n  mutation ReverseCostLine($id: ID!, $reason: String!) {\n    reverseCostLine(id: $id, reason: $reason) {\n      __typename\n      ... on CostLine { id }\n      ... on Refusal { code message path }\n    }\n  }\n": types.ReverseCostLineDocument,
    "\n  fragment EntryYear on CostYear {\n    partnershipId\n    slug\n    year\n    groups {\n      id\n      name\n    }\n    contributions {\n      organisationId\n      name\n    }\n    counts {\n      code\n      name\n    }\n  }\n": types.EntryYearFragmentDoc,
    "\n  fragment FollowedBookings on LineageLine {\n    poolCents\n    bookingCount\n    otherBookings\n    parts {\n      groupId\n      name\n    }\n    bookings {\n      id\n      groupName\n      kind\n      day\n      description\n      source\n      amount\n    }\n  }\n": types.FollowedBookingsFragmentDoc,
    "\n  fragment FollowedLine on LineageLine {\n    bookingCount\n    payers {\n      name\n    }\n    key {\n      from\n      clause\n    }\n    decision {\n      code\n      title\n      bodyName\n      decidedOn\n      sentence\n      votes {\n        present\n      }\n      ...FollowedVotes\n    }\n    ...FollowedBookings\n    ...FollowedSharing\n    ...FollowedKey\n  }\n": types.FollowedLineFragmentDoc,
    "\n  fragment FollowedKey on LineageLine {\n    key {\n      id\n      clause\n    }\n    steps {\n      counts {\n        label\n        unit\n        own\n        whole\n        source\n        referenceDay\n      }\n    }\n  }\n": types.FollowedKeyFragmentDoc,
    "\n  query LineagePage($slug: String!, $code: String!, $year: Int!, $basis: String!, $line: String) {\n    lineage(slug: $slug, code: $code, year: $year, basis: $basis, line: $line) {\n      id\n      partnershipName\n      organisationName\n      year\n      total\n      lines {\n        id\n      }\n      ...WholeStatement\n      line {\n        id\n        subject\n        cents\n        poolCents\n        key {\n          code\n          arguments\n        }\n        decision {\n          bodyName\n          decidedOn\n        }\n        ...FollowedLine\n      }\n    }\n  }\n": types.LineagePageDocument,
    "\n  fragment FollowedSharing on LineageLine {\n    cents\n    poolCents\n    spare\n    steps {\n      formula\n      amount\n      exact\n      why\n      counts {\n        label\n        unit\n        own\n        whole\n      }\n    }\n    payers {\n      name\n      cents\n    }\n  }\n": types.FollowedSharingFragmentDoc,
    "\n  fragment FollowedVotes on LineageDecision {\n    votes {\n      seat\n      weight\n      holderName\n      castByName\n      present\n      recused\n      proxy\n      choice\n      reason\n    }\n  }\n": types.FollowedVotesFragmentDoc,
    "\n  fragment WholeStatement on Lineage {\n    total\n    lines {\n      id\n      subject\n      cents\n    }\n  }\n": types.WholeStatementFragmentDoc,
    "\n  mutation AnswerQuestion($id: ID!, $answer: String!) {\n    answerQuestion(id: $id, answer: $answer) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AnswerQuestionDocument,
    "\n  mutation DisputeLine($input: DisputeLineInput!) {\n    disputeLine(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DisputeLineDocument,
    "\n  mutation SettleDispute($input: SettleDisputeInput!) {\n    settleDispute(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SettleDisputeDocument,
    "\n  fragment AskedQuestion on LineQuestion {\n    id\n    organisationName\n    year\n    subject\n    cents\n    state\n    question\n    askedByName\n    askedAt\n    answerBy\n    answer\n    disputed\n    grounds\n    outcome\n    settlement\n    viewerCan\n  }\n": types.AskedQuestionFragmentDoc,
    "\n  fragment SettlementActs on SettlementYear {\n    partnershipId\n    year\n    obstacle\n    viewerCan\n    advances {\n      number\n    }\n    settlement {\n      id\n      state\n      viewerCan\n    }\n  }\n": types.SettlementActsFragmentDoc,
    "\n  mutation FixAdvances($partnershipId: ID!, $year: Int!) {\n    fixAdvances(partnershipId: $partnershipId, year: $year) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.FixAdvancesDocument,
    "\n  mutation ProposeSettlement($partnershipId: ID!, $year: Int!) {\n    proposeSettlement(partnershipId: $partnershipId, year: $year) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ProposeSettlementDocument,
    "\n  mutation WithdrawSettlement($id: ID!) {\n    withdrawSettlement(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.WithdrawSettlementDocument,
    "\n  mutation ApproveSettlement($id: ID!) {\n    approveSettlement(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ApproveSettlementDocument,
    "\n  query SettlementPage($slug: String!, $year: Int!) {\n    settlementYear(slug: $slug, year: $year) {\n      id\n      partnershipName\n      slug\n      year\n      years\n      obstacle\n      rules {\n        fourEyes\n      }\n      shares {\n        owed\n        advanced\n        remains\n      }\n      settlement {\n        state\n        proposedByName\n        proposedAt\n        approvedByName\n        approvedAt\n      }\n      ...SettlementActs\n      ...SettlingRules\n      ...SettlementShares\n      ...SettlementRecovery\n      ...SettlementCorrections\n    }\n  }\n": types.SettlementPageDocument,
    "\n  fragment SettlementShares on SettlementYear {\n    slug\n    year\n    shares {\n      organisationId\n      name\n      code\n      owed\n      advanced\n      remains\n      number\n    }\n  }\n": types.SettlementSharesFragmentDoc,
    "\n  fragment SettlementRecovery on SettlementYear {\n    recovery {\n      groupId\n      name\n      budget\n      actual\n    }\n  }\n": types.SettlementRecoveryFragmentDoc,
    "\n  fragment SettlementCorrections on SettlementYear {\n    corrections {\n      id\n      groupName\n      day\n      reason\n      original\n      amount\n    }\n  }\n": types.SettlementCorrectionsFragmentDoc,
    "\n  fragment SettlingRules on SettlementYear {\n    partnershipId\n    viewerCan\n    rules {\n      fourEyes\n      questionDays\n      disputeDays\n      clause\n    }\n  }\n": types.SettlingRulesFragmentDoc,
    "\n  mutation AgreeCostRules($input: AgreeCostRulesInput!) {\n    agreeCostRules(input: $input) {\n      __typename\n      ... on CostRules { partnershipId }\n      ... on Refusal { code message path }\n    }\n  }\n": types.AgreeCostRulesDocument,
    "\n  fragment StatementQuestions on Statement {\n    partnershipId\n    organisationId\n    year\n    basis\n    total\n    payableNow\n    viewerCan\n    lines {\n      id\n      subject\n    }\n    questions {\n      id\n      ...AskedQuestion\n    }\n  }\n": types.StatementQuestionsFragmentDoc,
    "\n  mutation QuestionLine($input: QuestionLineInput!) {\n    questionLine(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.QuestionLineDocument,
    "\n  fragment AwaitedMatter on Awaiting {\n    kind\n    slug\n    partnershipName\n    code\n    title\n    forName\n    recordId\n    until\n  }\n": types.AwaitedMatterFragmentDoc,
    "\n  query Today {\n    viewer {\n      id\n    }\n    awaiting {\n      ...AwaitedMatter\n    }\n  }\n": types.TodayDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementParties on Agreement {\n    parties {\n      id\n      organisationId\n      organisationName\n      role\n      from\n      until\n    }\n  }\n"): typeof import('./graphql.ts').AgreementPartiesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementPage($slug: String!, $id: ID!, $number: Int) {\n    agreement(slug: $slug, id: $id) {\n      id\n      kind\n      title\n      holds\n      standing\n      noticeBy\n      viewerCan\n      ...AgreementTerm\n      ...AgreementParties\n    }\n    agreementVersion(agreementId: $id, number: $number) {\n      id\n      number\n      from\n      until\n      intact\n      clauses {\n        id\n        key\n        number\n        chapter\n        title\n        legal\n        plain\n      }\n    }\n    agreementVersions(agreementId: $id) {\n      ...AgreementVersions\n    }\n  }\n"): typeof import('./graphql.ts').AgreementPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementTerm on Agreement {\n    from\n    until\n    noticeMonths\n    renewal\n    renewalMonths\n    noticeBy\n    alarmOn\n    alarmWhy\n    standing\n  }\n"): typeof import('./graphql.ts').AgreementTermFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementVersions on AgreementVersion {\n    id\n    number\n    from\n    until\n    basis\n    seal\n    intact\n    sealedByName\n  }\n"): typeof import('./graphql.ts').AgreementVersionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionObligations($slug: String!, $code: String!) {\n    decisionObligations(slug: $slug, code: $code) {\n      id\n      text\n      standing\n      condition\n      ownerName\n      ownerPerson\n      askedByName\n      dueOn\n      evidence\n      proof\n      settledByName\n      viewerCan\n    }\n    partnership(slug: $slug) {\n      id\n      participants(first: 100) {\n        nodes {\n          organisationId\n          organisationName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DecisionObligationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementDifference($slug: String!, $id: ID!, $before: Int!, $after: Int!) {\n    agreement(slug: $slug, id: $id) {\n      id\n      title\n    }\n    before: agreementVersion(agreementId: $id, number: $before) {\n      id\n      number\n      clauses {\n        id\n        key\n        number\n        chapter\n        title\n        legal\n        plain\n      }\n    }\n    after: agreementVersion(agreementId: $id, number: $after) {\n      id\n      number\n      clauses {\n        id\n        key\n        number\n        chapter\n        title\n        legal\n        plain\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgreementDifferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArrangeObligation($input: ArrangeObligationInput!) {\n    arrangeObligation(input: $input) {\n      __typename\n      ... on Obligation {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ArrangeObligationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MeetObligation($id: ID!, $words: String!) {\n    meetObligation(id: $id, proof: $words) {\n      __typename\n      ... on Obligation {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MeetObligationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveObligation($id: ID!, $words: String!) {\n    waiveObligation(id: $id, reason: $words) {\n      __typename\n      ... on Obligation {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WaiveObligationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Obligations($standing: String, $own: Boolean, $after: String) {\n    obligations(standing: $standing, own: $own, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        text\n        standing\n        condition\n        ownerName\n        ownerPerson\n        dueOn\n        slug\n        partnershipName\n        decisionCode\n        decisionTitle\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ObligationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agreements($slug: String!) {\n    agreements(slug: $slug) {\n      id\n      kind\n      title\n      partOfTitle\n      until\n      noticeBy\n      standing\n      holds\n      parties {\n        id\n        organisationName\n        until\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgreementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationList(\n    $slug: String!\n    $search: String\n    $domain: String\n    $organisationId: ID\n    $sort: ApplicationOrder!\n    $descending: Boolean!\n    $after: String\n  ) {\n    landscape(slug: $slug) {\n      id\n      partnershipName\n      viewerCan\n      organisations { id name }\n      components { id domain }\n    }\n    applications(\n      slug: $slug\n      first: 50\n      search: $search\n      domain: $domain\n      organisationId: $organisationId\n      sort: $sort\n      descending: $descending\n      after: $after\n    ) {\n      totalCount\n      pageInfo { endCursor hasNextPage }\n      nodes { id name supplier release functions organisations yearlyCents nextEnd }\n    }\n  }\n"): typeof import('./graphql.ts').ApplicationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterApplication($input: RegisterApplicationInput!) {\n    registerApplication(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').RegisterApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndUse($useId: ID!, $until: Day!) {\n    endUse(useId: $useId, until: $until) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').EndUseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndContract($contractId: ID!, $until: Day!) {\n    endContract(contractId: $contractId, until: $until) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').EndContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendContract($contractId: ID!) {\n    extendContract(contractId: $contractId) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').ExtendContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DescribeApplication($input: DescribeApplicationInput!) {\n    describeApplication(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').DescribeApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordContract($input: RecordContractInput!) {\n    recordContract(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').RecordContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendContract($input: AmendContractInput!) {\n    amendContract(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').AmendContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferenceComponents {\n    referenceComponents { id name domain }\n  }\n"): typeof import('./graphql.ts').ReferenceComponentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordUse($input: RecordUseInput!) {\n    recordUse(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').RecordUseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeUse($input: ChangeUseInput!) {\n    changeUse(input: $input) {\n      __typename\n      ... on Application { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').ChangeUseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationPage($id: ID!) {\n    application(id: $id) {\n      id\n      partnershipId\n      partnershipName\n      slug\n      name\n      supplier\n      release\n      description\n      catalogueId\n      componentIds\n      components { id name domain }\n      organisations { id name }\n      recordsFor\n      viewerCan\n      uses {\n        id\n        organisationId\n        organisationName\n        phase\n        degree\n        time\n        hosting\n        plannedHosting\n        moveOn\n        users\n        applicationOwner\n        dataOwner\n        separable\n        availability\n        integrity\n        confidentiality\n        critical\n        privacySensitive\n        rtoHours\n        rpoHours\n        from\n        until\n        deviationReason\n        deviationCents\n        deviationUntil\n        source\n        decisionCode\n        viewerCan\n      }\n      contracts {\n        id\n        organisationIds\n        number\n        kind\n        from\n        end\n        until\n        noticeMonths\n        procurementMonths\n        extensionMonths\n        extensionsLeft\n        yearlyCents\n        decideBy\n        source\n        decisionCode\n        viewerCan\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ApplicationPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LandscapePage($slug: String!, $on: Day) {\n    landscape(slug: $slug, on: $on) {\n      id\n      partnershipName\n      day\n      viewerCan\n      organisations { id name inhabitants }\n      components { id name domain }\n      applications { id name componentIds }\n      uses {\n        id\n        applicationId\n        organisationId\n        phase\n        degree\n        time\n        hosting\n        plannedHosting\n        moveOn\n        deviationReason\n        deviationCents\n        deviationUntil\n      }\n      contracts {\n        id\n        applicationId\n        organisationIds\n        end\n        noticeMonths\n        procurementMonths\n        extensionMonths\n        yearlyCents\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LandscapePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MunicipalScanPage($slug: String!, $code: String!) {\n    municipalScan(slug: $slug, code: $code) {\n      id\n      partnershipId\n      organisationId\n      organisationName\n      partnershipName\n      frozenAt\n      viewerCan\n      points {\n        point\n        state\n        evidence {\n          words\n          on\n        }\n        missing\n        next\n        before\n      }\n      cost {\n        bookYear\n        centsPerInhabitant\n        figureBookYear\n        figureEuros\n        differenceCents\n        remarks\n        source\n      }\n      records {\n        id\n        kind\n        on\n        line\n        facts\n        recordedByName\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MunicipalScanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreezeScan($partnershipId: ID!, $organisationId: ID!) {\n    freezeScan(partnershipId: $partnershipId, organisationId: $organisationId) {\n      __typename\n      ... on FrozenScan {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FreezeScanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipScanPage($slug: String!) {\n    partnershipScan(slug: $slug) {\n      id\n      partnershipName\n      rows {\n        organisationId\n        organisationName\n        code\n        states\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipScanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordState($input: RecordStateInput!) {\n    recordState(input: $input) {\n      __typename\n      ... on StateRecord {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseState($input: ReviseStateInput!) {\n    reviseState(input: $input) {\n      __typename\n      ... on StateRecord {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviseStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawState($id: ID!) {\n    withdrawState(id: $id) {\n      __typename\n      ... on StateRecord {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CastVote($input: CastVoteInput!) {\n    castVote(input: $input) {\n      __typename\n      ... on CastBallot {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CastVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseTheVote($input: CloseVoteInput!) {\n    closeVote(input: $input) {\n      __typename\n      ... on Vote {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CloseTheVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionPage($slug: String!, $code: String!) {\n    changeSet(slug: $slug, code: $code) {\n      ...WhatChanges\n    }\n    decision(slug: $slug, code: $code) {\n      id\n      code\n      title\n      outcome\n      sentence\n      bodyName\n      decidedOn\n      decided\n      ruleWords\n      proposalCode\n      voteId\n      nextStep\n      owner\n      reviewOn\n      viewerCan\n      state\n      effectiveAt\n      replaces {\n        id\n        code\n        title\n      }\n      replacedBy {\n        id\n        code\n        title\n      }\n      seats {\n        seat\n        weight\n        present\n        recused\n        proxy\n        vote\n      }\n    }\n    benefits(slug: $slug, decision: $code) {\n      ...BenefitLines\n    }\n  }\n"): typeof import('./graphql.ts').DecisionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decisions($slug: String!, $search: String, $outcome: String, $from: Day, $until: Day, $after: String) {\n    partnership(slug: $slug) {\n      id\n      shortName\n      bodies {\n        id\n        kind\n        name\n      }\n    }\n    decisions(slug: $slug, search: $search, outcome: $outcome, from: $from, until: $until, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        code\n        title\n        outcome\n        decidedOn\n        seats {\n          weight\n          vote\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CarryOut($id: ID!) {\n    executeDecision(id: $id) {\n      __typename\n      ... on Decision {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CarryOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenVote($input: OpenVoteInput!) {\n    openVote(input: $input) {\n      __typename\n      ... on Vote {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpenVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordOutcome($input: OutcomeInput!) {\n    recordOutcome(input: $input) {\n      __typename\n      ... on Decision {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordOutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecuseSeat($seatId: ID!, $ground: String, $reason: String!) {\n    recuseSeat(seatId: $seatId, ground: $ground, reason: $reason) {\n      __typename\n      ... on Vote {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecuseSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveProxy($seatId: ID!, $toSeatId: ID!) {\n    giveProxy(seatId: $seatId, toSeatId: $toSeatId) {\n      __typename\n      ... on Vote {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GiveProxyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VotePage($slug: String!, $code: String!) {\n    proposal(slug: $slug, code: $code) {\n      id\n      title\n      says {\n        resolutions\n      }\n    }\n    changeSet(slug: $slug, code: $code) {\n      ...WhatChanges\n    }\n    votes(slug: $slug, code: $code) {\n      id\n      edition\n      state\n      written\n      deadline\n      ruleWords\n      decided\n      enough\n      sentence\n      decisionCode\n      viewerCan\n      choices {\n        code\n        label\n        meaning\n        prompt\n      }\n      majorities {\n        measure\n        for\n        open\n        need\n        words\n      }\n      seats {\n        id\n        key\n        organisationId\n        weight\n        holderName\n        present\n        recusedReason\n        proxy\n        replaced\n        influenceWords\n        viewerCan\n        ballot {\n          id\n          choice\n          reason\n          condition\n          castByName\n          at\n          mark\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').VotePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginImport {\n    beginImport {\n      __typename\n      ... on Import {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BeginImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewImport($id: ID!) {\n    previewImport(id: $id) {\n      __typename\n      ... on Import {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PreviewImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CurrentImport($id: ID!) {\n    import(id: $id) {\n      id\n      state\n      done\n      total\n      refusal\n      kinds {\n        kind\n        created\n        changed\n        same\n      }\n      ...ImportNotes\n    }\n  }\n"): typeof import('./graphql.ts').CurrentImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportRegister($id: ID!) {\n    importRegister(id: $id) {\n      __typename\n      ... on Import {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImportRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportNotes on Import {\n    id\n    rejectedCount\n    rejected {\n      file\n      line\n      field\n      text\n    }\n    remarkCount\n    remarks {\n      file\n      line\n      field\n      text\n    }\n  }\n"): typeof import('./graphql.ts').ImportNotesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports {\n    recentImports {\n      id\n      ...RecentImport\n    }\n  }\n"): typeof import('./graphql.ts').ImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecentImport on Import {\n    id\n    startedAt\n    state\n    rejectedCount\n    kinds {\n      kind\n      created\n      changed\n    }\n  }\n"): typeof import('./graphql.ts').RecentImportFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginLedgerImport($partnershipId: ID!) {\n    beginLedgerImport(partnershipId: $partnershipId) {\n      __typename\n      ... on LedgerImport { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').BeginLedgerImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportLedger($id: ID!) {\n    importLedger(id: $id) {\n      __typename\n      ... on LedgerImport { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').ImportLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerPage($slug: String!) {\n    costYear(slug: $slug) {\n      id\n      partnershipId\n      partnershipName\n      groups { id name }\n    }\n  }\n"): typeof import('./graphql.ts').LedgerPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecentLedgers($partnershipId: ID!) {\n    ledgerImports(partnershipId: $partnershipId) {\n      id\n      startedAt\n      state\n      file\n      created\n      rejectedCount\n    }\n  }\n"): typeof import('./graphql.ts').RecentLedgersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerNow($id: ID!) {\n    ledgerImport(id: $id) {\n      id\n      state\n      done\n      total\n      file\n      head\n      sample\n      mapping\n      remembered\n      problem { path message }\n      accounts { account count cents example }\n      groups { groupId count cents }\n      rowCount\n      created\n      same\n      leftOut\n      unassigned\n      rejectedCount\n      rejected { file line field text }\n      refusal\n    }\n  }\n"): typeof import('./graphql.ts').LedgerNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewLedger($id: ID!, $mapping: String) {\n    previewLedger(id: $id, mapping: $mapping) {\n      __typename\n      ... on LedgerImport { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').PreviewLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnFactors {\n    viewer {\n      id\n      person {\n        id\n        example\n      }\n      factors {\n        totp\n        recoveryCodesLeft\n        passkeys {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OwnFactorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginStepUp {\n    beginStepUp {\n      __typename\n      ... on PasskeyOptions {\n        options\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BeginStepUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepUp($input: StepUpInput!) {\n    stepUp(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n        steppedUpUntil\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StepUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsExample($personId: ID!) {\n    signInAsExample(personId: $personId) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SignInAsExampleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExamplePerson on ExampleCard {\n    personId\n    name\n    mandates {\n      ...MandateWords\n    }\n  }\n"): typeof import('./graphql.ts').ExamplePersonFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginPasskeySignIn {\n    beginPasskeySignIn {\n      __typename\n      ... on PasskeyOptions {\n        options\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BeginPasskeySignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishPasskeySignIn($answer: String!) {\n    finishPasskeySignIn(answer: $answer) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FinishPasskeySignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInScreen {\n    installation {\n      isEmpty\n    }\n    viewer {\n      id\n      person {\n        id\n        name\n      }\n    }\n    exampleCards {\n      personId\n      ...ExamplePerson\n    }\n  }\n"): typeof import('./graphql.ts').SignInScreenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountScreen {\n    viewer {\n      id\n      person {\n        id\n        name\n        email\n        example\n      }\n      factors {\n        password\n        totp\n        recoveryCodesLeft\n        passkeys {\n          id\n          ...OwnPasskey\n        }\n      }\n    }\n    mySessions {\n      id\n      ...OwnSession\n    }\n  }\n"): typeof import('./graphql.ts').AccountScreenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTotp {\n    removeTotp {\n      __typename\n      ... on FactorChange {\n        recoveryCodes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RemoveTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes {\n      __typename\n      ... on RecoveryCodes {\n        codes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RenewRecoveryCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenamePerson($id: ID!, $name: String!) {\n    renamePerson(id: $id, name: $name) {\n      __typename\n      ... on Person {\n        id\n        name\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RenamePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnPasskey on Passkey {\n    id\n    name\n    createdAt\n    lastUsedAt\n    synced\n  }\n"): typeof import('./graphql.ts').OwnPasskeyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id) {\n      __typename\n      ... on FactorChange {\n        recoveryCodes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RemovePasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnSession on Session {\n    id\n    agent\n    address\n    createdAt\n    lastSeenAt\n    current\n  }\n"): typeof import('./graphql.ts').OwnSessionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on Viewer {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n      ... on Viewer {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondFactorScreen {\n    viewer {\n      id\n      needsSecondFactor\n      factors {\n        password\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SecondFactorScreenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SetUpScreen {\n    installation {\n      isEmpty\n    }\n    viewer {\n      id\n      needsSecondFactor\n    }\n  }\n"): typeof import('./graphql.ts').SetUpScreenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteSetUp($input: CompleteSetUpInput!) {\n    completeSetUp(input: $input) {\n      __typename\n      ... on Viewer {\n        id\n        language\n        needsSecondFactor\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompleteSetUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginPasskeyRegistration {\n    beginPasskeyRegistration {\n      __typename\n      ... on PasskeyOptions {\n        options\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BeginPasskeyRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishPasskeyRegistration($answer: String!, $name: String!) {\n    finishPasskeyRegistration(answer: $answer, name: $name) {\n      __typename\n      ... on FactorChange {\n        recoveryCodes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FinishPasskeyRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnrolTotp {\n    enrolTotp {\n      __typename\n      ... on TotpEnrolment {\n        secret\n        uri\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EnrolTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      __typename\n      ... on FactorChange {\n        recoveryCodes\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MandateWords on Mandate {\n    id\n    role\n    until\n    organisationId\n    organisationName\n    partnershipId\n    partnershipName\n    bodyId\n  }\n"): typeof import('./graphql.ts').MandateWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BlockPerson($id: ID!) {\n    blockPerson(id: $id) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BlockPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnblockPerson($id: ID!) {\n    unblockPerson(id: $id) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').UnblockPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMandate($id: ID!, $until: Day!) {\n    endMandate(id: $id, until: $until) {\n      __typename\n      ... on Mandate {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EndMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantMandate($input: GrantMandateInput!) {\n    grantMandate(input: $input) {\n      __typename\n      ... on Mandate {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GrantMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mailing {\n    installation {\n      smtpConfigured\n    }\n  }\n"): typeof import('./graphql.ts').MailingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on Invitation {\n        personId\n        link\n        mailed\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InvitePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPartnerships($search: String) {\n    partnerships(first: 100, search: $search, state: \"in-force\") {\n      nodes {\n        id\n        shortName\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindPartnershipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($search: String, $after: String, $first: Int!) {\n    people(first: $first, search: $search, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...PersonRow\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    blockedAt\n    mandates {\n      id\n      ...MandateTimes\n    }\n  }\n"): typeof import('./graphql.ts').PersonRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPanel($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      email\n      example\n      blockedAt\n      viewerCan\n      mandates {\n        id\n        ...MandateTimes\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PersonPanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatPlaces($id: ID!) {\n    partnership(id: $id) {\n      id\n      bodies {\n        id\n        name\n        seats {\n          organisationId\n          organisationName\n        }\n      }\n      participants(first: 100) {\n        nodes {\n          organisationId\n          organisationName\n          until\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SeatPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MandateTimes on Mandate {\n    id\n    role\n    from\n    until\n    organisationId\n    organisationName\n    partnershipId\n    partnershipName\n    standing {\n      state\n      because\n      since\n    }\n    viewerCan\n  }\n"): typeof import('./graphql.ts').MandateTimesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseLanguage($language: String!) {\n    chooseLanguage(language: $language) {\n      __typename\n      ... on Viewer {\n        id\n        language\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChooseLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMandate($id: ID!) {\n    chooseMandate(id: $id) {\n      __typename\n      ... on Viewer {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChooseMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      __typename\n      ... on SignedOut {\n        done\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnMandate {\n    viewer {\n      id\n      mandate {\n        id\n        role\n        organisationId\n        organisationName\n        partnershipId\n        partnershipName\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OwnMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Frame {\n    viewer {\n      id\n      language\n      needsSecondFactor\n      viewerCan\n      person {\n        id\n        name\n        example\n      }\n      session {\n        id\n        createdAt\n      }\n      partnerships {\n        id\n        slug\n        shortName\n        legalForm\n        participantCount\n      }\n      mandate {\n        id\n        ...MandateWords\n      }\n      mandates {\n        id\n        ...MandateWords\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JournalLine on JournalEntry {\n    seq\n    at\n    command\n    personName\n    actingFor\n    record\n    recordId\n    act\n    partnershipId\n    partnershipName\n    changes {\n      field\n      from\n      to\n    }\n  }\n"): typeof import('./graphql.ts').JournalLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Journal($command: String, $partnershipId: ID, $recordId: ID, $after: String, $placed: Boolean!) {\n    journal(first: 25, command: $command, partnershipId: $partnershipId, recordId: $recordId, after: $after) {\n      nodes {\n        seq\n        ...JournalLine\n      }\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    partnership(id: $partnershipId) @include(if: $placed) {\n      id\n      shortName\n    }\n  }\n"): typeof import('./graphql.ts').JournalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipJournal($partnershipId: ID!) {\n    journal(first: 8, partnershipId: $partnershipId) {\n      totalCount\n      nodes {\n        seq\n        ...JournalLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipJournalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipBodies on Partnership {\n    legalForm\n    bodies(on: $day) {\n      id\n      ...BodyWithSeats\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipBodiesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BodyWithSeats on Body {\n    id\n    kind\n    name\n    from\n    until\n    seats {\n      id\n      label\n      organisationId\n      organisationName\n      votes\n      from\n      until\n    }\n  }\n"): typeof import('./graphql.ts').BodyWithSeatsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipConclusion on Partnership {\n    legalForm\n    from\n    until\n    participantCount\n    participants(first: 100, on: $day, after: $after) {\n      totalCount\n      nodes {\n        id\n        organisationKind\n      }\n    }\n    forms {\n      id\n      legalForm\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipConclusionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipForms on Partnership {\n    forms {\n      id\n      legalForm\n      from\n      until\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipFormsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipParticipants on Partnership {\n    participants(first: 100, on: $day, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        organisationId\n        organisationName\n        organisationCode\n        organisationKind\n        organs\n        inhabitants\n        recordedShare\n        from\n        until\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipParticipantsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParticipationPeriods on Partnership {\n    from\n    until\n    periods: participants(first: 100) {\n      totalCount\n      nodes {\n        id\n        organisationId\n        organisationName\n        from\n        until\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ParticipationPeriodsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipOnRecord on Partnership {\n    name\n    legalForm\n    seat\n    purpose\n    website\n    registerId\n    from\n    until\n    predecessor {\n      id\n      slug\n      shortName\n    }\n    successor {\n      id\n      slug\n      shortName\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipOnRecordFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipPage($slug: String!, $day: Day!, $after: String) {\n    partnership(slug: $slug, on: $day) {\n      id\n      shortName\n      slug\n      legalForm\n      published\n      viewerCan\n      ...PartnershipConclusion\n      ...PartnershipOnRecord\n      ...PartnershipWarnings\n      ...PartnershipParticipants\n      ...ParticipationPeriods\n      ...PartnershipBodies\n      ...PartnershipForms\n      ...PartnershipDescription\n      ...SeatCandidates\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipRow on Partnership {\n    id\n    slug\n    shortName\n    name\n    legalForm\n    participantCount\n    seat\n    from\n    until\n    published\n  }\n"): typeof import('./graphql.ts').PartnershipRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partnerships($search: String, $legalForm: String, $state: String, $on: Day, $organisationId: ID, $chosen: Boolean!, $after: String) {\n    partnerships(\n      first: 50\n      search: $search\n      legalForm: $legalForm\n      state: $state\n      on: $on\n      organisationId: $organisationId\n      after: $after\n    ) {\n      nodes {\n        id\n        ...PartnershipRow\n      }\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    organisation(id: $organisationId) @include(if: $chosen) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipWarnings on Partnership {\n    warnings(on: $day) {\n      code\n      about\n      text\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipWarningsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DissolvePartnership($id: ID!, $until: Day!) {\n    dissolvePartnership(id: $id, until: $until) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DissolvePartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndParticipation($id: ID!, $until: Day!) {\n    endParticipation(id: $id, until: $until) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EndParticipationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndBody($id: ID!, $until: Day!) {\n    endBody(id: $id, until: $until) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EndBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSeat($id: ID!, $until: Day!) {\n    endSeat(id: $id, until: $until) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EndSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitParticipant($input: AdmitParticipantInput!) {\n    admitParticipant(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AdmitParticipantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DefineBody($input: DefineBodyInput!) {\n    defineBody(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DefineBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLegalForm($id: ID!, $legalForm: String!, $from: Day!) {\n    changeLegalForm(id: $id, legalForm: $legalForm, from: $from) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangeLegalFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipDescription on Partnership {\n    id\n    name\n    shortName\n    seat\n    purpose\n    website\n  }\n"): typeof import('./graphql.ts').PartnershipDescriptionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DescribePartnership($id: ID!, $input: DescriptionInput!) {\n    describePartnership(id: $id, input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DescribePartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPartnership($id: ID!) {\n    publishPartnership(id: $id) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PublishPartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatCandidates on Partnership {\n    id\n    participants(first: 100, on: $day, after: $after) {\n      nodes {\n        id\n        organisationId\n        organisationName\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SeatCandidatesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignSeat($input: AssignSeatInput!) {\n    assignSeat(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AssignSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignWeight($seatId: ID!, $votes: Int!, $from: Day!) {\n    assignWeight(seatId: $seatId, votes: $votes, from: $from) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AssignWeightDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FoundPartnership($input: FoundPartnershipInput!) {\n    foundPartnership(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n        slug\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FoundPartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationInhabitants on Organisation {\n    inhabitantsByYear {\n      year\n      count\n      referenceDay\n      source\n    }\n  }\n"): typeof import('./graphql.ts').OrganisationInhabitantsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationOnRecord on Organisation {\n    officialName\n    code\n    province\n    oin\n    kvk\n    rsin\n    from\n    until\n  }\n"): typeof import('./graphql.ts').OrganisationOnRecordFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindOrganisations($search: String) {\n    organisations(first: 100, search: $search) {\n      nodes {\n        id\n        name\n        kind\n        code\n        until\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationPage($id: ID, $code: String, $day: Day!, $after: String) {\n    organisation(id: $id, code: $code) {\n      id\n      name\n      kind\n      participations(first: 100, on: $day, after: $after) {\n        totalCount\n      }\n      ...OrganisationOnRecord\n      ...OrganisationInhabitants\n      ...OrganisationReclassifications\n      ...OrganisationRegister\n    }\n  }\n"): typeof import('./graphql.ts').OrganisationPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationRow on Organisation {\n    id\n    name\n    code\n    kind\n    province\n    inhabitants\n    participationCount\n    until\n  }\n"): typeof import('./graphql.ts').OrganisationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations($search: String, $kind: String, $province: String, $after: String) {\n    organisations(first: 50, search: $search, kind: $kind, province: $province, after: $after) {\n      nodes {\n        id\n        ...OrganisationRow\n      }\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationReclassifications on Organisation {\n    successions {\n      on\n      organisationId\n      organisationName\n      successorId\n      successorName\n      whole\n    }\n  }\n"): typeof import('./graphql.ts').OrganisationReclassificationsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationRegister on Organisation {\n    id\n    participations(first: 100, on: $day, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        partnershipId\n        partnershipName\n        partnershipSlug\n        legalForm\n        organs\n        recordedShare\n        from\n        until\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OrganisationRegisterFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SharedCost on ProposalText {\n    sharedCost {\n      groupName\n      organisationIds\n      keys {\n        code\n        arguments\n        once\n        yearly\n      }\n      document\n    }\n  }\n"): typeof import('./graphql.ts').SharedCostFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakePosition($input: TakePositionInput!) {\n    takePosition(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TakePositionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalPage($slug: String!, $code: String!) {\n    partnership(slug: $slug) {\n      id\n      bodies {\n        id\n        seats {\n          id\n          organisationName\n        }\n      }\n    }\n    proposal(slug: $slug, code: $code) {\n      id\n      code\n      title\n      state\n      edition\n      bodyId\n      bodyName\n      authorName\n      viewerCan\n      says {\n        ...ProposalSays\n        ...SharedCost\n      }\n      positions {\n        organisationId\n        organisationName\n        stance\n        reason\n        conditions\n        takenByName\n        at\n        edition\n        changedSince\n      }\n    }\n    changeSet(slug: $slug, code: $code) {\n      ...WhatChanges\n    }\n    votes(slug: $slug, code: $code) {\n      id\n      state\n      sentence\n      decisionCode\n      seats {\n        id\n        viewerCan\n        ballot {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposalPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Proposals($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      shortName\n    }\n    proposals(slug: $slug, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        code\n        title\n        state\n        authorName\n        bodyName\n        tabledAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TableProposal($id: ID!) {\n    tableProposal(id: $id) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TableProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Versions($slug: String!, $code: String!) {\n    proposal(slug: $slug, code: $code) {\n      id\n      code\n      title\n      editions {\n        id\n        edition\n        writtenByName\n        at\n        says {\n          ...ProposalSays\n        }\n      }\n      positions {\n        organisationId\n        organisationName\n      }\n    }\n  }\n"): typeof import('./graphql.ts').VersionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeChoices($id: ID!) {\n    changeChoices(partnershipId: $id) {\n      record\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.ts').ChangeChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangePreview($id: ID!, $document: String!) {\n    previewChanges(partnershipId: $id, document: $document) {\n      id\n      ...WhatChanges\n    }\n  }\n"): typeof import('./graphql.ts').ChangePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WriteTemplate($id: ID!, $template: String!, $answers: String!) {\n    writeTemplate(partnershipId: $id, template: $template, answers: $answers) {\n      id\n      document\n      steps {\n        kind\n      }\n      problems {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WriteTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhatChanges on ChangeSet {\n    id\n    state\n    takesEffectOn\n    executedAt\n    members {\n      id\n      name\n    }\n    problems {\n      step\n      message\n    }\n    steps {\n      kind\n      label\n      sentence\n      records {\n        record\n        id\n        isNew\n        subject\n        organisationIds\n        fields {\n          label\n          before\n          after\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WhatChangesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalSays on ProposalText {\n    title\n    text\n    resolutions\n    options {\n      name\n      summary\n      nothing\n    }\n    chosen\n    downsides\n    withoutScreen\n    steps {\n      what\n      power\n      by\n      on\n    }\n    cost {\n      groupId\n      year\n      once\n      yearly\n      alternatives {\n        code\n        arguments\n      }\n    }\n    effects {\n      organisationId\n      wave\n      worksDifferently\n      touchesPolicy\n      staysLocal\n      staysLocalUntil\n      exitBefore\n      exitAfter\n      promises {\n        kind\n        description\n        department\n        owner\n        unit\n        baseline\n        target\n        targetOn\n        direction\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposalSaysFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CostBasis($slug: String!) {\n    costYear(slug: $slug) {\n      id\n      year\n      groups {\n        id\n        name\n      }\n      pools {\n        keyId\n        groupIds\n        document\n      }\n      contributions {\n        organisationId\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CostBasisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPoint($input: AnswerPointInput!) {\n    answerPoint(input: $input) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnswerPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmReceipt($id: ID!, $day: Day!) {\n    confirmReceipt(id: $id, receivedOn: $day) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanDiscussion($id: ID!, $day: Day!) {\n    planDiscussion(id: $id, discussedOn: $day) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlanDiscussionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveView($input: GiveViewInput!) {\n    giveView(input: $input) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GiveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveView($id: ID!) {\n    waiveView(id: $id) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WaiveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenViewsRound($input: OpenViewsRoundInput!) {\n    openViewsRound(input: $input) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpenViewsRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseViewsRound($id: ID!) {\n    closeViewsRound(id: $id) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CloseViewsRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerViews($id: ID!) {\n    answerViews(id: $id) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnswerViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelViewsRound($id: ID!, $reason: String!) {\n    cancelViewsRound(id: $id, reason: $reason) {\n      __typename\n      ... on ViewsRound {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CancelViewsRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewsPage($slug: String!, $code: String!) {\n    proposal(slug: $slug, code: $code) {\n      id\n      code\n      title\n      edition\n      viewerCan\n    }\n    viewsRounds(slug: $slug, code: $code) {\n      id\n      edition\n      state\n      subject\n      article\n      sentOn\n      cancelledBecause\n      unanswered\n      viewerCan\n      councils {\n        id\n        organisationId\n        organisationName\n        standing\n        receivedOn\n        until\n        because\n        discussedOn\n        tone\n        adoptedOn\n        afterTerm\n        viewerCan\n        points {\n          id\n          number\n          text\n          verdict\n          answer\n          change\n          edition\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ViewsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewProposal($slug: String!, $day: Day!) {\n    partnership(slug: $slug, on: $day) {\n      id\n      shortName\n      bodies {\n        id\n        kind\n        name\n      }\n      participants(first: 100, on: $day) {\n        nodes {\n          organisationId\n          organisationName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NewProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftProposal($input: DraftProposalInput!) {\n    draftProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        code\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DraftProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviseProposalPage($slug: String!, $code: String!) {\n    partnership(slug: $slug) {\n      id\n    }\n    changeSet(slug: $slug, code: $code) {\n      id\n      document\n    }\n    proposal(slug: $slug, code: $code) {\n      id\n      code\n      title\n      state\n      edition\n      tabledAt\n      viewerCan\n      editions {\n        id\n        edition\n        writtenByName\n        says {\n          ...ProposalSays\n        }\n      }\n      positions {\n        organisationId\n        organisationName\n        stance\n        edition\n        changedSince\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviseProposalPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseProposal($input: ReviseProposalInput!) {\n    reviseProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        code\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviseProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BilledAdvances on Statement {\n    advances\n    settlement {\n      advanced\n      owed\n      remains\n    }\n  }\n"): typeof import('./graphql.ts').BilledAdvancesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BilledBridge on Statement {\n    year\n    bridge {\n      fromYear\n      from\n      to\n      sentence\n      parts {\n        cause\n        cents\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BilledBridgeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BilledLines on Statement {\n    slug\n    code\n    organisationId\n    year\n    basis\n    total\n    lines {\n      id\n      keyId\n      subject\n      clause\n      poolCents\n      cents\n      share\n      why\n      metered {\n        unit\n        quantity\n        rate\n      }\n      parts {\n        groupId\n        name\n        cents\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BilledLinesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BilledDocument on Statement {\n    slug\n    year\n    organisationId\n    organisationName\n    code\n    basis\n    document\n  }\n"): typeof import('./graphql.ts').BilledDocumentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment YearContributions on CostYear {\n    contributions {\n      organisationId\n      name\n      code\n      inhabitants\n      budget\n      actual\n    }\n  }\n"): typeof import('./graphql.ts').YearContributionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment YearGroups on CostYear {\n    budget\n    actual\n    groups {\n      id\n      name\n      recurrence\n      package\n      takers\n      budget\n      change\n      actual\n      forecast\n      lineCount\n    }\n  }\n"): typeof import('./graphql.ts').YearGroupsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupLines($groupId: ID!, $year: Int!, $after: String) {\n    costLines(groupId: $groupId, year: $year, first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        kind\n        amount\n        vat\n        description\n        day\n        source\n        reversesId\n        reversedById\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GroupLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CostsPage($slug: String!, $year: Int) {\n    costYear(slug: $slug, year: $year) {\n      id\n      partnershipName\n      slug\n      year\n      years\n      viewerCan\n      budget\n      actual\n      problems\n      contributions {\n        organisationId\n        code\n      }\n      groups {\n        id\n        name\n      }\n      ...YearGroups\n      ...YearContributions\n      ...YearKeys\n      ...YearCounts\n      ...EntryYear\n      questions {\n        id\n        ...AskedQuestion\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CostsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment YearCounts on CostYear {\n    counts {\n      code\n      name\n      referenceDay\n      count\n    }\n  }\n"): typeof import('./graphql.ts').YearCountsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeyBench($slug: String!, $year: Int) {\n    costYear(slug: $slug, year: $year) {\n      id\n      partnershipName\n      slug\n      year\n      years\n      contributions {\n        organisationId\n        name\n        inhabitants\n        budget\n      }\n      pools {\n        keyId\n        subject\n        total\n        document\n      }\n      viewerCan\n      costModel {\n        id\n        document\n        recordedAt\n        recordedBy\n      }\n    }\n  }\n"): typeof import('./graphql.ts').KeyBenchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment YearKeys on CostYear {\n    keys {\n      id\n      code\n      arguments\n      from\n      until\n      clause\n      covers {\n        group\n        until\n      }\n    }\n  }\n"): typeof import('./graphql.ts').YearKeysFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BilledPayers on Statement {\n    organisationId\n    payers {\n      organisationId\n      name\n      inhabitants\n      cents\n    }\n  }\n"): typeof import('./graphql.ts').BilledPayersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementPage($slug: String!, $code: String!, $year: Int!, $basis: String!) {\n    statement(slug: $slug, code: $code, year: $year, basis: $basis) {\n      id\n      organisationId\n      organisationName\n      partnershipName\n      year\n      years\n      total\n      problems\n      lines {\n        keyId\n      }\n      bridge {\n        fromYear\n        from\n      }\n      ...BilledLines\n      ...BilledAdvances\n      ...BilledBridge\n      ...BilledPayers\n      ...BilledDocument\n      ...StatementQuestions\n    }\n  }\n"): typeof import('./graphql.ts').StatementPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCostModel($input: RecordCostModelInput!) {\n    recordCostModel(input: $input) {\n      __typename\n      ... on CostModel {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordCostModelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CostModelOfYear($slug: String!, $year: Int) {\n    costYear(slug: $slug, year: $year) {\n      id\n      partnershipId\n      partnershipName\n      slug\n      year\n      budget\n      contributions {\n        organisationId\n        name\n      }\n      viewerCan\n      costModel {\n        id\n        document\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CostModelOfYearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BenefitsPage($slug: String!) {\n    benefits(slug: $slug) {\n      ...BenefitLines\n    }\n  }\n"): typeof import('./graphql.ts').BenefitsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MeasureBenefit($input: MeasureBenefitInput!) {\n    measureBenefit(input: $input) {\n      __typename\n      ... on BenefitPromise {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MeasureBenefitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeBenefitReview($resolutionId: ID!) {\n    proposeBenefitReview(resolutionId: $resolutionId) {\n      __typename\n      ... on BenefitReview {\n        resolutionId\n        proposalCode\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposeBenefitReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostponeBenefitReview($input: PostponeReviewInput!) {\n    postponeBenefitReview(input: $input) {\n      __typename\n      ... on BenefitReview {\n        resolutionId\n      }\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PostponeBenefitReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BenefitLines on Benefits {\n    id\n    slug\n    partnershipName\n    viewerCan\n    promises {\n      id\n      resolutionId\n      decisionCode\n      decisionTitle\n      decidedOn\n      organisationId\n      organisationName\n      kind\n      description\n      department\n      owner\n      unit\n      baseline\n      target\n      targetOn\n      direction\n      viewerCan\n      measurements {\n        id\n        value\n        on\n        source\n        note\n        correctsId\n        measuredByName\n        at\n      }\n    }\n    reviews {\n      resolutionId\n      proposalCode\n      reason\n      againOn\n      answeredByName\n    }\n  }\n"): typeof import('./graphql.ts').BenefitLinesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptAllocation($input: AdoptAllocationInput!) {\n    adoptAllocation(input: $input) {\n      __typename\n      ... on CostKey { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').AdoptAllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdoptedDecisions($slug: String!) {\n    decisions(slug: $slug, outcome: \"adopted\", first: 100) {\n      nodes { id code title }\n    }\n  }\n"): typeof import('./graphql.ts').AdoptedDecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDriver($input: RecordDriverInput!) {\n    recordDriver(input: $input) {\n      __typename\n      ... on RecordedDriver { code }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').RecordDriverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DefineCostGroup($input: DefineCostGroupInput!) {\n    defineCostGroup(input: $input) {\n      __typename\n      ... on CostGroup { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').DefineCostGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterCostLine($input: EnterCostLineInput!) {\n    enterCostLine(input: $input) {\n      __typename\n      ... on CostLine { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').EnterCostLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverseCostLine($id: ID!, $reason: String!) {\n    reverseCostLine(id: $id, reason: $reason) {\n      __typename\n      ... on CostLine { id }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').ReverseCostLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryYear on CostYear {\n    partnershipId\n    slug\n    year\n    groups {\n      id\n      name\n    }\n    contributions {\n      organisationId\n      name\n    }\n    counts {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql.ts').EntryYearFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowedBookings on LineageLine {\n    poolCents\n    bookingCount\n    otherBookings\n    parts {\n      groupId\n      name\n    }\n    bookings {\n      id\n      groupName\n      kind\n      day\n      description\n      source\n      amount\n    }\n  }\n"): typeof import('./graphql.ts').FollowedBookingsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowedLine on LineageLine {\n    bookingCount\n    payers {\n      name\n    }\n    key {\n      from\n      clause\n    }\n    decision {\n      code\n      title\n      bodyName\n      decidedOn\n      sentence\n      votes {\n        present\n      }\n      ...FollowedVotes\n    }\n    ...FollowedBookings\n    ...FollowedSharing\n    ...FollowedKey\n  }\n"): typeof import('./graphql.ts').FollowedLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowedKey on LineageLine {\n    key {\n      id\n      clause\n    }\n    steps {\n      counts {\n        label\n        unit\n        own\n        whole\n        source\n        referenceDay\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FollowedKeyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LineagePage($slug: String!, $code: String!, $year: Int!, $basis: String!, $line: String) {\n    lineage(slug: $slug, code: $code, year: $year, basis: $basis, line: $line) {\n      id\n      partnershipName\n      organisationName\n      year\n      total\n      lines {\n        id\n      }\n      ...WholeStatement\n      line {\n        id\n        subject\n        cents\n        poolCents\n        key {\n          code\n          arguments\n        }\n        decision {\n          bodyName\n          decidedOn\n        }\n        ...FollowedLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LineagePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowedSharing on LineageLine {\n    cents\n    poolCents\n    spare\n    steps {\n      formula\n      amount\n      exact\n      why\n      counts {\n        label\n        unit\n        own\n        whole\n      }\n    }\n    payers {\n      name\n      cents\n    }\n  }\n"): typeof import('./graphql.ts').FollowedSharingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowedVotes on LineageDecision {\n    votes {\n      seat\n      weight\n      holderName\n      castByName\n      present\n      recused\n      proxy\n      choice\n      reason\n    }\n  }\n"): typeof import('./graphql.ts').FollowedVotesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WholeStatement on Lineage {\n    total\n    lines {\n      id\n      subject\n      cents\n    }\n  }\n"): typeof import('./graphql.ts').WholeStatementFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerQuestion($id: ID!, $answer: String!) {\n    answerQuestion(id: $id, answer: $answer) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnswerQuestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeLine($input: DisputeLineInput!) {\n    disputeLine(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DisputeLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleDispute($input: SettleDisputeInput!) {\n    settleDispute(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SettleDisputeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskedQuestion on LineQuestion {\n    id\n    organisationName\n    year\n    subject\n    cents\n    state\n    question\n    askedByName\n    askedAt\n    answerBy\n    answer\n    disputed\n    grounds\n    outcome\n    settlement\n    viewerCan\n  }\n"): typeof import('./graphql.ts').AskedQuestionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SettlementActs on SettlementYear {\n    partnershipId\n    year\n    obstacle\n    viewerCan\n    advances {\n      number\n    }\n    settlement {\n      id\n      state\n      viewerCan\n    }\n  }\n"): typeof import('./graphql.ts').SettlementActsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FixAdvances($partnershipId: ID!, $year: Int!) {\n    fixAdvances(partnershipId: $partnershipId, year: $year) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FixAdvancesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeSettlement($partnershipId: ID!, $year: Int!) {\n    proposeSettlement(partnershipId: $partnershipId, year: $year) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposeSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSettlement($id: ID!) {\n    withdrawSettlement(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveSettlement($id: ID!) {\n    approveSettlement(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ApproveSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettlementPage($slug: String!, $year: Int!) {\n    settlementYear(slug: $slug, year: $year) {\n      id\n      partnershipName\n      slug\n      year\n      years\n      obstacle\n      rules {\n        fourEyes\n      }\n      shares {\n        owed\n        advanced\n        remains\n      }\n      settlement {\n        state\n        proposedByName\n        proposedAt\n        approvedByName\n        approvedAt\n      }\n      ...SettlementActs\n      ...SettlingRules\n      ...SettlementShares\n      ...SettlementRecovery\n      ...SettlementCorrections\n    }\n  }\n"): typeof import('./graphql.ts').SettlementPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SettlementShares on SettlementYear {\n    slug\n    year\n    shares {\n      organisationId\n      name\n      code\n      owed\n      advanced\n      remains\n      number\n    }\n  }\n"): typeof import('./graphql.ts').SettlementSharesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SettlementRecovery on SettlementYear {\n    recovery {\n      groupId\n      name\n      budget\n      actual\n    }\n  }\n"): typeof import('./graphql.ts').SettlementRecoveryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SettlementCorrections on SettlementYear {\n    corrections {\n      id\n      groupName\n      day\n      reason\n      original\n      amount\n    }\n  }\n"): typeof import('./graphql.ts').SettlementCorrectionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SettlingRules on SettlementYear {\n    partnershipId\n    viewerCan\n    rules {\n      fourEyes\n      questionDays\n      disputeDays\n      clause\n    }\n  }\n"): typeof import('./graphql.ts').SettlingRulesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeCostRules($input: AgreeCostRulesInput!) {\n    agreeCostRules(input: $input) {\n      __typename\n      ... on CostRules { partnershipId }\n      ... on Refusal { code message path }\n    }\n  }\n"): typeof import('./graphql.ts').AgreeCostRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementQuestions on Statement {\n    partnershipId\n    organisationId\n    year\n    basis\n    total\n    payableNow\n    viewerCan\n    lines {\n      id\n      subject\n    }\n    questions {\n      id\n      ...AskedQuestion\n    }\n  }\n"): typeof import('./graphql.ts').StatementQuestionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QuestionLine($input: QuestionLineInput!) {\n    questionLine(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').QuestionLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AwaitedMatter on Awaiting {\n    kind\n    slug\n    partnershipName\n    code\n    title\n    forName\n    recordId\n    until\n  }\n"): typeof import('./graphql.ts').AwaitedMatterFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today {\n    viewer {\n      id\n    }\n    awaiting {\n      ...AwaitedMatter\n    }\n  }\n"): typeof import('./graphql.ts').TodayDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
