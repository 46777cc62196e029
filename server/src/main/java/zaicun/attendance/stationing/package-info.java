/**
 * Released from the unit's work and truly in the village: party membership, post, board and lodging there (2.3), and every
 * time somebody pulled a posted cadre away (2.4).
 */
package zaicun.attendance.stationing;
