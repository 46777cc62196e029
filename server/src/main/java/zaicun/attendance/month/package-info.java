/**
 * The month of a village's register (2.6): the village signs, the street reviews and sends it up to the host office, the
 * sending bureau and each sending unit; then it is closed, and reopening keeps both versions.
 */
package zaicun.attendance.month;
