/** What sending units do in the made-up year: their leaders, what they send up, and what the meter counted meanwhile. */
package zaicun.demo.units;
