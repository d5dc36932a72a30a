/** A change of documents as the server sends it, as far as it matters here. */
export interface Changes {
  readonly documentChanges?: readonly {
    readonly textDocument?: { readonly uri: string; readonly version: number | null };
  }[];
}

/** What the editor has open. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly isDirty: boolean;
}

/**
 * Whether a document is no longer what its changes were made for: it has another version, or the server knew the file and the
 * editor now has a text of its own. The library of the protocol applies changes to whatever there is.
 */
export function isStale({ documentChanges = [] }: Changes, documents: readonly OpenDocument[]): boolean {
  return documentChanges.some(({ textDocument }) => {
    if (!textDocument) return false;
    const open = documents.find(({ uri }) => uri === textDocument.uri);
    if (!open) return false;
    return textDocument.version === null ? open.isDirty : open.version !== textDocument.version;
  });
}
