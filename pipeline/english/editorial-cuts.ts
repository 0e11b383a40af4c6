/** A line by which an editor marks that words are left out: "<…>", "to be continued". Our own list. */
export const editorialCut = /^(?:<[….]+>|\[[….]+\]|\([….]+\)|to be continued\.*|\*+ ?to be continued.*)$/i
