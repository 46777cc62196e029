/**
 * Article 8, inspection (暗访督查): plans and their draw by chance, the on-site record, findings and their rectification,
 * referral of serious matters, the year's help plan and the work log.
 */
package zaicun.inspection;
