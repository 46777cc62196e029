/**
 * 例会议事: article 4. The pure rule of the weekly meeting and what all its rooms share are here; {@code minutes} keeps the
 * team's meetings, {@code tasks} what they gave people to do, {@code called} the meetings called by those above,
 * {@code reading} shows, lists and prints.
 */
package zaicun.meetings;
