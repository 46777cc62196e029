/**
 * The draw by chance (8.1), free of storage: from a seed and a list anybody gets the same villages and inspectors. The
 * procedure is told in docs/decisions/0024.
 */
package zaicun.inspection.draw;
