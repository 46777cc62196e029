/**
 * 学习: article 5. Studies of a team and of its people with who led, who took part and the subject; a collective one may be
 * recorded together with the meeting at which it was held. Notes are their author's own and no yardstick.
 */
package zaicun.study;
