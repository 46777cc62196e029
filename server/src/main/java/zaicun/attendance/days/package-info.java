/** What the register and reported trips say of days and places, for the work log and inspections (8.2, 8.6). */
package zaicun.attendance.days;
