/**
 * The register (考勤簿, 2.5): the village keeps it by exception, a week of the whole team at a time. Marks are facts;
 * nothing is overwritten and nothing becomes "absent" by machine.
 */
package zaicun.attendance.register;
