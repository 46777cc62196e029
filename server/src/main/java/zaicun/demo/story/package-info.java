/** What people did at the desks, told in the order of time with a clock that runs through the year. */
package zaicun.demo.story;
