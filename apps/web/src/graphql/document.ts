// A question as the browser knows it: only its mark. The text stands in the list of trusted documents, on the server.
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { TypedDocumentNode } from 'urql';

/** What `graphql(...)` stands for: the shape of the answer and of the variables. */
export type Question<Data, Variables> = DocumentTypeDecoration<Data, Variables>;

type Marked = { kind: 'Document'; definitions: []; documentId: string };

/** @public Put in the place of every question by the build (documents.plugin.ts). */
export const documentOf = (mark: string): Marked => ({ kind: 'Document', definitions: [], documentId: mark });

export const markOf = (document: object): string => (document as Marked).documentId;

export const asDocument = <Data, Variables>(question: Question<Data, Variables>) =>
  question as unknown as TypedDocumentNode<Data, Variables & Record<string, unknown>>;
