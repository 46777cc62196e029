/**
 * Pre-review (1.4) and the review of changes (1.6): each organ that the policy names says its word once a round, in any order;
 * and the time line of everything in this article.
 */
package zaicun.selection.review;
