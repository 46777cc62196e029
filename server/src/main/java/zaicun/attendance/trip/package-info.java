/** Official trips (公务外出): reported with purpose and caller, not approved; one reason to be away from the village. */
package zaicun.attendance.trip;
