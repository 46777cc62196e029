/**
 * Referral of serious matters (8.4) to the organ in charge, with what it decided and how the unit's responsibility was
 * examined. The system decides nothing; what is written is sealed and read by the organ that inspected only.
 */
package zaicun.inspection.referral;
