/**
 * Fills an empty data directory with a made-up district and a year of its life, for showing and for measuring. It acts
 * through the desks at a clock that runs through the year; only facts that come by the ten thousand (marks, visits,
 * contacts) are written straight into their tables, by {@link zaicun.demo.bulk.Bulk}, and reckoned afterwards.
 */
package zaicun.demo;
