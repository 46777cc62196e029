/**
 * Article 13 (信息报送): news items and experience articles, drafted from what was recorded, sent up every month (13.1), and
 * picked by the bureau for publication (13.2). What is sent counts; nothing is counted per person, and nothing is ranked.
 */
package zaicun.bulletins;
