/**
 * From nomination to clearance (1.2 - 1.4): a candidate's file is written, checked while it is typed, submitted and reviewed by
 * every organ that the policy names; what is sealed in it is opened with a reason.
 */
package zaicun.selection.nomination;
