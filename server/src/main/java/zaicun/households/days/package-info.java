/** What was done for households, told day by day and by place, households veiled (8.2, 8.6). */
package zaicun.households.days;
