/** 例会议事: article 4. */
package zaicun.meetings;
