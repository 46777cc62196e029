package zaicun.compliance;

import zaicun.kernel.Span;

/**
 * Told by a rule module in the transaction that writes a fact: every duty of the selection whose window touches the dates
 * is reckoned anew before the transaction ends.
 */
public record FactsChanged(Selection selection, Span dates) {}
