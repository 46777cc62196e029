/**
 * Meetings to which first secretaries are called by street, host office, bureau or an area's lead unit (4.1): invitation,
 * answers, attendance confirmed by the caller, summary. The official trip of whoever attended away from his village follows.
 */
package zaicun.meetings.called;
