/**
 * Article 2 of the notice: presence in the village and the register. The pure rule and the words of the register are
 * here; {@code trip}, {@code register}, {@code month}, {@code absence} and {@code stationing} keep the facts.
 */
package zaicun.attendance;
